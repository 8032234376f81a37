"""The value of an expression: plain recursion over the node kinds.

Numbers are unbounded here. A key is checked where it is used, a value only where it is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import prod
from typing import assert_never

from relocheck.errors import ModelError, Span
from relocheck.ir.layout import Layout
from relocheck.ir.stored import admits, number, outside
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
    RangeDomain,
    Read,
    Size,
    SortDomain,
    When,
)
from relocheck.ir.types import MapType, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Names", "View", "domain_of", "evaluate", "index_of", "value_of"]

Names = Mapping[str, Value]
"""The values of the local names."""


def evaluate(
    expr: Expr,
    layout: Layout,
    state: Sequence[Value],
    before: Sequence[Value] | None = None,
    locals: Names | None = None,
) -> Value:
    """The value of an expression in a state; ModelError where it has none."""
    return value_of(expr, View(layout, state, before), locals or {})


@dataclass(frozen=True, slots=True)
class View:
    """The states an expression may look at."""

    layout: Layout
    now: Sequence[Value]
    before: Sequence[Value] | None


def value_of(expr: Expr, view: View, names: Names) -> Value:
    """The value of an expression, the names bound as given."""
    match expr:
        case Const(value=value):
            return value
        case Local(name=name):
            assert name in names, f"{name} is not bound"
            return names[name]
        case Size(sort=sort):
            return view.layout.sizes[sort.name]
        case Read():
            return _read(expr, view, names)
        case Op():
            return _operate(expr, view, names)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return value_of(then if value_of(condition, view, names) else otherwise, view, names)
        case Let(name=name, value=value, body=body):
            return value_of(body, view, {**names, name: value_of(value, view, names)})
        case Fold():
            return _fold(expr, view, names)
        case Make(values=values):
            return tuple(value_of(v, view, names) for v in values)
        case Get(record=record, index=index):
            made = value_of(record, view, names)
            assert isinstance(made, tuple), "the compiler has seen to it that the record is not None"
            return made[index]
        case _:
            assert_never(expr)


def _read(expr: Read, view: View, names: Names) -> Value:
    keys = tuple(value_of(k, view, names) for k in expr.keys)
    state = view.now if expr.when is When.NOW else view.before
    assert state is not None, f"{expr.field} is read in the state before, but there is none"
    return state[index_of(view.layout, expr.field, keys, expr.span)]


def _operate(expr: Op, view: View, names: Names) -> Value:
    values = (value_of(operand, view, names) for operand in expr.operands)  # one at a time: and, or stop early
    match expr.operator:
        case Operator.NOT:
            (value,) = values
            return not value
        case Operator.AND:
            return all(values)
        case Operator.OR:
            return any(values)
        case Operator.IMPLIES:
            left, right = values
            return not left or bool(right)
        case Operator.EQ:
            left, right = values
            return left == right
        case _:
            return _calculate(expr, [number(v) for v in values])


def _calculate(expr: Op, numbers: list[int]) -> Value:
    first, *rest = numbers
    match expr.operator:
        case Operator.LT:
            return first < rest[0]
        case Operator.LE:
            return first <= rest[0]
        case Operator.ADD:
            return sum(numbers)
        case Operator.SUB:
            return first - rest[0]
        case Operator.MUL:
            return prod(numbers)
        case Operator.FLOORDIV | Operator.MOD if rest[0] == 0:
            raise ModelError(f"division by zero: {first} {expr.operator.value} 0", expr.span)
        case Operator.FLOORDIV:
            return first // rest[0]
        case Operator.MOD:
            return first % rest[0]
        case Operator.MIN:
            return min(numbers)
        case Operator.MAX:
            return max(numbers)
        case _:
            raise AssertionError(f"{expr.operator} is no arithmetic")


def _fold(expr: Fold, view: View, names: Names) -> Value:
    values = (value_of(expr.body, view, bound) for bound in _bindings(expr.generators, view, names))
    match expr.kind:
        case "all":
            return all(values)
        case "any":
            return any(values)
        case "sum":
            return sum(number(v) for v in values)
        case "min" | "max":
            # Python evaluates the default before it looks whether it is needed
            default = None if expr.default is None else [number(value_of(expr.default, view, names))]
            numbers = [number(v) for v in values] or default
            if numbers is None:
                raise ModelError(f"{expr.kind} of nothing, and no default", expr.span)
            return min(numbers) if expr.kind == "min" else max(numbers)
        case _:
            raise AssertionError(f"no fold is called {expr.kind}")


def _bindings(generators: Sequence[Generator], view: View, names: Names) -> Iterator[Names]:
    if not generators:
        yield names
        return
    first = generators[0]
    for value in domain_of(first.domain, view, names):
        bound = {**names, first.name: value}
        if first.condition is None or value_of(first.condition, view, bound):
            yield from _bindings(generators[1:], view, bound)


def domain_of(domain: Domain, view: View, names: Names) -> Iterator[Value]:
    """The values of a domain, in order; its bounds are evaluated once."""
    match domain:
        case SortDomain(type=type_):
            return values_of(type_, view.layout.sizes)
        case RangeDomain(low=low, high=high):
            start = number(value_of(low, view, names))
            return iter(range(start, number(value_of(high, view, names))))
        case _:
            assert_never(domain)


def index_of(layout: Layout, field: str, keys: tuple[Value, ...], span: Span | None) -> int:
    """Where the cell is; ModelError naming the key that is out of range."""
    type_ = layout.system.field(field).type
    types = type_.keys if isinstance(type_, MapType) else ()
    assert len(types) == len(keys), f"{field} has {len(types)} keys, not {len(keys)}"
    for key, key_type in zip(keys, types, strict=True):
        if not admits(key, key_type, layout.sizes):
            raise ModelError(f"{field}: the key {key} is {outside(key_type, layout.sizes)}", span)
    return layout.index[field, tuple(number(k) for k in keys)]
