"""What goes wrong from outside: each happens only where a check switches it on (`--where qemu_crashes=yes`).

Two more faults are switches of the hypervisor's calls (`populate_refused`, `moves_fail` in `model.hypervisor`), and one
of the record in xenstore (`keys_lost` in `model.physmap_keys`). That a migration is aborted after the device state was
saved needs no switch: `model.world.resume`.
"""

from __future__ import annotations

from model.hypervisor import move
from model.vocabulary import Answer, Phase, Ram
from model.world import World, end_qemu
from relocheck.language import FAULT, GUEST, action, require


@action(by=FAULT)
def crash_qemu(s: World) -> None:
    """QEMU dies and is started again on the running domain: without -incoming, as at a fresh boot."""
    require(s.qemu_crashes and s.phase is Phase.RUNNING)
    end_qemu(s)
    s.phase = Phase.INIT


@action(by=FAULT, like="alloc_domheap_pages")
def take_pages(s: World) -> None:
    """Another domain takes the free pages, between libxl's look at them and QEMU's allocation (X:d818f3cb7c)."""
    require(s.others_take_pages and not s.host_full)
    s.host_full = True


@action(by=FAULT)
def give_pages_back(s: World) -> None:
    """It gives them back."""
    require(s.host_full)
    s.host_full = False


@action(by=GUEST, like="pci_setup")
def relocate_low_ram(s: World, i: Ram) -> None:
    """hvmloader makes room for BARs: it moves a page of low RAM above all else, behind QEMU's back (X:c74c1f906a).

    Which page hangs on how much room they want.
    """
    require(s.low_ram_moves and s.phase is Phase.RUNNING)
    require(s.p2m[s.ram[i]] is not None and s.p2m[s.above] is None)
    if move(s, s.ram[i], s.above) is Answer.OK:
        s.untold.add(s.above)
