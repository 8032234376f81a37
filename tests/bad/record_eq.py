"""A record with an equality of its own."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell


@dataclass(frozen=True, eq=False)
class Pair:
    """Compared by identity."""

    a: Cell


@dataclass
class State:
    """A state."""

    pair: Pair | None = None


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
