"""An f-string."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    name = f"{s.count}"


design = Design("bad", World, [go])
