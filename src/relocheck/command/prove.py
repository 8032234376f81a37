"""The commands that prove, and that re-check proofs without an engine."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path

from relocheck.certificate.checker import Accepted
from relocheck.certificate.solvers import SOLVERS, available
from relocheck.certify import BOTH, Attested, file_name, queries, stored, verify
from relocheck.check import Settings
from relocheck.command.check import ORDER, exit_code, settings_of
from relocheck.command.every_size import run_every_size
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.compare import Incomplete, Matrix, compare
from relocheck.errors import RelocheckError, UsageError, short_path
from relocheck.every_size import verify_folder
from relocheck.formats.json_report import document
from relocheck.ir.system import Kind
from relocheck.jobs import Job, Waiting, run
from relocheck.label import names_of
from relocheck.project import Project, load
from relocheck.proof_text import proof_text
from relocheck.report import check_text
from relocheck.theory.certificate import CLAIM
from relocheck.theory.verify import Rejected
from relocheck.verdict import Checked, Holds, Unknown
from relocheck.workers import Workers

__all__ = ["CERTIFICATES", "run_certify", "run_prove"]

CERTIFICATES = Path("proofs") / "certificates"


def run_prove(arguments: argparse.Namespace) -> int:
    """Prove what holds, find what does not, and show the invariants."""
    project = load(arguments.project)
    if arguments.every_size:
        return run_every_size(project, arguments.design or list(project.own), arguments)
    matrix, error = _proved(project, arguments.design or list(project.own), arguments)
    folder = Path(arguments.out or "relocheck-out")
    for checked in matrix.results:
        _write(folder, checked.certificates)
    code = exit_code(matrix, [], [c for r in matrix.results for c in r.cells], [error] if error else [])
    if arguments.json:
        print(json.dumps(document("prove", matrix.results, code), indent=1))
    else:
        for checked in matrix.results:
            print(check_text(checked, names_of(project, checked), {}, arguments.full))
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


def run_certify(arguments: argparse.Namespace) -> int:
    """Write certificates of all that holds, or re-check those that there are."""
    project = load(arguments.project)
    if arguments.queries:
        return _write_queries(project, [Path(f) for f in arguments.file], Path(arguments.queries))
    if arguments.verify:
        return _verified(project, [Path(f) for f in arguments.file], arguments)
    if arguments.file:
        raise UsageError("files are for --verify and --queries; without these, certify proves and writes")
    return _certified(project, arguments)


def _proved(
    project: Project, designs: Sequence[str], arguments: argparse.Namespace
) -> tuple[Matrix, Incomplete | None]:
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
            proved = {job.design: found for job, found in run(project, jobs, executor, meter.waiting).items()}
    finally:
        meter.close()
    failed = {name: found for name, found in proved.items() if isinstance(found, RelocheckError)}
    results = tuple(_with_proofs(checked, proved.get(checked.design)) for checked in matrix.results)
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
    """What a proof can be asked for: what holds, or what the search did not decide, of all states or steps."""
    open_ = [c.property for c in checked.cells if isinstance(c.verdict, Holds | Unknown)]
    return tuple(n for n in open_ if checked.properties[n].kind is not Kind.SOMETIMES)


def _with_proofs(checked: Checked, proved: Checked | RelocheckError | None) -> Checked:
    """A search's result, with what was proved in the place of what was seen."""
    if not isinstance(proved, Checked):
        return checked
    decided = {c.property: c for c in proved.cells if not isinstance(c.verdict, Unknown)}
    cells = tuple(decided.get(c.property, c) for c in checked.cells)
    seconds = checked.outcome.seconds + proved.outcome.seconds
    outcome = replace(checked.outcome, engine=proved.outcome.engine, seconds=seconds)
    return replace(checked, cells=cells, outcome=outcome, certificates=proved.certificates)


def _write(folder: Path, certificates: Sequence[Attested]) -> list[Path]:
    """Write certificates below a folder."""
    found: list[Path] = []
    for made in certificates:
        path = folder / file_name(made.heading)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made.text, encoding="utf-8")
        found.append(path)
    return found


def _certified(project: Project, arguments: argparse.Namespace) -> int:
    """Prove everything at a scope and keep the certificates, in place of those that were there."""
    matrix, error = _proved(project, arguments.design or list(project.designs), arguments)
    folder = Path(arguments.out) if arguments.out else project.root / CERTIFICATES
    for checked in matrix.results:
        kept = set(_write(folder, checked.certificates))
        scope = ",".join(f"{name}={size}" for name, size in checked.sizes.items())
        for old in stored(folder / checked.design / scope):
            if old not in kept:
                old.unlink()
        proved = sorted({n for c in checked.certificates for n in (*c.heading.invariants, *c.heading.steps)})
        told = ", ".join(_everywhere(checked)) or "nothing"
        print(f"{checked.design}: {len(kept)} certificates at {arguments.scope}: {told}")
        if partly := [n for n in proved if n not in _everywhere(checked)]:
            print(f"    in some classes of starts: {', '.join(partly)}")
    if error is not None:
        raise error
    return 0 if all(_is_proved(c) for c in matrix.results) else 5


def _everywhere(checked: Checked) -> list[str]:
    """The properties that are proved in every class of starts."""
    return [c.property for c in checked.cells if c.verdict.evidence == "proved"]


def _is_proved(checked: Checked) -> bool:
    """Whether nothing that holds is without a proof."""
    return all(c.verdict.evidence not in ("exhausted", "unknown") for c in checked.cells)


def _verified(project: Project, files: Sequence[Path], arguments: argparse.Namespace) -> int:
    """Re-check certificates, each by all the solvers, and say which are none."""
    if files and all((f / CLAIM).is_file() for f in files):
        return _verified_folders(project, files, arguments)
    paths = list(files) or stored(project.root / CERTIFICATES)
    if not paths:
        raise UsageError(f"there are no certificates below {project.root / CERTIFICATES}")
    solvers = _solvers(arguments.solver)
    codes = {0}
    for path, said in _each(project, paths, solvers, arguments):
        if isinstance(said, Accepted):
            took = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in said.seconds.items())
            print(f"accepted  {short_path(str(path))}  {said.obligations} obligations, {took}", flush=True)
        else:
            print(f"{said.render()}", flush=True)
            codes.add(said.exit_code)
    code = next(c for c in ORDER if c in codes)
    print(f"{len(paths)} certificates   exit {code}")
    return code


def _verified_folders(project: Project, folders: Sequence[Path], arguments: argparse.Namespace) -> int:
    """Re-check proofs for every size, which are folders."""
    code = 0
    for folder in folders:
        try:
            said = verify_folder(project, folder, arguments.solver)
            accepted = " and ".join(said.solvers)
            print(f"accepted  {short_path(str(folder))}  {said.obligations} obligations, {accepted}", flush=True)
        except Rejected as rejected:
            print(rejected.render(), flush=True)
            code = rejected.exit_code
    print(f"{len(folders)} certificates   exit {code}")
    return code


def _solvers(wanted: Sequence[str]) -> tuple[str, ...]:
    for name in wanted:
        if name not in SOLVERS or not available(name):
            raise UsageError(f"no solver {name} is installed; known are {', '.join(SOLVERS)}")
    return tuple(dict.fromkeys(wanted)) or BOTH


def _each(
    project: Project, paths: Sequence[Path], solvers: tuple[str, ...], arguments: argparse.Namespace
) -> Iterator[tuple[Path, Accepted | RelocheckError]]:
    count = min(arguments.j or os.cpu_count() or 1, len(paths))
    if count == 1:
        yield from ((path, _said(project, path, solvers, arguments.timeout)) for path in paths)
        return
    with Workers(count) as pool:
        tasks = [(path, _submitted(pool, project, path, solvers, arguments.timeout)) for path in paths]
        yield from ((path, task.result()) for path, task in tasks)


def _submitted(
    pool: Executor, project: Project, path: Path, solvers: tuple[str, ...], seconds: float | None
) -> Future[Accepted | RelocheckError]:
    return pool.submit(_loaded, str(project.root), path, solvers, seconds)


def _loaded(root: str, path: Path, solvers: tuple[str, ...], seconds: float | None) -> Accepted | RelocheckError:
    return _said(load(root), path, solvers, seconds)


def _said(project: Project, path: Path, solvers: tuple[str, ...], seconds: float | None) -> Accepted | RelocheckError:
    try:
        return verify(project, path, solvers, seconds).accepted
    except RelocheckError as error:
        return error


def _write_queries(project: Project, files: Sequence[Path], folder: Path) -> int:
    """Write the stand-alone queries of certificates."""
    if not files:
        raise UsageError("--queries wants the certificate whose queries to write")
    for path in files:
        for obligation in queries(project, path):
            to = folder / path.stem / f"{obligation.name.replace(' ', '-')}.smt2"
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_text(obligation.script, encoding="utf-8")
            print(short_path(str(to)))
    return 0
