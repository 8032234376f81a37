"""A property that chooses."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, invariant, some
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 0


@invariant
def law(s: World) -> bool:
    return some(Cell) == 1


design = Design("bad", World, [go])
