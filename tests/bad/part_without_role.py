"""A part that is no action."""

from __future__ import annotations

from relocheck.language import Design
from tests.language.world import World


def go(s: World) -> None:
    """No decorator."""
    s.count = 1


design = Design("bad", World, [go])
