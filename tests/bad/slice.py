"""A slice."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = s.table[0:2]


design = Design("bad", World, [go])
