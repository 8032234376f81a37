"""A bound that needs a walrus of the comprehension."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(any(i == k for c in Cell if (k := s.table[c]) > 0 for i in range(k)))


design = Design("bad", World, [go])
