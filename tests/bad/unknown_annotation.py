"""An annotation that is no type."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    c: Sell = Cell(0)
    s.cell = c


design = Design("bad", World, [go])
