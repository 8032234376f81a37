"""A union of two types."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell, Color


@dataclass
class State:
    """A state."""

    x: Cell | Color = Cell(0)


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
