"""A helper that calls itself."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


@define
def down(s: World, k: int) -> int:
    """Down."""
    if k == 0:
        return 0
    return down(s, k - 1)


@action(by=QEMU)
def go(s: World) -> None:
    s.count = down(s, 3)


design = Design("bad", World, [go])
