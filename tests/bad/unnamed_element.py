"""A constant that is an element without a name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Spot
from tests.language.world import World


OTHER = Spot(1)


@action(by=QEMU)
def go(s: World) -> None:
    s.spot = OTHER


design = Design("bad", World, [go])
