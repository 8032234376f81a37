"""What a map cache must keep: the six invariants of xen-mapcache.c, and what its callers rely on.

They are written down in no one place. Each cites the commit that repaired a breach of it, or the code that takes it for
granted.
"""

from model.mapping import Area, Cache, Chain, Claim, Index, Link, Phase, Replacing, chain_of, keyed
from relocheck.language import define, implies, invariant, sometimes, step


@define
def serves(s: Cache, x: Claim, c: Chain, k: Link) -> bool:
    """Whether an entry has a reverse entry's key and lies where its pointer points."""
    r = s.reverse[x]
    e = s.entry[c, k]
    return r is not None and e is not None and e.index == r.index and e.size == r.size and e.area == r.area


@define
def lies_at(s: Cache, c: Chain, k: Link, area: Area) -> bool:
    """Whether an entry is mapped at a stretch of address space."""
    e = s.entry[c, k]
    return e is not None and e.area == area


@define
def is_mapped(s: Cache, area: Area) -> bool:
    """Whether an entry is mapped there."""
    return any(lies_at(s, c, k, area) for c in Chain for k in Link)


@define
def held(s: Cache, area: Area) -> int:
    """How many pointers into a stretch of address space are to be released."""
    return sum((r := s.reverse[x]) is not None and r.area == area for x in Claim)


@define
def locks(s: Cache, area: Area) -> int:
    """The lock count of the entry that is mapped there."""
    return sum(s.lock[c, k] for c in Chain for k in Link if lies_at(s, c, k, area))


@invariant
def reverse_has_its_entry(s: Cache) -> bool:
    """Each reverse entry has exactly one entry of equal index, size and base, which release and reverse lookup seek."""
    return all(s.reverse[x] is None or sum(serves(s, x, c, k) for c in Chain for k in Link) == 1 for x in Claim)


@invariant
def one_entry_per_key(s: Cache) -> bool:
    """No two entries have one index and size: the code takes the first that it finds (7fb394ad8a, a4b20f737c)."""
    return all(sum(keyed(s, c, k, i, n) for c in Chain for k in Link) <= 1 for i in Index for n in range(1, 3))


@invariant
def lock_counts_pointers(s: Cache) -> bool:
    """An entry's lock is the number of its reverse entries: it is what keeps the mapping under the pointers."""
    return all(
        s.lock[c, k] == sum(serves(s, x, c, k) for x in Claim) for c in Chain for k in Link if s.entry[c, k] is not None
    )


@step
def lock_never_wraps(before: Cache, after: Cache) -> bool:
    """No lock count passes one of its ends ("underflow it's entry->lock counter", a4b20f737c; a021a2dd8b)."""
    return all(
        implies(is_mapped(before, area) and is_mapped(after, area), -2 < locks(after, area) - locks(before, area) < 2)
        for area in Area
    )


@invariant
def present_is_served(s: Cache) -> bool:
    """A lookup of pages that the guest has gives a pointer: qemu_map_ram_ptr's callers use it without a look."""
    return not s.refused


@step
def invalidate_drops_unlocked(before: Cache, after: Cache) -> bool:
    """After Xen has had its way no unlocked entry is left: it maps frames that the guest may have given back."""
    return implies(
        before.pending and not after.pending and after.phase is Phase.RUNNING,
        all(after.entry[c, k] is None or after.lock[c, k] > 0 for c in Chain for k in Link),
    )


@step
def locked_survive_invalidate(before: Cache, after: Cache) -> bool:
    """What is locked stays mapped, where it was: QEMU uses the pointer again and does not ask (852a7cec90)."""
    return implies(
        before.pending and not after.pending and after.phase is Phase.RUNNING,
        all(implies(locks(before, area) > 0, locks(after, area) == locks(before, area)) for area in Area),
    )


@step
def release_finds_its_own(before: Cache, after: Cache) -> bool:
    """Every release matches its own acquire: it takes one lock, of the entry that the pointer points into."""
    return implies(
        before.phase is Phase.RUNNING and any(held(after, area) < held(before, area) for area in Area),
        all(locks(before, area) - locks(after, area) == held(before, area) - held(after, area) for area in Area),
    )


@invariant
def address_comes_back(s: Cache) -> bool:
    """The first entry under a pointer's key is its own: else xen_ram_addr_from_mapcache has a wrong address or none."""
    return all(
        (r := s.reverse[x]) is None
        or any(
            serves(s, x, chain_of(r.index), k)
            and not any(keyed(s, chain_of(r.index), m, r.index, r.size) for m in Link if m < k)
            for k in Link
        )
        for x in Claim
    )


@invariant
def replaced_in_place(s: Replacing) -> bool:
    """Load gives the device the pointer that it has: "assert(p && p == memory_region_get_ram_ptr(mr))" (331b5189d7)."""
    return s.phase is not Phase.ABORTED


@invariant
def no_dummy_while_running(s: Replacing) -> bool:
    """Anonymous memory stands in for the guest's only until the device state is loaded (331b5189d7)."""
    return implies(
        s.phase is Phase.RUNNING,
        all((e := s.entry[c, k]) is None or not e.dummy for c in Chain for k in Link),
    )


@sometimes
def locked(s: Cache) -> bool:
    """A transfer is in flight beside the block's pointer."""
    return s.host is not None and sum(s.lock[c, k] > 0 for c in Chain for k in Link) > 1


@sometimes
def shared(s: Cache) -> bool:
    """Two pointers share an entry."""
    return any(s.lock[c, k] > 1 for c in Chain for k in Link)


@sometimes
def chained(s: Cache) -> bool:
    """A chain has two entries."""
    return any(sum(s.entry[c, k] is not None for k in Link) > 1 for c in Chain)


@sometimes
def invalidated(s: Cache) -> bool:
    """A page is gone, and QEMU has let go of what it mapped."""
    return not s.restored and s.out and not s.pending


@sometimes
def dummy_made(s: Replacing) -> bool:
    """A device's pointer is to anonymous memory."""
    return s.host is not None and any(
        (e := s.entry[c, k]) is not None and e.dummy and s.lock[c, k] > 0 for c in Chain for k in Link
    )


@sometimes
def dummy_replaced(s: Replacing) -> bool:
    """A restored device whose home had no page runs with what is at its BAR."""
    return (
        s.restored
        and s.phase is Phase.RUNNING
        and s.host is not None
        and all((e := s.entry[c, k]) is None or not e.dummy for c in Chain for k in Link)
    )
