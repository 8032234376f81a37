"""Every pair of some designs: saved by the one, restored by the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace

from relocheck.errors import RelocheckError, UsageError
from relocheck.jobs import Waiting, each
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.streams.crossing import Crossing, Side, crossings, restoring_of
from relocheck.worlds import worlds

__all__ = ["Cell", "Streams", "streams"]

Own = Mapping[tuple[str, str], frozenset[str]]
"""For a design and a property the classes of starts in which it breaks it by itself."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A crossing, and which classes each broken property is broken in although the restoring design by itself keeps it.

    `mixed` has the properties that only the two together break; `own` those that are broken where the restoring design
    breaks them on machines that it saves itself.
    """

    crossing: Crossing
    mixed: Mapping[str, tuple[str, ...]]
    own: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Streams:
    """All pairs of some designs, in order; `missing` are those that an interrupt came before."""

    scope: str
    where: str
    designs: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell]
    missing: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    """What one task is asked: a design's machines in some others, with traces where a design alone does not fail."""

    saved_by: str
    restored_by: tuple[str, ...]
    scope: str
    where: str
    own: tuple[tuple[str, str, frozenset[str]], ...] | None = None
    """None: no traces are wanted."""
    all_traces: bool = False


def streams(
    project: Project,
    designs: Sequence[str] = (),
    scope: str = "small",
    where: str = "",
    executor: Executor | None = None,
    waiting: Waiting | None = None,
) -> Streams:
    """Restore what each of the designs saves (all that save and restore, where none are named) in each of them.

    Two designs by name are told in full. Raises UsageError for designs of different worlds, and what the first row
    that fails raises.
    """
    names = _names(project, designs)
    first = each(project, _crossed, [_Row(n, (n,), scope, where) for n in names], executor, waiting)
    alone = [row[0] for row in _whole(first)]
    if len(alone) < len(names):
        return Streams(scope, where, tuple(names), {}, tuple((a, b) for a in names for b in names))
    own = {(c.restored_by, name): frozenset(c.broken(name)) for c in alone for name in c.properties}
    told = tuple((design, name, classes) for (design, name), classes in own.items())
    asked = [_Row(n, tuple(names), scope, where, told, all_traces=len(designs) == 2) for n in names]
    rows = _whole(each(project, _crossed, asked, executor, waiting))
    cells = {(c.saved_by, c.restored_by): _cell(c, own) for row in rows for c in row}
    missing = tuple((a, b) for a in names for b in names if (a, b) not in cells)
    return Streams(scope, where, tuple(names), cells, missing)


def _names(project: Project, designs: Sequence[str]) -> list[str]:
    names = list(dict.fromkeys(project.design(d).name for d in designs or project.designs))
    able = [name for name in names if restoring_of(project, project.compiled(name)) is not None]
    groups = worlds({name: project.design(name).state for name in able})
    if designs and len(able) < len(names):
        unable = next(name for name in names if name not in able)
        raise UsageError(f"{unable}: nothing says where its machines are saved and restored")
    if designs and len(groups) > 1:
        raise UsageError(f"{groups[0][0]} and {groups[1][0]} are of two worlds")
    if not groups:
        raise UsageError("no design of the project says where its machines are saved and restored")
    return list(groups[0])


def _whole(rows: Sequence[list[Crossing] | RelocheckError | None]) -> list[list[Crossing]]:
    for row in rows:
        if isinstance(row, RelocheckError):
            raise row
    return [row for row in rows if isinstance(row, list)]


def _crossed(project: Project, row: _Row) -> list[Crossing]:
    """One row of the matrix."""
    from_ = Side(project, row.saved_by, row.scope, row.where)
    to = [from_ if name == row.saved_by else Side(project, name, row.scope, row.where) for name in row.restored_by]
    own = None if row.own is None else {(design, name): classes for design, name, classes in row.own}

    def wanted(design: str, property_: str, class_: str) -> bool:
        return own is not None and (class_ not in own.get((design, property_), ()))

    found = crossings(from_, to, project, wanted)
    if own is None or not row.all_traces:
        return found
    rest = crossings(from_, to, project, lambda design, property_, class_: not wanted(design, property_, class_))
    return [replace(c, traces={**more.traces, **c.traces}) for c, more in zip(found, rest, strict=True)]


def _cell(crossing: Crossing, own: Own) -> Cell:
    mixed: dict[str, tuple[str, ...]] = {}
    for name in crossing.properties:
        known = own.get((crossing.restored_by, name), frozenset())
        if alone := tuple(c for c in crossing.broken(name) if c not in known):
            mixed[name] = alone
    return Cell(crossing, mixed, tuple(name for name in crossing.properties if name not in mixed))
