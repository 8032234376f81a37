"""A design without actions."""

from __future__ import annotations

from relocheck.language import Design, action, define
from tests.language.world import World


@define
def go(s: World) -> None:
    """No action."""
    s.count = 1


design = Design("bad", World, [])
