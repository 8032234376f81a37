"""Two roles."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define, invariant
from tests.language.world import World


@invariant
@define
def law(s: World) -> bool:
    """Law."""
    return s.count < 3


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 1


design = Design("bad", World, [go])
