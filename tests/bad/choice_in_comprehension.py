"""A choice in a comprehension."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require, some
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(all(some(Cell) != c for c in Cell))


design = Design("bad", World, [go])
