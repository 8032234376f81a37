"""A part given twice."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    """One."""
    s.count = 1


design = Design("bad", World, [go, go])
