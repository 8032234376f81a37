"""A fill with a value of another type."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, total
from tests.language.words import Color
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.table = total(Color.RED)


design = Design("bad", World, [go])
