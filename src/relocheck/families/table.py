"""What the check of every combination of a family has said, as values that know no model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum

from relocheck.family import Family
from relocheck.lazy import dataclass

__all__ = ["Made", "Mark", "Status", "Table", "names", "table_of"]

Made = tuple[str, ...]
"""The names of a combination's values, in the order of the choices."""


class Status(Enum):
    """What became of a property in one combination. Only what is kept satisfies anything."""

    KEPT = "kept"
    BROKEN = "broken"
    VACUOUS = "vacuous"
    NOT_APPLICABLE = "not applicable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Mark:
    """The verdict on one property; `steps` of the shortest trace where it is broken."""

    status: Status
    steps: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """The marks of all valid combinations of a family at a scope, from the starts of `where`.

    `missing` are the combinations that an interrupt came before: such a table is no ground for a statement.
    """

    family: str
    scope: str
    where: str
    values: Mapping[str, tuple[str, ...]]
    """All values of each choice."""
    properties: tuple[str, ...]
    rows: Mapping[Made, tuple[Mark, ...]]
    points: Mapping[str, Made]
    """The known designs."""
    fixed: str = ""
    """The decisions that all combinations of the table have in common."""
    missing: tuple[Made, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The choices, in order."""
        return tuple(self.values)

    def mark(self, made: Made, property_: str) -> Mark:
        """The mark of a property in a combination; KeyError where it was not asked."""
        try:
            return self.rows[made][self.properties.index(property_)]
        except ValueError:
            raise KeyError(property_) from None

    def keepers(self, property_: str) -> Iterator[Made]:
        """The combinations that keep a property."""
        column = self.properties.index(property_)
        return (made for made, marks in self.rows.items() if marks[column].status is Status.KEPT)

    def count(self, property_: str, status: Status) -> int:
        """In how many combinations a property has that status."""
        column = self.properties.index(property_)
        return sum(marks[column].status is status for marks in self.rows.values())

    def told(self, made: Made) -> str:
        """The name by which a combination can be checked: the nearest known design, and what differs from it."""
        near = min(self.points, key=lambda name: len(self.changes(self.points[name], made)))
        changes = self.changes(self.points[near], made)
        return f"{self.family}[{','.join([near, *(f'{c}={v}' for c, v in changes.items())])}]"

    def changes(self, from_: Made, to: Made) -> dict[str, str]:
        """The choices in which a combination differs from another, with its values."""
        return {c: b for c, a, b in zip(self.choices, from_, to, strict=True) if a != b}


def table_of(
    family: Family,
    scope: str,
    where: str,
    properties: tuple[str, ...],
    rows: Mapping[Made, tuple[Mark, ...]],
    fixed: str = "",
    missing: tuple[Made, ...] = (),
) -> Table:
    """The table of a family, with its values and its points as names."""
    return Table(
        family=family.name,
        scope=scope,
        where=where,
        values={c: names(family.values(c)) for c in family.choices},
        properties=properties,
        rows=rows,
        points={point.of.name: names(family.at(point.of.name)) for point in family.points},
        fixed=fixed,
        missing=missing,
    )


def names(made: Sequence[Enum]) -> Made:
    """A combination as names."""
    return tuple(value.name for value in made)
