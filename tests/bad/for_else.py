"""for ... else."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for c in Cell:
        s.table[c] = 0
    else:
        s.count = 1


design = Design("bad", World, [go])
