"""total(...) assigned to a scalar."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, total
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = total(0)


design = Design("bad", World, [go])
