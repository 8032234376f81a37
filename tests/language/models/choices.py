"""some: over sorts, enums, ranges and sets, with and without a predicate."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, empty, some, total
from tests.language.words import Box, Cell, Color, Small, Spot


@dataclass
class State:
    """What was chosen."""

    box: Box | None = None
    color: Color = Color.RED
    count: Small = 0
    ready: set[Spot] = empty()
    cell: dict[Cell, Small] = total(0)


@action(by=QEMU)
def plain(s: State) -> None:
    """Over a plain sort."""
    s.box = some(Box, lambda b: b != s.box)


@action(by=QEMU)
def enum(s: State) -> None:
    """Over an enum, without a predicate, into a name."""
    color = some(Color)
    color = some(Color, lambda c: c is not color)
    s.color = color


@action(by=QEMU)
def ranges(s: State) -> None:
    """Over a range; a predicate with names of its own."""
    i = some(range(s.count, 4), lambda i: (twice := i + i) > 1 and twice < 5)
    s.count = i


@action(by=QEMU)
def sets(s: State) -> None:
    """Over a set of the state."""
    x = some(s.ready, lambda x: x != Spot.home)
    s.ready.discard(x)
    s.ready.add(some(s.ready))


@action(by=QEMU)
def fill(s: State) -> None:
    """A choice in a loop, in an argument, in a condition."""
    for x in Spot:
        if some(Cell) == 1:
            s.ready.add(x)
    put(s, some(Cell, lambda c: s.cell[c] == 0), some(range(1, 3)))


@define
def put(s: State, c: Cell, k: int) -> None:
    """Helpers take what was chosen."""
    s.cell[c] = k


design = Design("choices", State, [plain, enum, ranges, sets, fill])
