"""`is` on elements of a sort."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(s.cell is s.at)


design = Design("bad", World, [go])
