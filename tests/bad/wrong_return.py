"""A helper that returns what it does not say."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


@define
def plus(s: World) -> int:
    """Plus."""
    return s.color


@action(by=QEMU)
def go(s: World) -> None:
    s.count = plus(s)


design = Design("bad", World, [go])
