"""A field of a record that may be None."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    s.color = s.place.color


design = Design("bad", World, [go])
