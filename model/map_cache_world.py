"""What happens to a map cache: a guest, a device with a block of memory, transfers that overlap, a restore.

hw/xen/xen-mapcache.c, and hw/xen/xen-hvm-common.c for the block. A hook's own body is QEMU's since 10.0.1; the designs
of earlier years and `map_cache`, which keeps all invariants, fill them otherwise. RAM has frames from address 0, but
for one page at a time that the guest may balloon out; a device's block of one page has its home behind it, and a BAR.
"""

from __future__ import annotations

from model.mapping import (
    Address,
    Cache,
    Chain,
    Claim,
    Entry,
    Home,
    Link,
    Offset,
    Phase,
    Pointer,
    Reverse,
    Size,
    buckets,
    chain_of,
    covers,
    fill,
    first_free,
    fits,
    index_of,
    keyed,
    offset_of,
    present,
    ram_pages,
    remap,
    unlink,
    unmap,
)
from relocheck.language import GUEST, QEMU, XEN, action, assume, define, hook, init, require, total


@define
def begin(s: Cache) -> None:
    """What the guest has when QEMU starts: a restored one has ballooned, and may have its block at the BAR."""
    s.phase = Phase.INIT
    s.moved = s.restored
    s.out = s.restored
    s.pending = False


@init
def layout(s: Cache) -> None:
    """RAM, then a bucket for the block's home, then one for its BAR, which is aligned."""
    s.bar = Address(len(Address) - len(Offset))
    s.home = Address(len(Address) - 2 * len(Offset) + (1 if s.at is Home.INSIDE else 0))
    begin(s)


@assume
def offset_matters(s: Cache) -> bool:
    """Where in its bucket the home is matters only where its mapping is replaced."""
    return s.at is Home.ALIGNED or s.restored


# Hooks: what has changed over the years.


@hook
def choose(s: Cache, c: Chain, a: Address, n: int, lock: bool) -> Link:
    """The entry that serves a lookup: one that fits, else the first that is free, else a new one at the chain's end."""
    for k in Link:
        if fits(s, c, k, a, n):
            return k
    return first_free(s, c)


@hook
def settle(s: Cache, c: Chain, k: Link, a: Address, n: int, dummy: bool) -> None:
    """What becomes of the entry that was chosen: an unlocked one that does not fit is mapped anew."""
    if s.lock[c, k] == 0 and not fits(s, c, k, a, n):
        remap(s, c, k, index_of(a), buckets(a, n), dummy)


@hook
def translated(s: Cache, a: Address) -> Address:
    """phys_offset_to_gaddr: where a lookup that failed is tried again."""
    return a


@hook
def is_dummy(s: Cache, lock: bool) -> bool:
    """Whether a lookup that failed gets anonymous memory: any, while a migration comes in (331b5189d7)."""
    return incoming(s)


@hook
def rest(s: Cache, c: Chain, k: Link) -> None:
    """What becomes of an entry with its last lock: it is unmapped, the first of a chain too (123acd816d)."""
    unlink(s, c, k)


@hook
def drop_unlocked(s: Cache) -> None:
    """xen_invalidate_map_cache: it looks at the first entry of each chain, and leaves a locked one alone."""
    for c in Chain:
        if s.lock[c, Link(0)] == 0:
            unmap(s, c, Link(0))


@hook
def replaced(s: Cache) -> Pointer | None:
    """xen_replace_cache_entry: what is at the BAR is mapped over the entry of home, which gets the BAR's key."""
    c = chain_of(index_of(s.home))
    size = buckets(s.home, 1)
    for k in Link:
        e = s.entry[c, k]
        if e is not None and keyed(s, c, k, index_of(s.home), size):
            to = int(index_of(s.bar)) * len(Offset)
            s.entry[c, k] = Entry(e.area, index_of(s.bar), size, False)
            fill(s, c, k, to, to, size * len(Offset), False)
            return Pointer(e.area, offset_of(s.bar)) if covers(s, c, k, s.bar, 1) else None
    return None


@hook
def region_add(s: Cache) -> None:
    """xen_add_to_physmap while a migration comes in: the pointer after the replacement must be the one before it."""
    if replaced(s) != s.host:
        end(s)


@hook
def lock_limit(s: Cache) -> int:
    """Where the lock count wraps: out of reach, since it has 32 bits (a021a2dd8b)."""
    return len(Claim) + 2


# The cache's own calls.


@define
def incoming(s: Cache) -> bool:
    """RUN_STATE_INMIGRATE."""
    return s.restored and s.phase in (Phase.INIT, Phase.LOAD)


@define
def lookup(s: Cache, a: Address, n: int, lock: bool) -> Pointer | None:
    """xen_map_cache: a pointer to n pages from a; a lock keeps it until it is released."""
    k = attempt(s, a, n, lock, False)
    if covers(s, chain_of(index_of(a)), k, a, n):
        return answer(s, k, a, lock)
    to = translated(s, a)
    dummy = is_dummy(s, lock)
    if to != a or dummy:
        k = attempt(s, to, n, lock, dummy)
        if covers(s, chain_of(index_of(to)), k, to, n):
            return answer(s, k, to, lock)
    s.refused = s.refused or all(present(s, int(a) + j) for j in range(n))
    return None


@define
def attempt(s: Cache, a: Address, n: int, lock: bool, dummy: bool) -> Link:
    """One round of it: an entry is chosen, and mapped where it must be."""
    c = chain_of(index_of(a))
    k = choose(s, c, a, n, lock)
    settle(s, c, k, a, n, dummy)
    return k


@define
def answer(s: Cache, k: Link, a: Address, lock: bool) -> Pointer | None:
    """The pointer; with a lock its reverse entry too."""
    c = chain_of(index_of(a))
    e = s.entry[c, k]
    if e is None:
        return None
    if lock:
        count = s.lock[c, k] + 1
        s.lock[c, k] = 0 if count == lock_limit(s) else count
        s.reverse[min(x for x in Claim if s.reverse[x] is None)] = Reverse(e.area, offset_of(a), e.index, e.size)
    return Pointer(e.area, offset_of(a))


@define
def release(s: Cache, x: Claim) -> None:
    """xen_invalidate_map_cache_entry: the reverse entry has the key, and the first entry under it gives up a lock."""
    r = s.reverse[x]
    if r is not None:
        forget(s, x)
        c = chain_of(r.index)
        for k in Link:
            if keyed(s, c, k, r.index, r.size):
                s.lock[c, k] = lock_limit(s) - 1 if s.lock[c, k] == 0 else s.lock[c, k] - 1
                if s.lock[c, k] == 0:
                    rest(s, c, k)
                return


@define
def forget(s: Cache, x: Claim) -> None:
    """A reverse entry leaves the list."""
    for y in Claim:
        if y >= x:
            s.reverse[y] = s.reverse[y + 1] if y + 1 in Claim else None


@define
def same_pointer(s: Cache, x: Claim, y: Claim) -> bool:
    """Whether two reverse entries are of one pointer: then the younger one is found."""
    p = s.reverse[x]
    q = s.reverse[y]
    return p is not None and q is not None and p.area == q.area and p.offset == q.offset


@define
def is_host(s: Cache, x: Claim) -> bool:
    """Whether a reverse entry is that of the block's pointer, which is never released."""
    r = s.reverse[x]
    p = s.host
    return r is not None and p is not None and r.area == p.area and r.offset == p.offset


@define
def end(s: Cache) -> None:
    """QEMU is gone, and the cache with it."""
    s.phase = Phase.ABORTED
    s.host = None
    s.entry = total(None)
    s.lock = total(0)
    s.valid = total(False)
    s.reverse = total(None)


@define
def is_ram(a: Address, n: int) -> bool:
    """Whether n pages from a are RAM."""
    return int(a) + n <= ram_pages()


# Who calls them.


@action(by=QEMU, like="qemu_map_ram_ptr")
def map_block(s: Cache) -> None:
    """The device of a QEMU that starts, or is started again, asks for its block: at its home, and for good."""
    require(s.phase in (Phase.INIT, Phase.ABORTED))
    begin(s)
    s.host = lookup(s, s.home, 1, True)
    s.phase = Phase.LOAD if s.restored else Phase.RUNNING


@action(by=QEMU, like="xen_add_to_physmap")
def load_block(s: Cache) -> None:
    """The device state is loaded, and maps the BAR where it was mapped."""
    require(s.phase is Phase.LOAD)
    region_add(s)
    if s.phase is Phase.LOAD:
        s.phase = Phase.RUNNING


@action(by=QEMU, like="address_space_rw")
def access(s: Cache, a: Address, n: Size) -> None:
    """QEMU reads or writes RAM: a lookup without lock."""
    require(s.phase is not Phase.ABORTED and n > 0 and is_ram(a, n))
    lookup(s, a, n, False)


@action(by=QEMU, like="address_space_map")
def map_transfer(s: Cache, a: Address, n: Size) -> None:
    """A device begins a transfer from or to RAM; the scope says how many are in flight."""
    require(s.phase is Phase.RUNNING and n > 0 and is_ram(a, n) and any(s.reverse[x] is None for x in Claim))
    lookup(s, a, n, True)


@action(by=QEMU, like="address_space_unmap")
def unmap_transfer(s: Cache, x: Claim) -> None:
    """A transfer ends."""
    require(s.phase is Phase.RUNNING and s.reverse[x] is not None and not is_host(s, x))
    require(not any(same_pointer(s, x, y) for y in Claim if y > x))
    release(s, x)


@action(by=GUEST, like="decrease_reservation")
def balloon(s: Cache) -> None:
    """The guest gives page 0 away; Xen will ask QEMU to let go of what it maps."""
    require(s.phase is Phase.RUNNING and not s.out)
    s.out = True
    s.pending = True


@action(by=GUEST, like="populate_physmap")
def deflate(s: Cache) -> None:
    """The guest takes the page back."""
    require(s.phase is Phase.RUNNING and s.out)
    s.out = False


@action(by=GUEST, like="pci_update_mappings")
def map_bar(s: Cache) -> None:
    """The guest maps the BAR: Xen moves the frames, and what QEMU maps stays mapped (X:588d961d15: it is told)."""
    require(s.phase is Phase.RUNNING and not s.moved)
    s.moved = True
    s.pending = True


@action(by=XEN, like="xen_invalidate_map_cache")
def invalidate(s: Cache) -> None:
    """Xen asks QEMU to drop what it can of its cache."""
    require(s.phase is Phase.RUNNING and s.pending)
    s.pending = False
    drop_unlocked(s)
