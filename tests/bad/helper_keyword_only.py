"""A helper with a keyword-only parameter."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


@define
def plus(s: World, *, k: int = 1) -> int:
    """Plus."""
    return s.count + k


@action(by=QEMU)
def go(s: World) -> None:
    s.count = plus(s)


design = Design("bad", World, [go])
