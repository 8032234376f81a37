"""A record that can change."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell


@dataclass
class Pair:
    """Not frozen."""

    a: Cell
    b: Cell


@dataclass
class State:
    """A state."""

    pair: Pair | None = None


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
