"""Every combination of a family checked: each by itself, all with what was generated and compiled once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from enum import Enum

from relocheck.check import Settings, check, prepared, with_pins
from relocheck.engine.contract import Options, Stop
from relocheck.errors import RelocheckError, UsageError
from relocheck.families.table import Made, Mark, Status, Table, names, table_of
from relocheck.family import Combination, Family
from relocheck.jobs import Waiting, each
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.verdict import Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Verdict, Violated

__all__ = ["sweep"]

SLICE = 128
"""How many combinations one task checks."""


@dataclass(frozen=True, slots=True)
class _Slice:
    """What one task is asked: combinations number `first` to `end` of a family."""

    family: str
    scope: str
    where: str
    properties: tuple[str, ...]
    fixed: str
    options: Options
    first: int
    end: int


Rows = list[tuple[Made, tuple[Mark, ...]]]


def sweep(
    project: Project,
    family: str = "",
    scope: str = "small",
    where: str | None = None,
    properties: Sequence[str] = (),
    fixed: str = "",
    options: Options = Options(),  # noqa: B008
    executor: Executor | None = None,
    waiting: Waiting | None = None,
) -> Table:
    """Check the named properties (all, where none are named) of every combination that nothing rules out.

    `where` is the family's plain machine, where it is None; `fixed` (`pointer=DUMMY,unmap=NOTHING`) leaves only the
    combinations that have these values. Raises UsageError for names that do not exist, and what the
    first check that fails raises.
    """
    whole = project.family(family)
    pins = whole.plain if where is None else where
    asked, _, _ = prepared(project, whole.name, properties, scope, Settings(where=pins))
    every = [names(made) for made in whole.combinations(whole.parsed(fixed))]
    if not every:
        raise UsageError(f"{whole.name}[{fixed}]: no combination has these values")
    slices = [
        _Slice(whole.name, scope, pins, tuple(asked), fixed, options, first, min(first + SLICE, len(every)))
        for first in range(0, len(every), SLICE)
    ]
    found = each(project, _checked, slices, executor, waiting, _ended)
    for part in found:
        if isinstance(part, RelocheckError):
            raise part
    rows = dict(row for part in found if isinstance(part, list) for row in part)
    missing = tuple(made for made in every if made not in rows)
    return table_of(whole, scope, pins, tuple(asked), rows, fixed, missing)


def _ended(rows: Rows) -> bool:
    """Whether an interrupt came in the midst of a task."""
    return not rows


def _checked(project: Project, asked: _Slice) -> Rows:
    """The marks of a slice; nothing, where an interrupt ends it."""
    family = project.family(asked.family)
    every = list(family.combinations(family.parsed(asked.fixed)))
    siblings = tuple(with_pins(project.compiled(_name(family, made)), asked.where).system for made in _covering(every))
    options = replace(asked.options, siblings=siblings)
    settings = Settings(options=options, where=asked.where, recheck=False, use_cache=False)
    rows: Rows = []
    for made in every[asked.first : asked.end]:
        checked = check(project, _name(family, made), asked.properties, asked.scope, settings)
        if checked.outcome.stop is Stop.INTERRUPTED:
            return []
        rows.append((names(made), _marks(checked)))
    return rows


def _name(family: Family, made: Combination) -> str:
    return f"{family.name}[{family.pins(made)}]"


def _covering(every: Sequence[Combination]) -> list[Combination]:
    """A few combinations that have every value of every choice: what they have in common all others have too."""
    seen: set[tuple[int, Enum]] = set()
    found: list[Combination] = []
    for made in every:
        fresh = set(enumerate(made)) - seen
        if fresh:
            found.append(made)
            seen |= fresh
    return found


def _marks(checked: Checked) -> tuple[Mark, ...]:
    return tuple(_mark(cell.verdict) for cell in checked.cells)


def _mark(verdict: Verdict) -> Mark:
    match verdict:
        case Holds():
            return Mark(Status.KEPT)
        case Violated(run=run):
            return Mark(Status.BROKEN, len(run.steps))
        case Vacuous():
            return Mark(Status.VACUOUS)
        case NotApplicable():
            return Mark(Status.NOT_APPLICABLE)
        case Unknown() | Faulty():
            return Mark(Status.UNKNOWN)
