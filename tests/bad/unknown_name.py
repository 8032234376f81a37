"""An unknown name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    limit = 3
    s.count = limt


design = Design("bad", World, [go])
