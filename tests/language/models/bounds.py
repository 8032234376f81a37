"""What is stored and used as a key is checked where that happens; local names are unbounded."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, empty, total
from tests.language.words import Cell, Color, Place, Small


@dataclass
class State:
    """A little of everything that has bounds."""

    count: Small = 3
    cell: Cell = Cell(2)
    at: Cell | None = None
    place: Place = Place(Cell(0), Color.RED)
    table: dict[Cell, Small] = total(0)
    ready: set[Cell] = empty()


@action(by=QEMU)
def store(s: State, k: Small) -> None:
    """Too much for the field."""
    big = s.count + 1000 * k
    s.count = big - 999 * k - 1


@action(by=QEMU)
def negative(s: State, k: Small) -> None:
    """Too little for the field."""
    s.count = 1 - k


@action(by=QEMU)
def move(s: State, c: Cell) -> None:
    """A sort's element carried out of range."""
    s.cell = c + 1


@action(by=QEMU)
def maybe(s: State, c: Cell) -> None:
    """An optional element out of range."""
    s.at = c - 1


@action(by=QEMU)
def record(s: State, c: Cell) -> None:
    """A record with a part out of range."""
    s.place = Place(c + 1, Color.BLUE)


@action(by=QEMU)
def read(s: State, c: Cell) -> None:
    """A key out of range."""
    s.count = s.table[c + 1]


@action(by=QEMU)
def write(s: State, c: Cell) -> None:
    """A key out of range, and a value."""
    s.table[c + 2] = 7


@action(by=QEMU)
def test(s: State, c: Cell) -> None:
    """An element of a set out of range."""
    if c + 1 in s.ready:
        s.count = 0
    s.ready.add(c - 1)


@action(by=QEMU)
def divide(s: State, k: Small) -> None:
    """Division by zero."""
    s.count = 3 // k


@action(by=QEMU)
def least(s: State, k: Small) -> None:
    """The least of nothing."""
    s.count = min(s.table[c] for c in Cell if c < k)


@action(by=QEMU)
def checked(s: State, k: Small) -> None:
    """An assert."""
    assert k < 3, "three is too much"
    s.count = k


@action(by=QEMU)
def nothing(s: State, c: Cell) -> None:
    """What is None either way is evaluated all the same."""
    if (None if s.table[c + 1] > 0 else None) is None:  # noqa: RUF034 - that is the point
        s.count = 0


PARTS = [store, negative, move, maybe, record, read, write, test, divide, least, checked, nothing]
design = Design("bounds", State, PARTS)
