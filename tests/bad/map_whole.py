"""A map assigned as a whole."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.table = 0


design = Design("bad", World, [go])
