"""A helper that changes the state in a comprehension."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.words import Cell
from tests.language.world import World, bump


@action(by=QEMU)
def go(s: World) -> None:
    require(all(bump(s) > 0 for c in Cell))


design = Design("bad", World, [go])
