"""An element of another type."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.ready.add(s.cell)


design = Design("bad", World, [go])
