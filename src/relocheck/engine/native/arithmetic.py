"""Arithmetic as LLVM IR: Python's results, or the trap where they do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocheck.engine.intervals import Interval
from relocheck.engine.native.text import LIMIT, NONE, Atom
from relocheck.engine.native.values import Scope, Value
from relocheck.ir.terms import Op, Operator

if TYPE_CHECKING:
    from relocheck.engine.native.terms import Terms

__all__ = ["operation"]


def operation(terms: Terms, expr: Op, scope: Scope) -> Value:
    match expr.operator:
        case Operator.ADD | Operator.SUB | Operator.MUL | Operator.MIN | Operator.MAX:
            return _chain(terms, expr, scope)
        case Operator.FLOORDIV | Operator.MOD:
            return _divided(terms, expr, scope)
        case _:
            return terms.fn.number(terms.bit(expr, scope))


def _chain(terms: Terms, expr: Op, scope: Scope) -> Atom:
    total, interval = terms.atom(expr.operands[0], scope), terms.interval(expr.operands[0], scope)
    for operand in expr.operands[1:]:
        other, second = terms.atom(operand, scope), terms.interval(operand, scope)
        total = _combined(terms, expr.operator, (total, interval), (other, second))
        interval = combined(expr.operator, interval, second)
    return total


def _combined(terms: Terms, operator: Operator, a: tuple[Atom, Interval], b: tuple[Atom, Interval]) -> Atom:
    fn = terms.fn
    if operator in (Operator.MIN, Operator.MAX):
        first = fn.compare("sle", a[0], b[0]) if operator is Operator.MIN else fn.compare("sle", b[0], a[0])
        return fn.select(first, a[0], b[0])
    word, plain = {
        Operator.ADD: ("sadd", fn.add),
        Operator.SUB: ("ssub", fn.sub),
        Operator.MUL: ("smul", fn.mul),
    }[operator]
    result = combined(operator, a[1], b[1])
    small = result.low > -LIMIT and result.high < LIMIT
    return plain(a[0], b[0]) if small else fn.checked(word, a[0], b[0], terms.trap)


def _divided(terms: Terms, expr: Op, scope: Scope) -> Atom:
    """Python's // and %: towards minus infinity, with the sign of the divisor."""
    a, b = (terms.atom(o, scope) for o in expr.operands)
    fn, is_quotient = terms.fn, expr.operator is Operator.FLOORDIV
    fn.need(fn.negation(fn.compare("eq", b, 0)), terms.trap)
    if isinstance(a, int) and isinstance(b, int):
        return 0 if b == 0 else a // b if is_quotient else a % b
    if b == 0:
        return 0
    fn.need(fn.negation(fn.compare("eq", a, NONE)), terms.trap)
    quotient, rest = fn.get(f"sdiv i64 {a}, {b}"), fn.get(f"srem i64 {a}, {b}")
    differ = fn.compare("slt", fn.get(f"xor i64 {rest}, {b}"), 0)
    uneven = fn.conjunction(fn.compare("ne", rest, 0), differ)
    if is_quotient:
        return fn.sub(quotient, fn.number(uneven))
    return fn.select(uneven, fn.add(rest, b), rest)


def combined(operator: Operator, a: Interval, b: Interval) -> Interval:
    """The interval of a sum, a difference, a product, a minimum or a maximum."""
    match operator:
        case Operator.ADD:
            return Interval(a.low + b.low, a.high + b.high)
        case Operator.SUB:
            return Interval(a.low - b.high, a.high - b.low)
        case Operator.MIN:
            return Interval(min(a.low, b.low), min(a.high, b.high))
        case Operator.MAX:
            return Interval(max(a.low, b.low), max(a.high, b.high))
        case _:
            far = max(abs(v) for i in (a, b) for v in (i.low, i.high))
            return Interval(-far * far, far * far)
