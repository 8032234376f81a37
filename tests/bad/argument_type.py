"""An argument of another type."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.words import Cell
from tests.language.world import World


@define
def put(s: World, c: Cell) -> None:
    """Put."""
    s.cell = c


@action(by=QEMU)
def go(s: World) -> None:
    put(s, s.color)


design = Design("bad", World, [go])
