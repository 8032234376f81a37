"""A function inside a function."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    def inner() -> int:
        return 1

    s.count = inner()


design = Design("bad", World, [go])
