"""A named element made by hand."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Spot
from tests.language.world import World


HOME = Spot(0)


@action(by=QEMU)
def go(s: World) -> None:
    s.spot = HOME


design = Design("bad", World, [go])
