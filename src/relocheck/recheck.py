"""Re-check an exhausted search without the engine: the plain functions walk over all states once more, by themselves.

They start from the starts, take every step and judge every state and step, layer after layer. So what holds, holds by
the plain functions alone; that the search has counted the same states, at the same depth, is asked besides.

What is trusted: the plain functions; that they see a state by its tape only (`relocheck.decisions`); and that a model
cannot observe the names of a symmetric sort's elements (the language sees to it, see `relocheck.compile.symmetry`).
The renaming used here is not the engine's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from relocheck.decisions import Decisions
from relocheck.errors import ModelError, ReplayFailed
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Value
from relocheck.plain import Plain
from relocheck.renaming import orbit_size, row_renaming
from relocheck.rows import Coding, Rows, bits

__all__ = ["Counted", "Rechecker", "TooMany"]

Effects = tuple[tuple[tuple[int, int], ...], ...]
"""For each outcome of an action the cells that it writes and their codes."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What was met on the walk: states and steps up to renaming, and the number of steps to the furthest layer.

    `renamed` is how many states these stand for, None where that is not known: then the walk may have met a state
    under two names. `stuck` says whether some state has no step.
    """

    states: int
    steps: int
    depth: int
    enabled: frozenset[str]
    stuck: bool
    renamed: int | None


class TooMany(Exception):
    """There are more states than were to be re-checked."""


class Rechecker:
    """The plain functions of a design at a scope, and what they have answered; its walks share the answers."""

    def __init__(self, plain: Plain) -> None:
        self.plain = plain
        self.coding = Coding(plain.layout)
        self.normal = row_renaming(plain.layout, self.coding)
        self.actions = [(name, Decisions(partial(self._effects, name, args))) for name, args in plain.instances()]
        self._judges: dict[str, Decisions[bool]] = {}

    def walk(
        self,
        system: System,
        claims: Mapping[Property, int | None],
        most: int | None = None,
        pulse: Callable[[int, int], None] | None = None,
    ) -> Counted:
        """Walk over all states; ReplayFailed where a claim is false, TooMany after `most` states, TooWide.

        A claim says that a property is not broken (a `sometimes`: not reached) within fewer steps than these, or
        never. `system` may be the design's with some free constants fixed: then the other starts are left out.
        `pulse` is told how many states and steps there are, and may raise to end it.
        """
        try:
            return _Walk(self, system, claims, most, pulse).run()
        except ModelError as error:
            raise ReplayFailed(f"{system.name}: in a state explored the plain functions fail: {error}") from error

    def judge(self, property_: Property) -> Decisions[bool]:
        """Of a state, or of a state and the next in one row: whether it is as a claim has it."""
        if property_.name not in self._judges:
            self._judges[property_.name] = Decisions(partial(self._judged, property_))
        return self._judges[property_.name]

    def _effects(self, action: str, args: tuple[Value, ...], row: bytes) -> tuple[Mapping[int, int], Effects]:
        read, effects = self.plain.effects(self.coding.state(row), action, args)
        return self._codes(read), tuple(tuple(self._codes(dict(e)).items()) for e in effects)

    def _judged(self, property_: Property, row: bytes) -> tuple[Mapping[int, int], bool]:
        half = len(self.plain.layout.cells)
        last = self.coding.state(row[-half:])
        before = self.coding.state(row[:half]) if property_.kind is Kind.STEP else None
        read, found = self.plain.judged(property_, last, before)
        return self._codes(read), found is not (property_.kind is Kind.SOMETIMES)

    def _codes(self, values: Mapping[int, Value]) -> dict[int, int]:
        cells = len(self.plain.layout.cells)
        return {cell: self.coding.code(cell % cells, value) for cell, value in values.items()}


class _Walk:
    """One walk over all states from some starts."""

    def __init__(
        self,
        by: Rechecker,
        system: System,
        claims: Mapping[Property, int | None],
        most: int | None,
        pulse: Callable[[int, int], None] | None,
    ) -> None:
        self.by, self.name, self.claims, self.most, self.pulse = by, system.name, claims, most, pulse
        free = {f.name for f in by.plain.compiled.system.fields if f.free}
        fixed = {f.name: f.default for f in system.fields if f.name in free and not f.free}
        self.starts = [by.coding.row(taken.state) for taken in by.plain.starts(fixed)]
        self.known: set[bytes] = set()
        self.met: set[bytes] = set()
        """Rows under the names that they were met with."""
        self.steps, self.depth, self.enabled, self.stuck = 0, 0, set[str](), False

    def run(self) -> Counted:
        """Layer after layer."""
        layer = self._new(self.starts)
        while layer:
            rows = Rows(layer)
            self._judge(rows, self.depth, step=False)
            pairs = self._pairs(rows)
            if pairs:
                self._judge(Rows(pairs), self.depth + 1, step=True)
            layer = self._new(pair[len(layer[0]) :] for pair in pairs)
            self.depth += bool(layer)
        size = orbit_size(self.by.plain.layout)
        renamed = sum(map(size, map(self.by.coding.state, self.known))) if size else None
        return Counted(len(self.known), self.steps, self.depth, frozenset(self.enabled), self.stuck, renamed)

    def _new(self, found: Iterable[bytes]) -> list[bytes]:
        """The states among these that were not met before, under one name each."""
        new: list[bytes] = []
        for row in dict.fromkeys(found):
            if row not in self.known and row not in self.met:
                self.met.add(row)
                normal = self.by.normal(row)
                if normal not in self.known:
                    self.known.add(normal)
                    new.append(normal)
        if self.most is not None and len(self.known) > self.most:
            raise TooMany
        return new

    def _pairs(self, rows: Rows) -> list[bytes]:
        """Every step from these states: the state, and the next behind it."""
        pairs: list[bytes] = []
        moving = 0
        for action, decisions in self.by.actions:
            if self.pulse is not None:
                self.pulse(len(self.known), self.steps + len(pairs))
            for mask, effects in decisions.split(rows):
                if effects:
                    moving |= mask
                    self.enabled.add(action)
                    pairs += (_stepped(rows.rows[n], writes) for n in bits(mask) for writes in effects)
        self.stuck |= moving != rows.all
        self.steps += len(pairs)
        return pairs

    def _judge(self, rows: Rows, steps: int, *, step: bool) -> None:
        """Hold what is claimed against states (steps) that are met after so many steps."""
        for property_, until in self.claims.items():
            if (property_.kind is Kind.STEP) is step and (until is None or steps < until):
                if not all(as_claimed for _, as_claimed in self.by.judge(property_).split(rows)):
                    what = "reaches" if property_.kind is Kind.SOMETIMES else "violates"
                    raise ReplayFailed(f"{self.name}: after {steps} steps the plain functions find what {what} {property_.name}")


def _stepped(row: bytes, writes: tuple[tuple[int, int], ...]) -> bytes:
    after = bytearray(row)
    for cell, code in writes:
        after[cell] = code
    return row + after
