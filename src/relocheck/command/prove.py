"""The command that proves what holds."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

from relocheck.certify import Attested, file_name
from relocheck.check import Settings
from relocheck.command.every_size import run_every_size
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.command.searching import exit_code, settings_of
from relocheck.compare import Incomplete, Matrix, compare
from relocheck.errors import RelocheckError, short_path
from relocheck.formats.json_report import document
from relocheck.ir.system import Kind
from relocheck.jobs import Job, Waiting, run
from relocheck.label import names_of
from relocheck.project import Project, load
from relocheck.proof_text import lemmas_text, proof_text
from relocheck.report import check_text
from relocheck.verdict import Checked, Holds, Unknown, Vacuous

__all__ = ["proved", "run_prove", "write"]


def run_prove(arguments: argparse.Namespace) -> int:
    """Prove what holds, find what does not, and show the invariants."""
    project = load(arguments.project)
    if arguments.every_size:
        return run_every_size(project, arguments.design or list(project.own), arguments)
    matrix, error = proved(project, arguments.design or list(project.own), arguments)
    folder = Path(arguments.out or "relocheck-out")
    for checked in matrix.results:
        write(folder, checked.certificates)
    code = exit_code(matrix, [], [c for r in matrix.results for c in r.cells], [error] if error else [])
    if arguments.json:
        print(json.dumps(document("prove", matrix.results, code), indent=1))
    else:
        for checked in matrix.results:
            print(check_text(checked, names_of(project, checked), {}, arguments.full))
            hints = [p.name for p in project.compiled(checked.design).lemmas]
            if hints:
                print("\n" + lemmas_text(hints, checked.outcome, checked.layout))
            for made in checked.certificates:
                print(
                    "\n"
                    + proof_text(
                        made, checked.layout, short_path(str(folder / file_name(made.heading))), arguments.full
                    )
                )
        print(f"\nexit {code}")
    if error is not None:
        error.exit_code = code
        raise error
    return code


def proved(project: Project, designs: Sequence[str], arguments: argparse.Namespace) -> tuple[Matrix, Incomplete | None]:
    """What holds is found by a search of every state, and then proved; nothing else need be."""
    meter = Meter()
    count = side_by_side(arguments, len(designs))
    settings = settings_of(arguments, count, meter)
    search = replace(settings, engine="explicit")
    try:
        with pool(arguments, count) as executor:
            asked = (project, designs, arguments.property, arguments.scope, search, executor, meter.waiting)
            matrix, error = _matrix(*asked)
            jobs = [Job(c.design, held, arguments.scope, settings) for c in matrix.results if (held := _held(c))]
            proofs = {job.design: found for job, found in run(project, jobs, executor, meter.waiting).items()}
    finally:
        meter.close()
    failed = {name: found for name, found in proofs.items() if isinstance(found, RelocheckError)}
    results = tuple(_with_proofs(checked, proofs.get(checked.design)) for checked in matrix.results)
    whole = replace(matrix, results=results)
    if failed:
        error = Incomplete(whole, failed)
    return whole, error


def _matrix(
    project: Project,
    designs: Sequence[str],
    properties: Sequence[str],
    scope: str,
    settings: Settings,
    pool: Executor | None,
    waiting: Waiting,
) -> tuple[Matrix, Incomplete | None]:
    try:
        return compare(project, designs, properties, scope, settings, pool, waiting), None
    except Incomplete as incomplete:
        return incomplete.matrix, incomplete


def _held(checked: Checked) -> tuple[str, ...]:
    """What a proof can be asked for: what holds, if it says nothing too, or was not decided, of all states or steps."""
    open_ = [c.property for c in checked.cells if isinstance(c.verdict, Holds | Unknown | Vacuous)]
    return tuple(n for n in open_ if checked.properties[n].kind is not Kind.SOMETIMES)


def _with_proofs(checked: Checked, by_proof: Checked | RelocheckError | None) -> Checked:
    """A search's result, with what was proved in the place of what was seen."""
    if not isinstance(by_proof, Checked):
        return checked
    decided = {c.property: c for c in by_proof.cells if not isinstance(c.verdict, Unknown)}
    cells = tuple(decided.get(c.property, c) for c in checked.cells)
    seconds = checked.outcome.seconds + by_proof.outcome.seconds
    by = by_proof.outcome
    outcome = replace(checked.outcome, engine=by.engine, seconds=seconds, lemmas=by.lemmas)
    return replace(checked, cells=cells, outcome=outcome, certificates=by_proof.certificates)


def write(folder: Path, certificates: Sequence[Attested]) -> list[Path]:
    """Write certificates below a folder."""
    found: list[Path] = []
    for made in certificates:
        path = folder / file_name(made.heading)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made.text, encoding="utf-8")
        found.append(path)
    return found
