"""Bodies of starts and actions as terms: a statement happens where control is `live`, and changes nothing elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import assert_never

from relocheck.certificate.expressions import Reader, State
from relocheck.certificate.terms import FALSE, TRUE, Term
from relocheck.certificate.values import Number, Symbolic, alike
from relocheck.ir.terms import Assign, Bind, Block, Branch, Check, Choose, Leave, Loop, Require, Stmt
from relocheck.ir.types import KeyType, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["After", "Body", "cell_width", "domain_of_code"]


@dataclass(frozen=True, slots=True)
class After:
    """What a body makes of a state: where it comes to its end, where it fails, and the cells then."""

    live: Term
    fault: Term
    cells: State


@dataclass(slots=True)
class Body:
    """Runs statements; `prefix` begins the names of its choices, `domains` says what values these may have."""

    reader: Reader
    prefix: str
    live: Term = TRUE
    names: dict[str, Symbolic] = field(default_factory=dict[str, Symbolic])
    left: dict[str, Term] = field(default_factory=dict[str, Term])
    domains: list[Term] = field(default_factory=list[Term])
    choices: int = 0

    def after(self) -> After:
        """The effect of all that has been run."""
        terms = self.reader.values.terms
        fault = terms.or_(*self.reader.faults)
        return After(terms.and_(self.live, terms.not_(fault)), fault, list(self.reader.now))

    def argument(self, name: str, type_: KeyType) -> None:
        """Bind a parameter to a free constant."""
        self.names[name] = self.free(f"{self.prefix}{name}", list(values_of(type_, self.reader.layout.sizes)))

    def free(self, name: str, values: Sequence[Value]) -> Symbolic:
        """Any one of the values, by its index."""
        terms, lifted = self.reader.values.terms, self.reader.values
        if len(values) == 1:
            return lifted.of(values[0])
        width = (len(values) - 1).bit_length()
        bits = terms.constant(name, width)
        if len(values) < 1 << width:
            self.domains.append(terms.make("bvult", (bits, terms.bits(len(values), width)), 0))
        code = Number(0, len(values) - 1, terms.unsigned(bits))
        found = lifted.of(values[-1])
        for n, value in reversed(list(enumerate(values[:-1]))):
            found = lifted.choose(lifted.equal(code, Number(n, n)), lifted.of(value), found)
        return found

    def run(self, body: Sequence[Stmt]) -> None:
        """Run statements in order."""
        for stmt in body:
            if self.live is FALSE:
                return
            self.statement(stmt)

    def statement(self, stmt: Stmt) -> None:
        """Run one statement."""
        terms = self.reader.values.terms
        match stmt:
            case Assign():
                self.assign(stmt)
            case Bind(name=name, value=value):
                self.bind(name, self.reader.value(value, self.names, self.live))
            case Branch(condition=condition, then=then, otherwise=otherwise):
                self.branch(self.reader.truth(condition, self.names, self.live), then, otherwise)
            case Loop(name=name, domain=domain, body=body):
                for element, inside in self.reader.domain(domain, self.names, self.live):
                    self.turn(name, element, inside, body)
            case Block(label=label, body=body):
                outer, self.left[label] = self.left.get(label, FALSE), FALSE
                self.run(body)
                self.live = terms.or_(self.live, self.left[label])
                self.left[label] = outer
            case Leave(label=label):
                self.left[label] = terms.or_(self.left[label], self.live)
                self.live = FALSE
            case Require(condition=condition):
                self.require(self.reader.truth(condition, self.names, self.live))
            case Check(condition=condition):
                holds = self.reader.truth(condition, self.names, self.live)
                self.reader.fail(self.live, terms.not_(holds))
                self.require(holds)
            case Choose():
                self.choose(stmt)
            case _:
                assert_never(stmt)

    def require(self, condition: Term) -> None:
        """Go on where the condition holds."""
        self.live = self.reader.values.terms.and_(self.live, condition)

    def bind(self, name: str, value: Symbolic) -> None:
        """Bind a name, where control is here; elsewhere it keeps its value, if it has one.

        A value of another kind belongs to a path on which nobody reads the name any more: the compiler refuses one
        that is of two types where it is read.
        """
        old = self.names.get(name)
        here = value if old is None or not alike(value, old) else self.reader.values.choose(self.live, value, old)
        self.names[name] = here

    def assign(self, stmt: Assign) -> None:
        """Store a value, as Python does: the value first, then the keys."""
        reader, terms = self.reader, self.reader.values.terms
        value = reader.value(stmt.value, self.names, self.live)
        targets = reader.targets(stmt.field, stmt.keys, self.names, self.live)
        if not targets:
            return
        code, fits = reader.values.encode(reader.layout.cells[targets[0][0]].type, value)
        reader.fail(self.live, terms.not_(fits))
        for cell, condition in targets:
            old = reader.now[cell]
            if old is not None:
                new = self._bits(code, old.width)
                reader.now[cell] = terms.ite(terms.and_(self.live, condition), new, old)

    def _bits(self, code: Number, width: int) -> Term:
        """The lowest bits of a code; one that is out of range, a model error, may become any other."""
        terms = self.reader.values.terms
        if code.term is None:
            return terms.bits(code.low, width)
        return terms.low(terms.signed(code.term, max(width, code.term.width)), width)

    def branch(self, condition: Term, then: Sequence[Stmt], otherwise: Sequence[Stmt]) -> None:
        """One side where the condition holds, the other elsewhere."""
        terms, here = self.reader.values.terms, self.live
        self.live = terms.and_(here, condition)
        self.run(then)
        first, self.live = self.live, terms.and_(here, terms.not_(condition))
        self.run(otherwise)
        self.live = terms.or_(first, self.live)

    def turn(self, name: str, value: Value, inside: Term, body: Sequence[Stmt]) -> None:
        """One round of a loop, where the value belongs to the domain."""
        terms, here = self.reader.values.terms, self.live
        self.live = terms.and_(here, inside)
        self.bind(name, self.reader.values.of(value))
        self.run(body)
        self.live = terms.or_(self.live, terms.and_(here, terms.not_(inside)))

    def choose(self, stmt: Choose) -> None:
        """Bind any candidate; the condition is evaluated for each value of the domain."""
        values, terms = self.reader.values, self.reader.values.terms
        domain = self.reader.domain(stmt.domain, self.names, self.live)
        if not domain:
            self.live = FALSE
            return
        picked = self.free(f"{self.prefix}choice {self.choices}", [v for v, _ in domain])
        self.choices += 1
        allowed: list[Term] = []
        for value, inside in domain:
            bound = {**self.names, stmt.name: values.of(value)}
            holds = self.reader.truth(stmt.condition, bound, terms.and_(self.live, inside))
            allowed.append(terms.and_(values.equal(picked, values.of(value)), inside, holds))
        self.require(terms.or_(*allowed))
        self.bind(stmt.name, picked)


def cell_width(count: int) -> int:
    """How many bits the index of one of so many values needs; none for one value."""
    return (count - 1).bit_length()


def domain_of_code(reader: Reader, bits: Term, count: int) -> Term:
    """That bits are the index of one of so many values."""
    terms = reader.values.terms
    if count == 1 << bits.width:
        return TRUE
    return terms.make("bvult", (bits, terms.bits(count, bits.width)), 0)
