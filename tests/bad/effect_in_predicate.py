"""A helper that changes the state in a predicate."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, some
from tests.language.words import Cell
from tests.language.world import World, bump


@action(by=QEMU)
def go(s: World) -> None:
    s.cell = some(Cell, lambda c: bump(s) == c)


design = Design("bad", World, [go])
