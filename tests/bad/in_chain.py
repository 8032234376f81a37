"""`in` in a chain."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(s.cell in Cell == s.flag)


design = Design("bad", World, [go])
