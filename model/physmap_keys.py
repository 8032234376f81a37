"""As merged in 2012: the physmap is mirrored in xenstore, and while a migration comes in nothing is allocated.

33cf629a37 ("xen: do not allocate RAM during INMIGRATE runstate", "xen: record physmap changes to xenstore", "xen
mapcache: check if memory region has moved", "cirrus_vga: do not reset videoram"); the toolstack carries the keys
(X:c1f3c0c11f). Keys are by home, written after a move that succeeded, and never deleted.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import qemu, world
from model.qemu import (
    QEMU_1_0,
    XEN_WORLD,
    Bodies,
    Entry,
    Xen,
    forget_physmap,
    map_cache,
    moved_start,
    populate_home,
)
from model.vocabulary import Answer, Gfn, Luck, Pages, Region
from relocheck.language import Design, const, define, some, total


@dataclass
class Keys(Xen):
    """`key` is physmap/<home> in xenstore, with start_addr and size; it travels with the domain."""

    keys_lost: bool = const(False)
    """Fault: a write to xenstore may be lost. Half of one, which a reader skips, is the same where there was none."""
    key: dict[Gfn, Key | None] = total(None)


@dataclass(frozen=True)
class Key:
    """Where the region with that home was moved, and how many pages of it."""

    start: Gfn
    pages: Pages


@define
def read_keys(s: Keys) -> None:
    """xen_read_physmap: a new QEMU knows from xenstore what the one before it moved."""
    for home in Gfn:
        key = s.key[home]
        if key is not None:
            s.physmap[key.start] = Entry(home, key.pages)


@define
def allocate(s: Keys, r: Region) -> Answer:
    """xen_ram_alloc: "do not alloc ... of ram when runstate is INMIGRATE"."""
    return Answer.OK if s.incoming else populate_home(s, r)


@define
def bind(s: Keys, r: Region) -> None:
    """xen_map_cache: home, or where the physmap says if a page is missing there."""
    if map_cache(s, r, s.home[r]) is not Answer.OK:
        moved_to = moved_start(s, r)
        if moved_to is not None:
            map_cache(s, r, moved_to)


@define
def note_move(s: Keys, r: Region, to: Gfn, pages: int) -> None:
    """The list first, then the keys."""
    s.physmap[to] = Entry(s.home[r], pages)
    write_keys(s, r, to, pages)


@define
def write_keys(s: Keys, r: Region, to: Gfn, pages: int) -> None:
    """xen_save_physmap: start_addr, size, name; nobody looks at the answer."""
    luck = Luck.GOOD
    if s.keys_lost:
        luck = some(Luck)
    if luck is Luck.GOOD:
        s.key[s.home[r]] = Key(to, pages)


@define
def reset(s: Keys, r: Region) -> None:
    """cirrus leaves its video memory alone."""


@define
def wipe(s: Keys) -> None:
    """The domain's directory in xenstore goes with it."""
    s.key = total(None)


KEYS: Bodies = {
    **QEMU_1_0,
    world.load_early: read_keys,
    world.allocate: allocate,
    world.bind: bind,
    world.reset: reset,
    world.wipe: wipe,
    world.forget: forget_physmap,
    qemu.note_move: note_move,
}

physmap_keys = Design("physmap_keys", Keys, XEN_WORLD, KEYS, place=6)
