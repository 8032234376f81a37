"""An annotation that is not true."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell, Color
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    c: Cell = Color.RED
    s.count = 1


design = Design("bad", World, [go])
