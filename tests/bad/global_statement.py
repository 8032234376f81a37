"""global."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


LIMIT = 1


@action(by=QEMU)
def go(s: World) -> None:
    global LIMIT
    LIMIT = 2


design = Design("bad", World, [go])
