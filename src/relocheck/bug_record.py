"""What a project expects of its known bugs: proofs/bugs.toml, written by one command, compared by every run."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from relocheck.bugs import Hunt, Trial
from relocheck.errors import ProjectError
from relocheck.expectation import Expected
from relocheck.kills import Mark
from relocheck.lazy import dataclass
from relocheck.toml_text import toml_key, toml_value, write_whole

__all__ = ["Known", "Otherwise", "broken_designs", "otherwise", "read_known", "write_known"]

Known = Mapping[str, Mapping[str, Any]]
"""For each bug where it was looked for, and which properties killed it in how many steps."""


def entry(trial: Trial) -> dict[str, Any]:
    """What is recorded of a bug."""
    bug, outcome = trial.bug, trial.planted.outcome
    return {
        "number": bug.number,
        "design": bug.of.name,
        "scope": bug.scope,
        "where": bug.where,
        "switches": bug.switches,
        "states": outcome.states,
        "kills": trial.kills,
        "lost": lost(trial),
        "hash": trial.hash,
    }


def lost(trial: Trial) -> list[str]:
    """What the design reaches, and with the bug never."""
    return [score.property for score in trial.scores if score.mark is Mark.LOST]


def read_known(path: Path) -> Known:
    """The recorded bugs; ProjectError where the file is damaged, nothing recorded where it is missing."""
    if not path.exists():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProjectError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProjectError(f"{path}: {error}") from None
    for name, told in found.items():
        if not isinstance(told, dict) or not _is_kills(cast("dict[str, object]", told).get("kills")):
            raise ProjectError(f"{path}: {name}: a table with `kills` is due, each with a number of steps")
    return found


def _is_kills(found: object) -> bool:
    return isinstance(found, dict) and all(type(n) is int for n in cast("dict[str, object]", found).values())


def write_known(path: Path, known: Known, found: Hunt, gone: Sequence[str] = ()) -> None:
    """Record what was decided, in place of what was recorded of the same bugs; leave out those that are `gone`."""
    entries = {**known, **{trial.bug.name: entry(trial) for trial in found.trials if trial.decided}}
    kept = {name: told for name, told in entries.items() if name not in gone}
    lines = ["# Written by `relocheck bugs --record`: what kills each known bug, and in how many steps. Do not edit."]
    for name, told in sorted(kept.items(), key=lambda item: (item[1].get("number", 0), item[0])):
        lines += ["", f"[{toml_key(name)}]"]
        lines += [f"{toml_key(key)} = {toml_value(value)}" for key, value in told.items() if value not in ("", [])]
    write_whole(path, "\n".join(lines) + "\n")


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A bug that came out otherwise than recorded."""

    bug: str
    expected: str
    found: str


def otherwise(known: Known, found: Hunt, properties: Sequence[str] = ()) -> list[Otherwise]:
    """The bugs that are recorded and came out otherwise, in what the named properties (all, if none) say."""
    return [
        Otherwise(trial.bug.name, told, came)
        for trial in found.trials
        if trial.bug.name in known
        and (told := _told(known[trial.bug.name], properties)) != (came := _told(entry(trial), properties))
    ]


def _told(told: Mapping[str, Any], properties: Sequence[str]) -> str:
    """What must be the same again: the design, where it is looked for, what kills it. Hash and counts may move on."""
    kills = {name: steps for name, steps in told["kills"].items() if not properties or name in properties}
    killed = ", ".join(f"{name} {steps}" for name, steps in sorted(kills.items())) or "nothing"
    void = [name for name in told.get("lost", []) if not properties or name in properties]
    more = f"; never reached: {', '.join(sorted(void))}" if void else ""
    pins = ",".join(filter(None, (told.get("where", ""), told.get("switches", ""))))
    return f"{told.get('design')} at {told.get('scope')}{' ' + pins if pins else ''} killed by {killed}{more}"


def broken_designs(expected: Expected) -> dict[str, list[str]]:
    """For each property the designs that are recorded to break it, at any scope."""
    found: dict[str, dict[str, None]] = {}
    for designs in expected.values():
        for design, cells in designs.items():
            for name, cell in cells.items():
                if isinstance(cell, Mapping) and cast("Mapping[str, Any]", cell).get("verdict") == "violated":
                    found.setdefault(name, {})[design] = None
    return {name: list(designs) for name, designs in found.items()}
