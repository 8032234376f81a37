"""The command that sets designs side by side."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from relocheck.answer import Answer, answer
from relocheck.answer_report import answer_text
from relocheck.command.others import others_of, worlds_of
from relocheck.command.pool import in_parts, pool, side_by_side
from relocheck.command.searching import (
    RECORD,
    Found,
    broken_cells,
    end,
    judged,
    print_end,
    print_kept,
    record_of,
    save,
    searched,
)
from relocheck.compare import Matrix
from relocheck.errors import UsageError
from relocheck.evidence import Asked, keep, recalled
from relocheck.expectation import Expected, read_expected, write_expected
from relocheck.formats.json_answer import answer_document
from relocheck.formats.json_report import document
from relocheck.jobs import each, every_result
from relocheck.kept_runs import RUNS
from relocheck.label import names_of
from relocheck.matrix_report import matrix_text
from relocheck.project import Project, load, reference
from relocheck.report import left_out_text, trace_text
from relocheck.schedule.pair import Pair, pairs
from relocheck.schedule_report import pair_text
from relocheck.split import COMPLETE
from relocheck.verdict import Checked
from relocheck.wrapping import wrapped

__all__ = ["run_compare"]


def run_compare(arguments: argparse.Namespace) -> int:
    """The matrix, on request with the shortest trace of each broken cell."""
    project = load(arguments.project)
    expected = record_of(project, arguments, own=True)
    if arguments.record and (arguments.where or arguments.depth or arguments.timeout or arguments.partial_order):
        raise UsageError("--record keeps whole results: without --where, --depth, --timeout and --partial-order")
    known = _known(project, arguments, expected)
    found = searched(project, [*arguments.name, *arguments.design], arguments, expected, known)
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
        print_end(found)
    print_kept(arguments, found)
    if arguments.out:
        save(project, found.matrix.results, Path(arguments.out))
    return end(found)


def _pairs(project: Project, matrix: Matrix, names: Sequence[str]) -> list[Pair]:
    """Every two of the designs that were named, as far as they were checked."""
    named = [checked for checked in matrix.results if checked.design in names]
    return pairs(project, named, worlds_of(project, [checked.design for checked in named]))


def _answers(project: Project, told: Sequence[Pair], arguments: argparse.Namespace) -> list[Answer | None]:
    """For each pair what else there is to say, where the designs are compared as a whole."""
    if not told or arguments.property or arguments.where:
        return [None] * len(told)
    recorded = read_expected(project.root / RECORD)
    return [answer(project, pair, recorded) for pair in told]


def _matrices(project: Project, matrix: Matrix) -> Iterator[str]:
    """A matrix for each world."""
    documents = {checked.design: project.document(checked.design) for checked in matrix.results}
    for group in worlds_of(project, [checked.design for checked in matrix.results]):
        part = replace(matrix, results=tuple(checked for checked in matrix.results if checked.design in group))
        yield matrix_text(part, documents)
    if not matrix.results:
        yield matrix_text(matrix, documents)


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
    count = side_by_side(arguments, len(asked))
    with pool(arguments, count) as executor:
        found = every_result(each(project, recalled, in_parts(list(asked.values()), count), executor))
    return {checked.design: checked for part in found for checked in part}


def _is_plain(arguments: argparse.Namespace) -> bool:
    """Whether nothing says how to search."""
    kept = arguments.checkpoint or arguments.resume or arguments.cluster
    limits = arguments.where or arguments.depth or arguments.timeout or arguments.memory
    asked = arguments.no_symmetry or arguments.partial_order or arguments.recheck is not None
    return not (kept or limits or asked) and (arguments.engine, arguments.tier) == ("explicit", "auto")


def _recorded(project: Project, arguments: argparse.Namespace, found: Found) -> Found:
    """Write what was found into the record; what was not searched to its end is left as it was."""
    whole = [c for c in found.matrix.results if c.outcome.stop in COMPLETE]
    path = project.root / RECORD
    write_expected(path, read_expected(path), whole, part=bool(arguments.property))
    for checked in whole:
        keep(project, checked)
    return judged(found.matrix, read_expected(path), arguments, found.error)


def _all_traces(project: Project, matrix: Matrix, arguments: argparse.Namespace) -> Iterator[str]:
    for checked in matrix.results:
        names, others = names_of(project, checked), others_of(project, checked, arguments)
        for name, verdict in broken_cells(checked):
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
