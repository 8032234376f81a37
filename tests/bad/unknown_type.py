"""A type that is not known."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Color


@dataclass
class State:
    """A state."""

    color: Colour = Color.RED


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
