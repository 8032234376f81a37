"""A ghost that decides an early return."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    if s.past > 0:
        return
    s.count = 1


design = Design("bad", World, [go])
