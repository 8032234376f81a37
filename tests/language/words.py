"""The sorts and enums that the models of the constructs share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Annotated, ClassVar

from relocheck.language import Ordered, Plain


class Spot(Plain):
    """A plain sort with a named element."""

    home: ClassVar[Spot]


class Box(Plain):
    """A plain sort without names."""


class Cell(Ordered):
    """An ordered sort."""


class Color(Enum):
    """An enum."""

    RED = auto()
    GREEN = auto()
    BLUE = auto()


Small = Annotated[int, range(4)]


@dataclass(frozen=True)
class Place:
    """A record."""

    cell: Cell
    color: Color


SIZES = {"Spot": 2, "Box": 2, "Cell": 3}
