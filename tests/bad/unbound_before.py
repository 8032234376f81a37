"""A name that is bound later, with a constant of the same name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


LIMIT = 2


@action(by=QEMU)
def go(s: World) -> None:
    s.count = LIMIT
    LIMIT = 1


design = Design("bad", World, [go])
