"""Every kind of field, and the ways a field begins."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, assume, const, empty, ghost, init, invariant, require, some, total
from tests.language.words import Box, Cell, Color, Place, Small, Spot

LIMIT = 2
FIRST = Color.GREEN
MIDDLE = Cell(1)


@dataclass
class State:
    """One field of each kind."""

    flag: bool = False
    color: Color = FIRST
    count: Small = 1
    cell: Cell = MIDDLE
    at: Cell | None = None
    spot: Spot = Spot.home
    place: Place | None = None
    owner: dict[Cell, Box | None] = total(None)
    table: dict[tuple[Spot, bool], Small] = total(3)
    ready: set[Spot] = empty()
    given: Small = const(2)
    free: Cell = const()
    made: Box = const()
    history: Small = ghost(0)
    seen: set[Color] = ghost(empty())


@init
def begin(s: State) -> None:
    """A choice at the start."""
    s.made = some(Box)


@assume
def small(s: State) -> bool:
    """Not every start."""
    return s.free < MIDDLE + 1 and s.given == LIMIT


@action(by=QEMU, like="write")
def write(s: State, c: Cell, b: bool, k: Small) -> None:
    """One store of each kind."""
    require(k <= 1)
    s.flag = b
    s.color = Color.BLUE if b else FIRST
    s.count = k
    s.cell = s.free
    s.at = c
    s.spot = Spot.home
    s.place = Place(c, Color.RED)
    s.owner[c] = s.made
    s.table[Spot.home, b] = k + LIMIT
    s.ready.add(Spot.home)
    s.history = 1
    s.seen.add(Color.RED)


@action(by=QEMU)
def clear(s: State) -> None:
    """Fills, and several targets at once."""
    s.owner = total(None)
    s.table = total(s.count)
    s.ready = s.seen = empty()
    s.at = s.place = None
    s.count = s.history = 0
    s.ready.discard(Spot.home)


@invariant
def places(s: State) -> bool:
    """Fields of a record."""
    place = s.place
    return place is None or (place.cell in Cell and place.color is Color.RED and place != Place(MIDDLE, Color.BLUE))


design = Design("fields", State, [write, clear, begin, small])
