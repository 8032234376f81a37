"""Expressions of the IR as terms, in the order and under the conditions in which Python evaluates them.

A *guard* says where evaluation gets to an expression; only model errors depend on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import assert_never

from relocheck.certificate.terms import FALSE, TRUE, Term
from relocheck.certificate.values import Maybe, Number, Record, Symbolic, Values
from relocheck.ir.layout import Layout
from relocheck.ir.terms import (
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Generator,
    Get,
    Let,
    Local,
    Make,
    Op,
    Operator,
    Read,
    Size,
    SortDomain,
    When,
)
from relocheck.ir.types import IntType, MapType, ScalarType, Value, bounds, values_of
from relocheck.lazy import dataclass

__all__ = ["Names", "Reader", "State", "Target"]

Names = Mapping[str, Symbolic]
State = list[Term | None]
"""For each cell the bits of the index of its value; None where the type has one value only."""
Target = tuple[int, Term]
"""A cell, and where it is the one that is meant."""


@dataclass(slots=True)
class Reader:
    """Evaluates expressions over one state, or two, and collects where that fails."""

    values: Values
    layout: Layout
    now: State
    before: State | None = None
    faults: list[Term] = field(default_factory=list[Term])
    looked: dict[tuple[When, int], Term | None] = field(default_factory=dict[tuple[When, int], "Term | None"])
    """The cells that any value has depended on, and what they were."""

    def fail(self, guard: Term, condition: Term) -> None:
        """Note a model error."""
        self.faults.append(self.values.terms.and_(guard, condition))

    def truth(self, expr: Expr, names: Names, guard: Term) -> Term:
        """Where the expression is true."""
        return self.values.truth(self.value(expr, names, guard))

    def number(self, expr: Expr, names: Names, guard: Term) -> Number:
        """An expression that is a number; None is a model error."""
        value = self.value(expr, names, guard)
        self.fail(guard, self.values.is_none(value))
        return self.values.number(value)

    def value(self, expr: Expr, names: Names, guard: Term) -> Symbolic:
        """The value of an expression."""
        match expr:
            case Const(value=value):
                return self.values.of(value)
            case Local(name=name):
                return names[name]
            case Size(sort=sort):
                return self.values.of(self.layout.sizes[sort.name])
            case Read():
                return self._read(expr, names, guard)
            case Op():
                return self._operate(expr, names, guard)
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                test, terms = self.truth(condition, names, guard), self.values.terms
                chosen = self.value(then, names, terms.and_(guard, test))
                return self.values.choose(
                    test, chosen, self.value(otherwise, names, terms.and_(guard, terms.not_(test)))
                )
            case Let(name=name, value=value, body=body):
                return self.value(body, {**names, name: self.value(value, names, guard)}, guard)
            case Fold():
                return self._fold(expr, names, guard)
            case Make(values=parts):
                return Record(tuple(self.value(p, names, guard) for p in parts))
            case Get(record=record, index=index):
                return self._get(self.value(record, names, guard), index, expr.type, guard)
            case _:
                assert_never(expr)

    def _get(self, made: Symbolic, index: int, type_: ScalarType, guard: Term) -> Symbolic:
        self.fail(guard, self.values.is_none(made))
        inside = made.value if isinstance(made, Maybe) else made
        return inside.parts[index] if isinstance(inside, Record) else self._any(type_)

    def _any(self, type_: ScalarType) -> Symbolic:
        """Some value of a type, where evaluation fails anyway."""
        match type_:
            case IntType():
                return Number(0, 0)
            case _:
                return self.values.of(next(values_of(type_, self.layout.sizes)))

    def _read(self, expr: Read, names: Names, guard: Term) -> Symbolic:
        state = self.now if expr.when is When.NOW else self.before
        assert state is not None, f"{expr.field} is read in the state before, but there is none"
        targets = self.targets(expr.field, expr.keys, names, guard)
        if not targets:
            return self._any(expr.type)  # no key is in range
        self.looked.update(((expr.when, cell), state[cell]) for cell, _ in targets)
        (last, _), *others = reversed(targets)
        found = self.cell(last, state)
        for cell, condition in others:
            found = self.values.choose(condition, self.cell(cell, state), found)
        return found

    def cell(self, cell: int, state: State) -> Symbolic:
        """The value of a cell."""
        type_, bits = self.layout.cells[cell].type, state[cell]
        if bits is None:
            return self.values.of(next(values_of(type_, self.layout.sizes)))
        key = (type_, bits)
        if key not in self.values.decoded:
            self.values.decoded[key] = self.values.decode(type_, self._code(type_, bits))
        return self.values.decoded[key]

    def _code(self, type_: ScalarType, bits: Term) -> Number:
        if bits.operator.startswith("#b"):
            return Number(int(bits.operator[2:], 2), int(bits.operator[2:], 2))
        count = sum(1 for _ in values_of(type_, self.layout.sizes))
        return Number(0, count - 1, self.values.terms.unsigned(bits))

    def targets(self, field_: str, keys: Sequence[Expr], names: Names, guard: Term) -> list[Target]:
        """The cells that the keys may mean, in order; a model error where a key is out of range."""
        type_ = self.layout.system.field(field_).type
        terms, found = self.values.terms, list[tuple[tuple[int, ...], Term]]([((), TRUE)])
        for key, key_type in zip(keys, type_.keys if isinstance(type_, MapType) else (), strict=True):
            number = self.number(key, names, guard)
            low, high = bounds(key_type, self.layout.sizes)
            inside, outside = self.values.places(number, low, high)
            for condition in outside:
                self.fail(guard, condition)
            found = [((*at, n), terms.and_(c, here)) for at, c in found for n, here in inside]
        return [(self.layout.index[field_, at], c) for at, c in found if c is not FALSE]

    def domain(self, domain: Domain, names: Names, guard: Term) -> list[tuple[Value, Term]]:
        """The values of a domain in order, each with the condition under which it belongs to it."""
        if isinstance(domain, SortDomain):
            return [(v, TRUE) for v in values_of(domain.type, self.layout.sizes)]
        low, high = self.number(domain.low, names, guard), self.number(domain.high, names, guard)
        found: list[tuple[Value, Term]] = []
        for v in range(low.low, high.high):
            here = Number(v, v)
            inside = self.values.less(low, here, False), self.values.less(here, high, True)
            found.append((v, self.values.terms.and_(*inside)))
        return [(v, c) for v, c in found if c is not FALSE]

    def _operate(self, expr: Op, names: Names, guard: Term) -> Symbolic:
        terms = self.values.terms
        match expr.operator:
            case Operator.AND:
                return self._every(expr.operands, names, guard)
            case Operator.OR:
                return terms.not_(self._every(expr.operands, names, guard, negated=True))
            case Operator.NOT:
                return terms.not_(self.truth(expr.operands[0], names, guard))
            case Operator.IMPLIES:
                given, then = (self.truth(o, names, guard) for o in expr.operands)
                return terms.or_(terms.not_(given), then)
            case Operator.EQ:
                left, right = (self.value(o, names, guard) for o in expr.operands)
                return self.values.equal(left, right)
            case _:
                return self._calculate(expr.operator, [self.number(o, names, guard) for o in expr.operands], guard)

    def _every(self, operands: Sequence[Expr], names: Names, guard: Term, negated: bool = False) -> Term:
        """Whether each operand is true (false, if negated); an operand is evaluated where those before it are."""
        terms, holds = self.values.terms, TRUE
        for operand in operands:
            here = self.truth(operand, names, terms.and_(guard, holds))
            holds = terms.and_(holds, terms.not_(here) if negated else here)
        return holds

    def _calculate(self, operator: Operator, numbers: Sequence[Number], guard: Term) -> Symbolic:
        values, (a, b) = self.values, (numbers[0], numbers[1])
        match operator:
            case Operator.LT:
                return values.less(a, b, True)
            case Operator.LE:
                return values.less(a, b, False)
            case Operator.SUB:
                return values.subtract(a, b)
            case Operator.FLOORDIV | Operator.MOD:
                self.fail(guard, values.equal(b, Number(0, 0)))
                return values.divide(a, b) if operator is Operator.FLOORDIV else values.modulo(a, b)
            case _:
                found = numbers[0]
                for n in numbers[1:]:
                    found = self._pairwise(operator, found, n)
                return found

    def _pairwise(self, operator: Operator, a: Number, b: Number) -> Number:
        values = self.values
        match operator:
            case Operator.ADD:
                return values.add(a, b)
            case Operator.MUL:
                return values.multiply(a, b)
            case Operator.MIN:
                return self._better("min", a, b)
            case Operator.MAX:
                return self._better("max", a, b)
            case _:
                raise AssertionError(f"{operator} is no arithmetic")

    def _better(self, kind: str, a: Number, b: Number) -> Number:
        less = self.values.less(a, b, False)
        found = self.values.choose(less, a, b) if kind == "min" else self.values.choose(less, b, a)
        return self.values.number(found)

    def _fold(self, expr: Fold, names: Names, guard: Term) -> Symbolic:
        match expr.kind:
            case "all":
                return self._quantified(expr, names, guard, negated=False)
            case "any":
                return self.values.terms.not_(self._quantified(expr, names, guard, negated=True))
            case "sum":
                return self._sum(expr, names, guard)
            case "min" | "max":
                return self._extreme(expr, names, guard)
            case _:
                raise AssertionError(f"no fold is called {expr.kind}")

    def _quantified(self, expr: Fold, names: Names, guard: Term, negated: bool) -> Term:
        """Whether the body is true (false) for every binding; nothing is evaluated behind the first where it is not."""
        terms, holds = self.values.terms, [TRUE]
        for bound, inside in self._bindings(expr.generators, names, guard, TRUE, holds):
            here = self.truth(expr.body, bound, terms.and_(guard, inside, holds[0]))
            holds[0] = terms.and_(holds[0], terms.or_(terms.not_(inside), terms.not_(here) if negated else here))
            if holds[0] is FALSE:
                break
        return holds[0]

    def _sum(self, expr: Fold, names: Names, guard: Term) -> Number:
        values, total = self.values, Number(0, 0)
        for bound, inside in self._bindings(expr.generators, names, guard, TRUE, [TRUE]):
            number = self.number(expr.body, bound, values.terms.and_(guard, inside))
            total = values.add(total, values.number(values.choose(inside, number, Number(0, 0))))
        return total

    def _extreme(self, expr: Fold, names: Names, guard: Term) -> Number:
        """min or max; Python evaluates the default before it looks whether it is needed."""
        values, terms = self.values, self.values.terms
        default = None if expr.default is None else self.number(expr.default, names, guard)
        some, found = FALSE, default or Number(0, 0)
        for bound, inside in self._bindings(expr.generators, names, guard, TRUE, [TRUE]):
            number = self.number(expr.body, bound, terms.and_(guard, inside))
            better = values.choose(some, self._better(expr.kind, found, number), number)
            found, some = values.number(values.choose(inside, better, found)), terms.or_(some, inside)
        if default is None:
            self.fail(guard, terms.not_(some))
        return found

    def _bindings(
        self, generators: Sequence[Generator], names: Names, guard: Term, inside: Term, going: list[Term]
    ) -> Iterator[tuple[Names, Term]]:
        """The bindings of nested generators in order, each with where there is one; `going` is where we still look."""
        if not generators:
            yield names, inside
            return
        terms, (first, *rest) = self.values.terms, generators
        for value, member in self.domain(first.domain, names, terms.and_(guard, inside, going[0])):
            bound, here = {**names, first.name: self.values.of(value)}, terms.and_(inside, member)
            if first.condition is not None:
                here = terms.and_(here, self.truth(first.condition, bound, terms.and_(guard, here, going[0])))
            if here is not FALSE:
                yield from self._bindings(rest, bound, guard, here, going)
