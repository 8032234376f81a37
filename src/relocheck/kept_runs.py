"""The runs that a project keeps: what they choose at each step, from which the plain functions make the states."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from relocheck.certificate.heading import scope_text
from relocheck.engine.contract import Run, Step
from relocheck.errors import ModelError, ProjectError
from relocheck.ir.layout import State
from relocheck.ir.types import Sizes, Value, read_values
from relocheck.lazy import dataclass
from relocheck.plain import NotEnabled, Plain
from relocheck.replay import why
from relocheck.toml_text import write_whole

__all__ = ["ANEW", "RUNS", "Choices", "KeptRuns", "Untaken", "chosen", "read_runs", "runs_path", "taken", "write_runs"]

RUNS = Path("proofs") / "runs"
ANEW = "`relocheck compare --no-cache` searches, --record writes it anew"
"""What to do about a file that does not show what it should."""


@dataclass(frozen=True, slots=True)
class Choices:
    """A run without its states: the start, what its @init functions chose, each action, its arguments and choices."""

    start: State
    choices: tuple[Value, ...]
    steps: tuple[tuple[str, tuple[Value, ...], tuple[Value, ...]], ...]


@dataclass(frozen=True, slots=True)
class KeptRuns:
    """What is kept of a design at a scope: `system` is its hash.

    `shown`: for each property that is broken or reached, the run. `antecedents`: for each that is proved a run to each
    left side of its implications. The rest was seen by a search, and no run shows it.
    """

    system: str
    shown: Mapping[str, Choices]
    antecedents: Mapping[str, tuple[Choices, ...]]
    deadlock: Choices | None
    depth: int
    never_enabled: tuple[str, ...]


class Untaken(Exception):
    """The plain functions do not take a run; the step and the reason."""


def chosen(run: Run) -> Choices:
    """What a run chooses."""
    return Choices(run.start, run.choices, tuple((s.action, s.args, s.choices) for s in run.steps))


def taken(plain: Plain, made: Choices) -> Run:
    """The run as the plain functions take it; Untaken where they do not."""
    at = "its start"
    steps: list[Step] = []
    try:
        state = plain.run_starts(made.choices, made.start)
        if state != made.start:
            raise ValueError("the model makes another of it")
        for number, (action, args, choices) in enumerate(made.steps, 1):
            at = f"step {number} ({action})"
            state = plain.run(state, action, args, choices)
            steps.append(Step(action, args, choices, state))
    except (NotEnabled, ModelError, ValueError, KeyError, IndexError, TypeError) as error:
        raise Untaken(f"{at}: {why(error)}") from None
    return Run(made.start, made.choices, tuple(steps))


def runs_path(root: Path, design: str, sizes: Sizes) -> Path:
    """Where the runs of a design at a scope are kept."""
    return root / RUNS / design / f"{scope_text(sizes)}.json"


def write_runs(path: Path, kept: KeptRuns) -> None:
    """Write the runs of a design, a line each; starts are numbered, since many runs share one."""
    starts: dict[State, int] = {}

    def told(run: Choices) -> list[Any]:
        return [starts.setdefault(run.start, len(starts)), run.choices, [list(step) for step in run.steps]]

    shown = {name: told(run) for name, run in kept.shown.items()}
    antecedents = {name: [told(run) for run in runs] for name, runs in kept.antecedents.items()}
    deadlock = told(kept.deadlock) if kept.deadlock else None
    lines = [
        f'"system": {json.dumps(kept.system)}',
        f'"depth": {kept.depth}',
        f'"neverEnabled": {json.dumps(kept.never_enabled)}',
        f'"deadlock": {_text(deadlock)}',
        *_table("shown", shown),
        *_table("antecedents", antecedents),
        *_table("starts", {str(number): start for start, number in starts.items()}),
    ]
    write_whole(path, "{\n" + ",\n".join(lines) + "\n}\n")


def _table(name: str, entries: Mapping[str, Any]) -> Iterator[str]:
    yield f'"{name}": {{\n' + ",\n".join(f" {json.dumps(k)}: {_text(v)}" for k, v in entries.items()) + "\n}"


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def read_runs(path: Path) -> KeptRuns | None:
    """The runs in a file, None where there is none; ProjectError for a damaged one."""
    if not path.exists():
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        starts = {number: read_values(start) for number, start in found["starts"].items()}
        deadlock = found["deadlock"]
        return KeptRuns(
            system=str(found["system"]),
            shown={name: _run(run, starts) for name, run in found["shown"].items()},
            antecedents={name: tuple(_run(r, starts) for r in runs) for name, runs in found["antecedents"].items()},
            deadlock=_run(deadlock, starts) if deadlock is not None else None,
            depth=int(found["depth"]),
            never_enabled=tuple(map(str, found["neverEnabled"])),
        )
    except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProjectError(f"{path}: damaged: {error!r}; {ANEW}") from None


def _run(found: Sequence[Any], starts: Mapping[str, State]) -> Choices:
    start, choices, steps = found
    return Choices(
        starts[str(start)], read_values(choices), tuple((str(a), read_values(g), read_values(c)) for a, g, c in steps)
    )
