"""The map cache from QEMU 2.10 to 10.0.0 (7fb394ad8a, 2017): a lookup that locks looks at the whole chain first.

One without a lock takes the first entry that nothing locks and maps it anew, although one that fits may come behind it:
two entries for one key (a4b20f737c). The dummies and their replacement came in the same release (331b5189d7). The first
entry of a chain stays mapped when it is released, until QEMU 9.1 (123acd816d).
"""

from __future__ import annotations

from model import map_cache_world
from model.mapping import Address, Chain, Link, Replacing, first_free, fits, unlink
from relocheck.language import Design, define


@define
def choose(s: Replacing, c: Chain, a: Address, n: int, lock: bool) -> Link:
    """An entry that fits, or for a lookup without lock one that is free, whichever comes first."""
    if s.entry[c, Link(0)] is None:
        return Link(0)
    for k in Link:
        if s.entry[c, k] is not None and (fits(s, c, k, a, n) or (not lock and s.lock[c, k] == 0)):
            return k
    return first_free(s, c)


@define
def rest(s: Replacing, c: Chain, k: Link) -> None:
    """The first of a chain stays mapped, for the next lookup."""
    if k > 0:
        unlink(s, c, k)


map_cache_2017 = Design(
    "map_cache_2017",
    Replacing,
    [map_cache_world],
    {map_cache_world.choose: choose, map_cache_world.rest: rest},
    place=24,
)
