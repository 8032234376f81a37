"""What is said of a family, as JSON; each statement with the command that says it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from relocheck.families.answers import Answers
from relocheck.families.statements import Enough, Hangs, Repair, check_again, enough, hangs
from relocheck.families.table import Made, Status, Table
from relocheck.formats.json_report import document

__all__ = ["families_document", "repair_document"]


def families_document(
    table: Table, answers: Answers | None, repairs: Sequence[Repair], of: Mapping[str, Made], code: int
) -> dict[str, Any]:
    """All that was found; no statement where the table has gaps."""
    return {
        **document("explore-family", (), code),
        "family": {
            "family": table.family,
            "scope": table.scope,
            "where": table.where,
            "fixed": table.fixed,
            "values": {c: list(values) for c, values in table.values.items()},
            "combinations": len(table.rows),
            "missing": len(table.missing),
            "counts": {p: {s.value: n for s in Status if (n := table.count(p, s))} for p in table.properties},
            **(_answers(answers, repairs, of) if answers else {}),
        },
    }


def _answers(answers: Answers, repairs: Sequence[Repair], of: Mapping[str, Made]) -> dict[str, Any]:
    return {
        "keep": list(answers.keep),
        "safe": len(answers.safe),
        "enough": [_enough(e, answers) for e in enough(answers)],
        "jointly": [list(kept) for kept in answers.jointly()],
        "hangsOn": {p: answers.hangs_on(p) for p in answers.keep},
        "repairs": [repair_document(r, answers.table, answers.keep) for r in repairs],
        "explained": {name: [_hangs(h) for h in hangs(answers, made)] for name, made in of.items()},
        "repeat": [*_explore(answers, answers.table.fixed), *(word for name in of for word in ("--of", name))],
    }


def _enough(found: Enough, answers: Answers) -> dict[str, Any]:
    fixed = ",".join([*filter(None, [answers.table.fixed]), *(f"{c}={v}" for c, v in found.decisions.items())])
    return {
        "decisions": dict(found.decisions),
        "repeat": _explore(answers, fixed),
        "needed": {
            choice: list(check_again(answers.table, made, answers.keep)) for choice, made in found.needed.items()
        },
    }


def _explore(answers: Answers, fixed: str) -> list[str]:
    table = answers.table
    asked = [word for p in answers.keep for word in ("--keep", p)]
    pins = ["--where", table.where] if table.where else []
    only = ["--fix", fixed] if fixed else []
    return ["relocheck", "explore-family", table.family, "--scope", table.scope, *pins, *only, *asked]


def repair_document(found: Repair, table: Table, keep: Sequence[str]) -> dict[str, Any]:
    """The ways to repair a design, each with the command that checks what comes of it."""
    return {
        "design": found.design,
        "ways": [
            {"change": dict(way), "repeat": list(check_again(table, made, keep))}
            for way, made in zip(found.ways, found.to, strict=True)
        ],
    }


def _hangs(found: Hangs) -> dict[str, Any]:
    return {
        "property": found.property,
        "status": found.status.value,
        "forcing": [dict(d) for d in found.forcing],
        "corrections": [list(c) for c in found.corrections],
    }
