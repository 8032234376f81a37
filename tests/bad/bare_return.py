"""A helper that returns nothing on one path."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


@define
def plus(s: World) -> int:
    """Plus."""
    if s.flag:
        return
    return 1


@action(by=QEMU)
def go(s: World) -> None:
    s.count = plus(s)


design = Design("bad", World, [go])
