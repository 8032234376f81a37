"""A ghost that decides which entry is written."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    to = s.past_at
    if to is not None:
        s.past = s.table[to]
        s.table[to] = 1


design = Design("bad", World, [go])
