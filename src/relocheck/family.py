"""A family as a value of a model file: one design whose free constants are choices, and what is said of them.

Every combination of the choices that no `Never` rules out is a design of its own, and can be checked by its name:
`thread[naive,pointer=DUMMY]` is what `naive` would be with another choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from itertools import product

from relocheck.errors import UsageError, did_you_mean
from relocheck.language import Design
from relocheck.lazy import dataclass

__all__ = ["Combination", "Family", "Never", "Point"]

Combination = tuple[Enum, ...]
"""A value for each choice, in the order of the family's choices."""


@dataclass(frozen=True, eq=False)
class Never:
    """Values that do not go together, and why: a combination with one of these for each of the choices is none."""

    values: Mapping[str, Sequence[Enum]]
    because: str


@dataclass(frozen=True, eq=False)
class Point:
    """A known design and its choices: the combination behaves as the design does."""

    of: Design
    choices: Mapping[str, Enum]


@dataclass(frozen=True, eq=False)
class Family:
    """Designs that differ in their choices.

    `choices` are constants of the design's state, enums without a value. Each of `points` gives a value to all of them.
    `plain` is the class of starts in which the whole family is looked at (`budget=LIBXL,live=no`). `unasked` are
    properties that say what a known design does, and not what a design should do.
    """

    design: Design
    choices: Sequence[str]
    never: Sequence[Never]
    points: Sequence[Point]
    plain: str = ""
    unasked: Sequence[str] = ()

    @property
    def name(self) -> str:
        """The design's name."""
        return self.design.name

    def values(self, choice: str) -> tuple[Enum, ...]:
        """All values of a choice."""
        return tuple(type(self.points[0].choices[choice]))

    def combinations(self, fixed: Mapping[str, Enum] | None = None) -> Iterator[Combination]:
        """All combinations that nothing rules out, in the order of the values; only those with the fixed values."""
        given = fixed or {}
        columns = [(given[c],) if c in given else self.values(c) for c in self.choices]
        return (made for made in product(*columns) if self.ruled_out(made) is None)

    def ruled_out(self, made: Combination) -> Never | None:
        """What rules a combination out."""
        values = dict(zip(self.choices, made, strict=True))
        return next((n for n in self.never if all(values[c] in among for c, among in n.values.items())), None)

    def at(self, design: str) -> Combination:
        """The combination that a known design is; UsageError where it is none of the family."""
        for point in self.points:
            if point.of.name == design:
                return tuple(point.choices[c] for c in self.choices)
        known = [point.of.name for point in self.points]
        near = did_you_mean(design, known) or f"; there are {', '.join(known)}"
        raise UsageError(f"{design} is no point of the family {self.name}{near}")

    def parsed(self, text: str) -> dict[str, Enum]:
        """The values of `naive,pointer=DUMMY`: those of a known design, if one is named, and what differs from it."""
        found: dict[str, Enum] = {}
        for part in filter(None, (p.strip() for p in text.split(","))):
            choice, is_pair, value = part.partition("=")
            if not is_pair:
                found |= dict(zip(self.choices, self.at(part), strict=True))
                continue
            if choice not in self.choices:
                near = did_you_mean(choice, self.choices) or f"; there are {', '.join(self.choices)}"
                raise UsageError(f"{self.name} has no choice {choice}{near}")
            names = [v.name for v in self.values(choice)]
            if value not in names:
                raise UsageError(f"{choice} is one of {', '.join(names)}, not {value!r}{did_you_mean(value, names)}")
            found[choice] = self.values(choice)[names.index(value)]
        return found

    def combination(self, text: str) -> Combination:
        """The combination that a text gives a value for each choice; UsageError where it does not, or is ruled out."""
        values = self.parsed(text)
        if missing := [c for c in self.choices if c not in values]:
            raise UsageError(f"{self.name}[{text}] leaves open: {', '.join(missing)}")
        made = tuple(values[c] for c in self.choices)
        if (never := self.ruled_out(made)) is not None:
            raise UsageError(f"{self.name}[{text}] does not go together: {never.because}")
        return made

    def pins(self, made: Combination) -> str:
        """`allocation=ALWAYS,notes=ENTRY,...`: the constants that a combination fixes."""
        return ",".join(f"{c}={v.name}" for c, v in zip(self.choices, made, strict=True))
