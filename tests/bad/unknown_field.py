"""An unknown field."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.cuont = 1


design = Design("bad", World, [go])
