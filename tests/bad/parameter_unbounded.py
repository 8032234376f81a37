"""A parameter without bounds."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World, k: int) -> None:
    s.count = k


design = Design("bad", World, [go])
