"""Track it, and save it early: xen_address. The reference project's `tracking_saved`, for every size."""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.world import Address, Region, Slot, World, bind_at, move, populate_home
from relocheck.language import Design, define, total


@dataclass
class Tracked(World):
    """Where each region is, as far as QEMU knows; `stream_address` is the early section."""

    xen_address: dict[Region, Address | None] = total(None)
    stream_address: dict[Region, Address | None] = total(None)


@define
def source(s: Tracked, r: Region) -> Address:
    """Where the page is."""
    at = s.xen_address[r]
    return at if at is not None else Address(None)


@define
def allocate(s: Tracked, r: Region) -> None:
    """A region with an address has its memory; a new one begins at home."""
    if s.xen_address[r] is None:
        populate_home(s, r)
        s.xen_address[r] = Address(None)


@define
def bind(s: Tracked, r: Region) -> None:
    """The pointer is asked for at the region's address."""
    bind_at(s, r, source(s, r))


@define
def set_memory(s: Tracked, to: Slot) -> None:
    """Move the VRAM from where it is."""
    r = Region.vga_vram
    if s.xen_address[r] != Address(to) and move(s, source(s, r), to):
        s.xen_address[r] = Address(to)


@define
def save_early(s: Tracked) -> None:
    """The section: every region's address."""
    for r in Region:
        s.stream_address[r] = s.xen_address[r]


@define
def load_early(s: Tracked) -> None:
    """Before machine init."""
    for r in Region:
        s.xen_address[r] = s.stream_address[r]
    s.stream_address = total(None)


@define
def drop_saved(s: Tracked) -> None:
    """The section was for nobody."""
    s.stream_address = total(None)


@define
def forget(s: Tracked) -> None:
    """xen_address lives in QEMU's memory."""
    s.xen_address = total(None)


tracking_saved = Design(
    "tracking_saved",
    Tracked,
    [world],
    {
        world.allocate: allocate,
        world.bind: bind,
        world.region_add: set_memory,
        world.save_early: save_early,
        world.load_early: load_early,
        world.drop_saved: drop_saved,
        world.forget: forget,
    },
    place=2,
)
