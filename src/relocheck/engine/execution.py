"""Bodies of starts and actions executed symbolically: once each, on guarded values and on cells kept in bits.

Where control flow joins, so do the states: there is no path explosion, and a number stays an exact, unbounded integer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import assert_never

from relocheck.engine.circuit import FALSE, TRUE, Circuit, Literal
from relocheck.engine.guarded import Bits, Codes, Guarded, choose, constant, tree, width
from relocheck.engine.lifted import Reader
from relocheck.engine.path import FaultPoint, Path
from relocheck.errors import Span
from relocheck.ir.terms import Assign, Bind, Block, Branch, Check, Choose, Leave, Loop, Require, Stmt
from relocheck.ir.types import Value
from relocheck.lazy import dataclass

__all__ = ["Execution", "Outcomes", "Site", "Supply", "holds", "taken"]


class Supply:
    """Input bits for arguments and choices; bodies that never run together draw the same ones."""

    def __init__(self, circuit: Circuit) -> None:
        self.circuit = circuit
        self.bits: list[Literal] = []
        self._drawn = 0

    def rewind(self) -> None:
        """Begin again with the first bit."""
        self._drawn = 0

    def pick(self, values: Sequence[Value]) -> Guarded:
        """Any one of the values."""
        first, self._drawn = self._drawn, self._drawn + width(len(values))
        while len(self.bits) < self._drawn:
            self.bits.append(self.circuit.input())
        return tree(self.circuit, values, self.bits[first : self._drawn])


@dataclass(frozen=True, slots=True)
class Site:
    """One execution of a Choose: where it happens, what it takes, and how many places could have failed before it."""

    reached: Literal
    taken: Guarded
    faults_before: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What a body does: where it runs to its end, the bits of the cells there, its choices and its model errors."""

    done: Literal
    fault: Literal
    cells: tuple[Bits, ...]
    sites: tuple[Site, ...]
    faults: tuple[FaultPoint, ...]

    def choices(self, values: Sequence[bool]) -> tuple[Value, ...]:
        """What the Chooses took, in the order of execution, up to the first model error if there is one."""
        failed = next((i for i, f in enumerate(self.faults) if holds(values, f.condition)), len(self.faults))
        sites = (s for s in self.sites if s.faults_before <= failed and holds(values, s.reached))
        return tuple(taken(values, s.taken) for s in sites)


def holds(values: Sequence[bool], literal: Literal) -> bool:
    """The value of a literal, given those of all nodes."""
    return values[literal >> 1] != bool(literal & 1)


def taken(values: Sequence[bool], guarded: Guarded) -> Value:
    """The one value whose condition holds, given those of all nodes."""
    (value,) = (v for v, c in guarded.items() if holds(values, c))
    return value


@dataclass(frozen=True, slots=True)
class _Place:
    """A point that execution has reached: on what path, with what cells and local names."""

    path: Path
    cells: list[Bits]
    names: dict[str, Guarded]


@dataclass(slots=True)
class Execution:
    """Runs the statements of one body."""

    reader: Reader
    names: dict[str, Guarded]
    supply: Supply
    sites: list[Site] = field(default_factory=list[Site])
    left: dict[str, list[_Place]] = field(default_factory=dict[str, list[_Place]])

    @classmethod
    def begin(cls, codes: Codes, cells: Iterable[Bits], names: Mapping[str, Guarded], supply: Supply) -> Execution:
        """At the first statement, with these cells and local names."""
        return cls(Reader(codes, list(cells), None, Path(codes.circuit)), dict(names), supply)

    @property
    def circuit(self) -> Circuit:
        """Where the gates go."""
        return self.reader.circuit

    def outcomes(self) -> Outcomes:
        """What has been executed so far, as a whole."""
        fault = self.circuit.any(f.condition for f in self.reader.faults)
        done = FALSE if self.reader.path.dead else self.circuit.and_(self.reader.path.literal, fault ^ 1)
        return Outcomes(done, fault, tuple(self.reader.now), tuple(self.sites), tuple(self.reader.faults))

    def statements(self, body: Sequence[Stmt]) -> None:
        """Run them in order, as far as anything comes along."""
        for stmt in body:
            if self.reader.path.dead:
                return
            self.statement(stmt)

    def statement(self, stmt: Stmt) -> None:
        """Run one statement."""
        match stmt:
            case Assign():
                self.assign(stmt)
            case Bind(name=name, value=value):
                self.names[name] = self.reader.value(value, self.names)
            case Branch(condition=condition, then=then, otherwise=otherwise):
                test = self.reader.truth(condition, self.names)
                self.branch(test, lambda: self.statements(then), lambda: self.statements(otherwise))
            case Loop():
                self.loop(stmt)
            case Block(label=label, body=body):
                self.block(label, body)
            case Leave(label=label):
                self.left[label].append(self._place())
                self.require(FALSE)
            case Require(condition=condition):
                self.require(self.reader.truth(condition, self.names))
            case Check(condition=condition, span=span):
                self.check(self.reader.truth(condition, self.names), span)
            case Choose():
                self.choose(stmt)
            case _:
                assert_never(stmt)

    def require(self, condition: Literal) -> None:
        """Go on where the condition holds."""
        self.reader.path = self.reader.path.take(condition)

    def check(self, condition: Literal, span: Span | None) -> None:
        """A model error where the condition does not hold; what follows may rely on it."""
        self.reader.fail(condition ^ 1, span)
        self.require(condition)

    def assign(self, stmt: Assign) -> None:
        """Store a value, as Python does: the value first, then the keys."""
        value = self.reader.value(stmt.value, self.names)
        targets = self.reader.keys(stmt.field, stmt.keys, self.names, stmt.span)
        if not targets:
            return
        code = self.reader.codes.cells[targets[0][0]]
        self.reader.fail(self.circuit.any(c for v, c in value.items() if v not in code.index), stmt.span)
        new = code.encode(self.circuit, {v: c for v, c in value.items() if v in code.index})
        cells = self.reader.now
        for cell, condition in targets:
            cells[cell] = self._mux(condition, new, cells[cell])

    def loop(self, stmt: Loop) -> None:
        """Run the body for each value that is in the domain."""
        for value, inside in self.reader.domain(stmt.domain, self.names):
            if self.reader.path.dead:
                return
            self.branch(inside, partial(self._turn, stmt, value), lambda: None)

    def _turn(self, stmt: Loop, value: Value) -> None:
        self.names[stmt.name] = constant(value)
        self.statements(stmt.body)

    def block(self, label: str, body: Sequence[Stmt]) -> None:
        """Run the body; go on with what left it and with what came to its end."""
        start, outer = self.reader.path, self.left.get(label)
        self.left[label] = []
        self.statements(body)
        places = [*self.left.pop(label), self._place()]
        if outer is not None:
            self.left[label] = outer
        self._join(start, [(p.path.since(start), p) for p in places])

    def choose(self, stmt: Choose) -> None:
        """Bind any candidate; the condition is evaluated for each value of the domain."""
        candidates: dict[Value, Literal] = {}
        for value, inside in self.reader.domain(stmt.domain, self.names):
            with self.reader.under(inside):
                allowed = self.reader.truth(stmt.condition, {**self.names, stmt.name: constant(value)})
            candidates[value] = self.circuit.and_(inside, allowed)
        values = [v for v, c in candidates.items() if not self.reader.path.refutes(c)]
        if not values:
            self.require(FALSE)
            return
        picked = self.supply.pick(values)
        self.sites.append(Site(self.reader.path.literal, picked, len(self.reader.faults)))
        self.require(self.circuit.any(self.circuit.and_(c, candidates[v]) for v, c in picked.items()))
        self.names[stmt.name] = picked

    def branch(self, condition: Literal, then: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Run both sides and join them, or only the one side that execution can take."""
        start = self.reader.path
        if start.refutes(condition ^ 1):
            then()
        elif start.refutes(condition):
            otherwise()
        else:
            before = self._place()
            self.require(condition)
            then()
            first = self._place()
            self.reader.path = start.take(condition ^ 1)
            self.reader.now[:], self.names = before.cells, before.names
            otherwise()
            self._join(start, [(condition, first), (TRUE, self._place())])

    def _place(self) -> _Place:
        return _Place(self.reader.path, list(self.reader.now), dict(self.names))

    def _join(self, start: Path, places: Sequence[tuple[Literal, _Place]]) -> None:
        """Go on with all these places; each is meant where its selector holds and none before it does."""
        alive = [(selector, p) for selector, p in places if not p.path.dead]
        self.reader.path = start.take(self.circuit.any(p.path.since(start) for _, p in alive))
        if not alive:
            return
        _, last = alive[-1]
        cells, names = last.cells, last.names
        for selector, place in reversed(alive[:-1]):
            cells = [self._mux(selector, a, b) for a, b in zip(place.cells, cells, strict=True)]
            names = self._names(selector, place.names, names)
        self.reader.now[:], self.names = cells, names

    def _names(self, selector: Literal, then: dict[str, Guarded], otherwise: dict[str, Guarded]) -> dict[str, Guarded]:
        """The local names behind a join; one that is bound on one side only is read on that side only."""
        joined = {**otherwise, **then}
        for name in (n for n in then if n in otherwise):  # not as a set has them: that order changes from run to run
            joined[name] = choose(self.circuit, selector, then[name], otherwise[name])
        return joined

    def _mux(self, condition: Literal, then: Bits, otherwise: Bits) -> Bits:
        if then is otherwise or condition == TRUE:
            return then
        return tuple(self.circuit.ite(condition, a, b) for a, b in zip(then, otherwise, strict=True))
