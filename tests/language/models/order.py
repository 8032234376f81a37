"""Evaluation order: calls that change the state inside expressions do what CPython does."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, require, total
from tests.language.words import Cell, Small


@dataclass
class State:
    """x is bumped, y and m show what was read when."""

    x: Small = 0
    y: Small = 0
    m: dict[Cell, Small] = total(0)


@define
def bump(s: State) -> int:
    """Change x, answer what it is then."""
    s.x = (s.x + 1) % 4
    return s.x


@define
def cell(s: State) -> Cell:
    """Change x, answer a cell."""
    s.x = (s.x + 1) % 4
    return Cell(s.x % 3)


@define
def yes(s: State, k: int) -> bool:
    """Change x, answer a comparison."""
    s.x = (s.x + k) % 4
    return s.x > 1


@define
def sub(a: int, b: int) -> int:
    """Which came first."""
    return (a * 2 - b) % 4


@define
def swapped(k: int, j: int) -> int:
    """A walrus over the helper's own name, in an operand."""
    return (k + (k := j) * 2 + k) % 4


@action(by=QEMU)
def operands(s: State) -> None:
    """The left operand keeps the value it had."""
    s.y = (s.x + bump(s) * 2 + s.x) % 4


@action(by=QEMU)
def short_and(s: State, k: Small) -> None:
    """What and does not need is not called."""
    if s.x > 0 and yes(s, k) and s.x < 3 and yes(s, 1):
        s.y = 1


@action(by=QEMU)
def short_or(s: State, k: Small) -> None:
    """What or does not need is not called."""
    s.y = 1 if s.x > 2 or yes(s, k) or not yes(s, 1) else 2


@action(by=QEMU)
def mixed(s: State) -> None:
    """Conditions in operands."""
    a = s.x
    s.y = 3 if (a < 2 and yes(s, 1)) == (s.x < 2 or yes(s, 2)) else s.x


@action(by=QEMU)
def arguments(s: State) -> None:
    """From the left."""
    s.y = sub(s.x, bump(s))


@action(by=QEMU)
def names_kept(s: State) -> None:
    """A name that a later operand binds anew."""
    n = s.x
    s.y = (n + (n := bump(s)) * 2 + n) % 4
    s.m[Cell(0)] = swapped(n, 1)
    s.m[Cell(1)] = sub(n, (n := 2)) + n - n


@action(by=QEMU)
def keys(s: State) -> None:
    """The value first, then the keys."""
    s.m[cell(s)] = s.x
    s.y = s.m[cell(s)] if s.x < 2 else s.m[Cell(s.x % 3)]


@action(by=QEMU)
def update(s: State) -> None:
    """The key of an update is evaluated once, before the value."""
    s.m[Cell(s.x % 3)] += bump(s) - s.x
    s.x += (bump(s) - s.x) * 0
    s.m[Cell(s.x % 3)] *= (bump(s) + 1) % 2
    n = s.x
    n -= bump(s) * 0
    n //= 2
    n %= 3
    s.y = n


@action(by=QEMU)
def several(s: State) -> None:
    """The value once, the targets from the left."""
    s.m[cell(s)] = s.y = s.m[cell(s)] = bump(s)


@action(by=QEMU)
def fills(s: State) -> None:
    """The value of a fill once."""
    s.m = total(bump(s))


@action(by=QEMU)
def one_of(s: State) -> None:
    """The elements of a tuple are all evaluated."""
    s.y = 1 if s.x in (bump(s), bump(s)) else 0


@action(by=QEMU)
def eager(s: State, k: Small) -> None:
    """Also where one of them fails."""
    require(s.y == 0)
    s.y = 1 if k in (0, 3 // k) else 2


@action(by=QEMU)
def chained(s: State) -> None:
    """The first two parts of a chain are always evaluated, the third only where it is needed."""
    s.y = 1 if s.x < bump(s) < 2 else 2
    k = s.y - 1
    s.y = 3 if 0 < k < 3 // k else 0


@action(by=QEMU)
def sides(s: State, k: Small) -> None:
    """Only the chosen side."""
    s.y = bump(s) if k > 1 else s.x if yes(s, k) else bump(s)


@action(by=QEMU)
def extremes(s: State) -> None:
    """min and max of calls."""
    s.y = max(s.x, min(bump(s), s.x, bump(s)))


design = Design(
    "order",
    State,
    [
        operands, short_and, short_or, mixed, arguments, names_kept, keys, update, several, fills, one_of, eager,
        chained, sides, extremes,
    ],
)  # fmt: skip
