"""odometer: digits that count up one by one; as deep as it has states, one step from each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from relocheck.language import GUEST, Design, Ordered, action, total


class Place(Ordered):
    """A place of a digit, the lowest first."""


@dataclass
class Odometer:
    """What the digits show."""

    digit: dict[Place, Annotated[int, range(10)]] = total(0)


@action(by=GUEST)
def count(s: Odometer) -> None:
    """One more; after all nines come all zeros."""
    for p in Place:
        if s.digit[p] < 9:
            s.digit[p] = s.digit[p] + 1
            break
        s.digit[p] = 0


odometer = Design("odometer", Odometer, [count], place=22)
