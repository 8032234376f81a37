"""A property without a value on one path."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, invariant
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 0


@invariant
def law(s: World) -> bool:
    if s.flag:
        return True


design = Design("bad", World, [go])
