"""What a map cache is made of: entries in chains, reverse entries, stretches of QEMU's address space, guest pages.

Facts of hw/xen/xen-mapcache.c. An address is counted in pages, a bucket has a few of them (1 MiB in QEMU); a key is
(address >> bucket, size in buckets).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Annotated

from relocheck.language import Ordered, Plain, const, define, ghost, require, some, total


class Address(Ordered):
    """A guest-physical page number; the block's ram_addr_t counts in the same pages."""


class Offset(Ordered):
    """A page of a bucket."""


class Index(Ordered):
    """A bucket's worth of addresses: paddr_index."""


class Chain(Ordered):
    """A place of the hash table: index modulo their number; a list of entries hangs there."""


class Link(Ordered):
    """A place in a chain: the first is the table's own, the others come and go."""


class Claim(Ordered):
    """A place in the list of reverse entries, the oldest first."""


class Area(Plain):
    """A stretch of QEMU's own address space that mmap gives out: which one never matters."""


class Phase(Enum):
    """Where QEMU is in its life."""

    INIT = auto()  # devices get their pointers
    LOAD = auto()  # the device state is read: a migration comes in
    RUNNING = auto()
    ABORTED = auto()  # an assert of QEMU's has failed


class Home(Enum):
    """Where the block's home begins."""

    ALIGNED = auto()  # where a bucket does
    INSIDE = auto()  # inside a bucket, as behind an option ROM


Size = Annotated[int, range(3)]
"""A number of buckets, or of pages of one transfer."""
Count = Annotated[int, range(9)]
"""A lock count."""


@dataclass(frozen=True)
class Entry:
    """MapCacheEntry: its mapping starts at `area`, its key is (index, size)."""

    area: Area
    index: Index
    size: Size
    dummy: bool


@dataclass(frozen=True)
class Pointer:
    """What a lookup answers: the base of a mapping, and the address modulo a bucket."""

    area: Area
    offset: Offset


@dataclass(frozen=True)
class Reverse:
    """MapCacheRev: the pointer that a locked lookup gave, and the key of its entry."""

    area: Area
    offset: Offset
    index: Index
    size: Size


@dataclass
class Cache:
    """The cache and the guest pages below it.

    `restored`: a migration comes in, of a guest whose block was at its BAR and that had ballooned page 0 out.
    `valid[c, l, a]`: the entry's mapping of what its key calls page a has succeeded. `refused`: a lookup
    of pages that the guest has got no pointer.
    """

    restored: bool = const()
    at: Home = const()
    home: Address = const(Address(0))
    bar: Address = const(Address(0))
    phase: Phase = Phase.INIT
    moved: bool = False
    out: bool = False
    pending: bool = False
    host: Pointer | None = None
    entry: dict[tuple[Chain, Link], Entry | None] = total(None)
    lock: dict[tuple[Chain, Link], Count] = total(0)
    valid: dict[tuple[Chain, Link, Address], bool] = total(False)
    reverse: dict[Claim, Reverse | None] = total(None)
    refused: bool = ghost(False)


@dataclass
class Replacing(Cache):
    """A cache that has dummies, and replaces them (since 331b5189d7)."""


@define
def ram_pages() -> int:
    """RAM ends a page before the bucket that the block's home is in: an option ROM is there."""
    return len(Address) - 2 * len(Offset) - 1


@define
def present(s: Cache, a: int) -> bool:
    """Whether the guest has a frame at a: RAM, of which page 0 may be ballooned out, and the block where it is."""
    return (
        ((1 if s.out else 0) <= a and a < ram_pages())
        or (a == int(s.home) and not s.moved)
        or (a == int(s.bar) and s.moved)
    )


@define
def index_of(a: Address) -> Index:
    """address >> MCACHE_BUCKET_SHIFT."""
    return Index(int(a) // len(Offset))


@define
def offset_of(a: Address) -> Offset:
    """address & (MCACHE_BUCKET_SIZE - 1)."""
    return Offset(int(a) % len(Offset))


@define
def chain_of(i: Index) -> Chain:
    """paddr_index % nr_buckets."""
    return Chain(int(i) % len(Chain))


@define
def buckets(a: Address, n: int) -> int:
    """How many buckets a mapping of n pages from a takes: it starts with a's bucket, and is rounded up."""
    return (int(a) % len(Offset) + n + len(Offset) - 1) // len(Offset)


@define
def keyed(s: Cache, c: Chain, k: Link, i: Index, size: int) -> bool:
    """Whether an entry is mapped under a key."""
    e = s.entry[c, k]
    return e is not None and e.index == i and e.size == size


@define
def covers(s: Cache, c: Chain, k: Link, a: Address, n: int) -> bool:
    """test_bits: whether the n pages from a are mapped in an entry."""
    return all(s.valid[c, k, a + j] for j in range(n))


@define
def fits(s: Cache, c: Chain, k: Link, a: Address, n: int) -> bool:
    """Whether an entry serves a lookup as it is."""
    return keyed(s, c, k, index_of(a), buckets(a, n)) and covers(s, c, k, a, n)


@define
def fill(s: Cache, c: Chain, k: Link, first: int, source: int, pages: int, dummy: bool) -> None:
    """Map the pages from `source` as an entry's pages from `first`: a bit says where that succeeds."""
    for a in Address:
        inside = first <= int(a) and int(a) < first + pages
        s.valid[c, k, a] = inside and (dummy or present(s, int(a) - first + source))


@define
def first_free(s: Cache, c: Chain) -> Link:
    """The first entry that nothing locks, or else a new one at the end: a scope has room for so many."""
    require(any(s.entry[c, k] is None or s.lock[c, k] == 0 for k in Link))
    return min(k for k in Link if s.entry[c, k] is None or s.lock[c, k] == 0)


@define
def complete(s: Cache, c: Chain, k: Link) -> None:
    """Map what an entry lacks of its pages, and leave the others as they are."""
    e = s.entry[c, k]
    if e is not None and not e.dummy:
        first = int(e.index) * len(Offset)
        for a in Address:
            inside = first <= int(a) and int(a) < first + e.size * len(Offset)
            s.valid[c, k, a] = s.valid[c, k, a] or (inside and present(s, int(a)))


@define
def remap(s: Cache, c: Chain, k: Link, i: Index, size: int, dummy: bool) -> None:
    """xen_remap_bucket: what is mapped goes, and the kernel gives any free stretch of address space."""
    s.entry[c, k] = None
    area = some(Area, lambda x: not in_use(s, x))
    s.entry[c, k] = Entry(area, i, size, dummy)
    fill(s, c, k, int(i) * len(Offset), int(i) * len(Offset), size * len(Offset), dummy)


@define
def in_use(s: Cache, x: Area) -> bool:
    """Whether an entry is mapped there."""
    return any((e := s.entry[c, k]) is not None and e.area == x for c in Chain for k in Link)


@define
def unmap(s: Cache, c: Chain, k: Link) -> None:
    """munmap: the table's own entry stays, empty; its lock count is not touched."""
    s.entry[c, k] = None
    for a in Address:
        s.valid[c, k, a] = False


@define
def unlink(s: Cache, c: Chain, k: Link) -> None:
    """An entry is unmapped and leaves its chain; the table's own entry stays, empty."""
    if k == 0:
        unmap(s, c, k)
    else:
        for m in Link:
            if m >= k:
                if m + 1 in Link:
                    s.entry[c, m] = s.entry[c, m + 1]
                    s.lock[c, m] = s.lock[c, m + 1]
                    for a in Address:
                        s.valid[c, m, a] = s.valid[c, m + 1, a]
                else:
                    unmap(s, c, m)
                    s.lock[c, m] = 0
