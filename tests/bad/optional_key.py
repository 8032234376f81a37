"""A key that may be None."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, total
from tests.language.words import Cell, Small


@dataclass
class State:
    """A state."""

    table: dict[Cell | None, Small] = total(0)


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
