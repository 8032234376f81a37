"""implies of a number."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, implies, require
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    require(implies(s.count, s.flag))


design = Design("bad", World, [go])
