"""What the guest reaches at its BAR, and whether it is what the device shows."""

from model.vocabulary import Gfn, Page, Phase, Region
from model.world import World, covers, is_ram
from relocheck.language import define, implies, invariant


@define
def shows_what_lies_there(s: World, g: Gfn) -> bool:
    """Whether a guest frame shows a region whose BAR lies there; none where RAM covers it, or no BAR does."""
    shown = s.view[g]
    if shown is None:
        return is_ram(s, g) or all(not covers(s, r, g) for r in Region)
    return covers(s, shown, g) and not is_ram(s, g)


@invariant
def visible(s: World) -> bool:
    """A BAR shows where it lies and nowhere else; a guest access there reaches what QEMU maps, or is emulated."""
    return implies(
        s.phase is Phase.RUNNING,
        all(shows_what_lies_there(s, g) for g in Gfn)
        and all(
            (s.p2m[at + i] is None or s.p2m[at + i] == s.host[r, i]) and s.host[r, i] is not None
            for r in Region
            if (at := s.bar[r]) is not None
            for i in Page
            if i < s.size[r] and s.view[at + i] == r
        ),
    )


@invariant
def visible_fast(s: World) -> bool:
    """A guest access to a mapped BAR goes through the p2m: emulated, it is correct but very slow."""
    return implies(
        s.phase is Phase.RUNNING,
        all(
            s.p2m[at + i] is not None
            for r in Region
            if (at := s.bar[r]) is not None
            for i in Page
            if i < s.size[r] and s.view[at + i] == r
        ),
    )
