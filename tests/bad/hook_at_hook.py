"""A hook at a hook."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, hook
from tests.language.world import World, on_move


@action(by=QEMU)
def go(s: World) -> None:
    """Calls the hook."""
    on_move(s, s.cell)


design = Design("bad", World, [go], {on_move: on_move})
