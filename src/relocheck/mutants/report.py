"""What people read of derived mutants: how many fell to what, what each property kills, and what survives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from relocheck.errors import source_line
from relocheck.mutants.trial import Fate, Tried
from relocheck.mutants.work import Harvest
from relocheck.wrapping import wrapped

__all__ = ["harvest_document", "harvest_text"]

WORDS = {
    Fate.KILLED: "a property that the design keeps is broken, the run re-run by the interpreter",
    Fate.ERROR: "the mutant has no value somewhere",
    Fate.STUCK: "a deadlock where the design has none",
    Fate.LOST: "a `sometimes` that the design reaches is never reached",
    Fate.EQUIVALENT: "the same states and steps as the design's",
    Fate.FEWER: "some of the design's states and steps only: no safety property can notice",
    Fate.UNSEEN: "other states, but nothing can be seen from outside that the design does not show",
    Fate.UNKNOWN: "not decided",
    Fate.SURVIVED: "nobody notices",
}


def harvest_text(found: Harvest, every: bool) -> str:
    """The counts, the kills of each property, then the survivors with their lines (`every`: all mutants)."""
    drawn = "" if len(found.results) == found.total else f" of {found.total}"
    told = f"{len(found.results)}{drawn} mutants"
    lines = wrapped(f"{found.design}  ", "  ".join(filter(None, (found.scope, found.where, told))))
    lines += [""]
    for fate in WORDS:
        if count := len(found.of(fate)):
            lines += wrapped(f"{count:>4}  {fate.value:<12} ", WORDS[fate])
    lines += ["", "  kills  only it"]
    for name in found.properties:
        kills = found.killed_by(name)
        lines.append(f"{len(kills):>7} {sum(len(t.kills) == 1 for t in kills):>8}  {name}")
    shown = found.results if every else [t for t in found.results if t.fate in (Fate.SURVIVED, Fate.UNKNOWN)]
    for t in shown:
        lines += ["", *_mutant(t)]
    return "\n".join(lines)


def _mutant(t: Tried) -> Iterator[str]:
    yield from wrapped(f"{t.fate.value.upper()}  ", f"{t.mutant.name}  in {t.mutant.action}: {t.mutant.said}")
    if t.kills:
        yield from wrapped("    by ", ", ".join(f"{name} {steps}" for name, steps in t.kills.items()))
    if t.why:
        yield from wrapped("    ", t.why)
    span = t.mutant.place.span
    yield f"    {span.line_place}"
    if (text := source_line(span)) is not None:
        yield f"        {text.strip()}"


def harvest_document(found: Harvest, exit_code: int) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "schemaVersion": 1,
        "command": "mutate",
        "exitCode": exit_code,
        "results": [],
        "differences": [],
        "design": found.design,
        "scope": found.scope,
        "where": found.where,
        "total": found.total,
        "mutants": [
            {
                "name": t.mutant.name,
                "action": t.mutant.action,
                "said": t.mutant.said,
                "place": t.mutant.place.span.place,
                "fate": t.fate.value,
                "kills": dict(t.kills),
                "where": t.where,
                "why": t.why,
            }
            for t in found.results
        ],
    }
