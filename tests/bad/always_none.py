"""A name that is never anything but None."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    x = None
    if x is not None:
        s.cell = x


design = Design("bad", World, [go])
