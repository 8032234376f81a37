"""Three mistakes at once."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.cuont = 1
    s.color = s.cell
    x = s.table
    for c in Cell:
        x[c] = 1


design = Design("bad", World, [go])
