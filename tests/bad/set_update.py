"""|= on a set."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.ready |= s.ready


design = Design("bad", World, [go])
