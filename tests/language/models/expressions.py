"""Expressions: each one a property, so that its value is compared in every state."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, at_most_one, empty, implies, invariant, sometimes, step, total
from tests.language.words import Box, Cell, Color, Small, Spot

TWO = 2
ON = True


@dataclass
class State:
    """Enough to compute with."""

    count: Small = 0
    color: Color = Color.RED
    at: dict[Cell, Cell | None] = total(None)
    open: dict[tuple[Cell, bool], bool] = total(False)
    ready: set[Spot] = empty()
    box: dict[Box, Color | None] = total(None)


@action(by=QEMU)
def change(s: State, c: Cell, k: Small) -> None:
    """Somewhere else."""
    s.count = k
    s.at[c] = Cell(k) if k < 3 else None
    s.open[c, k % 2 == 0] = k > 1


@action(by=QEMU)
def mark(s: State, x: Spot, b: Box, color: Color) -> None:
    """In a small part of the states."""
    if s.count == 0 and all(s.at[c] is None for c in Cell):
        s.ready.add(x)
        s.color = color
        s.box[b] = color


@invariant
def arithmetic(s: State) -> bool:
    """+ - * // % and unary -, min and max."""
    n = s.count
    k = -n * 3 + n // TWO - (n % TWO) - -1
    return min(n, k, 1) <= max(k // 2, k % 3, n - 7) and (k - 5) % 4 == 0 and n > -7 // 2


@invariant
def chains(s: State) -> bool:
    """Chains of comparisons."""
    return 0 <= s.count < TWO <= 3 != s.count and 3 >= s.count > -1


@invariant
def membership(s: State) -> bool:
    """in and not in: tuples, sets, ordered sorts."""
    return (
        s.color in (Color.RED, Color.BLUE)
        and s.count not in {1, TWO}
        and Spot.home in s.ready
        and all(x not in s.ready or x == Spot.home for x in Spot)
        and Cell(s.count + 1) in Cell
        and s.at[Cell(0)] in (None, Cell(1))
    )


@invariant
def folds(s: State) -> bool:
    """all, any, sum, min, max over several generators with conditions."""
    return (
        any(s.at[c] == d for c in Cell for d in Cell if c < d if s.open[c, True])
        or sum(c * d for c in Cell if c != 1 for d in range(c + 1)) == sum(s.open[c, ON] for c in Cell)
        or min((c for c in Cell if s.at[c] is not None), default=Cell(2)) < max(c for c in Cell)
        or max((s.count - i for i in range(1, s.count)), default=-1) > 0
        or any(x != y for x in s.ready for y in s.ready)
        or all(color is not s.color for color in Color)
    )


@invariant
def words(s: State) -> bool:
    """at_most_one, implies, len, conditional, conversions."""
    return at_most_one(s.at[c] is None for c in Cell) and implies(
        s.count > 1, len(s.ready) < len(Spot) or (int(Cell(s.count)) if ON else 7) == len(Cell)
    )


@step
def steps(before: State, after: State) -> bool:
    """Two states."""
    return implies(before.count == 3, after.count < 3) and (before.color is after.color or len(after.ready) == 1)


@sometimes
def reached(s: State) -> bool:
    """Somewhere."""
    return s.count == 3 and any(s.box[b] is Color.BLUE for b in Box)


design = Design("expressions", State, [change, mark])
