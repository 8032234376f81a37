"""A map with a plain default."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Cell, Small


@dataclass
class State:
    """A state."""

    table: dict[Cell, Small] = None


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
