"""require as a value."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, require
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.flag = require(s.flag)


design = Design("bad", World, [go])
