"""total() without a value."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, total
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.table = total()


design = Design("bad", World, [go])
