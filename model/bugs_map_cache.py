"""Known bugs of the map cache, each planted in the cache that keeps its invariants."""

from model import map_cache_world
from model.map_cache import map_cache
from model.mapping import Address, Cache, Chain, Link, buckets, first_free, index_of, keyed, unmap
from relocheck.bug import Bug
from relocheck.language import define


@define
def unmap_first(s: Cache) -> None:
    """The first entry of each chain is unmapped whatever its lock, which stays as it is; the pointers are not told."""
    for c in Chain:
        unmap(s, c, Link(0))


@define
def first_unlocked(s: Cache, c: Chain, a: Address, n: int, lock: bool) -> Link:
    """The first entry that nothing locks, although one of that key may come behind it, locked."""
    for k in Link:
        if s.entry[c, k] is None or s.lock[c, k] == 0 or keyed(s, c, k, index_of(a), buckets(a, n)):
            return k
    return first_free(s, c)


@define
def first_unlocked_without_lock(s: Cache, c: Chain, a: Address, n: int, lock: bool) -> Link:
    """A lookup that locks looks at the whole chain, behind an empty first entry too; one that does not, does not."""
    if s.entry[c, Link(0)] is None:
        return Link(0)
    for k in Link:
        if keyed(s, c, k, index_of(a), buckets(a, n)) or (not lock and s.lock[c, k] == 0):
            return k
    return first_free(s, c)


locked_unmapped = Bug(
    "locked_unmapped",
    of=map_cache,
    number=31,
    before="852a7cec90",
    symptom="an invalidation unmaps locked entries too, and the next access through the pointer faults",
    hooks={map_cache_world.drop_unlocked: unmap_first},
    where="restored=no",
)

overlapping_transfers = Bug(
    "overlapping_transfers",
    of=map_cache,
    number=35,
    before="7fb394ad8a",
    symptom="transfers that overlap leave two entries under one key: the wrong one is found, released, unmapped",
    hooks={map_cache_world.choose: first_unlocked},
    where="restored=no",
)

unlocked_duplicate = Bug(
    "unlocked_duplicate",
    of=map_cache,
    number=36,
    before="a4b20f737c",
    symptom="a lookup without lock maps a key that a locked entry has: its release takes the other's lock below nought",
    hooks={map_cache_world.choose: first_unlocked_without_lock},
    where="restored=no",
)
