"""An assert with a computed message."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    assert s.flag, f"{s.count}"


design = Design("bad", World, [go])
