"""An int field without bounds."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action


@dataclass
class State:
    """A state."""

    count: int = 0


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
