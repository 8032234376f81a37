"""Skip by name: an early section says where "vga.vram" is, and init does not allocate anything of that name.

Stefano Stabellini, on xen-devel in January 2012, in the thread of "[PATCH V2 5/5] vga-cirrus: Workaround during restore
when using Xen": early_savevm, a section of the device state that is loaded before machine init. The address is the
BAR's, or home where the BAR is off; init maps the VRAM there.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.qemu import QEMU_1_0, Xen, bind_at, forget_physmap, populate_home
from model.vocabulary import Answer, Gfn, Region
from relocheck.language import Design, define


@dataclass
class Early(Xen):
    """`vram_at` is what the early section said; `stream_vram` is the section."""

    vram_at: Gfn | None = None
    stream_vram: Gfn | None = None


@define
def save_early(s: Early) -> None:
    """The section: where the BAR says the VRAM is."""
    at = s.bar[Region.vga_vram]
    s.stream_vram = at if at is not None else s.home[Region.vga_vram]


@define
def load_early(s: Early) -> None:
    """Before machine init."""
    s.vram_at = s.stream_vram
    s.stream_vram = None


@define
def allocate(s: Early, r: Region) -> Answer:
    """Nothing called "vga.vram" is allocated at restore."""
    return Answer.OK if s.vram_at is not None and r == Region.vga_vram else populate_home(s, r)


@define
def bind(s: Early, r: Region) -> None:
    """The VRAM is mapped at the address of the section."""
    at = s.vram_at
    bind_at(s, r, at if at is not None and r == Region.vga_vram else s.home[r])


@define
def forget(s: Early) -> None:
    """Both live in QEMU's memory."""
    forget_physmap(s)
    s.vram_at = None


early_savevm = Design(
    "early_savevm",
    Early,
    [world],
    {
        **QEMU_1_0,
        world.save_early: save_early,
        world.load_early: load_early,
        world.allocate: allocate,
        world.bind: bind,
        world.forget: forget,
    },
    place=3,
)
