"""Known bugs as values of a model file: a design with one thing put back to how it was, or done wrong.

A planted bug is a design that is neither listed nor compared; it can be checked by its name like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any

from relocheck.language import Design, Hook, Part
from relocheck.lazy import dataclass

__all__ = ["Bug", "OutOfModel", "planted"]


@dataclass(frozen=True, eq=False)
class Bug:
    """A named mutation of a design, and what it was in history.

    `number` is the one it has in the project's list of known bugs, `before` the commit that repaired it (or `since`
    the one that made it). `hooks` are bodies in place of the design's, `adds` and `without` functions with a role that
    come in or stay out, `state` the state class where the bug needs a field of its own, `switches` constants that the
    bug fixes (`freed_count=no`). It is looked for at `scope`, with the constants of `where` fixed in the design too.
    """

    name: str
    of: Design
    number: int
    symptom: str
    before: str = ""
    since: str = ""
    hooks: Mapping[Hook[Any, Any, Any], Callable[..., object]] = field(default_factory=dict[Any, Any])
    adds: Sequence[Part] = ()
    without: Sequence[Callable[..., object]] = ()
    state: type | None = None
    switches: str = ""
    where: str = ""
    scope: str = "small"

    @property
    def commit(self) -> str:
        """`before 695bb854e8`, `since c1d322e604`, or nothing where no commit is known."""
        told = [f"{word} {commit}" for word, commit in (("before", self.before), ("since", self.since)) if commit]
        return ", ".join(told)

    @property
    def pins(self) -> str:
        """The constants fixed in both designs and not by the bug itself."""
        switched = {_name(part) for part in self.switches.split(",")}
        return ",".join(part for part in self.where.split(",") if part and _name(part) not in switched)


@dataclass(frozen=True, eq=False)
class OutOfModel:
    """A known bug that the models cannot show, and why."""

    number: int
    symptom: str
    because: str
    before: str = ""


def planted(bug: Bug) -> Design:
    """The design with the bug in it; its switches are turned when it is compiled."""
    of = bug.of
    return Design(
        bug.name,
        bug.state or of.state,
        [*of.parts, *bug.adds],
        {**of.hooks, **bug.hooks},
        [*of.without, *bug.without],
    )


def _name(pin: str) -> str:
    return pin.partition("=")[0].strip()
