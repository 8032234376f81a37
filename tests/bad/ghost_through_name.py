"""A ghost that reaches a real field through a name and a loop."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    n = 0
    for i in range(s.past):
        n = i
    s.table[Cell(0)] = n


design = Design("bad", World, [go])
