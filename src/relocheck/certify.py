"""From an engine's proofs to certificates that solvers have accepted; where certificates are kept, and read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from relocheck.certificate.checker import Rejected, check, matches
from relocheck.certificate.document import Certificate, certificate, read_invariant, write
from relocheck.certificate.heading import Accepted, Heading, read_heading
from relocheck.certificate.obligations import Obligation, obligations
from relocheck.certificate.sexpr import Unreadable
from relocheck.certificate.solvers import BOTH
from relocheck.compile.design import Compiled
from relocheck.errors import RelocheckError, UsageError
from relocheck.ir.invariant import Invariant
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.scopes import parse_scope
from relocheck.split import parse_pins, pinned

__all__ = ["Attested", "attest", "attested_before", "file_name", "queries", "read", "verify"]


@dataclass(frozen=True, slots=True)
class Attested:
    """A certificate that all solvers have accepted."""

    certificate: Certificate
    accepted: Accepted
    text: str

    @property
    def heading(self) -> Heading:
        """What it is about."""
        return self.certificate.heading


def attest(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    proofs: Iterable[Invariant],
    start: str,
    engine: str,
    seconds: float | None = None,
    pulse: Callable[[str, str], None] | None = None,
    *,
    symmetry: bool = True,
) -> tuple[Attested, ...]:
    """Certificates of these invariants, accepted by both solvers; Rejected where one is none: that is our bug."""
    found: list[Attested] = []
    layout = Layout.of(system, sizes)
    for invariant in _joined(proofs):
        made = certificate(system, properties, sizes, invariant, start, engine)
        text = write(made, layout)
        again = replace(made, invariant=read_invariant(text, made.heading, layout))  # what is kept is what is checked
        accepted = check(again, system, properties, sizes, BOTH, seconds, pulse, symmetry=symmetry)
        found.append(Attested(again, accepted, text))
    return tuple(found)


def attested_before(
    kept: Iterable[tuple[str, Accepted]], system: System, properties: Sequence[Property], sizes: Sizes, start: str
) -> tuple[Attested, ...] | None:
    """Certificates that both solvers have accepted before; None where one is not of this model and class of starts."""
    found: list[Attested] = []
    layout = Layout.of(system, sizes)
    for text, accepted in kept:
        try:
            heading = read_heading(text)
            made = Certificate(heading, read_invariant(text, heading, layout))
            matches(made, system, properties, sizes)
        except (Unreadable, Rejected):
            return None
        if heading.start != start:
            return None
        found.append(Attested(made, accepted, text))
    return tuple(found)


def _joined(proofs: Iterable[Invariant]) -> list[Invariant]:
    """Invariants that hold one step at a time hold together, as one; those of a greater depth stay by themselves."""
    different = list(dict.fromkeys(proofs))
    plain = [p for p in different if p.depth == 1]
    deep = [p for p in different if p.depth > 1]
    if not plain:
        return deep
    families = dict.fromkeys(f for p in plain for f in p.families)
    invariants = dict.fromkeys(n for p in plain for n in p.invariants)
    steps = dict.fromkeys(n for p in plain for n in p.steps)
    return [Invariant(tuple(families), tuple(invariants), tuple(steps)), *deep]


def file_name(heading: Heading) -> str:
    """Where a certificate is kept, below a folder: design, scope's sizes, class of starts."""
    start = heading.start.replace(" ", ",") or "all"
    only = "" if heading.depth == 1 else "." + "+".join([*heading.invariants, *heading.steps])
    return f"{heading.design}/{heading.scope}/{start}{only}.smt2"


@dataclass(frozen=True, slots=True)
class Opened:
    """A certificate with the model that it speaks of, as that is now."""

    certificate: Certificate
    system: System
    properties: tuple[Property, ...]
    sizes: Sizes


def read(project: Project, path: Path) -> Opened:
    """Read a certificate; Rejected where it is damaged or speaks of what the project does not have."""
    try:
        text = path.read_text(encoding="utf-8")
        heading = read_heading(text)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    except (UnicodeDecodeError, Unreadable) as error:
        raise Rejected(f"{path}: rejected: {error}") from None
    try:
        compiled = project.compiled(heading.design)
        system, sizes = _model(project, compiled, heading)
        invariant = read_invariant(text, heading, Layout.of(system, sizes))
    except Unreadable as error:
        raise Rejected(f"{path}: rejected: {error}") from None
    except RelocheckError as error:
        raise Rejected(f"{path}: rejected: {error}") from error
    return Opened(Certificate(heading, invariant), system, (*compiled.properties, *compiled.lemmas), sizes)


def _model(project: Project, compiled: Compiled, heading: Heading) -> tuple[System, Sizes]:
    pins = parse_pins(heading.start.replace(" ", ","), compiled.system)
    return pinned(compiled.system, pins), parse_scope(heading.scope, project.scopes).of(compiled.system)


def verify(
    project: Project,
    path: Path,
    solvers: Sequence[str] = BOTH,
    seconds: float | None = None,
    pulse: Callable[[str, str], None] | None = None,
    *,
    symmetry: bool = True,
) -> Attested:
    """Re-check a certificate without any engine; Rejected says what is wrong with it."""
    opened = read(project, path)
    try:
        of = (opened.certificate, opened.system, opened.properties, opened.sizes)
        accepted = check(*of, solvers, seconds, pulse, symmetry=symmetry)
    except Rejected as error:
        raise Rejected(f"{path}: rejected: {error}") from None
    return Attested(opened.certificate, accepted, "")


def queries(project: Project, path: Path, *, symmetry: bool = True) -> list[Obligation]:
    """The stand-alone queries of a certificate."""
    opened = read(project, path)
    made = opened.certificate.invariant
    return list(obligations(opened.system, opened.properties, opened.sizes, made, symmetry))
