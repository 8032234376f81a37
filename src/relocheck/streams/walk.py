"""A walk over states by the plain functions, of which each state's way is kept.

It is the walk of `relocheck.recheck`, from any states: each is met after so many steps, and what is found first is
found with the fewest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from relocheck.engine.contract import Run, Step
from relocheck.errors import ModelError
from relocheck.ir.system import Kind, Property
from relocheck.lazy import dataclass
from relocheck.masks import bits
from relocheck.plain import Taken
from relocheck.recheck import Rechecker
from relocheck.rows import Rows, chosen, stepped

__all__ = ["Broken", "Failed", "Walk"]


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a property is first broken: after so many steps in a state, or on the step from `row` to `after`."""

    steps: int
    row: bytes
    after: bytes | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A state, met after so many steps, in which the model has no value for something."""

    steps: int
    row: bytes
    message: str


class Walk:
    """All states that can be reached from some: those met by an action of `last` are looked at and not left.

    `among` are the actions that are taken (None: all); `begins` is one for which states are noted that can take it.
    `told` is told each state (of a step: the first) that breaks something; without it a property is asked until it is
    broken. `leaves` says of a state whether the walk goes on from there.
    """

    def __init__(
        self,
        by: Rechecker,
        asked: Sequence[Property] = (),
        among: Collection[str] | None = None,
        last: Collection[str] = (),
        begins: str = "",
        told: Callable[[bytes], None] | None = None,
        leaves: Callable[[bytes], bool] | None = None,
        pulse: Callable[[int, int], None] | None = None,
    ) -> None:
        self.by, self.asked, self.among, self.last, self.begins = by, asked, among, last, begins
        self.told, self.leaves, self.pulse = told, leaves, pulse
        self.came: dict[bytes, bytes | None] = {}
        """For each state the one that it was first met from; None for those that the walk began with."""
        self.noted: dict[int, list[bytes]] = {}
        """The states in which `begins` can be taken, by the number of steps."""
        self.broken: dict[str, Broken] = {}
        self.failed: Failed | None = None
        self.enabled: set[str] = set()
        self.ended: set[bytes] = set()
        """The states in which an action of `last` was taken."""
        self._left: set[bytes] = set()
        self._normal: dict[bytes, bytes] = {}

    def run(self, seeds: Mapping[int, Iterable[bytes]]) -> None:
        """Walk from states (each under its one name) that are met after so many steps."""
        waiting = dict(seeds)
        met: list[bytes] = []
        leaving: list[bytes] = []
        steps = min(waiting, default=0)
        while met or leaving or waiting:
            fresh = [row for row in dict.fromkeys(waiting.pop(steps, ())) if row not in self.came]
            self.came.update(dict.fromkeys(fresh))
            leave = [*leaving, *(row for row in fresh if row not in self._left)]
            self._left.update(leave)
            try:
                self._judge([*met, *fresh], steps, step=False)
                leave = leave if self.leaves is None else list(filter(self.leaves, leave))
                met, leaving = self._stepped(leave, steps) if leave else ([], [])
            except ModelError as error:
                self.failed = self._failure(dict.fromkeys([*met, *fresh, *leave]), steps, error)
                return
            steps += 1

    def _stepped(self, leave: Sequence[bytes], steps: int) -> tuple[list[bytes], list[bytes]]:
        """The states that are new after one more step, and those that are to be left next."""
        rows, width = Rows(leave), len(leave[0])
        pairs: list[bytes] = []
        ends: list[bool] = []
        for action, _, mask, effects in self.by.steps(rows, self.among):
            self.enabled.add(action)
            if action in self.last:
                self.ended.update(leave[n] for n in bits(mask))
            if action == self.begins:
                self.noted.setdefault(steps, []).extend(leave[n] for n in bits(mask))
            before = chosen(leave, mask)
            after = zip(*(stepped(before, writes) for writes in effects), strict=True)
            pairs += (row + one for row, each in zip(before, after, strict=True) for one in each)
            ends += [action in self.last] * len(before) * len(effects)
            if self.pulse is not None:
                self.pulse(len(self.came), 0)
        if pairs:
            self._judge(pairs, steps + 1, step=True)
        met: list[bytes] = []
        leaving: dict[bytes, None] = {}
        for pair, is_last in zip(pairs, ends, strict=True):
            row = self.normal(pair[width:])
            if row not in self.came:
                self.came[row] = pair[:width]
                met.append(row)
            if not is_last and row not in self._left:
                leaving[row] = None
        return met, list(leaving)

    def normal(self, row: bytes) -> bytes:
        """The state under its one name."""
        if row not in self._normal:
            self._normal[row] = self.by.names.normal(row)
        return self._normal[row]

    def _judge(self, found: Sequence[bytes], steps: int, *, step: bool) -> None:
        """Look for the first states, or steps, that break something."""
        open_ = [p for p in self.asked if self.told is not None or p.name not in self.broken]
        asked = [p for p in open_ if (p.kind is Kind.STEP) is step]
        if not asked or not found:
            return
        rows, width = Rows(found), len(self.by.plain.layout.cells)
        for property_ in asked:
            bad = [mask for mask, holds in self.by.judge(property_).split(rows) if not holds]
            if self.told is not None:
                for n in (n for mask in bad for n in bits(mask)):
                    self.told(found[n][:width])
            if bad and property_.name not in self.broken:
                row = found[min(next(bits(mask)) for mask in bad)]
                self.broken[property_.name] = Broken(steps, row[:width], row[width:] or None)

    def _failure(self, rows: Iterable[bytes], steps: int, error: ModelError) -> Failed:
        """The first of these states in which something fails, when it is looked at alone."""
        plain = self.by.plain
        for row in rows:
            state = self.by.coding.state(row)
            try:
                for _, _, taken in plain.successors(state, self.among):
                    plain.broken([p for p in self.asked if p.kind is Kind.STEP], taken.state, state)
                plain.broken([p for p in self.asked if p.kind is not Kind.STEP], state)
            except ModelError as found:
                return Failed(steps, row, str(found))
        raise AssertionError(f"no state fails when it is looked at alone: {error}")

    # Telling

    def seed_of(self, row: bytes) -> bytes:
        """The state that the way to a state began with."""
        return self._way(row)[0]

    def path(self, start: Taken, row: bytes, then: Property | None = None) -> Run:
        """The run from a state to a state that was met, and on by a step that breaks the property.

        The start is a state that has the name with which the way to `row` begins.
        """
        run = Run(start.state, start.choices, ())
        for goal in self._way(row)[1:]:
            run = next(self._after(run, goal))
        if then is None:
            return run
        plain = self.by.plain
        return next(r for r in self._after(run) if not plain.holds(then, r.last_step[1], r.last_step[0]))

    def _way(self, row: bytes) -> list[bytes]:
        way = [row]
        while (before := self.came[way[-1]]) is not None:
            way.append(before)
        return way[::-1]

    def _after(self, run: Run, goal: bytes | None = None) -> Iterator[Run]:
        """The run with each next step, or each that leads to a state of this name."""
        state = run.last_step[1]
        row = self.by.coding.row(state)
        for action, args, _, effects in self.by.steps(Rows([row]), self.among):
            wanted = [goal is None or self.normal(stepped([row], e)[0]) == goal for e in effects]
            outcomes = self.by.plain.outcomes(state, action, args) if any(wanted) else ()
            for taken, is_wanted in zip(outcomes, wanted, strict=False):
                if is_wanted:
                    yield replace(run, steps=(*run.steps, Step(action, args, taken.choices, taken.state)))
