"""sum with a start."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = sum((1 for c in Cell), start=1)


design = Design("bad", World, [go])
