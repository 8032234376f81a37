"""An action without a state."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action
from tests.language.world import World


@action(by=QEMU)
def go() -> None:
    """Of nothing."""


design = Design("bad", World, [go])
