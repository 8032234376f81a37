"""A hook that is called without a state: Python would not know which design's body to run."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, hook
from tests.language.words import Small


@dataclass
class State:
    """A state."""

    count: Small = 0


@hook
def slack(n: Small) -> int:
    """One."""
    return 1


@define
def generous(n: Small) -> int:
    """Two."""
    return 2


@action(by=QEMU)
def go(s: State, n: Small) -> None:
    """Take it."""
    s.count = slack(n)


design = Design("bad", State, [go], {slack: generous})
