"""Too few keys."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.grid[s.spot] = True


design = Design("bad", World, [go])
