"""A parameter without a type."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World, k) -> None:
    s.count = k


design = Design("bad", World, [go])
