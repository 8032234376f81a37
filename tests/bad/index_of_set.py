"""An index on a set."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Spot
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.ready[Spot.home] = True


design = Design("bad", World, [go])
