"""if, for, break, continue, early return, require, assert."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, require, total
from tests.language.words import Box, Cell, Color, Small


@dataclass
class State:
    """What the loops leave behind."""

    count: Small = 0
    color: Color = Color.RED
    table: dict[Cell, Small] = total(0)
    open: dict[Box, bool] = total(False)


@action(by=QEMU)
def branches(s: State, k: Small) -> None:
    """if, elif, else."""
    if k == 0:
        s.color = Color.RED
    elif k == 1:
        s.color = Color.GREEN
    else:
        s.color = Color.BLUE


@action(by=QEMU)
def plain(s: State) -> None:
    """Over a plain sort."""
    for b in Box:
        s.open[b] = not s.open[b]


@action(by=QEMU)
def ordered(s: State, k: Small) -> None:
    """Over an ordered sort, with continue and break."""
    for c in Cell:
        if c == k:
            continue
        if c > 1:
            break
        s.table[c] = k


@action(by=QEMU)
def enum(s: State) -> None:
    """Over an enum, with an early return."""
    for color in Color:
        if s.color is color:
            return
        s.color = color
    s.count = 3


@action(by=QEMU)
def ranges(s: State, k: Small) -> None:
    """Over ranges; the bounds are evaluated once, the variable may be rebound."""
    total_ = 0
    for i in range(1, s.count + 1):
        s.count = 3
        for j in range(k):
            total_ += j
            i = i + 1
        total_ += i
    require(total_ < 4)
    s.count = total_


@action(by=QEMU)
def carried(s: State) -> None:
    """Names that a round hands to the next, through several of them."""
    found = None
    second = None
    third = None
    for c in Cell:
        if third is not None:
            s.table[third] = 1
        third = second
        second = found
        if found is None or s.table[c] > 0:
            found = c
    if found is not None:
        s.count = s.table[found]


@action(by=QEMU)
def nested(s: State, k: Small) -> None:
    """break and continue of the inner and the outer loop."""
    n = 0
    for c in Cell:
        for b in Box:
            if s.open[b]:
                continue
            if c == 1:
                break
            n += 1
            if n > k:
                return
            s.count = n
        if s.count == 2:
            break
        s.table[c] = 2


@action(by=QEMU)
def asserted(s: State) -> None:
    """assert, and require after a change that then does not count."""
    s.color = Color.RED
    assert s.color is Color.RED
    require(s.count != 1)
    s.count = 1
    pass


design = Design("control", State, [branches, plain, ordered, enum, ranges, carried, nested, asserted])
