"""The table that is kept of the thread's family: of this model, right where it is checked again, and what follows."""

from __future__ import annotations

from functools import cache
from itertools import islice

import pytest

from relocheck import Settings, check, load
from relocheck.families.answers import Answers
from relocheck.families.record import read_table
from relocheck.families.statements import asked_for, repair
from relocheck.families.table import Made, Mark, Status, Table
from relocheck.project import Project
from relocheck.verdict import Checked, Holds, NotApplicable, Vacuous, Violated


@cache
def reference() -> Project:
    """The reference project."""
    return load("reference")


@cache
def kept() -> Table:
    """Fails where the model has changed since: relocheck explore-family --record."""
    family = reference().family()
    table = read_table(reference(), family.name, "small", family.plain)
    assert table is not None, "relocheck explore-family --record"
    return table


@cache
def answers() -> Answers:
    """Of all that is exercised."""
    return Answers(kept(), asked_for(kept(), reference().family().unasked))


def marks(checked: Checked) -> list[Mark]:
    """As the table has them, told in another way."""
    found: list[Mark] = []
    for cell in checked.cells:
        match cell.verdict:
            case Violated(run=run):
                found.append(Mark(Status.BROKEN, len(run.steps)))
            case Holds() | Vacuous() | NotApplicable() as verdict:
                name = type(verdict).__name__
                found.append(Mark({"Holds": Status.KEPT, "Vacuous": Status.VACUOUS}.get(name, Status.NOT_APPLICABLE)))
            case other:
                raise AssertionError(other)
    return found


def checked_alone(name: str, recheck: bool | None) -> Checked:
    """A combination by itself, without what is shared in a sweep."""
    settings = Settings(where=kept().where, recheck=recheck, use_cache=False)
    return check(reference(), name, kept().properties, kept().scope, settings)


@pytest.mark.parametrize("design", reference().family().points, ids=lambda point: point.of.name)
def test_the_table_has_the_known_designs(design: object) -> None:
    """Each mark of a point is what the check of it alone finds."""
    name: str = design.of.name  # type: ignore[attr-defined]
    assert marks(checked_alone(f"thread[{name}]", None)) == list(kept().rows[kept().points[name]])


def few(start: int, step: int) -> list[Made]:
    """Some of the combinations."""
    return list(islice(kept().rows, start, None, step))


@pytest.mark.slow
@pytest.mark.parametrize("start", [7, 71])
def test_the_table_has_what_is_found_again(start: int) -> None:
    """Combinations from all over the table, each state re-checked by the plain functions."""
    for made in few(start, 662):
        assert marks(checked_alone(kept().told(made), True)) == list(kept().rows[made]), kept().told(made)


def test_what_is_said_of_the_thread() -> None:
    """How many keep all, what all of them decide, and how many changes each design is away."""
    found = answers()
    assert (len(kept().rows), len(found.safe), len(found.keep), len(found.minimal())) == (11792, 350, 31, 105)
    same = {c: {made[n] for made in found.safe} for n, c in enumerate(kept().choices)}
    assert {c: v for c, v in same.items() if len(v) == 1} == {"moves_from": {"RECORD"}, "unmap": {"MOVE_HOME"}}
    assert "ALWAYS" not in same["allocation"] and same["notes"] == {"ENTRY", "ADDRESS"}
    away = {name: len(repair(found, name, made).ways[0]) for name, made in kept().points.items()}
    assert away == {
        "naive": 4,
        "cirrus_workaround": 3,
        "early_savevm": 4,
        "tracking": 3,
        "tracking_saved": 2,
        "physmap_keys": 2,
        "keys_as_built": 3,
        "replace_mapping": 3,
    }
