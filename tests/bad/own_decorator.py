"""A decorator of one's own."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


def twice(f):
    return f


@define
@twice
def put(s: World) -> None:
    """Put."""
    s.count = 1


@action(by=QEMU)
def go(s: World) -> None:
    put(s)


design = Design("bad", World, [go])
