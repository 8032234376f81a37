"""An action hidden by another of its name in the file."""

from __future__ import annotations

import sys

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go(s: World) -> None:
    """One."""
    s.count = 1


@action(by=QEMU)
def go(s: World) -> None:  # noqa: F811
    """Another."""
    s.count = 2


design = Design("bad", World, [sys.modules[__name__]])
