"""Outcomes of complete searches, kept by what decides them: the model, the properties, the scope, the engine.

With what was proved the certificates are kept that solvers have accepted.

Besides these, what was said of their runs, which nothing is decided by.

The key covers the tool's own source too: another version of it never reads what this one wrote. What is read back is
replayed like a fresh run before anybody sees it.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from relocheck.certificate.heading import Accepted
from relocheck.engine.contract import Finding, Outcome, Run, Step, Stop
from relocheck.ir.system import Property, System
from relocheck.ir.text import property_hash, system_hash
from relocheck.ir.types import Sizes, read_values
from relocheck.lazy import dataclass
from relocheck.recheck import Counted
from relocheck.version import tool_digest

__all__ = [
    "Cached", "graph_key", "key", "note_states", "outcome_document", "read_outcome", "recall", "recall_words",
    "remember", "remember_words", "states_last_time", "words_key",
]  # fmt: skip

FEW = 1 << 18
"""So many states have room from the start."""


@dataclass(frozen=True, slots=True)
class Cached:
    """An outcome without its proofs, what the plain functions have re-checked of its states, its certificates."""

    outcome: Outcome
    rechecked: Counted | None = None
    certificates: tuple[tuple[str, Accepted], ...] = ()


def key(system: System, properties: Sequence[Property], sizes: Sizes, engine: str, options: str) -> str:
    """The name under which an outcome is kept."""
    parts = [tool_digest(), system_hash(system), engine, options, repr(system.symmetric), repr(sorted(sizes.items()))]
    parts += sorted(property_hash(p) for p in properties)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def graph_key(system: System, sizes: Sizes, options: str) -> str:
    """The name under which it is kept how many states there were, whatever was asked of them."""
    parts = ["states", system_hash(system), options, repr(system.symmetric), repr(sorted(sizes.items()))]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _folder() -> Path:
    if given := os.environ.get("RELOCHECK_CACHE"):
        return Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "relocheck"


def recall(name: str) -> Cached | None:
    """What is kept under a name, or None; a damaged file is as good as none."""
    try:
        document = _read(name)
        counted = document["rechecked"]
        certificates = tuple((str(text), Accepted(**accepted)) for text, accepted in document["certificates"])
        return Cached(read_outcome(document), Counted(**counted) if counted else None, certificates)
    except (OSError, RuntimeError, ValueError):
        return None


def remember(name: str, found: Cached) -> None:
    """Keep a complete outcome; a cache that cannot be written is no error."""
    if found.outcome.stop not in (Stop.EXHAUSTED, Stop.DECIDED) or found.outcome.fault is not None:
        return
    rechecked = asdict(found.rechecked) if found.rechecked else None
    certificates = [(text, asdict(accepted)) for text, accepted in found.certificates]
    _write(name, {**outcome_document(found.outcome), "rechecked": rechecked, "certificates": certificates})


def states_last_time(name: str) -> int:
    """How many states the last search of a graph has found; 0 where that is not known."""
    try:
        return int(_read(name)["states"])
    except (OSError, RuntimeError, ValueError):
        return 0


def note_states(name: str, states: int) -> None:
    """Keep how many states a search has found, if these are more than were known."""
    if states > max(FEW, states_last_time(name)):
        _write(name, {"states": states})


def words_key(source: str, *about: object) -> str:
    """The name under which words are kept that were said of something, by this tool and a project with this source."""
    return hashlib.sha256(repr((tool_digest(), source, about)).encode()).hexdigest()


def recall_words(name: str) -> dict[str, list[str]] | None:
    """The lines kept under a name, or None; a damaged file is as good as none."""
    try:
        return {str(of): [str(line) for line in lines] for of, lines in _read(name)["words"].items()}
    except (OSError, RuntimeError, ValueError):
        return None


def remember_words(name: str, words: Mapping[str, Sequence[str]]) -> None:
    """Keep lines; a cache that cannot be written is no error."""
    _write(name, {"words": {of: list(lines) for of, lines in words.items()}})


def _read(name: str) -> dict[str, Any]:
    """What was written; ValueError for a damaged file, which a reader of it need not tell from a missing one."""
    digest, _, text = (_folder() / f"{name}.json").read_text(encoding="utf-8").partition("\n")
    if digest != _digest(name, text):
        raise ValueError(name)
    found: dict[str, Any] = json.loads(text)
    return found


def _write(name: str, document: Mapping[str, Any]) -> None:
    """Whole or not at all, whoever else writes."""
    text = json.dumps(document)
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=folder, delete=False, encoding="utf-8") as file:
            file.write(f"{_digest(name, text)}\n{text}")
        os.replace(file.name, folder / f"{name}.json")
    except (OSError, RuntimeError):
        return


def _digest(name: str, text: str) -> str:
    return hashlib.sha256(f"{name}\n{text}".encode()).hexdigest()


def outcome_document(outcome: Outcome) -> dict[str, Any]:
    """An outcome without a fault and without proofs as JSON."""
    return {
        "engine": outcome.engine,
        "stop": outcome.stop.value,
        "depth": outcome.depth,
        "seconds": outcome.seconds,
        "findings": {n: {"run": _run(f.run), "shortest": f.shortest} for n, f in outcome.findings.items()},
        "states": outcome.states,
        "transitions": outcome.transitions,
        "deadlock": _run(outcome.deadlock) if outcome.deadlock else None,
        "looked_for_deadlock": outcome.looked_for_deadlock,
        "enabled": sorted(outcome.enabled) if outcome.enabled is not None else None,
        "antecedents_seen": {n: sorted(seen) for n, seen in outcome.antecedents_seen.items()},
        "symmetric": list(outcome.symmetric),
        "tier": outcome.tier,
        "slow_because": outcome.slow_because,
        "left_out": outcome.left_out,
        "whole_because": outcome.whole_because,
    }


def _run(run: Run) -> dict[str, Any]:
    steps = [[s.action, s.args, s.choices, s.state] for s in run.steps]
    return {"start": run.start, "choices": run.choices, "steps": steps}


def read_outcome(document: Mapping[str, Any]) -> Outcome:
    """The way back; KeyError, TypeError or ValueError for what is none."""
    findings = {n: Finding(_read_run(f["run"]), f["shortest"]) for n, f in document["findings"].items()}
    return Outcome(
        engine=document["engine"],
        stop=Stop(document["stop"]),
        depth=document["depth"],
        seconds=document["seconds"],
        findings=findings,
        states=document["states"],
        transitions=document["transitions"],
        deadlock=_read_run(document["deadlock"]) if document["deadlock"] else None,
        looked_for_deadlock=document["looked_for_deadlock"],
        enabled=frozenset(document["enabled"]) if document["enabled"] is not None else None,
        antecedents_seen={n: frozenset(seen) for n, seen in document["antecedents_seen"].items()},
        symmetric=tuple(document["symmetric"]),
        tier=document["tier"],
        slow_because=document["slow_because"],
        left_out=document["left_out"],
        whole_because=document["whole_because"],
    )


def _read_run(run: Mapping[str, Any]) -> Run:
    steps = tuple(Step(str(a), read_values(args), read_values(c), read_values(s)) for a, args, c, s in run["steps"])
    return Run(read_values(run["start"]), read_values(run["choices"]), steps)
