"""As merged in 2012: the physmap is mirrored in xenstore, and while a migration comes in nothing is allocated.

33cf629a37 ("xen: do not allocate RAM during INMIGRATE runstate", "xen: record physmap changes to xenstore", "xen
mapcache: check if memory region has moved", "cirrus_vga: do not reset videoram"); the toolstack carries the keys
(X:c1f3c0c11f). Keys are by home, written after a move that succeeded, and never deleted.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import qemu, world
from model.qemu import QEMU_1_0, Xen, bind_at, forget_physmap, populate_home
from model.vocabulary import Answer, Gfn, Region
from relocheck.language import Design, define, total


@dataclass
class Keys(Xen):
    """`key` is physmap/<home>/start_addr in xenstore, which travels with the domain."""

    key: dict[Region, Gfn | None] = total(None)


@define
def read_keys(s: Keys) -> None:
    """xen_read_physmap: a new QEMU knows from xenstore what the one before it moved."""
    for r in Region:
        at = s.key[r]
        if at is not None:
            s.physmap[r, at] = True


@define
def allocate(s: Keys, r: Region) -> Answer:
    """xen_ram_alloc: "do not alloc ... of ram when runstate is INMIGRATE"."""
    return Answer.OK if s.incoming else populate_home(s, r)


@define
def bind(s: Keys, r: Region) -> None:
    """xen_map_cache: at home, or where the physmap says if a page is missing there."""
    at = s.home[r]
    if any(s.p2m[s.home[r] + i] is None for i in range(s.size[r])):
        for g in Gfn:
            if s.physmap[r, g]:
                at = g
    bind_at(s, r, at)


@define
def note_move(s: Keys, r: Region, to: Gfn) -> None:
    """The list first, then the keys."""
    s.physmap[r, to] = True
    s.key[r] = to


@define
def reset(s: Keys, r: Region) -> None:
    """cirrus leaves its video memory alone."""


physmap_keys = Design(
    "physmap_keys",
    Keys,
    [world],
    {
        **QEMU_1_0,
        world.load_early: read_keys,
        world.allocate: allocate,
        world.bind: bind,
        world.reset: reset,
        world.forget: forget_physmap,
        qemu.note_move: note_move,
    },
    place=6,
)
