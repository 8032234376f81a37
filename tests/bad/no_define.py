"""A call of a function that is no @define."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


def plus(k: int) -> int:
    """No decorator."""
    return k + 1


@action(by=QEMU)
def go(s: World) -> None:
    s.count = plus(s.count)


design = Design("bad", World, [go])
