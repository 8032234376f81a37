"""Re-check an exhausted search without the engine: the plain functions walk over all states once more, by themselves.

They start from the starts, take every step and judge every state and step, layer after layer. So what holds, holds by
the plain functions alone, and no run is shorter than the shortest; that the search has counted the same states, to the
same depth, with the same actions, is asked besides: not the counts where it has left out steps on purpose.

What is trusted: the plain functions; that they see a state by its tape only (`relocheck.decisions`); and that a model
cannot observe the names of a symmetric sort's elements (the language sees to it, see `relocheck.compile.symmetry`).
The renaming used here is not the engine's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from relocheck.decisions import Decisions
from relocheck.engine.contract import Outcome
from relocheck.errors import ModelError, ReplayFailed
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Value
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.renaming import row_names
from relocheck.rows import Coding, Rows, chosen, stepped

__all__ = ["Counted", "Rechecker", "TooMany"]

Claims = Mapping[Property, int | None]
"""Within how many steps a property is not broken (a `sometimes`: not reached); None: never."""

Effects = tuple[tuple[tuple[int, int], ...], ...]
"""For each outcome of an action the cells that it writes and their codes."""


@dataclass(frozen=True, slots=True)
class Counted:
    """States and steps up to renaming.

    `renamed` is how many states these stand for, None where that is not known: then a state may have been met under
    two names.
    """

    states: int
    transitions: int
    renamed: int | None


class TooMany(Exception):
    """There are more states than were to be re-checked."""


class Rechecker:
    """The plain functions of a design at a scope, and what they have answered; its walks share the answers."""

    def __init__(self, plain: Plain) -> None:
        self.plain = plain
        self.coding = Coding(plain.layout)
        self.names = row_names(plain.layout, self.coding)
        self.actions = [(name, args, Decisions(partial(self._effects, name, args))) for name, args in plain.instances()]
        self._judges: dict[str, Decisions[bool]] = {}

    def steps(
        self, rows: Rows, among: Collection[str] | None = None
    ) -> Iterator[tuple[str, tuple[Value, ...], int, Effects]]:
        """Every action with its arguments that some of these states can take: which can, and what it writes."""
        for action, args, decisions in self.actions:
            if among is None or action in among:
                for mask, effects in decisions.split(rows):
                    if effects:
                        yield action, args, mask, effects

    def confirm(
        self,
        system: System,
        asked: Sequence[Property],
        outcome: Outcome,
        most: int | None = None,
        pulse: Callable[[int, int], None] | None = None,
    ) -> Counted:
        """Raise ReplayFailed where an exhausted search says otherwise of these properties than the plain functions.

        `system` may be the design's with some free constants fixed: then the other starts are left out. `pulse` is
        told how many states and steps there are, and may raise to end it. Raises TooMany after `most` states, and
        TooWide where a state does not fit a row.
        """
        found = {p: outcome.findings.get(p.name) for p in asked}
        claims = {p: None if f is None else len(f.run.steps) for p, f in found.items() if f is None or f.shortest}
        try:
            walk = _Walk(self, system, claims, most, pulse)
            walk.run()
        except ModelError as error:
            raise ReplayFailed(f"{system.name}: in a state explored the plain functions fail: {error}") from error
        counted = Counted(len(walk.known), walk.steps, walk.renamed())
        _same(system.name, outcome, walk, counted)
        return counted

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
        codes = self.coding.of_cell
        return {cell: codes[cell % len(codes)][value] for cell, value in values.items()}


class _Walk:
    """One walk over all states from some starts."""

    def __init__(
        self,
        by: Rechecker,
        system: System,
        claims: Claims,
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

    def run(self) -> None:
        """Layer after layer."""
        layer = self._new(self.starts)
        while layer:
            rows = Rows(layer)
            self._judge(rows, self.depth, step=False)
            before, after = self._stepped(layer, rows)
            if after:
                self._judge(Rows(before, after), self.depth + 1, step=True)
            layer = self._new(after)
            self.depth += bool(layer)

    def renamed(self) -> int | None:
        """How many states the known ones stand for."""
        size = self.by.names.orbit_size
        return sum(map(size, self.known)) if size else None

    def _new(self, found: Iterable[bytes]) -> list[bytes]:
        """The states among these that were not met before, under one name each."""
        new: list[bytes] = []
        known, met, normal = self.known, self.met, self.by.names.normal
        for row in dict.fromkeys(found):
            if row not in known and row not in met:
                met.add(row)
                named = normal(row)
                if named not in known:
                    known.add(named)
                    new.append(named)
        if self.most is not None and len(self.known) > self.most:
            raise TooMany
        return new

    def _stepped(self, layer: Sequence[bytes], rows: Rows) -> tuple[list[bytes], list[bytes]]:
        """Every step from these states: the states before, and those after."""
        before: list[bytes] = []
        after: list[bytes] = []
        moving = 0
        for action, _, mask, effects in self.by.steps(rows):
            if self.pulse is not None:
                self.pulse(len(self.known), self.steps + len(after))
            moving |= mask
            self.enabled.add(action)
            leaving = chosen(layer, mask)
            for writes in effects:
                before += leaving
                after += stepped(leaving, writes)
        self.stuck |= moving != rows.all
        self.steps += len(after)
        return before, after

    def _judge(self, rows: Rows, steps: int, *, step: bool) -> None:
        """Hold what is claimed against states (steps) that are met after so many steps."""
        for property_, until in self.claims.items():
            if (property_.kind is Kind.STEP) is not step or (until is not None and steps >= until):
                continue
            if not all(as_claimed for _, as_claimed in self.by.judge(property_).split(rows)):
                does = "reach" if property_.kind is Kind.SOMETIMES else "violate"
                raise ReplayFailed(f"{self.name}: the plain functions {does} {property_.name} at depth {steps}")


def _same(name: str, outcome: Outcome, walk: _Walk, counted: Counted) -> None:
    found: dict[str, tuple[object, object]] = {}
    if counted.renamed is not None and not outcome.left_out:
        found["states"] = (outcome.states, counted.states if outcome.symmetric else counted.renamed)
        found["steps to the last of them"] = (outcome.depth, walk.depth)
    if outcome.enabled is not None:
        found["actions enabled"] = (sorted(outcome.enabled), sorted(walk.enabled))
    if outcome.looked_for_deadlock:
        found["a deadlock"] = (outcome.deadlock is not None, walk.stuck)
    for what, (searched, walked) in found.items():
        if searched != walked:
            raise ReplayFailed(f"{name}: {what}: the search has {searched}, the plain functions {walked}")
