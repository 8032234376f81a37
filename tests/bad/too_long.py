"""A helper in a comprehension with too many paths."""

from __future__ import annotations

from relocheck.language import QEMU, Design, action, define, require
from tests.language.words import Cell
from tests.language.world import World


@define
def many(s: World, c: Cell) -> int:
    """A million paths."""
    n = 0
    if s.count > 0:
        n += 0
    if s.count > 1:
        n += 1
    if s.count > 2:
        n += 2
    if s.count > 3:
        n += 3
    if s.count > 0:
        n += 4
    if s.count > 1:
        n += 5
    if s.count > 2:
        n += 6
    if s.count > 3:
        n += 7
    if s.count > 0:
        n += 8
    if s.count > 1:
        n += 9
    if s.count > 2:
        n += 10
    if s.count > 3:
        n += 11
    if s.count > 0:
        n += 12
    if s.count > 1:
        n += 13
    if s.count > 2:
        n += 14
    if s.count > 3:
        n += 15
    if s.count > 0:
        n += 16
    if s.count > 1:
        n += 17
    if s.count > 2:
        n += 18
    if s.count > 3:
        n += 19
    return n


@action(by=QEMU)
def go(s: World) -> None:
    require(all(many(s, c) > 0 for c in Cell))


design = Design("bad", World, [go])
