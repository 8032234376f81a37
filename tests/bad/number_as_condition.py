"""A number as a condition."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    if s.count:
        s.count = 0


design = Design("bad", World, [go])
