"""A record with a method."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell


@dataclass(frozen=True)
class Pair:
    """More than fields."""

    a: Cell

    def next(self) -> Cell:
        return self.a + 1


@dataclass
class State:
    """A state."""

    pair: Pair | None = None


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
