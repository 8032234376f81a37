"""Results as one JSON document; its schema is `schema.json` beside this file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from relocheck.engine.contract import Outcome, Run
from relocheck.expectation import Difference, verdict_name
from relocheck.formats.itf import write_run
from relocheck.formats.json_schedules import pair_document
from relocheck.proof_text import word_for
from relocheck.schedule.pair import Pair
from relocheck.verdict import Cell, Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Violated

__all__ = ["SCHEMA_VERSION", "document", "schema"]

SCHEMA_VERSION = 1


def schema() -> dict[str, Any]:
    """The JSON Schema of the document."""
    found: dict[str, Any] = json.loads((Path(__file__).parent / "schema.json").read_text(encoding="utf-8"))
    return found


def document(
    command: str,
    results: Sequence[Checked],
    exit_code: int,
    differ: Sequence[Difference] = (),
    pairs: Sequence[Pair] = (),
) -> dict[str, Any]:
    """Everything that a command found."""
    where = results[0].where if results else ""
    return {
        "schemaVersion": SCHEMA_VERSION,
        "command": command,
        "exitCode": exit_code,
        "results": [_checked(c) for c in results],
        "differences": [
            {"design": d.design, "property": d.property, "expected": d.expected, "found": d.found} for d in differ
        ],
        **({"pairs": [pair_document(p, where) for p in pairs]} if pairs else {}),
    }


def _checked(checked: Checked) -> dict[str, Any]:
    outcome = checked.outcome
    return {
        "design": checked.design,
        "scope": checked.scope,
        "sizes": dict(checked.sizes),
        "where": checked.where,
        "engine": outcome.engine,
        "stop": outcome.stop.value,
        "depth": outcome.depth,
        "seconds": round(outcome.seconds, 3),
        "states": outcome.states,
        "transitions": outcome.transitions,
        "symmetric": list(outcome.symmetric),
        "classes": list(checked.classes),
        "fromCache": checked.from_cache,
        "neverEnabled": list(checked.never_enabled),
        "deadlock": _run(checked, checked.deadlock),
        "cells": [_cell(checked, c) for c in checked.cells],
        **({"lemmas": _lemmas(checked)} if outcome.lemmas else {}),
        **({"partialOrder": _partial_order(outcome)} if outcome.left_out is not None else {}),
    }


def _partial_order(outcome: Outcome) -> dict[str, Any]:
    """At how many states steps were left out, or why nowhere."""
    return {"leftOut": outcome.left_out, "because": outcome.whole_because}


def _lemmas(checked: Checked) -> dict[str, Any]:
    """What became of each lemma of the user's, with the run that refutes it."""
    return {
        name: {"said": word_for(said), **({"trace": _run(checked, said.run)} if said.run else {})}
        for name, said in checked.outcome.lemmas.items()
    }


def _cell(checked: Checked, cell: Cell) -> dict[str, Any]:
    found: dict[str, Any] = {
        "property": cell.property,
        "suite": cell.suite,
        "verdict": verdict_name(cell.verdict),
        "evidence": cell.verdict.evidence,
        "hash": cell.hash,
    }
    return {**found, **_more(checked, cell)}


def _more(checked: Checked, cell: Cell) -> Mapping[str, Any]:
    match cell.verdict:
        case Violated(run=run, shortest=shortest, where=where):
            steps = len(run.steps)
            return {"steps": steps, "shortest": shortest, "where": list(where), "trace": _run(checked, run)}
        case Holds(witness=run) if run is not None:
            return {"steps": len(run.steps), "trace": _run(checked, run)}
        case Holds(states=states, rechecked=rechecked, accepted=accepted, kept=kept):
            proof = {"accepted": list(accepted), "kept": kept} if accepted else {}
            return {"states": states, "rechecked": rechecked, **proof}
        case Unknown(reason=reason, depth=depth):
            return {"reason": reason, "depth": depth}
        case NotApplicable(reason=reason):
            return {"reason": reason}
        case Vacuous(states=states):
            return {"states": states}
        case Faulty(fault=fault):
            return {"reason": fault.message, "trace": _run(checked, fault.run)}
        case _:
            return {}


def _run(checked: Checked, run: Run | None) -> dict[str, Any] | None:
    return None if run is None else dict(write_run(run, checked.layout, {"design": checked.design}))
