"""Since 2017: no saved address; a dummy stands in for the memory until load says where it is.

331b5189d7, 697b66d006 ("xen: don't save/restore the physmap on VM save/restore", xen-devel, July 2017). Init maps home,
or anonymous memory where home has no pages; while a migration comes in, the BAR that load maps replaces the mapping in
place by the frames that are there, and moves nothing. The physmap entry comes before the move, and stays if it fails.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.qemu import QEMU_1_0, Xen, bind_at, forget_physmap, is_there, move_pages, populate_home
from model.vocabulary import Answer, Gfn, Phase, Region
from relocheck.language import Design, define, empty


@dataclass
class Replacing(Xen):
    """`dummy` has the regions whose pointer is anonymous memory."""

    dummy: set[Region] = empty()


@define
def allocate(s: Replacing, r: Region) -> Answer:
    """xen_ram_alloc does nothing while a migration comes in."""
    return Answer.OK if s.incoming else populate_home(s, r)


@define
def bind(s: Replacing, r: Region) -> None:
    """xen_map_cache: home; where a page is missing there, a dummy."""
    if all(s.p2m[s.home[r] + i] is not None for i in range(s.size[r])):
        bind_at(s, r, s.home[r])
    else:
        s.dummy.add(r)


@define
def tolerates_null(s: Replacing, r: Region) -> bool:
    """A dummy can be used, until the region's state is loaded."""
    loaded = s.phase is not Phase.INIT and (s.phase is not Phase.LOAD or r in s.ready)
    return r in s.dummy and not loaded


@define
def add_to_physmap(s: Replacing, r: Region, to: Gfn) -> None:
    """xen_add_to_physmap: the entry, then the new mapping (incoming) or the move."""
    if r == Region.vga_vram and not is_there(s, r, to):
        s.physmap[r, to] = True
        s.wanted[r] = to
        if s.incoming:
            bind_at(s, r, to)
            s.dummy.discard(r)
        elif move_pages(s, r, s.home[r], to) is Answer.OK:
            s.moved[r] = to


@define
def reset(s: Replacing, r: Region) -> None:
    """cirrus leaves its video memory alone."""


@define
def forget(s: Replacing) -> None:
    """Both live in QEMU's memory."""
    forget_physmap(s)
    s.dummy = empty()


replace_mapping = Design(
    "replace_mapping",
    Replacing,
    [world],
    {
        **QEMU_1_0,
        world.allocate: allocate,
        world.bind: bind,
        world.tolerates_null: tolerates_null,
        world.region_add: add_to_physmap,
        world.reset: reset,
        world.forget: forget,
    },
    place=7,
)
