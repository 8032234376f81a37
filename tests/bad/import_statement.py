"""An import inside a function."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    import math

    s.count = 1


design = Design("bad", World, [go])
