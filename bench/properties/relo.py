"""What relo must keep."""

from model.relo import Address, Phase, Region, Slot, World, stands_at
from relocheck.language import implies, invariant


@invariant
def stands_once(s: World) -> bool:
    """Every region stands in exactly one place."""
    return all(sum(s.at_slot[a] == r for a in Slot) + (1 if s.at_home[r] else 0) == 1 for r in Region)


@invariant
def address_is_right(s: World) -> bool:
    """While the machine runs each region is where QEMU thinks it is."""
    return all(implies(s.phase is Phase.RUN, (at := s.address[r]) is not None and stands_at(s, r, at)) for r in Region)


@invariant
def pointer_is_right(s: World) -> bool:
    """A pointer leads to its region."""
    return all((at := s.pointer[r]) is None or stands_at(s, r, at) for r in Region)


@invariant
def shown_at_bar(s: World) -> bool:
    """While the machine runs a mapped region is at its BAR."""
    return implies(
        s.phase is Phase.RUN,
        all((to := s.bar[r]) is None or s.address[r] == Address(to) for r in Region),
    )
