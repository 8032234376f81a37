"""The state that the refused models speak of."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import const, define, empty, ghost, hook, total
from tests.language.words import Cell, Color, Place, Small, Spot


@dataclass
class World:
    """One field of each kind."""

    flag: bool = False
    color: Color = Color.RED
    count: Small = 0
    cell: Cell = Cell(0)
    at: Cell | None = None
    spot: Spot = Spot.home
    place: Place | None = None
    table: dict[Cell, Small] = total(0)
    grid: dict[tuple[Spot, Cell], bool] = total(False)
    ready: set[Spot] = empty()
    limit: Small = const(2)
    past: Small = ghost(0)
    past_at: Cell | None = ghost(None)


@define
def bump(s: World) -> int:
    """Changes the state and answers."""
    s.count = (s.count + 1) % 4
    return s.count


@hook
def on_move(s: World, c: Cell) -> None:
    """A hook."""
