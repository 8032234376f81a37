"""A helper that changes the state late in a chain."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.world import World, bump


@action(by=QEMU)
def go(s: World) -> None:
    require(0 < s.count < bump(s))


design = Design("bad", World, [go])
