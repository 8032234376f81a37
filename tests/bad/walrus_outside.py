"""A walrus in a comprehension that would change a name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    k = 0
    if any((k := s.table[c]) > 1 for c in Cell):
        s.count = k


design = Design("bad", World, [go])
