"""An enum with two names for one value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from relocheck.language import QEMU, Design, action


class Kind(Enum):
    """A and B are one."""

    A = 1
    B = 1


@dataclass
class State:
    """A state."""

    kind: Kind = Kind.A


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
