"""A plain int as the key of an ordered sort."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for i in range(3):
        s.table[i] = 0


design = Design("bad", World, [go])
