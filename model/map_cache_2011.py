"""The map cache of QEMU 1.0 and 1.1 (432d268c05, 2011), before 852a7cec90: an invalidation unmaps what is locked too.

The first entry of each chain is unmapped whatever its lock, which stays as it is; the pointers are not told.
"""

from __future__ import annotations

from model import map_cache_world
from model.map_cache_2012 import map_cache_2012
from model.mapping import Cache, Chain, Link, unmap
from relocheck.language import Design, define


@define
def drop_unlocked(s: Cache) -> None:
    """All first entries."""
    for c in Chain:
        unmap(s, c, Link(0))


map_cache_2011 = Design(
    "map_cache_2011",
    Cache,
    [map_cache_world],
    {**map_cache_2012.hooks, map_cache_world.drop_unlocked: drop_unlocked},
    place=22,
)
