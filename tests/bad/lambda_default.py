"""A predicate of two names."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, some
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.cell = some(Cell, lambda c, d=1: c == d)


design = Design("bad", World, [go])
