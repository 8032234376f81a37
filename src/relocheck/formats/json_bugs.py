"""The known bugs as a JSON document: that of a check of each, with what kills it and what each property kills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from relocheck.bug_record import Otherwise
from relocheck.bugs import Hunt, Trial, lone
from relocheck.formats.json_report import document
from relocheck.kills import Score

__all__ = ["bugs_document"]


def bugs_document(
    found: Hunt,
    exit_code: int,
    differ: Sequence[Otherwise],
    broken: Mapping[str, Sequence[str]],
    unused: Sequence[str],
) -> dict[str, Any]:
    """Everything that `relocheck bugs` found; `broken` has the designs that break each property."""
    alone = {bug.name for bug in lone(found, broken)}
    names = [score.property for score in found.trials[0].scores] if found.trials else []
    return {
        **document("bugs", [trial.planted for trial in found.trials], exit_code),
        "differences": [{"design": d.bug, "property": "", "expected": d.expected, "found": d.found} for d in differ],
        "bugs": [_bug(trial, trial.bug.name in alone) for trial in found.trials],
        "kills": [
            {
                "property": name,
                "bugs": [bug.name for bug in found.killed_by(name)],
                "designs": list(broken.get(name, ())),
                "idle": name in unused,
            }
            for name in names
        ],
    }


def _bug(trial: Trial, alone: bool) -> dict[str, Any]:
    bug = trial.bug
    return {
        "name": bug.name,
        "number": bug.number,
        "of": bug.of.name,
        "commit": bug.commit,
        "symptom": bug.symptom,
        "scope": bug.scope,
        "where": bug.where,
        "switches": bug.switches,
        "hash": trial.hash,
        "killed": bool(trial.kills),
        "lone": alone,
        "scores": [_score(score) for score in trial.scores],
    }


def _score(score: Score) -> dict[str, Any]:
    return {
        "property": score.property,
        "mark": score.mark.value,
        "steps": score.steps,
        "shortest": score.shortest,
    }
