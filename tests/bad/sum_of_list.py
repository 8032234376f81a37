"""sum of a list."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = sum([1, 2])


design = Design("bad", World, [go])
