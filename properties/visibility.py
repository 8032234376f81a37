"""What the guest reaches at its BAR, and whether it is what the device shows."""

from model.vocabulary import Gfn, Page, Phase, Region
from model.world import World, covers, is_ram
from relocheck.language import implies, invariant


@invariant
def visible(s: World) -> bool:
    """A guest access to page i of a BAR that shows reaches the frame that QEMU's pointer maps, or is emulated."""
    return implies(
        s.phase is Phase.RUNNING,
        all(
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


@invariant
def shows_what_lies_there(s: World) -> bool:
    """A guest frame shows a region where its BAR lies and nowhere else: one of several, and none that RAM covers."""
    return all(
        all(is_ram(s, g) or not covers(s, r, g) for r in Region)
        if (shown := s.view[g]) is None
        else covers(s, shown, g) and not is_ram(s, g)
        for g in Gfn
    )
