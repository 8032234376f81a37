"""What each design saves besides what all do: the BARs in the devices' sections, and memory.

In what a thing travels decides what becomes of it where it is not expected (see `relocheck.streams`).
"""

from __future__ import annotations

from model.dom0_rpc import Asking
from model.early_savevm import Early
from model.native import Native
from model.physmap_keys import Keys
from model.qemu_traditional import Traditional
from model.tracking_saved import TrackedSaved
from model.world import restore, unpause
from relocheck.environment import Carrier, Restoring, Section

restoring = Restoring(begins=restore, ends=unpause)
early_section = Section(Early, ("stream_vram",), Carrier.SECTION)
addresses = Section(TrackedSaved, ("stream_address",), Carrier.SECTION)
vga_section = Section(Traditional, ("stream_stolen", "stream_lfb"), Carrier.DEVICE)
physmap = Section(Keys, ("key",), Carrier.KEYS)
dom0_record = Section(Asking, ("granted", "stream_max"), Carrier.RECORD)
own_memory = Section(Native, ("stream",), Carrier.MEMORY)
