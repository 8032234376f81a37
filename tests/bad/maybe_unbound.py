"""A name bound on one path only."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    if s.flag:
        n = 1
    s.count = n


design = Design("bad", World, [go])
