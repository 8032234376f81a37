"""What the guest reaches at its BAR, and whether it is what the device shows."""

from model.vocabulary import Page, Phase, Region
from model.world import World
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
