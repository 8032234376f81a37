"""A mistake in a loop is told once."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    n = 0
    for c in Cell:
        n = s.tabel[c]
        s.count = n


design = Design("bad", World, [go])
