"""A helper that returns nothing, used as a value."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


@define
def put(s: World) -> None:
    """Put."""
    s.count = 1


@action(by=QEMU)
def go(s: World) -> None:
    s.count = put(s)


design = Design("bad", World, [go])
