"""What is sent while the guest runs: "a gfn changed after it was last sent is in the final round"."""

from model.qemu import Xen
from model.vocabulary import Gfn, Phase
from relocheck.language import implies, invariant


@invariant
def dirty_complete(s: Xen) -> bool:
    """When the last round has been sent no guest frame has changed since it was last sent."""
    return implies(s.live and s.phase is Phase.SAVED, all(g not in s.changed for g in Gfn))


@invariant
def pages_complete(s: Xen) -> bool:
    """When the last round has been sent every page that the domain has was sent as it is."""
    return implies(s.live and s.phase is Phase.SAVED, all(g not in s.changed or s.p2m[g] is None for g in Gfn))
