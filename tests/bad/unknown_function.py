"""An unknown function."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World, bump


@action(by=QEMU)
def go(s: World) -> None:
    bump(s)
    bmup(s)


design = Design("bad", World, [go])
