"""The commands that search: check and compare."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from relocheck.check import Settings
from relocheck.command.progress import Meter
from relocheck.compare import Elsewhere, Matrix, compare, elsewhere
from relocheck.engine.contract import Options, Stop
from relocheck.errors import short_path
from relocheck.expectation import Difference, differences, read_expected, write_expected
from relocheck.formats.itf import save_document
from relocheck.formats.json_report import document
from relocheck.formats.trace import trace_document
from relocheck.label import names_of
from relocheck.project import Project, load
from relocheck.report import check_text, matrix_text, trace_text
from relocheck.verdict import Cell, Checked, Faulty, Unknown, Vacuous, Violated

__all__ = ["exit_code", "run_check", "run_compare"]

ORDER = (255, 22, 150, 130, 75, 21, 11, 12, 13, 20, 5, 0)
"""Which exit code wins where several apply."""


def run_check(arguments: argparse.Namespace) -> int:
    """Check each design and show what broke."""
    project = load(arguments.project)
    designs = arguments.design or list(project.own)
    matrix = _searched(project, designs, arguments)
    differ, unrecorded = _expected(project, arguments, matrix.results, own=False)
    code = exit_code(matrix.results, differ, unrecorded)
    paths = _saved(project, matrix.results, Path(arguments.out or "relocheck-out"))
    if arguments.itf:
        _save_first(project, matrix.results, Path(arguments.itf))
    if arguments.json:
        print(json.dumps(document("check", matrix.results, code, differ), indent=1))
        return code
    for checked in matrix.results:
        names = names_of(project, checked)
        print(check_text(checked, names, _others(project, checked), arguments.full))
        print("\n".join(_trace_lines(checked, paths)))
    _print_differences(differ)
    print(f"{_count(matrix.results)}   exit {code}")
    return code


def run_compare(arguments: argparse.Namespace) -> int:
    """The matrix, on request with the shortest trace of each broken cell."""
    project = load(arguments.project)
    matrix = _searched(project, arguments.design, arguments)
    recorded = project.root / "proofs" / "verdicts.toml"
    if arguments.record:
        write_expected(recorded, read_expected(recorded), matrix.results)
    differ, unrecorded = _expected(project, arguments, matrix.results, own=True)
    code = exit_code(matrix.results, differ, unrecorded)
    if arguments.out:
        _saved(project, matrix.results, Path(arguments.out))
    if arguments.json:
        print(json.dumps(document("compare", matrix.results, code, differ), indent=1))
        return code
    print(matrix_text(matrix, {name: project.document(name) for name in project.designs}))
    if arguments.traces:
        print("\n".join(_all_traces(project, matrix, arguments.full)))
    else:
        print("\nA trace: relocheck check -d DESIGN -p PROPERTY; all of them: relocheck compare --traces")
    _print_differences(differ)
    _print_stops(matrix.results)
    same = "" if differ or len(unrecorded) == _cells(matrix) else ", as recorded in proofs/verdicts.toml"
    print(f"{_count(matrix.results)}{same}   exit {code}")
    return code


def _searched(project: Project, designs: Sequence[str], arguments: argparse.Namespace) -> Matrix:
    meter = Meter("searching")
    options = Options(
        depth=arguments.depth,
        timeout=arguments.timeout,
        memory=arguments.memory,
        symmetry=not arguments.no_symmetry,
        progress=meter,
    )
    settings = Settings(arguments.engine, options, arguments.where, use_cache=not arguments.no_cache)
    names = [project.design(d).name for d in designs] or list(project.designs)
    workers = min(arguments.j or os.cpu_count() or 1, len(names))
    try:
        if workers == 1:
            return compare(project, names, arguments.property, arguments.scope, settings)
        for name in names:
            project.compiled(name)
        with ProcessPoolExecutor(workers, mp_context=get_context("fork" if os.name == "posix" else None)) as pool:
            return compare(project, names, arguments.property, arguments.scope, settings, pool)
    finally:
        meter.close()


def _expected(
    project: Project, arguments: argparse.Namespace, results: Sequence[Checked], own: bool
) -> tuple[list[Difference], list[Cell]]:
    """What differs from the record: the one given, or (for compare) the project's own."""
    path = Path(arguments.expect) if arguments.expect else project.root / "proofs" / "verdicts.toml"
    plain = not (arguments.where or arguments.depth or arguments.timeout)
    if arguments.expect == "none" or (not arguments.expect and not (own and plain)):
        return [], [c for r in results for c in r.cells]
    return differences(read_expected(path), results)


def exit_code(results: Sequence[Checked], differ: Sequence[Difference], unrecorded: Sequence[Cell]) -> int:
    """The exit code of a run; a cell that came out as recorded counts as 0."""
    codes = {0, *(_code(cell) for cell in unrecorded)}
    if differ:
        codes.add(21)
    for checked in results:
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


def _saved(project: Project, results: Sequence[Checked], folder: Path) -> dict[tuple[str, str], Path]:
    """Write each violated property's trace; where they are."""
    paths: dict[tuple[str, str], Path] = {}
    for checked in results:
        for cell in checked.cells:
            if isinstance(cell.verdict, Violated):
                path = folder / checked.design / f"{cell.property}.itf.json"
                path.parent.mkdir(parents=True, exist_ok=True)
                save_document(path, trace_document(project, checked, cell.property, cell.verdict))
                paths[checked.design, cell.property] = path
    return paths


def _save_first(project: Project, results: Sequence[Checked], path: Path) -> None:
    for checked in results:
        for cell in checked.cells:
            if isinstance(cell.verdict, Violated):
                save_document(path, trace_document(project, checked, cell.property, cell.verdict))
                return


def _trace_lines(checked: Checked, paths: dict[tuple[str, str], Path]) -> Iterator[str]:
    mine = [(name, path) for (design, name), path in paths.items() if design == checked.design]
    if mine:
        yield ""
        yield f"repeat   relocheck replay {short_path(str(mine[0][1]))}"
    if len(mine) > 1:
        yield f"         and {len(mine) - 1} more beside it"


def _others(project: Project, checked: Checked) -> dict[str, list[Elsewhere]]:
    """What the project's other designs do with each broken property's steps."""
    others = [name for name in project.designs if name != checked.design]
    return {
        cell.property: [elsewhere(project, cell.verdict.run, checked, cell.property, other) for other in others]
        for cell in checked.cells
        if isinstance(cell.verdict, Violated)
    }


def _all_traces(project: Project, matrix: Matrix, full: bool) -> Iterator[str]:
    for checked in matrix.results:
        names = names_of(project, checked)
        for cell in checked.cells:
            if isinstance(cell.verdict, Violated):
                yield ""
                yield f"{checked.design}: " + trace_text(checked, cell.property, cell.verdict.run, names, full)


def _print_differences(differ: Sequence[Difference]) -> None:
    for d in differ:
        print(f"DIFFERS  {d.design} {d.property}: recorded {d.expected}; found {d.found}")


def _print_stops(results: Sequence[Checked]) -> None:
    for checked in results:
        if checked.outcome.stop not in (Stop.EXHAUSTED, Stop.DECIDED):
            print(f"PARTIAL  {checked.design}: stopped ({checked.outcome.stop.value}) at depth {checked.outcome.depth}")
        if checked.never_enabled:
            print(f"never enabled in {checked.design}: {', '.join(checked.never_enabled)}")


def _cells(matrix: Matrix) -> int:
    return sum(len(c.cells) for c in matrix.results)


def _count(results: Sequence[Checked]) -> str:
    kinds = [type(c.verdict).__name__ for r in results for c in r.cells]
    words = {"Violated": "broken", "Holds": "hold", "Vacuous": "vacuous", "Unknown": "unknown"}
    words |= {"NotApplicable": "not applicable", "Faulty": "model errors"}
    return ", ".join(f"{kinds.count(k)} {word}" for k, word in words.items() if k in kinds)
