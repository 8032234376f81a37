"""filter_lock: Peterson's lock for n processes, one shared read or write a step: few steps from each state.

G. L. Peterson, "Myths about the mutual exclusion problem", Information Processing Letters 12(3), 1981.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from relocheck.language import GUEST, Design, Ordered, action, require, total


class Process(Ordered):
    """One that wants to be alone now and then."""


class Level(Ordered):
    """A level of the filter; as many as there are processes: on the last one a process is alone."""


class At(Enum):
    """What a process does next."""

    IDLE = auto()
    CLAIM = auto()  # write its level
    YIELD = auto()  # write itself as the last one on that level
    WAIT = auto()
    INSIDE = auto()


@dataclass
class Lock:
    """`level` is what others may read, `goal` the level that a process is on its way to."""

    at: dict[Process, At] = total(At.IDLE)
    level: dict[Process, Level] = total(0)
    goal: dict[Process, Level] = total(0)
    last: dict[Level, Process] = total(0)


@action(by=GUEST)
def enter(s: Lock, p: Process) -> None:
    """It wants to be inside."""
    require(s.at[p] is At.IDLE)
    s.at[p] = At.CLAIM
    s.goal[p] = Level(1)


@action(by=GUEST)
def claim(s: Lock, p: Process) -> None:
    """It shows the level it goes to."""
    require(s.at[p] is At.CLAIM)
    s.level[p] = s.goal[p]
    s.at[p] = At.YIELD


@action(by=GUEST)
def give_way(s: Lock, p: Process) -> None:
    """It lets all others on this level pass first."""
    require(s.at[p] is At.YIELD)
    s.last[s.goal[p]] = p
    s.at[p] = At.WAIT


@action(by=GUEST)
def go_on(s: Lock, p: Process) -> None:
    """Nobody else is as far, or another one came later."""
    require(s.at[p] is At.WAIT)
    require(s.last[s.goal[p]] != p or all(s.level[q] < s.goal[p] for q in Process if q != p))
    if s.goal[p] + 1 == len(Level):
        s.at[p] = At.INSIDE
    else:
        s.goal[p] = s.goal[p] + 1
        s.at[p] = At.CLAIM


@action(by=GUEST)
def leave(s: Lock, p: Process) -> None:
    """It is done."""
    require(s.at[p] is At.INSIDE)
    s.at[p] = At.IDLE
    s.level[p] = Level(0)
    s.goal[p] = Level(0)


filter_lock = Design("filter_lock", Lock, [enter, claim, give_way, go_on, leave], place=23)
