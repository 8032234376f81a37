"""The commands that search: check and compare."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from relocheck import cache
from relocheck.answer import Answer, answer
from relocheck.answer_report import answer_text
from relocheck.check import Settings
from relocheck.command.memory import affordable_mib
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.compare import Incomplete, Matrix, compare
from relocheck.engine.contract import Options, Stop
from relocheck.errors import RelocheckError, UsageError, short_path
from relocheck.evidence import Asked, keep, recalled
from relocheck.expectation import Difference, Expected, differences, read_expected, write_expected
from relocheck.formats.itf import save_document
from relocheck.formats.json_answer import answer_document
from relocheck.formats.json_report import document
from relocheck.formats.trace import trace_document
from relocheck.jobs import each, every_result
from relocheck.kept_runs import RUNS
from relocheck.label import names_of
from relocheck.matrix_report import matrix_text
from relocheck.project import Project, load, reference
from relocheck.report import check_text, left_out_text, trace_text
from relocheck.schedule.pair import Pair, pairs
from relocheck.schedule.statement import Statement, followed
from relocheck.schedule_report import others_lines, pair_text
from relocheck.split import COMPLETE
from relocheck.verdict import Cell, Checked, Faulty, Unknown, Vacuous, Violated
from relocheck.workers import Workers
from relocheck.worlds import worlds
from relocheck.wrapping import wrapped

__all__ = ["ORDER", "exit_code", "run_check", "run_compare", "settings_of"]

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


def run_check(arguments: argparse.Namespace) -> int:
    """Check each design and show what broke."""
    project = load(arguments.project)
    expected = _expected(project, arguments, own=False)
    found = _found(project, arguments.design or list(project.own), arguments, expected, {})
    results = found.matrix.results
    folder = Path(arguments.out or "relocheck-out")
    if arguments.json:
        print(json.dumps(document("check", results, found.code, found.differ), indent=1))
    else:
        for checked in results:
            told = _others(project, checked, arguments)
            print(check_text(checked, names_of(project, checked), told, arguments.full))
            print("\n".join(_trace_lines(checked, folder)))
        _print_end(found)
    _print_kept(arguments, found)
    _save(project, results, folder, arguments.itf)
    return _end(found)


def run_compare(arguments: argparse.Namespace) -> int:
    """The matrix, on request with the shortest trace of each broken cell."""
    project = load(arguments.project)
    expected = _expected(project, arguments, own=True)
    if arguments.record and (arguments.where or arguments.depth or arguments.timeout or arguments.partial_order):
        raise UsageError("--record keeps whole results: without --where, --depth, --timeout and --partial-order")
    known = _known(project, arguments, expected)
    found = _found(project, [*arguments.name, *arguments.design], arguments, expected, known)
    if arguments.record:
        found = _recorded(project, arguments, found)
    told = _pairs(project, found.matrix, arguments.name)
    answers = _answers(project, told, arguments)
    if arguments.json:
        made = document("compare", found.matrix.results, found.code, found.differ, told)
        for text, besides in zip(made.get("pairs", ()), answers, strict=True):
            text |= answer_document(besides) if besides else {}
        print(json.dumps(made, indent=1))
    else:
        texts = [
            text
            for pair, besides in zip(told, answers, strict=True)
            for text in (pair_text(pair, arguments.where), *([answer_text(besides)] if besides else []))
        ]
        print("\n\n".join([*_matrices(project, found.matrix), *filter(None, texts)]))
        if arguments.traces:
            print("\n".join(_all_traces(project, found.matrix, arguments)))
        else:
            print("\nA trace: relocheck check -d DESIGN -p PROPERTY; all: relocheck compare --traces")
        _print_stops(found.matrix.results)
        _print_end(found)
    _print_kept(arguments, found)
    if arguments.out:
        _save(project, found.matrix.results, Path(arguments.out))
    return _end(found)


def _pairs(project: Project, matrix: Matrix, names: Sequence[str]) -> list[Pair]:
    """Every two of the designs that were named, as far as they were checked."""
    named = [checked for checked in matrix.results if checked.design in names]
    return pairs(project, named, _worlds(project, [checked.design for checked in named]))


def _answers(project: Project, told: Sequence[Pair], arguments: argparse.Namespace) -> list[Answer | None]:
    """For each pair what else there is to say, where the designs are compared as a whole."""
    if not told or arguments.property or arguments.where:
        return [None] * len(told)
    recorded = read_expected(project.root / RECORD)
    return [answer(project, pair, recorded) for pair in told]


def _matrices(project: Project, matrix: Matrix) -> Iterator[str]:
    """A matrix for each world."""
    documents = {checked.design: project.document(checked.design) for checked in matrix.results}
    for group in _worlds(project, [checked.design for checked in matrix.results]):
        part = replace(matrix, results=tuple(checked for checked in matrix.results if checked.design in group))
        yield matrix_text(part, documents)
    if not matrix.results:
        yield matrix_text(matrix, documents)


def _worlds(project: Project, names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return worlds({name: project.design(name).state for name in names})


def _known(project: Project, arguments: argparse.Namespace, expected: Expected | None) -> dict[str, Checked]:
    """The designs of which all that is asked is shown by what the project keeps; none where a search is asked for.

    Those of the reference project are shown by what that keeps. `expected` is the project's own record, where no other
    is named.
    """
    if arguments.record or arguments.no_cache or not _is_plain(arguments):
        return {}
    names = [project.design(d).name for d in (*arguments.name, *arguments.design)] or list(project.designs)
    asked: dict[str, Asked] = {}
    own = None if arguments.expect else expected
    for root in dict.fromkeys((project.root, reference())):
        kept = [name for name in names if name not in asked and (root / RUNS / name).is_dir()]
        if kept:
            recorded = own if own is not None and root == project.root else read_expected(root / RECORD)
            told = recorded.get(arguments.scope, {})
            properties = tuple(arguments.property)
            asked |= {n: Asked(n, properties, arguments.scope, root, told[n]) for n in kept if n in told}
    with pool(arguments, side_by_side(arguments, len(asked))) as executor:
        found = every_result(each(project, recalled, list(asked.values()), executor))
    return {r.checked.design: r.checked for r in found if r.checked is not None}


def _is_plain(arguments: argparse.Namespace) -> bool:
    """Whether nothing says how to search."""
    kept = arguments.checkpoint or arguments.resume or arguments.cluster
    limits = arguments.where or arguments.depth or arguments.timeout or arguments.memory
    asked = arguments.no_symmetry or arguments.partial_order or arguments.recheck is not None
    return not (kept or limits or asked) and (arguments.engine, arguments.tier) == ("explicit", "auto")


def _found(
    project: Project,
    designs: Sequence[str],
    arguments: argparse.Namespace,
    expected: Expected | None,
    known: Mapping[str, Checked],
) -> Found:
    error = None
    try:
        matrix = _searched(project, designs, arguments, known)
    except Incomplete as incomplete:
        matrix, error = incomplete.matrix, incomplete
    return _judged(matrix, expected, arguments, error)


def _judged(
    matrix: Matrix, expected: Expected | None, arguments: argparse.Namespace, error: Incomplete | None
) -> Found:
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


def _searched(
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


def _expected(project: Project, arguments: argparse.Namespace, own: bool) -> Expected | None:
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


def _recorded(project: Project, arguments: argparse.Namespace, found: Found) -> Found:
    """Write what was found into the record; what was not searched to its end is left as it was."""
    whole = [c for c in found.matrix.results if c.outcome.stop in COMPLETE]
    path = project.root / RECORD
    write_expected(path, read_expected(path), whole, part=bool(arguments.property))
    for checked in whole:
        keep(project, checked)
    return _judged(found.matrix, read_expected(path), arguments, found.error)


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


def _broken(checked: Checked) -> Iterator[tuple[str, Violated]]:
    for cell in checked.cells:
        if isinstance(cell.verdict, Violated):
            yield cell.property, cell.verdict


def _path(folder: Path, checked: Checked, property_: str) -> Path:
    return folder / checked.design / f"{property_}.itf.json"


def _save(project: Project, results: Sequence[Checked], folder: Path, first: str | None = None) -> None:
    """Write each violated property's trace, and the first of all to a file of its own where one is named."""
    for checked in results:
        for name, verdict in _broken(checked):
            made = trace_document(project, checked, name, verdict)
            save_document(_path(folder, checked, name), made)
            if first:
                save_document(first, made)
                first = None


def _trace_lines(checked: Checked, folder: Path) -> Iterator[str]:
    names = [name for name, _ in _broken(checked)]
    if names:
        yield ""
        yield f"repeat   relocheck replay {short_path(str(_path(folder, checked, names[0])))}"
    if len(names) > 1:
        yield f"         and {len(names) - 1} more beside it"


def _others(project: Project, checked: Checked, arguments: argparse.Namespace) -> dict[str, list[str]]:
    """The lines on what the other designs of its world make of each broken property's schedule."""
    broken = dict(_broken(checked))
    asked = (checked.design, sorted(checked.sizes.items()), checked.where, [(n, v.run) for n, v in broken.items()])
    name = "" if arguments.no_cache else cache.words_key(project.source_digest, *asked)
    if name and (kept := cache.recall_words(name)) is not None and kept.keys() == broken.keys():
        return kept
    designs = dict.fromkeys([*project.designs, checked.design])
    (world,) = (group for group in _worlds(project, designs) if checked.design in group)
    others = [other for other in world if other != checked.design]
    parts = list(_followed(project, checked, others, arguments)) if broken else []
    found = {of: list(others_lines([s for part in parts for s in part[of]])) for of in broken}
    if name:
        cache.remember_words(name, found)
    return found


def _followed(
    project: Project, checked: Checked, designs: Sequence[str], arguments: argparse.Namespace
) -> Iterator[dict[str, list[Statement]]]:
    """What these designs make of the schedules, in parts for as many processes; compiling them takes longest."""
    count = side_by_side(arguments, len(designs) // 2)
    ends = [len(designs) * n // count for n in range(count + 1)]
    asked = [(checked, designs[begin:end]) for begin, end in pairwise(ends)]
    with nullcontext() if count == 1 else Workers(count) as executor:
        yield from every_result(each(project, followed, asked, executor))


def _all_traces(project: Project, matrix: Matrix, arguments: argparse.Namespace) -> Iterator[str]:
    for checked in matrix.results:
        names, others = names_of(project, checked), _others(project, checked, arguments)
        for name, verdict in _broken(checked):
            yield ""
            yield f"{checked.design}: " + trace_text(checked, name, verdict.run, names, arguments.full)
            yield from others[name]


def _print_stops(results: Sequence[Checked]) -> None:
    for checked in results:
        outcome = checked.outcome
        if outcome.fault is not None:
            print(f"{checked.design}: model error: {outcome.fault.message}")
        elif outcome.stop not in COMPLETE:
            print(f"PARTIAL  {checked.design}: stopped ({outcome.stop.value}) at depth {max(outcome.depth, 0)}")
        if outcome.left_out is not None:
            print("\n".join(wrapped(f"{checked.design}: ", left_out_text(outcome))))
        if checked.deadlock is not None:
            print(f"{checked.design}: deadlock after {len(checked.deadlock.steps)} steps")
        if checked.never_enabled:
            print("\n".join(wrapped(f"never enabled in {checked.design}: ", ", ".join(checked.never_enabled))))


def _print_kept(arguments: argparse.Namespace, found: Found) -> None:
    for line in _kept(arguments, found):
        print(line, file=sys.stderr)


def _kept(arguments: argparse.Namespace, found: Found) -> Iterator[str]:
    """How to go on with searches that were kept, and which could not be kept."""
    outcomes = [checked.outcome for checked in found.matrix.results]
    yield from (o.checkpoint for o in outcomes if o.checkpoint.startswith("not written"))
    folder = arguments.checkpoint or arguments.resume
    if folder and (found.matrix.missing or any(o.stop not in COMPLETE for o in outcomes)):
        yield f"to go on: the same command with --resume {folder}"


def _print_end(found: Found) -> None:
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


def _end(found: Found) -> int:
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
