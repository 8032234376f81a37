"""Comparisons: equality, identity, order, chains, membership."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from relocheck import language
from relocheck.compile.body import NONE, Body, narrowed
from relocheck.compile.coercion import coerce, equal, number, type_of
from relocheck.compile.names import field_of
from relocheck.compile.operand import joined, keep, operands
from relocheck.compile.walk import may_fail
from relocheck.ir.terms import Const, Expr, Op, Operator, Read, Size
from relocheck.ir.types import BOOL, INT, EnumType, MapType, SortType

__all__ = ["compare"]

_ORDER: dict[type[ast.cmpop], tuple[Operator, bool]] = {
    ast.Lt: (Operator.LT, False),
    ast.LtE: (Operator.LE, False),
    ast.Gt: (Operator.LT, True),
    ast.GtE: (Operator.LE, True),
}
"""The operator, and whether the sides change places."""

Side = tuple[Expr, ast.expr]


def compare(body: Body, node: ast.Compare) -> Expr:
    """A comparison; of a chain, what stands right is evaluated only where what stands left is true."""
    if any(isinstance(op, ast.In | ast.NotIn) for op in node.ops):
        if len(node.ops) > 1:
            body.refuse(node, "`in` inside a chain of comparisons is not in the language", "join them with `and`")
        return _membership(body, node)
    left, right = operands(body, node.left, node.comparators[0])
    done = [_comparison(body, node.ops[0], (left, node.left), (right, node.comparators[0]), node)]
    if len(node.ops) == 1:
        return done[0]
    return _chain(body, node, done, right)


def _chain(body: Body, node: ast.Compare, done: list[Expr], last: Expr) -> Expr:
    for op, before, after in zip(node.ops[1:], node.comparators, node.comparators[1:], strict=False):
        mark = len(body.out)
        found = body.expression(after)
        if len(body.out) > mark:
            message = "from its third part on a chain of comparisons only computes values, this does more"
            body.refuse(after, message, "join two comparisons with `and`")
        done.append(_comparison(body, op, (last, before), (found, after), node))
        last = found
    return joined(Operator.AND, done, body, node)


def _comparison(body: Body, op: ast.cmpop, left: Side, right: Side, node: ast.Compare) -> Expr:
    span = body.span(node)
    if type(op) in _ORDER:
        operator, swap = _ORDER[type(op)]
        a, b = number(body, *left), number(body, *right)
        return Op(operator, (b, a) if swap else (a, b), BOOL, span=span)
    if isinstance(op, ast.Is | ast.IsNot):
        _identity(body, left[0], right[0], node)
    same = equal(body, left[0], right[0], node)
    return Op(Operator.NOT, (same,), BOOL, span=span) if isinstance(op, ast.IsNot | ast.NotEq) else same


def _identity(body: Body, left: Expr, right: Expr, node: ast.Compare) -> None:
    """`is` is allowed where CPython has one object for each value: None and the members of an enum."""
    none = NONE in (left.type, right.type)
    if not none and not (isinstance(narrowed(left.type), EnumType) and isinstance(narrowed(right.type), EnumType)):
        body.refuse(node, "`is` compares objects, not values", "use == here; `is` is for None and enum members")


def _membership(body: Body, node: ast.Compare) -> Expr:
    container = node.comparators[0]
    found = _member_of(body, node, container)
    negate = isinstance(node.ops[0], ast.NotIn)
    return Op(Operator.NOT, (found,), BOOL, span=body.span(node)) if negate else found


def _member_of(body: Body, node: ast.Compare, container: ast.expr) -> Expr:
    span = body.span(node)
    if isinstance(container, ast.Tuple | ast.Set | ast.List):
        return _one_of(body, node, container.elts)
    if (read := field_of(body, container)) is not None:
        field, when = read
        if not isinstance(field.type, MapType) or not field.type.is_set:
            body.refuse(container, f"{field.name} is no set", _CONTAINERS)
        element = body.expression(node.left)
        key = coerce(body, element, field.type.keys[0], node.left, f"an element of {field.name}")
        return Read(field.name, (key,), BOOL, when, span=span)
    return _in_sort(body, node, container)


_CONTAINERS = "`in` is for sets of the state, tuples of values and ordered sorts"


def _one_of(body: Body, node: ast.Compare, elements: Sequence[ast.expr]) -> Expr:
    """Python evaluates all the elements before it compares."""
    span = body.span(node)
    left, *others = operands(body, node.left, *elements)
    if any(may_fail(e) for e in others[1:]):
        others = [keep(body, e, node) for e in others]
    tests = tuple(equal(body, left, other, node) for other in others)
    if not tests:
        body.refuse(node, "nothing is in an empty tuple")
    return tests[0] if len(tests) == 1 else Op(Operator.OR, tests, BOOL, span=span)


def _in_sort(body: Body, node: ast.Compare, container: ast.expr) -> Expr:
    cls = body.resolve(container)
    if isinstance(cls, type) and issubclass(cls, language.Ordered):
        sort = type_of(body, container, cls)
        assert isinstance(sort, SortType)
        found = number(body, body.expression(node.left), node.left)
        low = Op(Operator.LE, (Const(0, INT), found), BOOL, span=body.span(node))
        high = Op(Operator.LT, (found, Size(sort, INT)), BOOL, span=body.span(node))
        return Op(Operator.AND, (low, high), BOOL, span=body.span(node))
    body.refuse(container, "`in` is not for this", _CONTAINERS)
