"""Local names: bound, annotated, narrowed, rebound, walrus."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, total
from tests.language.words import Cell, Color, Small


@dataclass
class State:
    """Something to be None."""

    at: dict[Cell, Cell | None] = total(None)
    color: Color | None = None
    count: Small = 0


@action(by=QEMU)
def annotated(s: State, c: Cell) -> None:
    """Annotations that are true."""
    to: Cell | None = None
    n: int = s.count
    if n < 2:
        to = c
    s.at[c] = to


@action(by=QEMU)
def walrus(s: State, c: Cell) -> None:
    """In a condition."""
    if (to := s.at[c]) is not None:
        s.at[to] = None
        s.count = int(to)
    else:
        s.at[c] = c


@action(by=QEMU)
def walrus_and(s: State, c: Cell) -> None:
    """In and, or, not."""
    if s.count < 2 and (to := s.at[c]) is not None and (next_ := s.at[to]) is not None:
        s.at[to] = next_
    if not ((to := s.at[c]) is None or to == c):
        s.at[to] = to
    s.count = 1 if (n := s.count) > 1 else n + 1


@action(by=QEMU)
def walrus_in_comprehension(s: State) -> None:
    """In the condition of a comprehension, used in its later parts."""
    s.count = sum(1 for c in Cell if (to := s.at[c]) is not None for d in Cell if s.at[to] == d)
    if any(s.count > 0 and (there := s.at[c]) is not None and there == c for c in Cell if s.at[c] != 2):
        s.color = Color.RED


@action(by=QEMU)
def rebound(s: State, c: Cell) -> None:
    """A parameter, and a name that was narrowed and becomes optional again."""
    to = s.at[c]
    if to is not None and (to := s.at[to]) is not None and to != c:
        s.at[c] = to
    c = Cell(0)
    s.at[c] = c


@action(by=QEMU)
def tested(s: State, c: Cell) -> None:
    """is on None and enums, == against None, not."""
    color = s.color
    if not color is None and color is not Color.RED:  # noqa: E714
        s.color = None
    elif s.color == None or s.at[c] != None:  # noqa: E711
        s.color = Color.GREEN
    elif s.color is Color.RED:
        s.color = Color.BLUE


@action(by=QEMU)
def early(s: State, c: Cell) -> None:
    """Narrowed by an early return and by an assert."""
    to = s.at[c]
    if to is None:
        return
    s.at[to] = c
    back = s.at[to]
    assert back is not None
    s.at[back] = None


design = Design("names", State, [annotated, walrus, walrus_and, walrus_in_comprehension, rebound, tested, early])
