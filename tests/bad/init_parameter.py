"""An @init with a parameter."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, init
from tests.language.words import Small
from tests.language.world import World


@init
def begin(s: World, k: Small) -> None:
    """Two parameters."""
    s.count = k


@action(by=QEMU)
def go(s: World) -> None:
    """One."""
    s.count = 1


design = Design("bad", World, [begin, go])
