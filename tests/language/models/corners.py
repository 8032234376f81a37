"""Corners: what is easily compiled to something near the truth."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, empty, total
from tests.language.words import Box, Cell, Color, Place, Small, Spot


@dataclass
class State:
    """A little of everything."""

    x: Small = 0
    y: Small = 0
    m: dict[Cell, Small] = total(0)
    o: dict[Cell, Cell | None] = total(None)
    f: dict[Spot, bool] = total(False)
    last: Spot = Spot.home
    color: Color | None = None
    place: Place | None = None
    r: set[Cell] = empty()
    b: dict[Box, Small] = total(0)


@define
def last_of(s: State) -> Spot:
    """The order of a plain sort is observed, in names of the helper."""
    x = Spot.home
    for r in Spot:
        if s.f[r]:
            x = r
    return x


@action(by=QEMU)
def flip(s: State, x: Spot) -> None:
    """Somewhere else."""
    s.f[x] = not s.f[x]


@action(by=QEMU)
def take(s: State) -> None:
    """The last of a plain sort."""
    s.last = last_of(s)


@define
def opt(s: State, c: Cell) -> Cell | None:
    """None on one path."""
    if s.x > 1:
        return None
    return s.o[c]


@action(by=QEMU)
def opts(s: State, c: Cell) -> None:
    """Optionals through conditionals."""
    a = opt(s, c)
    b = a if a is not None else c
    s.o[b] = b if a is None else None
    s.o[c] = None if s.x > 2 else b
    if (q := opt(s, b)) is None or q == c:
        s.x = 1 if q is None else 2


@define
def loopy(s: State, c: Cell) -> Cell | None:
    """return, break and continue in nested loops."""
    for d in Cell:
        if s.o[d] is None:
            continue
        for e in range(3):
            if e == s.m[d]:
                return d
            if e > 1:
                break
    return None


@action(by=QEMU)
def loops(s: State, c: Cell) -> None:
    """The helper several times in one expression."""
    s.o[c] = loopy(s, c)
    n = 0
    for d in Cell:
        n += s.m[d] if loopy(s, d) != loopy(s, c) else 1
    s.m[c] = min(n, 3)


@define
def early(s: State, k: Small) -> bool:
    """Pure, with an early return and names bound on two paths."""
    if k == 0:
        return False
    t = s.x
    if t > 1:  # noqa: SIM108 - this is what is tested
        t = t - 1
    else:
        t = t + k
    return t == k


@action(by=QEMU)
def short(s: State, k: Small) -> None:
    """A walrus behind a pure helper."""
    if (early(s, k) and (t := s.y) > 0 and t < 3) or early(s, s.y):
        s.y = (s.y + 1) % 4
    s.x = sum(early(s, j) for j in range(1, 4))


@action(by=QEMU)
def records(s: State, c: Cell) -> None:
    """Records are values."""
    p = s.place
    q = Place(color=Color.RED, cell=c)
    if p is None or p == q:
        s.place = q if p is None else Place(q.cell, Color.BLUE)
    elif p in (q, Place(c, Color.BLUE)):
        s.place = None
    s.color = None if p is None else p.color


@action(by=QEMU)
def shadows(s: State, c: Cell) -> None:
    """Names of comprehensions are their own."""
    d = Cell(1)
    s.x = sum(1 for d in range(int(c)) if any(d == c for c in Cell)) + int(d)
    x = 1
    if any(x != s.x for x in range(x)):
        s.y = x
    c = d
    d = Cell(0)
    s.m[c] = s.x


@action(by=QEMU)
def sets(s: State, c: Cell) -> None:
    """len of a set, and iterating over one."""
    if c in s.r:
        s.r.discard(c)
        s.x = len(s.r)
    else:
        s.r.add(c)
    s.y = sum(int(x) for x in s.r)
    s.m[c] = max((x for x in s.r if x != c), default=Cell(0))


@define
def clear(s: State, b: Box) -> None:
    """A name of its own that every call binds before it reads it."""
    k = s.b[b]
    k = (k + s.y) % 4
    s.b[b] = k


@action(by=QEMU)
def boxes(s: State) -> None:
    """The order of this plain sort is not observed."""
    for b in Box:
        clear(s, b)


design = Design("corners", State, [boxes, flip, take, opts, loops, short, records, shadows, sets])
