"""The state bound to a name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    t = s
    t.count = 1


design = Design("bad", World, [go])
