"""without= names what no part has."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    """One."""
    s.count = 1


@action(by=QEMU)
def other(s: World) -> None:
    """Not among the parts."""
    s.count = 1


design = Design("bad", World, [go], without=[other])
