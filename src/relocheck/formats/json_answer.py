"""What there is to say of two designs besides their schedules, as JSON; each statement with what says it again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from relocheck.answer import Answer
from relocheck.formats.json_families import repair_document
from relocheck.knows import Known
from relocheck.knows_report import repeated

__all__ = ["answer_document"]


def answer_document(found: Answer) -> dict[str, Any]:
    """The keys that a pair has besides."""
    return {
        "elsewhere": [
            {"design": design, "scope": scope, "broken": dict(broken), "repeat": _elsewhere(design, scope, broken)}
            for design, at in found.elsewhere.items()
            for scope, broken in at.items()
        ],
        "repairs": [repair_document(repair, answers.table, answers.keep) for answers, repair in found.repairs.values()],
        "mustSave": [_must_save(known) for known in found.known.values()],
    }


def _elsewhere(design: str, scope: str, broken: Iterable[str]) -> list[str]:
    asked = [word for name in broken for word in ("-p", name)]
    return ["relocheck", "check", "-d", design, "--scope", scope, *asked]


def _must_save(known: Known) -> dict[str, Any]:
    return {
        "design": known.design,
        "machines": known.saved,
        "groups": known.groups,
        "clashes": len(known.clashes),
        "hopeless": len(known.hopeless),
        "enough": [list(names) for names in known.enough],
        "repeat": list(repeated(known)),
    }
