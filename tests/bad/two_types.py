"""A name of two types."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.words import Color
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    x = Color.RED
    if s.flag:
        x = s.cell
    s.color = x


design = Design("bad", World, [go])
