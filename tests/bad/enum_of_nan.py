"""An enum with a member that is not equal to itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from relocheck.language import QEMU, Design, action


class Kind(float, Enum):
    """One is no number."""

    A = 1.0
    B = float("nan")


@dataclass
class State:
    """A state."""

    kind: Kind = Kind.A


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
