"""What a machine is made of."""

from model.vocabulary import Phase, Region
from model.world import World
from relocheck.language import implies, invariant


@invariant
def has_its_devices(s: World) -> bool:
    """A domain that is built anew has the devices of its configuration, and none that was plugged into another."""
    return implies(
        s.phase is Phase.INIT and not s.incoming,
        all((r in s.present) == (r not in s.cards) for r in Region),
    )
