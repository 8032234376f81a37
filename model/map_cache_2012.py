"""The map cache from QEMU 1.2 to 2.9 (852a7cec90, 2012): locked entries survive an invalidation.

A lookup takes the first entry that nothing locks and maps it anew, although one that fits may come behind it, locked:
transfers that overlap make two entries for one key (7fb394ad8a). While a migration comes in, a page that is missing is
looked for where the physmap says.
"""

from __future__ import annotations

from model import map_cache_world
from model.map_cache_2017 import rest
from model.mapping import Address, Cache, Chain, Link, first_free, fits
from relocheck.language import Design, define


@define
def choose(s: Cache, c: Chain, a: Address, n: int, lock: bool) -> Link:
    """An entry that fits or that is free, whichever comes first."""
    for k in Link:
        if s.entry[c, k] is None or s.lock[c, k] == 0 or fits(s, c, k, a, n):
            return k
    return first_free(s, c)


@define
def translated(s: Cache, a: Address) -> Address:
    """The physmap, which came with the domain: a block that was saved at its BAR is there."""
    return s.bar if a == s.home and s.restored else a


@define
def is_dummy(s: Cache, lock: bool) -> bool:
    """There are none yet."""
    return False


@define
def region_add(s: Cache) -> None:
    """The physmap has the BAR: nothing is done."""


map_cache_2012 = Design(
    "map_cache_2012",
    Cache,
    [map_cache_world],
    {
        map_cache_world.choose: choose,
        map_cache_world.translated: translated,
        map_cache_world.is_dummy: is_dummy,
        map_cache_world.region_add: region_add,
        map_cache_world.rest: rest,
    },
    place=23,
)
