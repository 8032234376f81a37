"""What is in the memory when the guest comes back."""

from model.vocabulary import Frame, Page, Phase, Region
from model.world import World
from relocheck.language import implies, invariant


@invariant
def content_survives(s: World) -> bool:
    """At the guest's first instruction after a restore each region holds, for its device, what it held at suspend."""
    return implies(
        s.phase is Phase.READY,
        all(
            s.kept[r, i] is None or any(s.host[r, i] == f and s.content[f] == s.kept[r, i] for f in Frame)
            for r in Region
            for i in Page
        ),
    )
