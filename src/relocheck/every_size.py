"""One design proved for every size: searched, its violations replayed, its certificate written and re-checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from pathlib import Path

from relocheck.compile.design import Compiled
from relocheck.engine.every_size.result import EverySize, Limits
from relocheck.engine.every_size.sample import Found
from relocheck.engine.every_size.search import prove
from relocheck.errors import ModelError, ReplayFailed, UsageError, did_you_mean
from relocheck.ir.system import Kind, Property
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.project import Project
from relocheck.replay import replay_property
from relocheck.theory.certificate import write
from relocheck.theory.solvers import installed
from relocheck.theory.telling import told
from relocheck.theory.verify import Verified, design_of, verify

__all__ = ["Proof", "prove_design", "verify_folder"]


@dataclass(frozen=True, slots=True)
class Proof:
    """What is proved of a design for every size, and what the re-check says; `open` says why not, in lines."""

    design: str
    result: EverySize
    proved: tuple[str, ...]
    violated: dict[str, Found]
    open: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    lemmas: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """What became of each lemma of the user's, in lines."""
    folder: Path | None = None
    verified: Verified | None = None


def prove_design(
    project: Project,
    design: str,
    properties: Sequence[str],
    folder: Path,
    limits: Limits = Limits(),  # noqa: B008
) -> Proof:
    """Prove the named invariants and step properties (all, where none are named); the certificate goes to a folder.

    Raises OutsideFragment for a design that is outside the fragment, ModelError where a small instance has no meaning,
    ReplayFailed where a violation does not replay or a solver does not accept the certificate.
    """
    compiled = project.compiled(design)
    asked = _asked(compiled, properties)
    result = prove(compiled.system, asked, compiled.lemmas, limits)
    if result.sample.fault is not None:
        fault = result.sample.fault[1]
        raise ModelError(fault.message, fault.span)
    for p in asked:
        if p.name in result.violated:
            found = result.violated[p.name]
            replay_property(Plain(compiled, found.sizes), found.finding.run, p)
    vacuous = {p.name for p in asked if p.name in result.proved and result.sample.unseen(p)}
    known = result.theory.signature
    opened = {n: (k.reason, *(told(known, k.leads_out) if k.leads_out else ())) for n, k in result.stuck.items()}
    hints = {p.name: opened.pop(p.name, (_use(result, p.name),)) for p in compiled.lemmas}
    opened |= {name: ("the left side of an implication is true in no small instance",) for name in sorted(vacuous)}
    proved = tuple(name for name in result.proved if name not in vacuous)
    verified = _certified(compiled, result, folder) if result.proved else None
    return Proof(design, result, proved, dict(result.violated), opened, hints, folder if verified else None, verified)


def _use(result: EverySize, name: str) -> str:
    return "used" if any(a.name == name for a in result.lemmas) else "not needed"


def _asked(compiled: Compiled, names: Sequence[str]) -> list[Property]:
    known = {p.name: p for p in compiled.properties if p.kind is not Kind.SOMETIMES}
    for name in names:
        if name not in known:
            kind = "no invariant or step property of that name applies"
            raise UsageError(f"{compiled.system.name}: {kind}: {name}{did_you_mean(name, known)}")
    return [known[n] for n in names] if names else list(known.values())


def _certified(compiled: Compiled, result: EverySize, folder: Path) -> Verified:
    """Write the certificate and have it re-checked by the solvers that there are."""
    write(result.theory, result.lemmas, folder)
    verified = verify(folder, compiled.system, compiled.properties, installed())
    if verified.properties != result.proved:
        raise ReplayFailed(f"{folder}: the certificate does not prove what was found")
    return verified


def verify_folder(project: Project, folder: Path, solvers: Sequence[str] = ()) -> Verified:
    """Re-check a certificate for every size, of the design that it names."""
    compiled = project.compiled(design_of(folder))
    return verify(folder, compiled.system, compiled.properties, solvers or installed())
