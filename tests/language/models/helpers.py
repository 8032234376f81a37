"""@define helpers and hooks."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, hook, invariant, require, some, total
from tests.language.words import Box, Cell, Color, Small


@dataclass
class State:
    """What the helpers work on."""

    count: Small = 0
    color: Color = Color.RED
    at: dict[Cell, Cell | None] = total(None)
    box: dict[Box, Small] = total(0)


@define
def bump(s: State) -> int:
    """Count, and say how far."""
    s.count = (s.count + 1) % 4
    return s.count


@define
def first(s: State, c: Cell) -> Cell | None:
    """An early return in a nested loop."""
    for d in Cell:
        for e in Cell:
            if s.at[d] == e and d != c:
                return d
    return None


@define
def far(c: Cell, by: int) -> Cell:
    """A helper without a state that rebinds its parameters."""
    while_ = by
    for _ in range(by):
        c = c + 1
        if c == 3:
            c = Cell(0)
        by = by - 1
    return Cell(c + by + while_ - while_)


@define
def is_free(s: State, c: Cell) -> bool:
    """Pure: it becomes part of an expression."""
    if s.at[c] is None:
        return True
    other = s.at[c]
    return other is not None and s.at[other] == c


@define
def may_refuse(s: State, k: Small) -> None:
    """A helper that requires and chooses, and returns early."""
    if k == 0:
        return
    require(s.count < 3)
    b = some(Box)
    s.box[b] = k


@hook
def on_move(s: State, c: Cell) -> Color:
    """Does nothing unless a design says so."""
    return Color.RED


@hook
def on_end(s: State) -> None:
    """Nothing."""


@define
def moved(s: State, c: Cell) -> Color:
    """What the design does."""
    s.at[c] = None
    return Color.BLUE if bump(s) > 1 else Color.GREEN


@action(by=QEMU)
def calls(s: State, c: Cell) -> None:
    """Answers in expressions, several calls in one."""
    s.at[c] = first(s, c)
    if is_free(s, c) and far(c, 2) != c:
        s.count = bump(s) * 0 + bump(s) % 4
    s.at[far(c, 1)] = far(far(c, 1), 1)


@action(by=QEMU)
def statements(s: State, k: Small) -> None:
    """Calls alone."""
    bump(s)
    may_refuse(s, k)
    on_end(s)
    s.color = on_move(s, Cell(0))


@invariant
def pure(s: State) -> bool:
    """A helper in a comprehension, twice."""
    return all(is_free(s, c) or not is_free(s, d) for c in Cell for d in Cell)


design = Design("helpers", State, [calls, statements], {on_move: moved})
