"""An unknown enum member."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Color
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.color = Color.GREEEN


design = Design("bad", World, [go])
