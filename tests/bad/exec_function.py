"""A function without a source."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define
from tests.language.world import World


exec("def made(s):\n    s.count = 1", globals())
define(made)  # noqa: F821


@action(by=QEMU)
def go(s: World) -> None:
    made(s)


design = Design("bad", World, [go])
