"""The command that plants the known bugs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from relocheck.bug_record import Otherwise, broken_designs, otherwise, read_known, write_known
from relocheck.bugs import Hunt, hunt, idle
from relocheck.bugs_report import bugs_text
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.command.searching import ORDER, RECORD, settings_of
from relocheck.engine.contract import Stop
from relocheck.errors import UsageError
from relocheck.expectation import read_expected
from relocheck.formats.json_bugs import bugs_document
from relocheck.kills import Mark
from relocheck.lazy import dataclass
from relocheck.project import Project, load
from relocheck.wrapping import wrapped

__all__ = ["run_bugs"]

BUGS = RECORD.with_name("bugs.toml")


@dataclass(frozen=True, slots=True)
class _Told:
    """What the command found, and what is to be said of it."""

    found: Hunt
    broken: Mapping[str, Sequence[str]]
    idle: Sequence[str]
    differ: Sequence[Otherwise]
    is_recorded: bool
    whole: bool

    @property
    def code(self) -> int:
        """The exit code: a bug that survives, or a property that kills nothing, is 20, recorded or not."""
        stops = {checked.outcome.stop for trial in self.found.trials for checked in (trial.sound, trial.planted)}
        marks = {score.mark for trial in self.found.trials for score in trial.scores}
        codes = {0, *(error.exit_code for error in (self.found.errors or {}).values())}
        interrupted = len(self.found.missing) > len(self.found.errors or {}) or Stop.INTERRUPTED in stops
        codes |= {130} if interrupted else set()
        codes |= {75} if Mark.ERROR in marks else set()
        codes |= {5} if Mark.UNKNOWN in marks else set()
        codes |= {21} if self.differ else set()
        codes |= {20} if self.found.survivors or self.idle else set()
        return next(code for code in ORDER if code in codes)


def run_bugs(arguments: argparse.Namespace) -> int:
    """Plant the known bugs and say what kills them."""
    project = load(arguments.project)
    path = project.root / BUGS
    if arguments.record and arguments.property:
        raise UsageError("--record keeps whole results: without -p")
    if not project.bugs:
        raise UsageError("the project has no known bugs: no module of model/ holds a Bug")
    found = _tried(project, arguments)
    if arguments.record:
        gone = [] if arguments.bug else [name for name in read_known(path) if name not in project.bugs]
        write_known(path, read_known(path), found, gone)
    told = _judged(project, path, found, arguments)
    if arguments.json:
        print(json.dumps(bugs_document(found, told.code, told.differ, told.broken, told.idle), indent=1))
    else:
        print(bugs_text(found, told.broken, told.whole))
        _print_end(told)
    for error in (found.errors or {}).values():
        error.exit_code = told.code
        raise error
    return told.code


def _tried(project: Project, arguments: argparse.Namespace) -> Hunt:
    count = side_by_side(arguments, 2 * len(arguments.bug or project.bugs))
    meter = Meter(things="checks")
    asked = (project, arguments.bug, arguments.property, settings_of(arguments, count, meter))
    try:
        with pool(arguments, count) as executor:
            return hunt(*asked, executor, meter.waiting)
    finally:
        meter.close()


def _judged(project: Project, path: Path, found: Hunt, arguments: argparse.Namespace) -> _Told:
    """Compare with the record; a property is idle only where all bugs were tried against all properties."""
    known = read_known(path)
    broken = broken_designs(read_expected(project.root / RECORD))
    whole = not (arguments.bug or arguments.property or found.missing)
    differ = otherwise(known, found, arguments.property)
    if whole:
        differ += [Otherwise(name, "recorded", "no such bug") for name in known if name not in project.bugs]
    unused = idle(project, found, broken) if whole else []
    recorded = bool(found.trials) and all(trial.bug.name in known for trial in found.trials)
    return _Told(found, broken, unused, differ, recorded, whole)


def _print_end(told: _Told) -> None:
    print("\nA trace: relocheck check -d BUG -p PROPERTY --where W, the bug's name as design\n")
    for bug in told.found.survivors:
        print("\n".join(wrapped(f"SURVIVES {bug.number}  {bug.name}: ", bug.symptom)))
    if told.idle:
        print("\n".join(wrapped("IDLE     kills no bug and no design: ", ", ".join(told.idle))))
    for d in told.differ:
        print("\n".join(wrapped(f"DIFFERS  {d.bug}: ", f"recorded {d.expected}; found {d.found}")))
    if told.found.missing:
        print("\n".join(wrapped("PARTIAL  not tried: ", ", ".join(told.found.missing))))
    count, killed = len(told.found.trials), sum(bool(trial.kills) for trial in told.found.trials)
    recorded = f", as recorded in {BUGS}" if told.is_recorded and not told.differ else ""
    print(f"{killed} of {count} bugs killed{recorded}   exit {told.code}")
