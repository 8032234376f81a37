"""A ghost stored in a real field."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = s.past


design = Design("bad", World, [go])
