"""A set as a condition."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(not s.ready)


design = Design("bad", World, [go])
