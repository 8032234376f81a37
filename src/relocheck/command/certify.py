"""The command that keeps proofs, and re-checks them without an engine."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from relocheck.certificate.heading import Accepted, scope_text
from relocheck.certificate.solvers import BOTH, SOLVERS, available
from relocheck.certify import queries, verify
from relocheck.command.prove import proved, write
from relocheck.command.searching import ORDER
from relocheck.compare import Incomplete
from relocheck.errors import RelocheckError, UsageError, short_path
from relocheck.every_size import verify_folder
from relocheck.formats.json_certificates import certified_document, verified_document
from relocheck.kept import CERTIFICATES, digest, read_accepted, stored, write_accepted
from relocheck.project import Project, load
from relocheck.theory.certificate import CLAIM
from relocheck.theory.verify import Rejected, Verified
from relocheck.verdict import Cell, Checked, Holds, Unknown, Vacuous
from relocheck.workers import Workers

__all__ = ["run_certify"]

Said = Accepted | Verified | RelocheckError


def run_certify(arguments: argparse.Namespace) -> int:
    """Write certificates of all that holds, or re-check those that there are."""
    project = load(arguments.project)
    if arguments.queries:
        return _write_queries(project, [Path(f) for f in arguments.file], arguments)
    if arguments.verify:
        return _verified(project, [Path(f) for f in arguments.file], arguments)
    if arguments.file:
        raise UsageError("files are for --verify and --queries; without these, certify proves and writes")
    return _certified(project, arguments)


def _certified(project: Project, arguments: argparse.Namespace) -> int:
    """Prove everything at a scope and keep the certificates, in place of those that were there."""
    matrix, error = proved(project, arguments.design or list(project.designs), arguments)
    folder = Path(arguments.out) if arguments.out else project.root / CERTIFICATES
    paths = {checked.design: _replaced(folder, checked) for checked in matrix.results}
    code = _code(matrix.results, error)
    if arguments.json:
        print(json.dumps(certified_document(matrix.results, paths, code), indent=1))
    else:
        for checked in matrix.results:
            print("\n".join(_told(checked, arguments.scope)))
    if error is not None:
        raise error
    return code


def _code(results: Sequence[Checked], error: Incomplete | None) -> int:
    if error is not None:
        return error.exit_code
    return 5 if any(_wants_proof(c) for r in results for c in r.cells) else 0


def _replaced(folder: Path, checked: Checked) -> list[Path]:
    """Write the certificates of a design in place of those that were there, and note them as accepted."""
    kept = write(folder, checked.certificates)
    gone = sorted(set(stored(folder / checked.design / scope_text(checked.sizes))) - set(kept))
    for old in gone:
        old.unlink()
    _note(folder, kept, gone)
    return kept


def _note(folder: Path, accepted: Sequence[Path], gone: Sequence[Path] = ()) -> None:
    """Note certificates as accepted by both solvers, and forget those that are no more."""
    lost = {_below(folder, path) for path in gone}
    found = {name: value for name, value in read_accepted(folder).items() if name not in lost}
    if accepted or lost:
        write_accepted(folder, found | {_below(folder, path): digest(path) for path in accepted})


def _below(folder: Path, path: Path) -> str:
    return path.resolve().relative_to(folder.resolve()).as_posix()


def _is_below(folder: Path, path: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _told(checked: Checked, scope: str) -> Iterator[str]:
    """How many certificates there are, of what, and what is proved in some classes of starts only."""
    everywhere = [c.property for c in checked.cells if _is_proved(c)]
    names = {n for c in checked.certificates for n in (*c.heading.invariants, *c.heading.steps)}
    yield f"{checked.design}: {len(checked.certificates)} certificates at {scope}: {', '.join(everywhere) or 'nothing'}"
    void = [c.property for c in checked.cells if isinstance(c.verdict, Vacuous) and c.property in names]
    if void:
        yield f"    holds, and says nothing: {', '.join(void)}"
    if partly := sorted(names - {*everywhere, *void}):
        yield f"    in some classes of starts: {', '.join(partly)}"


def _is_proved(cell: Cell) -> bool:
    """Whether it has a proof, in all classes of starts, that was found now; one that was kept before does not count."""
    return isinstance(cell.verdict, Holds) and cell.verdict.evidence == "proved" and not cell.verdict.kept


def _wants_proof(cell: Cell) -> bool:
    """Whether it holds, or may hold, without a proof."""
    return cell.verdict.evidence != "reached" and isinstance(cell.verdict, Holds | Unknown) and not _is_proved(cell)


def _verified(project: Project, files: Sequence[Path], arguments: argparse.Namespace) -> int:
    """Re-check certificates, each by all the solvers, and say which are none."""
    folder = project.root / CERTIFICATES
    every_size = bool(files) and all((f / CLAIM).is_file() for f in files)
    paths = list(files) or stored(folder)
    if not paths:
        raise UsageError(f"there are no certificates below {folder}")
    solvers = tuple(arguments.solver) if every_size else _solvers(arguments.solver)
    if arguments.record and (every_size or not set(BOTH) <= set(solvers)):
        raise UsageError(f"--record notes certificates at a scope that {' and '.join(BOTH)} accept")
    each = _each_folder(project, paths, solvers) if every_size else _each(project, paths, solvers, arguments)
    found: dict[Path, Said] = {}
    for path, said in each:
        found[path] = said
        if not arguments.json:
            print(_line(path, said), flush=True)
    code = next(c for c in ORDER if c in {0, *(s.exit_code for s in found.values() if isinstance(s, RelocheckError))})
    if arguments.record:
        _note(folder, [p for p, said in found.items() if isinstance(said, Accepted) and _is_below(folder, p)])
    if arguments.json:
        print(json.dumps(verified_document(found, code), indent=1))
    else:
        print(f"{len(paths)} certificates   exit {code}")
    return code


def _line(path: Path, said: Said) -> str:
    """What is said of one certificate."""
    match said:
        case Accepted(obligations=count, seconds=seconds):
            took = ", ".join(f"{name} {s:.1f} s" for name, s in seconds.items())
            return f"accepted  {short_path(str(path))}  {count} obligations, {took}"
        case Verified(obligations=count, solvers=solvers):
            return f"accepted  {short_path(str(path))}  {count} obligations, {' and '.join(solvers)}"
        case _:
            return said.render()


def _each_folder(project: Project, folders: Sequence[Path], solvers: Sequence[str]) -> Iterator[tuple[Path, Said]]:
    """Re-check proofs for every size, which are folders."""
    for folder in folders:
        try:
            yield folder, verify_folder(project, folder, solvers)
        except Rejected as rejected:
            yield folder, rejected


def _solvers(wanted: Sequence[str]) -> tuple[str, ...]:
    for name in wanted:
        if name not in SOLVERS or not available(name):
            raise UsageError(f"no solver {name} is installed; known are {', '.join(SOLVERS)}")
    return tuple(dict.fromkeys(wanted)) or BOTH


def _each(
    project: Project, paths: Sequence[Path], solvers: tuple[str, ...], arguments: argparse.Namespace
) -> Iterator[tuple[Path, Said]]:
    count = min(arguments.j or os.cpu_count() or 1, len(paths))
    if count == 1:
        yield from ((path, _said(project, path, solvers, arguments)) for path in paths)
        return
    with Workers(count) as pool:
        tasks = [(path, pool.submit(_loaded, str(project.root), path, solvers, arguments)) for path in paths]
        yield from ((path, task.result()) for path, task in tasks)


def _loaded(
    root: str, path: Path, solvers: tuple[str, ...], arguments: argparse.Namespace
) -> Accepted | RelocheckError:
    return _said(load(root), path, solvers, arguments)


def _said(
    project: Project, path: Path, solvers: tuple[str, ...], arguments: argparse.Namespace
) -> Accepted | RelocheckError:
    try:
        return verify(project, path, solvers, arguments.timeout, symmetry=not arguments.no_symmetry).accepted
    except RelocheckError as error:
        return error


def _write_queries(project: Project, files: Sequence[Path], arguments: argparse.Namespace) -> int:
    """Write the stand-alone queries of certificates."""
    if not files:
        raise UsageError("--queries wants the certificate whose queries to write")
    for path in files:
        for obligation in queries(project, path, symmetry=not arguments.no_symmetry):
            to = Path(arguments.queries) / path.stem / f"{obligation.name.replace(' ', '-')}.smt2"
            to.parent.mkdir(parents=True, exist_ok=True)
            to.write_text(obligation.script, encoding="utf-8")
            print(short_path(str(to)))
    return 0
