"""An element of another sort."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Box
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    for b in Box:
        s.spot = b


design = Design("bad", World, [go])
