"""A ghost that decides a choice."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, some
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = some(range(3), lambda i: i != s.past)


design = Design("bad", World, [go])
