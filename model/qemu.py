"""QEMU 1.0 on Xen (xen-all.c): the bodies at the world's hooks that the designs of the 2012 thread start from.

Allocation populates at home, whatever is there; a BAR that appears makes Xen move the pages, from home; a region's BAR
that disappears changes nothing, since the listener never hears of it (20581d2078); a move that fails half way is left
as it is, and its error goes nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from model import world
from model.hypervisor import foreign_map, move, populate
from model.vocabulary import Answer, Frame, Gfn, Page, Place, Region
from model.world import World, backs
from relocheck.language import Hook, define, hook, total


@dataclass
class Xen(World):
    """What QEMU on Xen keeps: the physmap, its list of (home, start, size), by region and start."""

    physmap: dict[tuple[Region, Gfn], bool] = total(False)


@dataclass
class Tracked(Xen):
    """What a QEMU keeps that tracks its regions: where each is, as far as it knows."""

    xen_address: dict[Region, Gfn | None] = total(None)


@hook
def source(s: Xen, r: Region) -> Gfn:
    """Where QEMU takes a region's pages from when it moves them: their home, wherever they are."""
    return s.home[r]


@hook
def is_there(s: Xen, r: Region, to: Gfn) -> bool:
    """Whether QEMU takes a move as done: an entry of the physmap covers the first byte of `to`."""
    return any(s.physmap[x, g] and g <= to and to < g + s.size[x] for x in Region for g in Gfn)


@hook
def note_move(s: Xen, r: Region, to: Gfn) -> None:
    """What QEMU writes down after a move that succeeded."""
    s.physmap[r, to] = True


@define
def set_memory(s: Xen, r: Region, to: Gfn) -> None:
    """xen_set_memory: move the framebuffer's pages to `to`, ascending; the first failure ends it, nothing goes back."""
    if r == Region.vga_vram and not is_there(s, r, to):
        s.wanted[r] = to
        if move_pages(s, r, source(s, r), to) is Answer.OK:
            s.moved[r] = to
            note_move(s, r, to)


@define
def move_pages(s: Xen, r: Region, src: Gfn, to: Gfn) -> Answer:
    """xen_add_to_physmap's loop."""
    for i in range(s.size[r]):
        answer = move(s, src + i, to + i)
        if answer is not Answer.OK:
            return answer
    return Answer.OK


@define
def populate_home(s: Xen, r: Region) -> Answer:
    """xen_ram_alloc: one populate call for all pages; those before a refused one stay."""
    for i in range(s.size[r]):
        if any(backs(s, f, r, Page(i)) for f in Frame):
            s.asked_again.add(r)
        if populate(s, s.home[r] + i) is not Answer.OK:
            return Answer.ENOMEM
        new = s.p2m[s.home[r] + i]
        if new is not None:
            s.origin[new] = Place(r, Page(i))
    s.wanted[r] = s.home[r]
    s.moved[r] = s.home[r]
    return Answer.OK


@define
def bind_at(s: Xen, r: Region, at: Gfn) -> None:
    """xen_map_cache with lock: QEMU's pointer maps the frames that are at `at` now."""
    for i in range(s.size[r]):
        foreign_map(s, r, Page(i), at + i)


@define
def bind_home(s: Xen, r: Region) -> None:
    """The pointer is asked for by the region's ram_addr_t: its home."""
    bind_at(s, r, s.home[r])


@define
def forget_physmap(s: Xen) -> None:
    """The physmap lives in QEMU's memory."""
    s.physmap = total(False)


Bodies = dict[Hook[Any, Any, Any], Callable[..., object]]

QEMU_1_0: Bodies = {
    world.allocate: populate_home,
    world.bind: bind_home,
    world.region_add: set_memory,
    world.forget: forget_physmap,
}
