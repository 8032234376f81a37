"""A property that loops."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, invariant
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 0


@invariant
def law(s: World) -> bool:
    for c in Cell:
        if s.table[c] > 2:
            return False
    return True


design = Design("bad", World, [go])
