"""A body at a hook with other parameters."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define, hook
from tests.language.world import World, on_move


@action(by=QEMU)
def go(s: World) -> None:
    """Calls the hook."""
    on_move(s, s.cell)


@define
def moved(s: World) -> None:
    """One parameter too few."""
    s.count = 1


design = Design("bad", World, [go], {on_move: moved})
