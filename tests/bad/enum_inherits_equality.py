"""An enum with an equality that it inherits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from relocheck.language import QEMU, Design, action


class Equal(Enum):
    """Everything is equal."""

    __hash__ = Enum.__hash__

    def __eq__(self, other: object) -> bool:
        return True


class Kind(Equal):
    """Two of them."""

    A = 1
    B = 2


@dataclass
class State:
    """A state."""

    kind: Kind = Kind.A


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
