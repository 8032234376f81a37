"""& for and."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(s.flag & (s.count == 1))


design = Design("bad", World, [go])
