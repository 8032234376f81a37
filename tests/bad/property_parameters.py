"""A property with a parameter more."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, invariant
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 0


@invariant
def law(s: World, c: Cell) -> bool:
    return c == 0


design = Design("bad", World, [go])
