"""A method of sets that is not in the language."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Spot
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.ready.remove(Spot.home)


design = Design("bad", World, [go])
