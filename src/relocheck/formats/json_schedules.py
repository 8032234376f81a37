"""Statements about two designs and one environment, as JSON; each can be made again from the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from relocheck.schedule.pair import Pair
from relocheck.schedule.saved import Saved
from relocheck.schedule.statement import Difference, Statement, repeated

__all__ = ["pair_document", "statement_document"]


def pair_document(pair: Pair, where: str) -> dict[str, Any]:
    """Two designs told apart; `separating` is the index of the statement with the shortest schedule that does it."""
    separating = pair.separating
    return {
        "designs": [pair.left.design, pair.right.design],
        "statements": [statement_document(s, pair.left.scope, where) for s in pair.statements],
        "separating": None if separating is None else pair.statements.index(separating),
        "saves": {design: [_saved(s) for s in found] for design, found in pair.saves.items()},
    }


def statement_document(statement: Statement, scope: str, where: str) -> dict[str, Any]:
    """What another design makes of the schedule of a cell's trace, and the command that says so again."""
    return {
        "design": statement.design,
        "property": statement.property,
        "other": statement.other,
        "schedule": list(statement.acts),
        "fate": None if statement.fate is None else statement.fate.value,
        "reason": statement.why,
        "difference": None if statement.difference is None else _difference(statement.difference),
        "repeat": list(repeated(statement, scope, where)),
    }


def _difference(found: Difference) -> dict[str, Any]:
    return {
        "after": found.after,
        "must": found.must,
        "refused": found.refused,
        "seen": [{"what": s.name, "design": s.here, "other": list(s.there)} for s in found.sights],
        "decision": None if found.decision is None else asdict(found.decision),
    }


def _saved(saved: Saved) -> dict[str, Any]:
    def uses(found: Sequence[Any]) -> list[dict[str, Any]]:
        return [{"function": u.function, "place": u.place, "actions": list(u.actions)} for u in found]

    fields = list(saved.fields)
    return {"fields": fields, "carrier": saved.carrier, "written": uses(saved.written), "read": uses(saved.read)}
