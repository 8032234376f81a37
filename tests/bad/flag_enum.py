"""A Flag."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto

from relocheck.language import QEMU, Design, action


class Kind(Flag):
    """Sets of bits."""

    A = auto()
    B = auto()


@dataclass
class State:
    """A state."""

    kind: Kind = Kind.A


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
