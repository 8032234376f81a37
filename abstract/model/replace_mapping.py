"""Since 2017: a dummy stands in until load. The reference project's `replace_mapping`, for every size."""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.naive import Xen, forget_physmap
from model.world import Address, Phase, Region, Slot, bind_at, bind_home, move, populate_home
from relocheck.language import Design, define


@dataclass
class Replacing(Xen):
    """`dummy`: the VRAM's pointer is anonymous memory."""

    dummy: bool = False


@define
def allocate(s: Replacing, r: Region) -> None:
    """xen_ram_alloc does nothing while a migration comes in."""
    if not s.incoming:
        populate_home(s, r)


@define
def bind(s: Replacing, r: Region) -> None:
    """xen_map_cache: home; where no page is there, a dummy."""
    if s.at_home[r] is not None:
        bind_home(s, r)
    elif r == Region.vga_vram:
        s.dummy = True


@define
def tolerates_null(s: Replacing, r: Region) -> bool:
    """A dummy can be used, until the VRAM's state is loaded."""
    loaded = s.phase is not Phase.INIT and (s.phase is not Phase.LOAD or r in s.ready)
    return r == Region.vga_vram and s.dummy and not loaded


@define
def add_to_physmap(s: Replacing, to: Slot) -> None:
    """The entry, then the new mapping (incoming) or the move."""
    if to not in s.physmap:
        s.physmap.add(to)
        if s.incoming:
            bind_at(s, Region.vga_vram, Address(to))
            s.dummy = False
        elif move(s, Address(None), to):
            pass


@define
def reset(s: Replacing, r: Region) -> None:
    """cirrus leaves its video memory alone."""


@define
def forget(s: Replacing) -> None:
    """Both live in QEMU's memory."""
    forget_physmap(s)
    s.dummy = False


replace_mapping = Design(
    "replace_mapping",
    Replacing,
    [world],
    {
        world.allocate: allocate,
        world.bind: bind,
        world.tolerates_null: tolerates_null,
        world.region_add: add_to_physmap,
        world.reset: reset,
        world.forget: forget,
    },
    place=3,
)
