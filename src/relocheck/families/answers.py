"""What the table of a family says of its choices: decisions that are enough, that force, and that repair.

A partial assignment of values to choices is *enough* for some properties where at least one valid combination has it,
and every valid combination that has it keeps them all. All partial assignments are counted, each sum from sums over one
choice less: no solver, and nothing left out. A table with gaps says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import combinations

from relocheck.errors import RelocheckError
from relocheck.families.table import Made, Status, Table
from relocheck.lazy import dataclass

__all__ = ["Answers", "Decisions", "Gaps"]

Decisions = Mapping[str, str]
"""Values for some of the choices."""

_ANY = None
_Partial = tuple[str | None, ...]


class Gaps(RelocheckError):
    """A table in which a combination is missing, or a verdict is unknown."""

    exit_code = 5


@dataclass(frozen=True, eq=False)
class Answers:
    """Statements about a whole table. Raises Gaps where it is not whole."""

    table: Table
    keep: tuple[str, ...]
    """The properties that a combination has to keep, all of them."""
    safe: tuple[Made, ...] = field(init=False)
    """The combinations that do."""
    _valid: Mapping[_Partial, int] = field(init=False)
    _keepers: Mapping[str, frozenset[Made]] = field(init=False)
    """For each property the combinations that keep it."""

    def __post_init__(self) -> None:
        """Count what is valid."""
        unknown = [p for p in self.table.properties if self.table.count(p, Status.UNKNOWN)]
        if self.table.missing or unknown:
            told = f"{len(self.table.missing)} combinations are missing" if self.table.missing else unknown[0]
            raise Gaps(f"{self.table.family}: no statement without the whole table: {told} not decided")
        keepers = {p: frozenset(self.table.keepers(p)) for p in self.table.properties}
        object.__setattr__(self, "safe", tuple(m for m in self.table.rows if all(m in keepers[p] for p in self.keep)))
        object.__setattr__(self, "_valid", self._counted(self.table.rows))
        object.__setattr__(self, "_keepers", keepers)

    def minimal(self) -> list[Decisions]:
        """All minimal sets of decisions that are enough: without any one of them they are not. Few decisions first."""
        safe = self._counted(self.safe)
        found = [p for p in safe if self._enough(p, safe) and not any(self._enough(q, safe) for q in _wider(p))]
        return sorted(map(self._decisions, found), key=len)

    def repairs(self, made: Made) -> list[Made]:
        """The combinations nearest to one that keep all: the fewest choices changed. Itself, where it keeps them."""
        changed = {other: len(self.table.changes(made, other)) for other in self.safe}
        least = min(changed.values(), default=0)
        return [other for other, count in changed.items() if count == least]

    def forcing(self, made: Made, property_: str) -> list[Decisions]:
        """The minimal sets of a combination's decisions that force what becomes of a property in it.

        Every valid combination with these decisions keeps the property where this one does, and does not where it does
        not; without any one of them there is another.
        """
        keepers = self._keepers[property_]
        same = self._counted(m for m in self.table.rows if (m in keepers) == (made in keepers))
        return self._least(made, lambda partial: self._enough(partial, same))

    def corrections(self, made: Made, property_: str) -> list[tuple[str, ...]]:
        """The minimal sets of a combination's choices such that a property is kept after changing these alone.

        None where no combination keeps it; the empty set where this one does.
        """
        keepers = self._counted(self._keepers[property_])
        choices = self.table.choices
        found: list[tuple[str, ...]] = []
        for chosen in _subsets(choices):
            fixed = tuple(_ANY if c in chosen else v for c, v in zip(choices, made, strict=True))
            if keepers.get(fixed) and not any(set(less) <= set(chosen) for less in found):
                found.append(chosen)
        return found

    def hangs_on(self, property_: str) -> list[str]:
        """The choices that can alone, all others as they are, turn keeping a property into not keeping it."""
        keepers = self._keepers[property_]
        return [c for n, c in enumerate(self.table.choices) if any(self._turned(made, n, keepers) for made in keepers)]

    def without(self, decisions: Decisions, dropped: str) -> Made:
        """A combination that has all these decisions but one, and does not keep all: why that one is needed."""
        rest = {c: v for c, v in decisions.items() if c != dropped}
        safe = set(self.safe)
        return next(m for m in self.table.rows if m not in safe and self.has(m, rest))

    def has(self, made: Made, decisions: Decisions) -> bool:
        """Whether a combination is made so."""
        return all(value == decisions.get(c, value) for c, value in zip(self.table.choices, made, strict=True))

    def jointly(self) -> list[tuple[str, ...]]:
        """The maximal sets of the properties to keep that some combination keeps together."""
        sets = {frozenset(p for p in self.keep if m in self._keepers[p]) for m in self.table.rows}
        most = [s for s in sets if not any(s < other for other in sets)]
        return sorted((tuple(p for p in self.keep if p in s) for s in most), key=lambda s: (-len(s), s))

    def _turned(self, made: Made, place: int, keepers: frozenset[Made]) -> bool:
        """Whether another value for one choice makes a combination that is not among the keepers."""
        others = ((*made[:place], value, *made[place + 1 :]) for value in self.table.values[self.table.choices[place]])
        return any(o in self.table.rows and o not in keepers for o in others)

    def _least(self, made: Made, holds: Callable[[_Partial], bool]) -> list[Decisions]:
        found: list[tuple[str, ...]] = []
        for chosen in _subsets(self.table.choices):
            partial = tuple(v if c in chosen else _ANY for c, v in zip(self.table.choices, made, strict=True))
            if holds(partial) and not any(set(less) <= set(chosen) for less in found):
                found.append(chosen)
        values = dict(zip(self.table.choices, made, strict=True))
        return [{c: values[c] for c in chosen} for chosen in found]

    def _enough(self, partial: _Partial, good: Mapping[_Partial, int]) -> bool:
        return good.get(partial, 0) == self._valid.get(partial, 0) > 0

    def _decisions(self, partial: _Partial) -> Decisions:
        return {c: v for c, v in zip(self.table.choices, partial, strict=True) if v is not None}

    def _counted(self, among: Iterable[Made]) -> dict[_Partial, int]:
        """How many of these extend each partial assignment; those that none extends are not in it."""
        counts: dict[_Partial, int] = dict.fromkeys(among, 1)
        for place in range(len(self.table.choices)):
            for partial, count in list(counts.items()):
                wider = (*partial[:place], _ANY, *partial[place + 1 :])
                counts[wider] = counts.get(wider, 0) + count
        return counts


def _wider(partial: _Partial) -> Iterator[_Partial]:
    """The same without one of its decisions."""
    return ((*partial[:n], _ANY, *partial[n + 1 :]) for n, value in enumerate(partial) if value is not _ANY)


def _subsets(choices: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Small ones first."""
    return (chosen for size in range(len(choices) + 1) for chosen in combinations(choices, size))
