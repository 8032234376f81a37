"""Since 2017: no saved address; a dummy stands in for the memory until load says where it is.

331b5189d7, 697b66d006 ("xen: don't save/restore the physmap on VM save/restore", xen-devel, July 2017). Init maps home,
or anonymous memory where home lacks a page; while a migration comes in, the BAR that load maps replaces the mapping in
place by the frames that are there, and moves nothing. The physmap entry comes before the move, and stays if it fails.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from model import world
from model.qemu import (
    QEMU_1_0,
    XEN_WORLD,
    Entry,
    Xen,
    bind_at,
    dirty_where_moved,
    forget_physmap,
    is_moved,
    is_there,
    map_cache,
    move_pages,
    populate_home,
)
from model.vocabulary import Answer, Gfn, Phase, Region
from model.world import end_qemu
from relocheck.language import Design, Hook, define, empty, hook


@dataclass
class Replacing(Xen):
    """`dummy` has the regions whose pointer is anonymous memory, `entered` those whose mapping is entered by home."""

    dummy: set[Region] = empty()
    entered: set[Region] = empty()


@define
def allocate(s: Replacing, r: Region) -> Answer:
    """xen_ram_alloc does nothing while a migration comes in."""
    return Answer.OK if s.incoming else populate_home(s, r)


@define
def bind(s: Replacing, r: Region) -> None:
    """xen_map_cache: home; where a page is missing there, a dummy."""
    if map_cache(s, r, s.home[r]) is not Answer.OK:
        use_dummy(s, r)
    s.entered.add(r)


@define
def use_dummy(s: Replacing, r: Region) -> None:
    """Anonymous memory in place of the region's."""
    s.dummy.add(r)


@define
def tolerates_null(s: Replacing, r: Region) -> bool:
    """A dummy can be used, until the region's state is loaded."""
    loaded = s.phase is not Phase.INIT and (s.phase is not Phase.LOAD or r in s.ready)
    return r in s.dummy and not loaded


@hook
def after_move(s: Replacing, r: Region, to: Gfn, pages: int) -> None:
    """What is written down outside QEMU after a move that succeeded."""


@define
def add_to_physmap(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """xen_add_to_physmap: the entry, then the new mapping (incoming) or the move."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], pages)
        if s.incoming:
            replace_entry(s, r, to, pages)
        elif move_pages(s, s.home[r], to, pages) is Answer.OK:
            after_move(s, r, to, pages)


@hook
def same_offset(s: Replacing, a: Gfn, b: Gfn) -> bool:
    """Whether two addresses lie alike in the map cache's buckets of 1 MiB: the pointer gets the new one's offset."""
    return True


@define
def replace_entry(s: Replacing, r: Region, to: Gfn, pages: int) -> None:
    """xen_replace_cache_entry: found by home and size, mapped whole, at the same offset; or QEMU's assertion fails."""
    found = r in s.entered and pages == s.size[r]
    if found:
        bind_at(s, r, to)
        s.dummy.discard(r)
    if not found or any(s.p2m[to + i] is None for i in range(pages)) or not same_offset(s, s.home[r], to):
        end_qemu(s)
        s.phase = Phase.ABORTED


@define
def reset(s: Replacing, r: Region) -> None:
    """cirrus leaves its video memory alone."""


@define
def release(s: Replacing, r: Region) -> None:
    """xen_invalidate_map_cache_entry: the mapping goes, the pages stay in the domain."""
    s.dummy.discard(r)
    s.entered.discard(r)


@define
def forget(s: Replacing) -> None:
    """All of it lives in QEMU's memory."""
    forget_physmap(s)
    s.dummy = empty()
    s.entered = empty()


REPLACING: dict[Hook[Any, Any, Any], Callable[..., object]] = {
    **QEMU_1_0,
    world.allocate: allocate,
    world.bind: bind,
    world.tolerates_null: tolerates_null,
    world.region_add: add_to_physmap,
    world.release: release,
    world.reset: reset,
    world.dirty_place: dirty_where_moved,
    world.forget: forget,
}

replace_mapping = Design("replace_mapping", Replacing, XEN_WORLD, REPLACING, place=8)
