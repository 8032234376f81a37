"""What there is to say of two designs besides their schedules, as JSON; each statement with what says it again."""

from __future__ import annotations

from typing import Any

from relocheck.answer import Answer
from relocheck.formats.json_families import repair_document
from relocheck.knows import Known
from relocheck.knows_report import repeated

__all__ = ["answer_document"]


def answer_document(found: Answer) -> dict[str, Any]:
    """The keys that a pair has besides."""
    return {
        "elsewhere": {design: {s: dict(broken) for s, broken in at.items()} for design, at in found.elsewhere.items()},
        "repairs": [repair_document(repair, answers.table, answers.keep) for answers, repair in found.repairs.values()],
        "mustSave": [_must_save(known) for known in found.known.values()],
    }


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
