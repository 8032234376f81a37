"""An actor that is none."""

from __future__ import annotations

from relocheck.language import Design, action
from tests.language.world import World


@action(by="qemu")
def go(s: World) -> None:
    """By a string."""
    s.count = 1


design = Design("bad", World, [go])
