"""A const that @init sets on some paths only."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, const, init
from tests.language.words import Cell, Small


@dataclass
class State:
    """A state."""

    size: dict[Cell, Small] = const()
    flag: bool = False


@init
def begin(s: State) -> None:
    """Not all cells."""
    for c in Cell:
        if c > 0:
            s.size[c] = 1


@action(by=QEMU)
def go(s: State) -> None:
    """Flip."""
    s.flag = not s.flag


design = Design("bad", State, [begin, go])
