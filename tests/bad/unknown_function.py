"""An unknown function."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    bmup(s)


design = Design("bad", World, [go])
