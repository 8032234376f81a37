"""Certificates for every size re-checked: by this module, the theory, and two solvers; no search is imported.

The queries are built from the model again and compared with the files, so that what the solvers refute is what the
model means. A certificate is rejected with the obligation that fails, and the state on which it does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from relocheck.errors import ReplayFailed
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.text import property_hash, system_hash
from relocheck.lazy import dataclass
from relocheck.theory.certificate import CLAIM, KIND, queries
from relocheck.theory.countermodel import LeadsOut, leads_out
from relocheck.theory.lemma import Lemma, Obligation, goals
from relocheck.theory.smtlib import Unreadable, parsed
from relocheck.theory.solvers import SOLVERS, z3_model
from relocheck.theory.transition import Theory, theory

__all__ = ["Rejected", "Verified", "design_of", "verify"]


class Rejected(ReplayFailed):
    """A certificate that does not prove what it says; `leads_out`: the step on which an obligation fails."""

    def __init__(self, message: str, leads_out: LeadsOut | None = None) -> None:
        super().__init__(message)
        self.leads_out = leads_out


@dataclass(frozen=True, slots=True)
class Verified:
    """The properties that are proved, the obligations that were shown, and the solvers that showed each of them."""

    properties: tuple[str, ...]
    obligations: int
    solvers: tuple[str, ...]


def verify(
    folder: Path, system: System, properties: Sequence[Property], solvers: Sequence[str] = ("z3", "cvc5")
) -> Verified:
    """Re-check a certificate for the system; Rejected where anything is amiss."""
    claim = _read(folder)
    if claim.get("modelSha256") != system_hash(system):
        raise Rejected(f"{folder}: the certificate is of another model than {system.name}, or of an older one")
    known = theory(system)
    claimed = _claimed(folder, claim, properties)
    lemmas = (*goals(known, claimed), *_said(folder, claim, known))
    if len({lemma.name for lemma in lemmas}) != len(lemmas):
        raise Rejected(f"{folder}: two lemmas have one name")
    wanted = list(queries(known, lemmas))
    _same_files(folder, {name: query for name, _, query in wanted})
    for solver in solvers:
        for name, obligation, query in wanted:
            _shown(folder / name, known, obligation, query, solver)
    return Verified(tuple(p.name for p in claimed), len(wanted), tuple(solvers))


# ---------------------------------------------------------------------------------------------------------------------
# What the certificate says


def design_of(folder: Path) -> str:
    """The design that a certificate names."""
    return str(_read(folder).get("design"))


def _read(folder: Path) -> Mapping[str, Any]:
    try:
        claim = json.loads((folder / CLAIM).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Rejected(f"{folder}: {CLAIM} cannot be read: {error}") from error
    if not isinstance(claim, dict) or cast(dict[str, Any], claim).get("kind") != KIND:
        raise Rejected(f"{folder}: {CLAIM} is no {KIND}")
    return cast(dict[str, Any], claim)


def _claimed(folder: Path, claim: Mapping[str, Any], properties: Sequence[Property]) -> list[Property]:
    known = {p.name: p for p in properties if p.kind is not Kind.SOMETIMES}
    found: list[Property] = []
    for name, digest in _pairs(folder, claim.get("properties")):
        if name not in known or property_hash(known[name]) != digest:
            raise Rejected(f"{folder}: the certificate is of another property {name}")
        found.append(known[name])
    if not found:
        raise Rejected(f"{folder}: the certificate claims nothing")
    return found


def _pairs(folder: Path, found: object) -> Sequence[tuple[str, object]]:
    if not isinstance(found, dict):
        raise Rejected(f"{folder}: the properties are missing")
    return list(cast(dict[str, object], found).items())


def _said(folder: Path, claim: Mapping[str, Any], known: Theory) -> list[Lemma]:
    try:
        entries = [(str(entry["name"]), str(entry["formula"])) for entry in claim["lemmas"]]
        return [Lemma(name, parsed(formula, known.signature)) for name, formula in entries]
    except (KeyError, TypeError) as error:
        raise Rejected(f"{folder}: the lemmas are missing") from error
    except Unreadable as error:
        raise Rejected(f"{folder}: a lemma cannot be read: {error}") from error


def _same_files(folder: Path, wanted: Mapping[str, str]) -> None:
    there = {p.name for p in folder.glob("*.smt2")}
    if odd := sorted(there ^ wanted.keys()):
        raise Rejected(f"{folder}: {odd[0]} is {'not of this proof' if odd[0] in there else 'missing'}")
    for name, query in wanted.items():
        if (folder / name).read_text(encoding="utf-8") != query:
            raise Rejected(f"{folder}: {name} is not what the model and the lemmas say")


# ---------------------------------------------------------------------------------------------------------------------
# Solvers


def _shown(file: Path, known: Theory, obligation: Obligation, query: str, solver: str) -> None:
    answer = SOLVERS[solver](query)
    if answer != "unsat":
        model = z3_model(query) if answer == "sat" else None
        out = None if model is None else leads_out(known, obligation.step, model)
        raise Rejected(f"{file}: {obligation.name}: {solver} answers {answer}", out)
