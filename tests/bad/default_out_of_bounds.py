"""A default outside of the field's bounds."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action
from tests.language.words import Small


@dataclass
class State:
    """A state."""

    count: Small = 7


@action(by=QEMU)
def go(s: State) -> None:
    """Nothing."""


design = Design("bad", State, [go])
