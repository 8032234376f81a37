"""Wait for the pointer: the device does without its VRAM until its state is loaded.

Anthony Perard, "[PATCH V2 5/5] vga-cirrus: Workaround during restore when using Xen", xen-devel, January 2012, with 4/5
of the same series (no allocation while a migration comes in). The device takes a null pointer at init, skips its clear
where it has none, and asks again for the pointer when its load has mapped the BAR. Each device would need the same.
"""

from model import world
from model.qemu import QEMU_1_0, XEN_WORLD, Xen, bind_at, populate_home
from model.vocabulary import Answer, Phase, Region
from relocheck.language import Design, define


@define
def allocate(s: Xen, r: Region) -> Answer:
    """While a migration comes in the memory is taken to be there already."""
    return Answer.OK if s.incoming else populate_home(s, r)


@define
def tolerates_null(s: Xen, r: Region) -> bool:
    """Cirrus does, until its state is loaded."""
    loaded = s.phase is not Phase.INIT and (s.phase is not Phase.LOAD or r in s.ready)
    return r in s.vram and s.incoming and not loaded


@define
def ask_again(s: Xen, r: Region) -> None:
    """cirrus_post_load: the pointer, now where the BAR is."""
    at = s.bar[r]
    if r in s.vram and at is not None:
        bind_at(s, r, at)


cirrus_workaround = Design(
    "cirrus_workaround",
    Xen,
    XEN_WORLD,
    {
        **QEMU_1_0,
        world.allocate: allocate,
        world.tolerates_null: tolerates_null,
        world.post_load: ask_again,
    },
    place=2,
)
