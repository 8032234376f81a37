"""Skip by name: an early section says where "vga.vram" is, and init does not allocate anything of that name.

Stefano Stabellini, on xen-devel in January 2012, in the thread of "[PATCH V2 5/5] vga-cirrus: Workaround during restore
when using Xen": early_savevm, a section of the device state that is loaded before machine init. The address is the
BAR's, or home where the BAR is off; init maps the VRAM there.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.qemu import QEMU_1_0, XEN_WORLD, Xen, bind_at, forget_physmap, populate_home
from model.vocabulary import Answer, Gfn, Region
from relocheck.language import Design, define, total


@dataclass
class Early(Xen):
    """`vram_at` is what the early section said, of each region called "vga.vram"; `stream_vram` is the section."""

    vram_at: dict[Region, Gfn | None] = total(None)
    stream_vram: dict[Region, Gfn | None] = total(None)


@define
def save_early(s: Early) -> None:
    """The section: where the BAR says the VRAM is."""
    for r in Region:
        if r in s.vram:
            at = s.bar[r]
            s.stream_vram[r] = at if at is not None else s.home[r]


@define
def load_early(s: Early) -> None:
    """Before machine init."""
    for r in Region:
        s.vram_at[r] = s.stream_vram[r]
    s.stream_vram = total(None)


@define
def drop_saved(s: Early) -> None:
    """The section was for nobody."""
    s.stream_vram = total(None)


@define
def allocate(s: Early, r: Region) -> Answer:
    """Nothing called "vga.vram" is allocated at restore."""
    return Answer.OK if s.vram_at[r] is not None else populate_home(s, r)


@define
def bind(s: Early, r: Region) -> None:
    """The VRAM is mapped at the address of the section."""
    at = s.vram_at[r]
    bind_at(s, r, at if at is not None else s.home[r])


@define
def forget(s: Early) -> None:
    """Both live in QEMU's memory."""
    forget_physmap(s)
    s.vram_at = total(None)


early_savevm = Design(
    "early_savevm",
    Early,
    XEN_WORLD,
    {
        **QEMU_1_0,
        world.save_early: save_early,
        world.load_early: load_early,
        world.drop_saved: drop_saved,
        world.allocate: allocate,
        world.bind: bind,
        world.forget: forget,
    },
    place=3,
)
