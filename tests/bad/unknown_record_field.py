"""An unknown field of a record."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell, Color, Place
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    p = Place(Cell(0), Color.RED)
    s.color = p.colour


design = Design("bad", World, [go])
