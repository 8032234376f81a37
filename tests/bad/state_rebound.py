"""A loop over the state's name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Spot
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for s in Spot:
        pass


design = Design("bad", World, [go])
