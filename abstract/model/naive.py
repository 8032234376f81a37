"""QEMU 1.0 as it was: at restore init allocates again. The reference project's `naive`, for every size."""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.world import Address, Slot, World, bind_home, move, populate_home
from relocheck.language import Design, define, empty


@dataclass
class Xen(World):
    """What QEMU on Xen keeps: the slots that the VRAM has been moved to."""

    physmap: set[Slot] = empty()


@define
def set_memory(s: Xen, to: Slot) -> None:
    """Move the VRAM from home, unless an entry of the physmap covers `to`."""
    if to not in s.physmap and move(s, Address(None), to):
        s.physmap.add(to)


@define
def forget_physmap(s: Xen) -> None:
    """The physmap lives in QEMU's memory."""
    s.physmap = empty()


naive = Design(
    "naive",
    Xen,
    [world],
    {
        world.allocate: populate_home,
        world.bind: bind_home,
        world.region_add: set_memory,
        world.forget: forget_physmap,
    },
    place=1,
)
