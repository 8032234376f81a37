"""A function made by a function."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


N = 1


def make(N: int):
    @define
    def inner(s: World) -> None:
        """Uses what make was called with."""
        s.count = N

    return inner


inner = make(2)


@action(by=QEMU)
def other(s: World) -> None:
    """Calls it."""
    inner(s)


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 1


design = Design("bad", World, [go, other])
