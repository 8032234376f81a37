"""A decorator that wraps."""

from __future__ import annotations

import functools

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


def twice(f):
    @functools.wraps(f)
    def inner(*args):
        f(*args)
        f(*args)

    return inner


@define
@twice
def put(s: World) -> None:
    """Put."""
    s.count = 1


@action(by=QEMU)
def go(s: World) -> None:
    put(s)


design = Design("bad", World, [go])
