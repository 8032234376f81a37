"""Known bugs of the restore path: what QEMU does with memory that the toolstack has already put in place."""

from model import qemu, world
from model.physmap_keys import physmap_keys
from model.qemu import Xen
from model.vocabulary import Content, Region
from model.world import fill
from relocheck.bug import Bug
from relocheck.language import define


@define
def wipe(s: Xen, r: Region) -> None:
    """cirrus_reset clears the video memory, also after a migration came in."""
    if r == Region.vga_vram:
        fill(s, r, Content.WIPED)


reset_wipes_vram = Bug(
    "reset_wipes_vram",
    of=physmap_keys,
    number=3,
    before="695bb854e8",
    symptom="the display is white after a restore: the devices' reset comes after the memory has been restored",
    hooks={world.reset: wipe},
    where="firmware=CLEAR",
)

double_allocation = Bug(
    "double_allocation",
    of=physmap_keys,
    number=1,
    before="33cf629a37",
    symptom="QEMU allocates vga.vram again at restore, and aborts where the budget has no room for it",
    hooks={world.allocate: qemu.populate_home},
    where="firmware=CLEAR",
)
