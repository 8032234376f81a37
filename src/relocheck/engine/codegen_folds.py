"""all, any, sum, min and max as Python source: unrolled over small domains, comprehensions over the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from relocheck.engine.codegen_parts import TRUE, Bound, Code, Scope, constant
from relocheck.engine.intervals import Interval
from relocheck.errors import ModelError
from relocheck.ir.terms import (
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Generator,
    Get,
    Let,
    Make,
    Op,
    RangeDomain,
    Read,
    Size,
    SortDomain,
)
from relocheck.ir.types import Sizes, Value, bounds, values_of

if TYPE_CHECKING:
    from relocheck.engine.codegen_terms import Terms

__all__ = ["fold", "weight"]

UNROLL = 400
"""A fold is unrolled where the result has at most about so many terms."""


def fold(terms: Terms, expr: Fold, scope: Scope) -> Code:
    """The text of a fold."""
    if weight(expr, terms.sizes) <= UNROLL:
        unrolled = _unrolled(terms, expr, scope)
        if unrolled is not None:
            return unrolled
    return _looped(terms, expr, scope)


# Unrolled


def _unrolled(terms: Terms, expr: Fold, scope: Scope) -> Code | None:
    """None where a range is not known before the model runs, or a filter leaves open whether min has an operand."""
    try:
        if expr.kind in ("min", "max"):
            return _extreme(terms, expr, scope)
        return _joined(terms, expr, expr.generators, scope)
    except _NotKnown:
        return None


class _NotKnown(Exception):
    """A range with bounds that depend on the state."""


def _joined(terms: Terms, expr: Fold, generators: Sequence[Generator], scope: Scope) -> Code:
    from relocheck.engine.codegen_terms import conjunction, disjunction

    if not generators:
        return terms.code(expr.body, scope)
    parts: list[Code] = []
    for inner, condition in _instances(terms, generators[0], scope):
        rest = _joined(terms, expr, generators[1:], inner)
        parts.append(_guarded(expr.kind, condition, rest))
    match expr.kind:
        case "all":
            return conjunction(parts)
        case "any":
            return disjunction(parts)
        case _:
            return _total(parts)


def _instances(terms: Terms, generator: Generator, scope: Scope) -> Iterator[tuple[Scope, Code]]:
    """The scope and the condition for each value of the variable; a condition known to be false leaves one out."""
    for value in _known_values(terms, generator.domain, scope):
        number = int(value) if isinstance(value, int) else 0
        inner = scope.bind(generator.name, Bound(constant(value), Interval(number, number)))
        condition = terms.code(generator.condition, inner) if generator.condition is not None else TRUE
        if condition.constant is None or condition.constant[0]:
            yield inner, condition


def _known_values(terms: Terms, domain: Domain, scope: Scope) -> Iterable[Value]:
    if isinstance(domain, SortDomain):
        return values_of(domain.type, terms.sizes)
    low, high = terms.code(domain.low, scope).constant, terms.code(domain.high, scope).constant
    if low is None or high is None or not isinstance(low[0], int) or not isinstance(high[0], int):
        raise _NotKnown
    return range(low[0], high[0])


def _guarded(kind: str, condition: Code, rest: Code) -> Code:
    from relocheck.engine.codegen_terms import conjunction, disjunction, negation

    if condition.constant is not None:
        return rest
    if kind == "all":
        return disjunction([negation(condition), rest])
    if kind == "any":
        return conjunction([condition, rest])
    return Code(f"({rest.text} if {condition.text} else 0)", condition.raises or rest.raises)


def _total(parts: Sequence[Code]) -> Code:
    if not parts:
        return constant(0)
    # the 0 makes an int of a single bool
    return Code("(0 + " + " + ".join(p.text for p in parts) + ")", any(p.raises for p in parts))


def _extreme(terms: Terms, expr: Fold, scope: Scope) -> Code:
    parts = list(_bodies(terms, expr, expr.generators, scope))
    if not parts:
        raise _NotKnown
    default = terms.code(expr.default, scope) if expr.default is not None else TRUE
    if default.raises:
        raise _NotKnown
    raises = any(p.raises for p in parts)
    return parts[0] if len(parts) == 1 else Code(f"{expr.kind}({', '.join(p.text for p in parts)})", raises)


def _bodies(terms: Terms, expr: Fold, generators: Sequence[Generator], scope: Scope) -> Iterator[Code]:
    if not generators:
        yield terms.code(expr.body, scope)
        return
    for inner, condition in _instances(terms, generators[0], scope):
        if condition.constant is None:
            raise _NotKnown
        yield from _bodies(terms, expr, generators[1:], inner)


# Looped


def _looped(terms: Terms, expr: Fold, scope: Scope) -> Code:
    clauses, inner, raises = _clauses(terms, expr.generators, scope)
    body = terms.code(expr.body, inner)
    raises = raises or body.raises
    if expr.kind in ("all", "any"):
        return Code(f"{expr.kind}({body.text} {clauses})", raises)
    values = f"[{body.text} {clauses}]"
    if expr.kind == "sum":
        return Code(f"sum({values})", raises)
    if expr.default is not None:
        default = terms.code(expr.default, scope)
        return Code(f"{expr.kind}({values}, default={default.text})", raises or default.raises)
    name = terms.tables.name("M", (expr.kind, expr.span), lambda: _extreme_of(expr))
    return Code(f"{name}({values})", True)


def _clauses(terms: Terms, generators: Sequence[Generator], scope: Scope) -> tuple[str, Scope, bool]:
    texts: list[str] = []
    raises = False
    for g in generators:
        domain = terms.domain(g.domain, replace(scope, iterable=True))
        interval = terms.intervals.of_domain(g.domain, scope.intervals)
        name = terms.tables.fresh(g.name)
        scope = scope.bind(g.name, Bound(Code(name), interval))
        texts.append(f"for {name} in {domain.text}")
        raises = raises or domain.raises
        if g.condition is not None:
            condition = terms.code(g.condition, scope)
            texts.append(f"if {condition.text}")
            raises = raises or condition.raises
    return " ".join(texts), scope, raises


def _extreme_of(expr: Fold) -> Callable[[list[int]], int]:
    choose = min if expr.kind == "min" else max

    def extreme(values: list[int]) -> int:
        if not values:
            raise ModelError(f"{expr.kind} of nothing, and no default", expr.span)
        return choose(values)

    return extreme


# How large


def weight(expr: Expr, sizes: Sizes) -> int:
    """About how many terms the expression has when every fold in it is unrolled."""
    match expr:
        case Fold(generators=generators, body=body):
            inner = weight(body, sizes)
            for g in reversed(generators):
                condition = weight(g.condition, sizes) if g.condition is not None else 0
                inner = (inner + condition) * _count(g.domain, sizes)
            return inner
        case Read(keys=parts) | Op(operands=parts) | Make(values=parts):
            return 1 + sum(weight(p, sizes) for p in parts)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return 1 + weight(condition, sizes) + weight(then, sizes) + weight(otherwise, sizes)
        case Let(value=value, body=body):
            return 1 + weight(value, sizes) + weight(body, sizes)
        case Get(record=record):
            return 1 + weight(record, sizes)
        case _:
            return 1


def _count(domain: Domain, sizes: Sizes) -> int:
    match domain:
        case SortDomain(type=type_):
            low, high = bounds(type_, sizes)
            return high - low + 1
        case RangeDomain(low=Const(value=int(low)), high=Const(value=int(high))):
            return max(0, high - low)
        case RangeDomain(high=Size(sort=sort)):
            return sizes[sort.name]
        case _:
            return 8
