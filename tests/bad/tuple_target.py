"""Tuple unpacking."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    a, b = 1, 2
    s.count = a


design = Design("bad", World, [go])
