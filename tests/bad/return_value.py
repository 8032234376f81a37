"""An action that returns a value."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 1
    return s.count


design = Design("bad", World, [go])
