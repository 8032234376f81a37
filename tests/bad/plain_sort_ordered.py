"""A plain sort compared by order."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.words import Spot
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(s.spot < Spot.home)


design = Design("bad", World, [go])
