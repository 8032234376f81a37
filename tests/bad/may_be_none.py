"""A value that may be None used as a key."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = s.table[s.at]


design = Design("bad", World, [go])
