"""at_most_one of numbers."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, at_most_one, require
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(at_most_one(s.table[c] for c in Cell))


design = Design("bad", World, [go])
