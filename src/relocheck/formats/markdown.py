"""The recorded verdicts as a Markdown table, and its place in a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from relocheck.errors import UsageError
from relocheck.expectation import Expected
from relocheck.matrix_report import letters
from relocheck.report import where_text

__all__ = ["table", "updated"]

BEGIN, END = "<!-- verdicts: written by `relocheck report --update` -->", "<!-- end of verdicts -->"


def table(expected: Expected, scope: str, worlds: Sequence[Sequence[str]], properties: Sequence[str]) -> str:
    """A table for each world, of properties that some design of it has a notion of; footnotes for all of them."""
    notes: list[str] = []
    lines: list[str] = []
    for names in worlds:
        designs = [name for name in names if name in expected[scope]]
        if designs:
            lines += [*_of_a_world(expected, scope, designs, properties, notes), ""]
    lines.append("*fails n*: the shortest trace has n steps. *reached n*: as it must be. -: there is no such notion.")
    lines += [f"<br>{_raised(i)} {text}" for i, text in enumerate(notes)]
    return "\n".join(lines)


def _of_a_world(
    expected: Expected, scope: str, names: Sequence[str], properties: Sequence[str], notes: list[str]
) -> Iterator[str]:
    """Properties down, designs across; the states of every scope."""
    designs = [expected[scope][name] for name in names]
    yield "| property | " + " | ".join(names) + " |"
    yield "|---|" + "---|" * len(names)
    for name in properties:
        if any(cells.get(name, {"verdict": "not applicable"})["verdict"] != "not applicable" for cells in designs):
            yield f"| {name} | " + " | ".join(_cell(cells, name, notes) for cells in designs) + " |"
    for other, found in expected.items():
        yield _counts(f"*states*, {other}", [found.get(name, {}).get("states") for name in names])
    full = [cells.get("without_symmetry") for cells in designs]
    if any(full):
        yield _counts(f"*states*, {scope}, not up to renaming", full)


def _counts(head: str, counts: Sequence[int | None]) -> str:
    return f"| {head} | " + " | ".join("" if c is None else f"{c:,}" for c in counts) + " |"


def _cell(cells: Mapping[str, Any], name: str, notes: list[str]) -> str:
    match cells.get(name):
        case None:
            return ""
        case {"verdict": "violated", "steps": steps}:
            where: Sequence[str] = cells[name].get("where", ())
            return f"{'fails' if where else '**fails**'} {steps}" + (
                _note(where_text(list(where), list(cells["classes"])), notes) if where else ""
            )
        case {"verdict": "reached", "steps": steps}:
            return f"reached {steps}"
        case {"verdict": "not applicable"}:
            return "-"
        case entry:
            return str(entry["verdict"])


def _note(text: str, notes: list[str]) -> str:
    if text not in notes:
        notes.append(text)
    return _raised(notes.index(text))


def _raised(index: int) -> str:
    return f"<sup>{letters(index)}</sup>"


def updated(document: str, text: str) -> str:
    """The document with the table between its markers; UsageError where it has none."""
    if BEGIN not in document or END not in document:
        raise UsageError(f"the file has no {BEGIN} ... {END}")
    head, rest = document.split(BEGIN, 1)
    return f"{head}{BEGIN}\n{text}\n{END}{rest.split(END, 1)[1]}"
