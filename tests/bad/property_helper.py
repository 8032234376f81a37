"""A property whose helper changes the state."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define, invariant
from tests.language.world import World


@define
def grow(s: World) -> int:
    """Grow."""
    s.count += 1
    return s.count


@action(by=QEMU)
def go(s: World) -> None:
    """Grow."""
    grow(s)


@invariant
def law(s: World) -> bool:
    """Grows."""
    return grow(s) > 0


design = Design("bad", World, [go])
