"""A step property of one state."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, step
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 0


@step
def law(s: World) -> bool:
    return s.count < 3


design = Design("bad", World, [go])
