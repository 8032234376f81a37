"""QEMU 1.0 on Xen (xen-all.c): the bodies at the world's hooks that the designs of the 2012 thread start from.

Allocation populates at home, whatever is there; a BAR that appears makes Xen move the pages, from home; a region's BAR
that disappears changes nothing, since the listener never hears of it (20581d2078); a move that fails half way is left
as it is, and its error goes nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from model import faults, world
from model.hypervisor import foreign_map, move, populate
from model.vocabulary import Answer, Frame, Gfn, Page, Pages, Place, Region
from model.world import World, backs, is_at
from relocheck.language import Hook, Part, const, define, ghost, hook, some, total


@dataclass(frozen=True)
class Entry:
    """An entry of the physmap: the home of the region that was moved, and how many pages of it."""

    home: Gfn
    pages: Pages


@dataclass(frozen=True)
class Move:
    """A relocation of so many pages."""

    src: Gfn
    to: Gfn
    pages: Pages


@dataclass
class Xen(World):
    """What QEMU on Xen keeps: the physmap, its list of (start, size, home) by start; the framebuffer that may move."""

    logs: bool = const(True)
    """Whether VRAM is logged for life; QXL and vmware_vga stop logging at times, and then region_del is heard."""
    physmap: dict[Gfn, Entry | None] = total(None)
    last_move: Move | None = ghost(None)
    """The last relocation that succeeded."""
    framebuffer: Region | None = None


@dataclass
class Tracked(Xen):
    """What a QEMU keeps that tracks its regions: where each is, as far as it knows."""

    xen_address: dict[Region, Gfn | None] = total(None)
    wanted: dict[Region, Gfn | None] = ghost(total(None))
    moved: dict[Region, Gfn | None] = ghost(total(None))
    """The target of the last set_memory or allocation of each region; and of the last that succeeded."""


@hook
def is_moved(s: Xen, r: Region) -> bool:
    """Whether QEMU moves the region's pages to its BAR: only the framebuffer's (xen_register_framebuffer)."""
    return s.framebuffer == r


@hook
def source(s: Xen, r: Region) -> Gfn:
    """Where QEMU takes a region's pages from when it moves them: their home, wherever they are."""
    return s.home[r]


@hook
def is_there(s: Xen, r: Region, to: Gfn) -> bool:
    """Whether QEMU takes a move as done: an entry of the physmap covers the first byte of `to`."""
    return any(covered_by(s, to, g) for g in Gfn)


@hook
def note_call(s: Xen, r: Region, to: Gfn) -> None:
    """What is remembered of a move before it is tried."""


@hook
def note_move(s: Xen, r: Region, to: Gfn, pages: int) -> None:
    """What QEMU writes down after a move that succeeded."""
    s.physmap[to] = Entry(s.home[r], pages)


@hook
def claims(s: Xen, r: Region, g: Gfn) -> bool:
    """Whether QEMU's record says that the whole region is at g, away from home."""
    entry = s.physmap[g]
    return entry is not None and entry.home == s.home[r] and entry.pages == s.size[r]


@define
def covered_by(s: Xen, at: Gfn, start: Gfn) -> bool:
    """Whether the physmap's entry at `start`, if there is one, covers `at`."""
    entry = s.physmap[start]
    return entry is not None and start <= at and at < start + entry.pages


@define
def register_framebuffer(s: Xen, r: Region) -> None:
    """xen_register_framebuffer: one global, the last caller wins."""
    if r in s.vram:
        s.framebuffer = r


@define
def set_memory(s: Xen, r: Region, to: Gfn, first: int, pages: int) -> None:
    """xen_set_memory: move the framebuffer to `to`, ascending; the first failure ends it, nothing goes back.

    Where only a part of the BAR can be seen the move starts from the region's first page all the same.
    """
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        note_call(s, r, to)
        if move_pages(s, source(s, r), to, pages) is Answer.OK:
            note_move(s, r, to, pages)


@define
def remove_memory(s: Xen, r: Region, at: Gfn, first: int, pages: int) -> None:
    """xen_remove_from_physmap, of a region that is not logged: an entry that covers `at` goes, and its pages go home.

    Whose entry it is does not matter, nor that it begins before `at`. Of several the list's first is taken, which the
    model leaves open.
    """
    if (r not in s.vram or not s.logs) and any(covered_by(s, at, g) for g in Gfn):
        start = some(Gfn, lambda g: covered_by(s, at, g))
        entry = s.physmap[start]
        if entry is not None:
            s.physmap[start] = None
            move_pages(s, at, entry.home, entry.pages)


@define
def move_pages(s: Xen, src: Gfn, to: Gfn, pages: int) -> Answer:
    """xen_add_to_physmap's loop."""
    for i in range(pages):
        answer = move(s, src + i, to + i)
        if answer is not Answer.OK:
            s.half_moved = s.half_moved or i > 0
            return answer
    s.last_move = Move(src, to, pages)
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
    return Answer.OK


@define
def map_cache(s: Xen, r: Region, at: Gfn) -> Answer:
    """xen_map_cache, later than 1.0: the pointer maps what is at `at`; where a page is missing it maps nothing."""
    if any(s.p2m[at + i] is None for i in range(s.size[r])):
        return Answer.EINVAL
    bind_at(s, r, at)
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
def is_at_bar_or_home(s: Xen, r: Region) -> bool:
    """Whether the region is at its BAR, if QEMU moves it there, or at home."""
    at = s.bar[r]
    return is_at(s, r, at if at is not None and is_moved(s, r) else s.home[r])


@define
def moved_start(s: Xen, r: Region) -> Gfn | None:
    """xen_phys_offset_to_gaddr: where an entry of the physmap says that the region is."""
    found: Gfn | None = None
    for g in Gfn:
        entry = s.physmap[g]
        if entry is not None and entry.home == s.home[r]:
            found = g
    return found


@define
def dirty_where_moved(s: Xen, r: Region) -> Gfn:
    """xen_hvm_modified_memory, since 04a8f72e87: what was written is where the physmap says, or at home."""
    at = moved_start(s, r)
    return at if at is not None else s.home[r]


@define
def leave_pages(s: Xen, r: Region) -> None:
    """qemu_ram_free on Xen only unmaps: the pages stay in the domain (xen_invalidate_map_cache_entry)."""


@define
def forget_physmap(s: Xen) -> None:
    """The physmap and the framebuffer live in QEMU's memory."""
    s.physmap = total(None)
    s.framebuffer = None
    s.last_move = None


Bodies = dict[Hook[Any, Any, Any], Callable[..., object]]

QEMU_1_0: Bodies = {
    world.allocate: populate_home,
    world.bind: bind_home,
    world.realize: register_framebuffer,
    world.release: leave_pages,
    world.region_add: set_memory,
    world.region_del: remove_memory,
    world.is_in_place: is_at_bar_or_home,
    world.forget: forget_physmap,
}

XEN_WORLD: list[Part] = [world, faults]
"""All that can happen to a machine on Xen; the faults only where a check switches them on."""
