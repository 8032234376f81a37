"""Certificates as JSON: those that were written, or what solvers say of those that there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from relocheck.certificate.heading import Accepted
from relocheck.certify import Attested
from relocheck.errors import RelocheckError, short_path
from relocheck.formats.json_report import document
from relocheck.theory.verify import Verified
from relocheck.verdict import Checked

__all__ = ["certified_document", "verified_document"]


def certified_document(results: Sequence[Checked], paths: Mapping[str, Sequence[Path]], code: int) -> dict[str, Any]:
    """The verdicts, and each certificate that was written: a design's are at `paths`, in the same order."""
    made = [
        _written(path, attested)
        for checked in results
        for path, attested in zip(paths[checked.design], checked.certificates, strict=True)
    ]
    return {**document("certify", results, code), "certificates": made}


def verified_document(found: Mapping[Path, Accepted | Verified | RelocheckError], code: int) -> dict[str, Any]:
    """What came of each certificate that was re-checked."""
    made = [{"path": short_path(str(path)), **_said(said)} for path, said in found.items()]
    return {**document("certify", (), code), "certificates": made}


def _written(path: Path, attested: Attested) -> dict[str, Any]:
    heading = attested.heading
    return {
        "path": short_path(str(path)),
        "design": heading.design,
        "start": heading.start,
        "engine": heading.engine,
        "proves": {**heading.invariants, **heading.steps},
        "lemmas": sum(1 for _ in attested.certificate.invariant.clauses),
        **_said(attested.accepted),
    }


def _said(said: Accepted | Verified | RelocheckError) -> dict[str, Any]:
    match said:
        case Accepted(obligations=count, seconds=seconds):
            took = {name: round(s, 3) for name, s in seconds.items()}
            return {"accepted": True, "obligations": count, "solvers": list(seconds), "seconds": took}
        case Verified(obligations=count, solvers=solvers):
            return {"accepted": True, "obligations": count, "solvers": list(solvers)}
        case _:
            return {"accepted": False, "exitCode": said.exit_code, "reason": said.render()}
