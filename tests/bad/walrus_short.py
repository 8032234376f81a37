"""A walrus behind an `and` that may not be evaluated."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    if (s.flag and (k := s.count) > 1) == s.flag:
        s.count = k


design = Design("bad", World, [go])
