"""A shelf of two boards: boxes are put, moved and taken; every kind of mutation has a place in it."""

from __future__ import annotations

from pathlib import Path

from relocheck import load
from relocheck.project import Project
from tests.command.toy import write

MODEL = '''"""A shelf."""

from dataclasses import dataclass

from relocheck.language import GUEST, QEMU, Design, Ordered, Plain, action, const, define, ghost, require, some, total


class Box(Plain):
    """A box."""


class Board(Ordered):
    """A board, from below."""


@dataclass
class Shelf:
    """Where each box is, where it belongs, and (a ghost) how often one was moved."""

    home: dict[Box, Board | None] = const(total(None))
    at: dict[Box, Board | None] = total(None)
    stamped: bool = False
    moved: bool = ghost(False)


@define
def is_free(s: Shelf, b: Board) -> bool:
    """Nothing stands there."""
    return all(s.at[x] != b for x in Box)


@action(by=GUEST)
def put(s: Shelf) -> None:
    """Any box that stands nowhere goes to the lowest board."""
    x = some(Box, lambda x: s.at[x] is None)
    require(is_free(s, Board(0)) and not s.stamped)
    s.at[x] = Board(0)


@action(by=QEMU)
def lift(s: Shelf, x: Box, b: Board) -> None:
    """A box goes up, the boards below are looked at."""
    require(s.at[x] == 0 and is_free(s, b))
    for i in range(b):
        s.stamped = s.stamped or i < 1
    s.at[x] = b
    s.moved = True


@action(by=QEMU)
def take(s: Shelf, x: Box) -> None:
    """A box goes."""
    if s.stamped:
        s.at[x] = None
        s.stamped = False


shelf = Design("shelf", Shelf, [put, lift, take])
'''

PROPERTIES = '''"""What is asked of a shelf."""

from model.shelf import Board, Box, Shelf
from relocheck.language import invariant, sometimes


@invariant
def one_each(s: Shelf) -> bool:
    """No two boxes stand on one board."""
    return all(sum(s.at[x] == b for x in Box) <= 1 for b in Board)


@invariant
def homeless(s: Shelf) -> bool:
    """No box has a home."""
    return all(s.home[x] is None for x in Box)


@sometimes
def up(s: Shelf) -> bool:
    """A box is on an upper board, and nothing is stamped."""
    return any(s.at[x] == 1 for x in Box) and not s.stamped
'''

FILES = {
    "model/shelf.py": MODEL,
    "properties/shelf.py": PROPERTIES,
    "model/scopes.toml": "[small]\nBox = 2\nBoard = 2\n",
    "model/world.py": '"""Its own."""\n',
}


SWAP = """
@action(by=QEMU)
def follow(s: Shelf, x: Box, y: Box) -> None:
    \"""One box takes the other's place.\"""
    b = s.at[y]
    s.at[x] = b
    s.at[y] = None


shelf ="""


SEEN = '''"""What a visitor sees."""

from model.shelf import Board, Box, Shelf
from relocheck.language import observable


@observable
def stands(s: Shelf, x: Box) -> Board | None:
    """Where a box stands."""
    return s.at[x]
'''


def shelf(root: Path, swap: bool = False, painted: bool = False, seen: bool = False) -> Project:
    """The shelf; with `swap` boxes can take each other's places.

    With `painted` it is painted as soon as a box goes up, which nobody asks for; with `seen` a visitor sees where boxes
    stand.
    """
    model = MODEL.replace("\nshelf =", SWAP).replace("take])", "take, follow])") if swap else MODEL
    if painted:
        model = model.replace("    moved: bool", "    paint: bool = False\n    moved: bool")
        model = model.replace("    s.moved = True\n", "    s.moved = True\n    s.paint = True\n")
    visitor = {"model/visitor.py": SEEN} if seen else {}
    return load(write(root, {**FILES, "model/shelf.py": model, **visitor}))
