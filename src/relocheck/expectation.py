"""What a project expects of itself: proofs/verdicts.toml, written by one command, compared by every run."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from relocheck.errors import ProjectError
from relocheck.lazy import dataclass
from relocheck.toml_text import toml_key, toml_value, write_whole
from relocheck.verdict import Cell, Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Verdict, Violated

__all__ = ["Difference", "Expected", "differences", "entry", "read_expected", "verdict_name", "write_expected"]

Expected = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""For each scope and design: its states, and for each property what was found."""


def verdict_name(verdict: Verdict) -> str:
    """One word for a verdict."""
    match verdict:
        case Holds(evidence="reached"):
            return "reached"
        case Holds():
            return "holds"
        case Violated():
            return "violated"
        case Vacuous():
            return "vacuous"
        case NotApplicable():
            return "not applicable"
        case Faulty():
            return "model error"
        case Unknown():
            return "unknown"


def steps_of(verdict: Verdict) -> int | None:
    """The length of the run that a verdict carries."""
    match verdict:
        case Violated(run=run) | Holds(witness=run) if run is not None:
            return len(run.steps)
        case _:
            return None


def entry(cell: Cell) -> dict[str, Any]:
    """What is recorded of a cell."""
    found: dict[str, Any] = {"verdict": verdict_name(cell.verdict), "evidence": cell.verdict.evidence}
    if (steps := steps_of(cell.verdict)) is not None:
        found["steps"] = steps
    if isinstance(cell.verdict, Violated) and cell.verdict.where:
        found["where"] = list(cell.verdict.where)
    if cell.hash:
        found["hash"] = cell.hash
    return found


def recorded(checked: Checked) -> dict[str, Any]:
    """What is recorded of a design at a scope."""
    head = recorded_head(checked)
    return {k: v for k, v in head.items() if v is not None} | {c.property: entry(c) for c in checked.cells}


def recorded_head(checked: Checked) -> dict[str, Any]:
    """What is recorded of the search itself."""
    outcome = checked.outcome
    return {
        "engine": outcome.engine,
        "states": outcome.states,
        "transitions": outcome.transitions,
        "without_symmetry": checked.renamed,
        "symmetric": list(outcome.symmetric),
        "classes": list(checked.classes),
    }


def read_expected(path: Path) -> Expected:
    """The recorded verdicts; ProjectError where the file is damaged, nothing recorded where it is missing."""
    if not path.exists():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProjectError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProjectError(f"{path}: {error}") from None
    try:
        for scope, designs in found.items():
            for design, cells in _table(designs, scope).items():
                _check_design(_table(cells, f"{scope}.{design}"), f"{scope}.{design}")
    except _Damaged as error:
        raise ProjectError(f"{path}: {error}") from None
    return found


class _Damaged(Exception):
    pass


def _table(found: object, place: str) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise _Damaged(f"{place}: a table is due, not {found!r}")
    return cast("dict[str, Any]", found)


def _check_design(found: Mapping[str, Any], place: str) -> None:
    for name, value in found.items():
        at = f"{place}.{name}"
        if name in ("symmetric", "classes"):
            _check_texts(value, at)
        elif name not in ("engine", "states", "transitions", "without_symmetry"):
            cell = _table(value, at)
            if not isinstance(cell.get("verdict"), str):
                raise _Damaged(f"{at}: it has no verdict")
            if type(cell.get("steps", 0)) is not int:
                raise _Damaged(f"{at}.steps: a number is due, not {cell['steps']!r}")
            _check_texts(cell.get("where", []), f"{at}.where")
            if not set(cell.get("where", [])) <= set(found.get("classes", [])):
                raise _Damaged(f"{at}.where: these are not among the classes of the design")


def _check_texts(found: object, place: str) -> None:
    if not isinstance(found, list) or not all(isinstance(v, str) for v in cast("list[object]", found)):
        raise _Damaged(f"{place}: a list of texts is due, not {found!r}")


def write_expected(path: Path, expected: Expected, results: Iterable[Checked], part: bool = False) -> None:
    """Record results, in place of what was recorded of the same designs at the same scope.

    `part`: not all properties were asked; what is recorded of the others stays. UsageError for a file that cannot be
    written; what was in it is there until all is written.
    """
    document: dict[str, dict[str, Mapping[str, Any]]] = {s: dict(designs) for s, designs in expected.items()}
    for checked in results:
        designs = document.setdefault(checked.scope, {})
        before = dict(designs.get(checked.design, {}))
        designs[checked.design] = {**before, **recorded(checked)} if part else recorded(checked)
    lines = ["# Written by `relocheck compare --record`: what each design's cells came to. Do not edit."]
    for scope, designs in document.items():
        for design, cells in sorted(designs.items()):
            lines += ["", f"[{toml_key(scope)}.{toml_key(design)}]"]
            lines += [f"{toml_key(name)} = {toml_value(value)}" for name, value in cells.items()]
    write_whole(path, "\n".join(lines) + "\n")


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that came out otherwise than recorded."""

    design: str
    property: str
    expected: str
    found: str


def differences(
    expected: Expected, results: Sequence[Checked], part: bool = True
) -> tuple[list[Difference], list[Cell]]:
    """The cells that differ from what is recorded, and the cells of which nothing is recorded.

    A property that does not apply, as one of another world, need not be recorded.
    `part`: not all properties were asked; else what is recorded of a property that is no more differs too.
    """
    differ: list[Difference] = []
    unknown: list[Cell] = []
    for checked in results:
        known = expected.get(checked.scope, {}).get(checked.design, {})
        for cell in checked.cells:
            if cell.property not in known:
                unknown += [] if isinstance(cell.verdict, NotApplicable) else [cell]
            elif _told(known[cell.property]) != _told(entry(cell)):
                told, found = _told(known[cell.property]), _told(entry(cell))
                differ.append(Difference(cell.design, cell.property, told, found))
        if not part:
            gone = set(known) - {c.property for c in checked.cells} - set(recorded_head(checked))
            differ += [Difference(checked.design, n, _told(known[n]), "no such property") for n in sorted(gone)]
    return differ, unknown


def _told(found: Mapping[str, Any]) -> str:
    """What must be the same again: verdict, length of the trace, classes of starts. Hash and evidence may move on."""
    where = f" only with {'; '.join(found['where'])}" if found.get("where") else ""
    steps = f" in {found['steps']} steps" if "steps" in found else ""
    return f"{found['verdict']}{steps}{where}"
