"""Two actions of one name."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    """One."""
    s.count = 1


first = go


@action(by=QEMU)
def go(s: World) -> None:  # noqa: F811
    """Another."""
    s.count = 2


design = Design("bad", World, [first, go])
