"""A body at a hook that nothing calls."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define, hook
from tests.language.words import Cell
from tests.language.world import World, on_move


@action(by=QEMU)
def go(s: World) -> None:
    """Calls no hook."""
    s.count = 1


@define
def moved(s: World, c: Cell) -> None:
    """Never called."""
    s.cell = c


design = Design("bad", World, [go], {on_move: moved})
