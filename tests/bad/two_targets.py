"""A loop with two names."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for a, b in Cell:
        pass


design = Design("bad", World, [go])
