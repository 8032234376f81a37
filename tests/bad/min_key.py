"""min with a key."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = min(1, s.count, key=None)


design = Design("bad", World, [go])
