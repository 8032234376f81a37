"""A call of an action."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def other(s: World) -> None:
    """Another."""
    s.count = 1


@action(by=QEMU)
def go(s: World) -> None:
    other(s)


design = Design("bad", World, [go])
