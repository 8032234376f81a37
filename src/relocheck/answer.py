"""What there is to say of two designs besides their schedules: other scopes, what repairs each, what each must save."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from relocheck.errors import UsageError
from relocheck.expectation import Expected
from relocheck.families.answers import Answers
from relocheck.families.statements import Repair, repairs_of
from relocheck.knows import Known, knowing_of, knows
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.schedule.pair import Pair
from relocheck.verdict import Checked, Violated

__all__ = ["Answer", "answer", "elsewhere"]

KNOWS_LIMIT = 100_000
"""The most states of a design, from all starts, whose saved machines are looked at without being asked to."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Of each of the two designs, by its name; a part is left out where nothing is recorded, kept or declared.

    `elsewhere` has for other scopes what is recorded as broken there and is not broken here, with the steps.
    """

    elsewhere: Mapping[str, Mapping[str, Mapping[str, int]]]
    repairs: Mapping[str, tuple[Answers, Repair]]
    known: Mapping[str, Known]


def answer(project: Project, pair: Pair, recorded: Expected) -> Answer:
    """All of it, at the scope of the pair."""
    both = (pair.left, pair.right)
    return Answer(
        {checked.design: elsewhere(checked, recorded) for checked in both},
        repairs_of(project, [checked.design for checked in both], pair.left.scope),
        {checked.design: known for checked in both if (known := _known(project, checked)) is not None},
    )


def elsewhere(checked: Checked, recorded: Expected) -> dict[str, dict[str, int]]:
    """What is recorded as broken at other scopes only; a record counts where it is of the same design and property."""
    here = {cell.property: cell for cell in checked.cells if not isinstance(cell.verdict, Violated)}
    found: dict[str, dict[str, int]] = {}
    for scope, designs in recorded.items():
        cells: Mapping[str, Any] = designs.get(checked.design, {}) if scope != checked.scope else {}
        broken: dict[str, int] = {
            name: cells[name]["steps"]
            for name, cell in here.items()
            if name in cells and cells[name]["verdict"] == "violated" and cells[name].get("hash") == cell.hash
        }
        if cells:
            found[scope] = broken
    return found


def _known(project: Project, checked: Checked) -> Known | None:
    if checked.outcome.states is None or checked.outcome.states > KNOWS_LIMIT:
        return None
    try:
        knowing_of(project, checked.design)
    except UsageError:
        return None
    return knows(project, checked.design, checked.scope)
