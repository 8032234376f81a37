"""What is said of a family, each statement with the command that says it again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relocheck.families.answers import Answers, Decisions
from relocheck.families.record import read_table
from relocheck.families.table import Made, Status, Table
from relocheck.lazy import dataclass
from relocheck.project import Project

__all__ = [
    "Enough",
    "Hangs",
    "Repair",
    "asked_for",
    "check_again",
    "enough",
    "grouped",
    "hangs",
    "repair",
    "repairs_of",
]

Group = Mapping[str, tuple[str, ...]]
"""Decisions in which choices may have one of several values."""


@dataclass(frozen=True, slots=True)
class Enough:
    """A minimal set of decisions that is enough; for each decision a combination that has all others and is broken."""

    decisions: Decisions
    needed: Mapping[str, Made]


@dataclass(frozen=True, slots=True)
class Repair:
    """The nearest combinations that keep all: what has to be changed, in each of the ways."""

    design: str
    made: Made
    ways: tuple[Decisions, ...]
    to: tuple[Made, ...]


@dataclass(frozen=True, slots=True)
class Hangs:
    """What forces the verdict on a property in a combination, and what can be changed so that it is kept."""

    property: str
    status: Status
    forcing: tuple[Decisions, ...]
    corrections: tuple[tuple[str, ...], ...]


def asked_for(table: Table, unasked: Sequence[str]) -> tuple[str, ...]:
    """What a combination has to keep, where nobody says: all that some combination keeps or breaks."""
    told = [p for p in table.properties if p not in unasked]
    return tuple(p for p in told if table.count(p, Status.KEPT) or table.count(p, Status.BROKEN))


def enough(answers: Answers) -> list[Enough]:
    """All minimal sets of decisions."""
    return [Enough(d, {choice: answers.without(d, choice) for choice in d}) for d in answers.minimal()]


def grouped(sets: Sequence[Decisions]) -> list[Group]:
    """The same sets in fewer lines: sets that differ in the value of one choice are one, with several values."""
    found: list[dict[str, tuple[str, ...]]] = [{c: (v,) for c, v in d.items()} for d in sets]
    for choice in dict.fromkeys(c for d in sets for c in d):
        merged: dict[object, dict[str, tuple[str, ...]]] = {}
        for group in found:
            rest = frozenset((c, v) for c, v in group.items() if c != choice)
            there = merged.setdefault((choice in group, rest), group)
            if there is not group:
                there[choice] = (*there[choice], *group[choice])
        found = list(merged.values())
    return [dict(group) for group in found]


def repair(answers: Answers, design: str, made: Made) -> Repair:
    """The fewest changes after which a combination keeps all; no way, where there is none."""
    to = tuple(answers.repairs(made))
    return Repair(design, made, tuple(answers.table.changes(made, other) for other in to), to)


def hangs(answers: Answers, made: Made) -> list[Hangs]:
    """For each property asked for."""
    return [
        Hangs(
            p,
            answers.table.mark(made, p).status,
            tuple(answers.forcing(made, p)),
            tuple(answers.corrections(made, p)),
        )
        for p in answers.keep
    ]


def check_again(table: Table, made: Made, properties: Sequence[str] = ()) -> tuple[str, ...]:
    """The command that checks one combination."""
    asked = [word for p in properties for word in ("-p", p)]
    pins = ("--where", table.where) if table.where else ()
    return ("relocheck", "check", "-d", table.told(made), "--scope", table.scope, *pins, *asked)


def repairs_of(project: Project, designs: Sequence[str], scope: str) -> dict[str, tuple[Answers, Repair]]:
    """How known designs are repaired, by the tables that are kept; those are left out of which none is."""
    found: dict[str, tuple[Answers, Repair]] = {}
    for family in project.families.values():
        known = [point.of.name for point in family.points if point.of.name in designs]
        table = read_table(project, family.name, scope, family.plain) if known else None
        if table is not None:
            answers = Answers(table, asked_for(table, family.unasked))
            found |= {design: (answers, repair(answers, design, table.points[design])) for design in known}
    return {design: found[design] for design in designs if design in found}
