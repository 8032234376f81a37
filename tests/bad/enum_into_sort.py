"""An enum stored in a sort."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Color
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.cell = Color.RED


design = Design("bad", World, [go])
