"""A for over a set."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for x in s.ready:
        s.spot = x


design = Design("bad", World, [go])
