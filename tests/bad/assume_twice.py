"""An assumption that is no bool."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, assume
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.count = 0


@assume
def law(s: World) -> bool:
    return s.limit


design = Design("bad", World, [go, law])
