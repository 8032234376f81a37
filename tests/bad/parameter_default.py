"""A parameter with a default."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Small
from tests.language.world import World


@action(by=QEMU)
def go(s: World, k: Small = 1) -> None:
    s.count = k


design = Design("bad", World, [go])
