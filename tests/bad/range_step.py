"""A range with a step."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for i in range(0, 3, 2):
        s.count = i


design = Design("bad", World, [go])
