"""Expressions evaluated symbolically: every operator is the concrete one, lifted to guarded values.

An expression is evaluated under a *path*: the conditions under which execution gets there. Conditions of values are
relative to the path, so that equal expressions on different paths share their gates; only model errors name it.
"""

from __future__ import annotations

import operator
from collections import abc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import partial, reduce
from itertools import product
from typing import assert_never

from relocheck.engine.circuit import FALSE, TRUE, Circuit, Literal
from relocheck.engine.guarded import (
    Bits,
    Codes,
    Guarded,
    Numbers,
    boolean,
    choose,
    collect,
    constant,
    lift,
    truth,
    wide,
)
from relocheck.engine.path import FaultPoint, Path
from relocheck.errors import Span
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
from relocheck.ir.types import Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Names", "Reader"]

Names = Mapping[str, Guarded]

_ARITHMETIC: Mapping[Operator, Callable[[int, int], int]] = {
    Operator.ADD: lambda a, b: a + b,
    Operator.SUB: lambda a, b: a - b,
    Operator.MUL: lambda a, b: a * b,
    Operator.FLOORDIV: lambda a, b: a // b,
    Operator.MOD: lambda a, b: a % b,
    Operator.MIN: min,
    Operator.MAX: max,
}


@dataclass(slots=True)
class Reader:
    """Evaluates expressions over the bits of one state, or of two, and notes where that fails."""

    codes: Codes
    now: list[Bits]
    before: list[Bits] | None
    path: Path
    faults: list[FaultPoint] = field(default_factory=list[FaultPoint])

    @property
    def circuit(self) -> Circuit:
        """Where the gates go."""
        return self.codes.circuit

    @contextmanager
    def under(self, condition: Literal) -> abc.Generator[None, None, None]:
        """Evaluate on the path on which the condition holds, too."""
        outside = self.path
        self.path = outside.take(condition)
        yield
        self.path = outside

    def fail(self, condition: Literal, span: Span | None) -> None:
        """Note a model error."""
        if not self.path.dead and not self.path.refutes(condition):
            at = self.circuit.and_(self.path.literal, condition)
            if at != FALSE:
                self.faults.append(FaultPoint(at, span))

    def truth(self, expr: Expr, names: Names) -> Literal:
        """Where the expression is true."""
        return truth(self.circuit, self.value(expr, names))

    def value(self, expr: Expr, names: Names) -> Guarded:
        """The value of an expression; of no matter what on a dead path."""
        if self.path.dead:
            return {}
        match expr:
            case Const(value=value):
                return constant(value)
            case Local(name=name):
                return self._possible(names[name])
            case Size(sort=sort):
                return constant(self.codes.layout.sizes[sort.name])
            case Read():
                return self._possible(self._read(expr, names))
            case Op():
                return self._operate(expr, names)
            case Conditional():
                return self._conditional(expr, names)
            case Let(name=name, value=value, body=body):
                return self.value(body, {**names, name: self.value(value, names)})
            case Fold():
                return self._fold(expr, names)
            case Make(values=values):
                return self._make([self.value(v, names) for v in values])
            case Get(record=record, index=index):
                return self._get(self.value(record, names), index, expr.span)
            case _:
                assert_never(expr)

    def domain(self, domain: Domain, names: Names) -> list[tuple[Value, Literal]]:
        """The values of a domain in order, each with the condition under which it belongs to it."""
        if isinstance(domain, SortDomain):
            return [(v, TRUE) for v in values_of(domain.type, self.codes.layout.sizes)]
        low = self.numbers(domain.low, names)
        high = self.numbers(domain.high, names)
        if not low or not high:
            return []
        return [
            (v, self.circuit.and_(self._less(low, {v: TRUE}, 0), self._less({v: TRUE}, high, 1)))
            for v in range(min(low), max(high))
        ]

    def keys(self, field: str, keys: Sequence[Expr], names: Names, span: Span | None) -> list[tuple[int, Literal]]:
        """The cells that the keys may mean, each with its condition; a key out of range is a model error."""
        numbers = [self.numbers(k, names) for k in keys]
        for key, code in zip(numbers, self.codes.keys[field], strict=True):
            bad = [v for v in key if v not in code.index]
            self.fail(self.circuit.any([key.pop(v) for v in bad]), span)
        index = self.codes.layout.index
        return [
            (index[field, tuple(v for v, _ in at)], self.circuit.all(c for _, c in at))
            for at in product(*(k.items() for k in numbers))
        ]

    def _possible(self, guarded: Guarded) -> Guarded:
        if len(guarded) < 2 or not self.path.facts:
            return guarded
        return {v: c for v, c in guarded.items() if not self.path.refutes(c)}

    def _read(self, expr: Read, names: Names) -> Guarded:
        at = self.keys(expr.field, expr.keys, names, expr.span)
        state = self.now if expr.when is When.NOW else self.before
        assert state is not None, f"{expr.field} is read in the state before, but there is none"
        if not at:
            return {}
        bits = state[at[0][0]] if len(at) == 1 else self._select(state, at)
        return self.codes.decode(self.codes.cells[at[0][0]], bits)

    def _select(self, state: list[Bits], at: Sequence[tuple[int, Literal]]) -> Bits:
        rows = [(state[cell], condition) for cell, condition in at]
        return tuple(
            self.circuit.any(self.circuit.and_(row[bit], condition) for row, condition in rows)
            for bit in range(len(rows[0][0]))
        )

    def _operate(self, expr: Op, names: Names) -> Guarded:
        match expr.operator:
            case Operator.AND:
                return boolean(self._every(expr.operands, names, 0))
            case Operator.OR:
                return boolean(self._every(expr.operands, names, 1) ^ 1)
            case Operator.NOT:
                return boolean(self.truth(expr.operands[0], names) ^ 1)
            case Operator.IMPLIES:
                left, right = (self.truth(e, names) for e in expr.operands)
                return boolean(self.circuit.or_(left ^ 1, right))
            case Operator.EQ:
                first, second = (self.value(e, names) for e in expr.operands)
                return boolean(self._equal(first, second))
            case _:
                return self._calculate(expr, [self.numbers(e, names) for e in expr.operands])

    def _every(self, operands: Sequence[Expr], names: Names, sign: int) -> Literal:
        """Whether each operand is true (false where the sign is 1), from the left and no further than needed."""
        outside, holds = self.path, TRUE
        for operand in operands:
            here = self.truth(operand, names) ^ sign
            holds = self.circuit.and_(holds, here)
            self.path = self.path.take(here)
        self.path = outside
        return holds

    def _equal(self, left: Guarded, right: Guarded) -> Literal:
        return self.circuit.any(self.circuit.and_(c, right[v]) for v, c in left.items() if v in right)

    def numbers(self, expr: Expr, names: Names) -> Numbers:
        """The numbers an expression may be worth; the compiler has seen to it that None is not among them."""
        guarded = self.value(expr, names)
        self.fail(self.circuit.any(c for v, c in guarded.items() if not isinstance(v, int)), expr.span)
        return {int(v): c for v, c in guarded.items() if isinstance(v, int)}

    def _calculate(self, expr: Op, operands: list[Numbers]) -> Guarded:
        match expr.operator:
            case Operator.LT:
                return boolean(self._less(operands[0], operands[1], 1))
            case Operator.LE:
                return boolean(self._less(operands[0], operands[1], 0))
            case Operator.FLOORDIV | Operator.MOD:
                self.fail(operands[1].pop(0, FALSE), expr.span)
            case _:
                pass
        return wide(reduce(partial(lift, self.circuit, _ARITHMETIC[expr.operator]), operands))

    def _less(self, left: Numbers, right: Numbers, gap: int) -> Literal:
        """Whether the left number is less than the right one, by the gap at least."""
        return self.circuit.any(
            self.circuit.and_(c, self.circuit.any(d for b, d in right.items() if a + gap <= b)) for a, c in left.items()
        )

    def _conditional(self, expr: Conditional, names: Names) -> Guarded:
        condition = self.truth(expr.condition, names)
        with self.under(condition):
            then = self.value(expr.then, names)
        with self.under(condition ^ 1):
            otherwise = self.value(expr.otherwise, names)
        return choose(self.circuit, condition, then, otherwise)

    def _make(self, values: Sequence[Guarded]) -> Guarded:
        cases = product(*(v.items() for v in values))
        return collect(self.circuit, ((tuple(v for v, _ in at), self.circuit.all(c for _, c in at)) for at in cases))

    def _get(self, record: Guarded, index: int, span: Span | None) -> Guarded:
        self.fail(self.circuit.any(c for v, c in record.items() if not isinstance(v, tuple)), span)
        return collect(self.circuit, ((v[index], c) for v, c in record.items() if isinstance(v, tuple)))

    def _fold(self, expr: Fold, names: Names) -> Guarded:
        match expr.kind:
            case "all":
                return boolean(self._quantify(expr, names, 0))
            case "any":
                return boolean(self._quantify(expr, names, 1) ^ 1)
            case "sum":
                return wide(self._sum(expr, names))
            case "min" | "max":
                return self._extreme(expr, names, min if expr.kind == "min" else max)
            case _:
                raise AssertionError(f"no fold is called {expr.kind}")

    def _quantify(self, expr: Fold, names: Names, sign: int) -> Literal:
        """Whether the body is true (false where the sign is 1) throughout, looking no further than needed."""
        outside, holds = self.path, TRUE
        for bound, inside in self._bindings(expr.generators, names, TRUE):
            with self.under(inside):
                here = self.circuit.or_(inside ^ 1, self.truth(expr.body, bound) ^ sign)
            holds = self.circuit.and_(holds, here)
            self.path = self.path.take(here)
            if self.path.dead:
                break
        self.path = outside
        return holds

    def _sum(self, expr: Fold, names: Names) -> Numbers:
        total: Numbers = {0: TRUE}
        for bound, inside in self._bindings(expr.generators, names, TRUE):
            with self.under(inside):
                numbers = self.numbers(expr.body, bound)
            total = lift(self.circuit, operator.add, total, choose(self.circuit, inside, numbers, {0: TRUE}))
        return total

    def _extreme(self, expr: Fold, names: Names, better: Callable[[int, int], int]) -> Guarded:
        """min or max; Python evaluates the default before it looks whether it is needed."""
        default: Numbers = {} if expr.default is None else self.numbers(expr.default, names)
        found, some = Numbers(), FALSE
        for bound, inside in self._bindings(expr.generators, names, TRUE):
            with self.under(inside):
                numbers = self.numbers(expr.body, bound)
            found = self._improve(found, some, numbers, inside, better)
            some = self.circuit.or_(some, inside)
        if expr.default is None:
            self.fail(some ^ 1, expr.span)
        return wide(choose(self.circuit, some, found, default))

    def _improve(
        self, found: Numbers, some: Literal, numbers: Numbers, inside: Literal, better: Callable[[int, int], int]
    ) -> Numbers:
        """The better of two numbers each of which is only there under a condition."""
        both = lift(self.circuit, better, found, numbers)
        either = choose(self.circuit, some, found, numbers)
        return choose(self.circuit, self.circuit.and_(some, inside), both, either)

    def _bindings(
        self, generators: Sequence[Generator], names: Names, inside: Literal
    ) -> Iterator[tuple[Names, Literal]]:
        """The bindings of nested generators in order, each with the condition under which there is one."""
        if not generators:
            yield names, inside
            return
        first, *rest = generators
        with self.under(inside):
            values = self.domain(first.domain, names)
        for value, member in values:
            bound = {**names, first.name: constant(value)}
            here = self.circuit.and_(inside, member)
            if first.condition is not None:
                with self.under(here):
                    here = self.circuit.and_(here, self.truth(first.condition, bound))
            if not self.path.refutes(here):
                yield from self._bindings(rest, bound, here)
