"""Values of different types compared."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(s.color == s.cell)


design = Design("bad", World, [go])
