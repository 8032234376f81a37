"""A generator as a value."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    xs = (c for c in Cell)


design = Design("bad", World, [go])
