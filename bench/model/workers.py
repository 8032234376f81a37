"""workers: each goes its own way for some steps, and meets nobody: any order of their steps comes to the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from relocheck.language import GUEST, Design, Plain, action, require, total


class Worker(Plain):
    """Whoever works."""


@dataclass
class Work:
    """How far each is."""

    done: dict[Worker, Annotated[int, range(10)]] = total(0)


@action(by=GUEST)
def work(s: Work, w: Worker) -> None:
    """One step of one of them."""
    require(s.done[w] < 9)
    s.done[w] = s.done[w] + 1


@action(by=GUEST)
def rest(s: Work) -> None:
    """When all have finished nothing happens any more."""
    require(all(s.done[w] == 9 for w in Worker))


workers = Design("workers", Work, [work, rest], place=24)
