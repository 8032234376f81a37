"""A parameter that may be None."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell
from tests.language.world import World


@action(by=QEMU)
def go(s: World, c: Cell | None) -> None:
    s.at = c


design = Design("bad", World, [go])
