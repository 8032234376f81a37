"""`prove --every-size`: what holds for any number of elements, printed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from relocheck.engine.every_size.result import Limits
from relocheck.errors import short_path
from relocheck.every_size import Proof, prove_design
from relocheck.project import Project
from relocheck.theory.refusal import OutsideFragment
from relocheck.theory.words import in_words

__all__ = ["run_every_size"]


def run_every_size(project: Project, designs: Sequence[str], arguments: argparse.Namespace) -> int:
    """Prove each design for every size, and say what is proved, violated and open."""
    limits = Limits(seconds=arguments.timeout or Limits().seconds)
    out = Path(arguments.out or "relocheck-out")
    found: list[Proof | tuple[str, OutsideFragment]] = []
    for design in designs:
        try:
            found.append(prove_design(project, design, arguments.property, out / design / "every_size", limits))
        except OutsideFragment as refused:
            found.append((design, refused))
        if not arguments.json:
            print("\n".join(_text(found[-1], arguments.full)), flush=True)
    code = max((_code(f) for f in found), default=0)
    if arguments.json:
        print(json.dumps({"schemaVersion": 1, "everySize": [_document(f) for f in found], "exit": code}, indent=1))
    else:
        print(f"\nexit {code}")
    return code


def _code(found: Proof | tuple[str, OutsideFragment]) -> int:
    """12 where something is violated, else 5 where something is open."""
    if isinstance(found, tuple):
        return 5
    return 12 if found.violated else 5 if found.open or not found.proved else 0


def _text(found: Proof | tuple[str, OutsideFragment], full: bool) -> Iterator[str]:
    if isinstance(found, tuple):
        yield f"{found[0]}  every size\n\nOPEN  {found[1].render()}"
        return
    result = found.result
    states = sum(n for _, n in result.sample.instances)
    yield f"{found.design}  every size   {len(result.sample.instances)} small instances   {states} states   " + (
        f"{result.queries} queries   {result.seconds:.1f} s\n"
    )
    yield from (f"PASS  {name:<28} proved for every size" for name in found.proved)
    for name, seen in found.violated.items():
        sizes = " ".join(f"{sort}={n}" for sort, n in seen.sizes.items())
        yield f"FAIL  {name:<28} violated at {sizes}, {len(seen.finding.run.steps)} steps, replayed"
    for name, lines in found.open.items():
        yield f"OPEN  {name:<28} {lines[0]}"
        yield from (f"        {line}" for line in lines[1:])
    for name, lines in found.lemmas.items():
        yield f"lemma  {name:<27} {lines[0]}"
        yield from (f"        {line}" for line in lines[1:])
    yield from _certificate(found, full)


def _certificate(found: Proof, full: bool) -> Iterator[str]:
    if found.verified is None or found.folder is None:
        return
    learned = [lemma for lemma in found.result.lemmas if lemma.property is None]
    yield f"\nwhat is true in every reachable state of every size, by induction ({len(learned)} lemmas):"
    shown = learned if full else learned[:12]
    yield from (f"  {in_words(found.result.theory.signature, lemma.formula)}" for lemma in shown)
    if len(shown) < len(learned):
        yield f"  and {len(learned) - len(shown)} more (--full shows all)"
    accepted = " and ".join(found.verified.solvers)
    folder = short_path(str(found.folder))
    yield f"\ncertificate  {folder}   {found.verified.obligations} queries, refuted by {accepted}"
    yield f"re-check     relocheck certify --verify {folder}"


def _document(found: Proof | tuple[str, OutsideFragment]) -> dict[str, Any]:
    if isinstance(found, tuple):
        return {"design": found[0], "refused": found[1].render()}
    return {
        "design": found.design,
        "proved": list(found.proved),
        "violated": {n: {"sizes": dict(f.sizes), "steps": len(f.finding.run.steps)} for n, f in found.violated.items()},
        "open": {name: list(lines) for name, lines in found.open.items()},
        "lemmas": [in_words(found.result.theory.signature, a.formula) for a in found.result.lemmas],
        "hints": {name: list(lines) for name, lines in found.lemmas.items()},
        "seconds": found.result.seconds,
        "certificate": str(found.folder) if found.folder else None,
        "solvers": list(found.verified.solvers) if found.verified else [],
    }
