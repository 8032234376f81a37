"""What the commands that search have in common: how to search, what is recorded, the exit code, the last lines."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from relocheck.check import Settings
from relocheck.command.memory import affordable_mib
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.compare import Incomplete, Matrix, compare
from relocheck.engine.contract import Options, Stop
from relocheck.errors import RelocheckError, UsageError
from relocheck.expectation import Difference, Expected, differences, read_expected
from relocheck.formats.itf import save_document
from relocheck.formats.trace import trace_document
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.split import COMPLETE
from relocheck.verdict import Cell, Checked, Faulty, Unknown, Vacuous, Violated
from relocheck.wrapping import wrapped

__all__ = [
    "ORDER",
    "RECORD",
    "Found",
    "broken_cells",
    "end",
    "exit_code",
    "judged",
    "print_end",
    "print_kept",
    "record_of",
    "save",
    "searched",
    "settings_of",
    "trace_path",
]

ORDER = (255, 22, 150, 2, 130, 75, 21, 11, 12, 13, 20, 5, 0)
"""Which exit code wins where several apply."""

RECORD = Path("proofs") / "verdicts.toml"


@dataclass(frozen=True, slots=True)
class Found:
    """What a command found: the matrix, what differs from the record, and what could not be checked."""

    matrix: Matrix
    differ: list[Difference]
    unrecorded: list[Cell]
    error: Incomplete | None
    code: int
    record: str


def searched(
    project: Project,
    designs: Sequence[str],
    arguments: argparse.Namespace,
    expected: Expected | None,
    known: Mapping[str, Checked],
) -> Found:
    """What the designs come to: known, or searched now; what could not be checked is told with it."""
    error = None
    try:
        matrix = _matrix(project, designs, arguments, known)
    except Incomplete as incomplete:
        matrix, error = incomplete.matrix, incomplete
    return judged(matrix, expected, arguments, error)


def judged(matrix: Matrix, expected: Expected | None, arguments: argparse.Namespace, error: Incomplete | None) -> Found:
    """A matrix held against the record, with the exit code."""
    differ: list[Difference] = []
    unrecorded = [c for r in matrix.results for c in r.cells]
    if expected is not None:
        differ, unrecorded = differences(expected, matrix.results, part=bool(arguments.property))
    failed = list(error.errors.values()) if error else []
    code = exit_code(matrix, differ, unrecorded, failed)
    return Found(matrix, differ, unrecorded, error, code, arguments.expect or str(RECORD))


def settings_of(arguments: argparse.Namespace, count: int, meter: Meter) -> Settings:
    """How to check, where `count` checks run at the same time."""
    options = Options(
        depth=arguments.depth,
        timeout=arguments.timeout,
        memory=arguments.memory or (None if arguments.cluster else affordable_mib(count)),
        symmetry=not arguments.no_symmetry,
        partial_order=arguments.partial_order,
        tier=arguments.tier,
        threads=arguments.threads,
        progress=meter,
    )
    kept = arguments.checkpoint or arguments.resume
    return Settings(
        arguments.engine,
        options,
        arguments.where,
        arguments.recheck,
        use_cache=not arguments.no_cache,
        checkpoint=Path(kept).resolve() if kept else None,
        resume=arguments.resume is not None,
    )


def _matrix(
    project: Project, designs: Sequence[str], arguments: argparse.Namespace, known: Mapping[str, Checked]
) -> Matrix:
    """What is known, and what a search finds of the other designs."""
    every = list(dict.fromkeys(project.design(d).name for d in designs or project.designs))
    names = [name for name in every if name not in known]
    if not names and known:
        return Matrix(arguments.scope, tuple(known[name] for name in every))
    _open_checkpoint(arguments, names)
    count = side_by_side(arguments, len(names))
    meter = Meter()
    asked = (project, names, arguments.property, arguments.scope, settings_of(arguments, count, meter))
    try:
        with pool(arguments, count) as executor:
            found = compare(*asked, executor, meter.waiting)
    except Incomplete as error:
        error.matrix = _in_order(every, error.matrix, known)
        raise
    finally:
        meter.close()
    return _in_order(every, found, known)


def _in_order(names: Sequence[str], matrix: Matrix, known: Mapping[str, Checked]) -> Matrix:
    """A matrix with the designs that are known besides."""
    found = {**{checked.design: checked for checked in matrix.results}, **known}
    return replace(matrix, results=tuple(found[name] for name in names if name in found))


def _open_checkpoint(arguments: argparse.Namespace, names: Sequence[str]) -> None:
    """A new folder with one for each design; to go on, those that are there; UsageError for anything else."""
    kept = arguments.checkpoint or arguments.resume
    if kept and arguments.cluster:
        raise UsageError("a cluster's machines keep no checkpoints: leave out --cluster")
    if arguments.checkpoint:
        folder = Path(arguments.checkpoint)
        try:
            if folder.exists() and any(folder.iterdir()):
                raise UsageError(f"{folder}: it is not empty; go on with --resume {folder}, or name another folder")
            for name in names:
                (folder / name).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"{folder}: {error.strerror}") from error
    if arguments.resume:
        folder = Path(arguments.resume)
        there = sorted(p.name for p in folder.iterdir() if p.is_dir()) if folder.is_dir() else []
        for name in names:
            if name not in there:
                known = f"there are {', '.join(there)}" if there else "there is none"
                raise UsageError(f"{folder}: no checkpoint of {name}; {known}")


def record_of(project: Project, arguments: argparse.Namespace, own: bool) -> Expected | None:
    """The record to compare with: the one given, or (for compare) the project's own; None where there is none."""
    if arguments.expect == "none":
        return None
    if arguments.expect:
        if arguments.partial_order:
            raise UsageError("a record has the shortest runs, which --partial-order may miss: leave out --expect")
        path = Path(arguments.expect)
        if not path.is_file():
            raise UsageError(f"{path}: no such file")
        return read_expected(path)
    plain = not (arguments.where or arguments.depth or arguments.timeout or arguments.partial_order)
    return read_expected(project.root / RECORD) if own and plain else None


def exit_code(
    matrix: Matrix, differ: Sequence[Difference], unrecorded: Sequence[Cell], failed: Sequence[RelocheckError] = ()
) -> int:
    """The exit code of a run; a cell that came out as recorded counts as 0."""
    codes = {0, *(_code(cell) for cell in unrecorded), *(error.exit_code for error in failed)}
    if differ:
        codes.add(21)
    if matrix.missing:
        codes.add(130)
    for checked in matrix.results:
        if checked.outcome.stop is Stop.INTERRUPTED:
            codes.add(130)
        if checked.deadlock is not None:
            codes.add(11)
        codes |= {75 for c in checked.cells if isinstance(c.verdict, Faulty)}
        codes |= {5 for c in checked.cells if isinstance(c.verdict, Unknown)}
    return next(code for code in ORDER if code in codes)


def _code(cell: Cell) -> int:
    match cell.verdict:
        case Violated():
            return 12
        case Vacuous():
            return 20
        case Unknown():
            return 5
        case Faulty():
            return 75
        case _:
            return 0


def broken_cells(checked: Checked) -> Iterator[tuple[str, Violated]]:
    """The violated properties of a design."""
    for cell in checked.cells:
        if isinstance(cell.verdict, Violated):
            yield cell.property, cell.verdict


def trace_path(folder: Path, checked: Checked, property_: str) -> Path:
    """Where a property's trace goes, below a folder."""
    return folder / checked.design / f"{property_}.itf.json"


def save(project: Project, results: Sequence[Checked], folder: Path, first: str | None = None) -> None:
    """Write each violated property's trace, and the first of all to a file of its own where one is named."""
    for checked in results:
        for name, verdict in broken_cells(checked):
            made = trace_document(project, checked, name, verdict)
            save_document(trace_path(folder, checked, name), made)
            if first:
                save_document(first, made)
                first = None


def print_kept(arguments: argparse.Namespace, found: Found) -> None:
    """Say on stderr how to go on."""
    for line in _kept(arguments, found):
        print(line, file=sys.stderr)


def _kept(arguments: argparse.Namespace, found: Found) -> Iterator[str]:
    """How to go on with searches that were kept, and which could not be kept."""
    outcomes = [checked.outcome for checked in found.matrix.results]
    yield from (o.checkpoint for o in outcomes if o.checkpoint.startswith("not written"))
    folder = arguments.checkpoint or arguments.resume
    if folder and (found.matrix.missing or any(o.stop not in COMPLETE for o in outcomes)):
        yield f"to go on: the same command with --resume {folder}"


def print_end(found: Found) -> None:
    """Print what differs, what is missing, by what evidence, and the count."""
    for d in found.differ:
        print("\n".join(wrapped(f"DIFFERS  {d.design} {d.property}: ", f"recorded {d.expected}; found {d.found}")))
    if found.matrix.missing:
        print("\n".join(wrapped("PARTIAL  interrupted; not checked: ", ", ".join(found.matrix.missing))))
    for line in _replayed(found.matrix.results):
        print(line)
    print(f"{_count(found)}   exit {found.code}")


def _replayed(results: Sequence[Checked]) -> Iterator[str]:
    """Of which designs the project's evidence was looked at instead of their states."""
    counts = [checked.replayed for checked in results if checked.replayed is not None]
    if counts:
        designs = "all designs" if len(counts) == len(results) else f"{len(counts)} of {len(results)} designs"
        what = f"{sum(counts)} runs replayed, certificates as they were accepted; --no-cache searches all states"
        yield from wrapped(f"by proofs/  {designs}: ", what)


def end(found: Found) -> int:
    """The exit code; raises what came in the way, now that everything else is said."""
    if found.error is not None:
        found.error.exit_code = found.code
        raise found.error
    return found.code


def _count(found: Found) -> str:
    cells = [c for r in found.matrix.results for c in r.cells]
    kinds = [type(c.verdict).__name__ for c in cells]
    words = {"Violated": "broken", "Holds": "hold", "Vacuous": "vacuous", "Unknown": "unknown"}
    words |= {"NotApplicable": "not applicable", "Faulty": "with a model error"}
    told = [f"{kinds.count(k)} {word}" for k, word in words.items() if k in kinds] or ["nothing"]
    if found.unrecorded and len(found.unrecorded) < len(cells):
        told.append(f"{len(found.unrecorded)} not recorded")
    elif cells and not found.unrecorded and not found.differ:
        told.append(f"as recorded in {found.record}")
    return ", ".join(told)
