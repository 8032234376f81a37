"""The map cache as its invariants want it: QEMU's of 2025 with five repairs.

An entry is found by its key alone, and pages that it lacks are mapped in place, so that no key gets a second entry.
Invalidating drops every unlocked entry, not only the first of each chain. An entry that is replaced keeps its key,
which is the block's own address, and the pointers into it, whatever the offset of the new address. Only what is locked
gets a dummy: load will replace it.
"""

from __future__ import annotations

from model import map_cache_world
from model.mapping import (
    Address,
    Chain,
    Entry,
    Link,
    Offset,
    Pointer,
    Replacing,
    buckets,
    chain_of,
    complete,
    covers,
    fill,
    first_free,
    index_of,
    keyed,
    offset_of,
    remap,
    unlink,
)
from relocheck.language import Design, define


@define
def choose(s: Replacing, c: Chain, a: Address, n: int, lock: bool) -> Link:
    """The entry of that key, else the first that is free, else a new one."""
    for k in Link:
        if keyed(s, c, k, index_of(a), buckets(a, n)):
            return k
    return first_free(s, c)


@define
def settle(s: Replacing, c: Chain, k: Link, a: Address, n: int, dummy: bool) -> None:
    """The pages that an entry of this key lacks are mapped in place; another entry, or a dummy, is mapped anew."""
    if keyed(s, c, k, index_of(a), buckets(a, n)) and not dummy:
        complete(s, c, k)
    elif s.lock[c, k] == 0:
        remap(s, c, k, index_of(a), buckets(a, n), dummy)


@define
def is_dummy(s: Replacing, lock: bool) -> bool:
    """Only a pointer that is kept gets anonymous memory."""
    return lock and map_cache_world.incoming(s)


@define
def drop_unlocked(s: Replacing) -> None:
    """Each chain from its end, so that what moves up has been looked at."""
    for c in Chain:
        for j in range(len(Link)):
            k = Link(len(Link) - 1 - j)
            if s.entry[c, k] is not None and s.lock[c, k] == 0:
                unlink(s, c, k)


@define
def replaced(s: Replacing) -> Pointer | None:
    """The frames at the BAR appear where the pointer is; the entry stays that of home."""
    c = chain_of(index_of(s.home))
    size = buckets(s.home, 1)
    for k in Link:
        e = s.entry[c, k]
        if e is not None and keyed(s, c, k, index_of(s.home), size):
            first = int(index_of(s.home)) * len(Offset)
            s.entry[c, k] = Entry(e.area, e.index, e.size, False)
            fill(s, c, k, first, int(s.bar) - int(s.home) + first, size * len(Offset), False)
            return Pointer(e.area, offset_of(s.home)) if covers(s, c, k, s.home, 1) else None
    return None


map_cache = Design(
    "map_cache",
    Replacing,
    [map_cache_world],
    {
        map_cache_world.choose: choose,
        map_cache_world.settle: settle,
        map_cache_world.is_dummy: is_dummy,
        map_cache_world.drop_unlocked: drop_unlocked,
        map_cache_world.replaced: replaced,
    },
    place=20,
)
