"""What can be iterated over, and all, any, sum, min and max over it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from enum import Enum
from typing import Any

from relocheck import language
from relocheck.compile.body import Body, sort_tag
from relocheck.compile.expression import condition, expression, field_of, narrow, number, operands, type_of
from relocheck.compile.pure import as_expression
from relocheck.compile.walk import subexpressions
from relocheck.ir.terms import Bind, Const, Expr, Fold, Generator, Local, Op, Operator, RangeDomain, Read, SortDomain
from relocheck.ir.types import BOOL, INT, EnumType, IntType, KeyType, MapType, ScalarType, SortType

__all__ = ["comprehension", "iteration"]


def iteration(body: Body, node: ast.expr) -> tuple[KeyType, SortDomain | RangeDomain, Any]:
    """What a for or a comprehension runs over: the type of its variable, the domain, and a set field or None."""
    if (read := field_of(body, node)) is not None:
        field, when = read
        if not isinstance(field.type, MapType) or not field.type.is_set:
            body.refuse(node, f"{field.name} cannot be iterated over", "iterate over a sort, an enum or a range")
        return field.type.keys[0], SortDomain(field.type.keys[0]), (field.name, when)
    if isinstance(node, ast.Call) and body.resolve(node.func) is range:
        return _range(body, node)
    cls = body.resolve(node)
    if isinstance(cls, type) and (issubclass(cls, Enum) or isinstance(cls, language.SortMeta)):
        type_ = type_of(body, node, cls)
        assert isinstance(type_, SortType | EnumType)
        return type_, SortDomain(type_), None
    body.refuse(node, "this cannot be iterated over", "iterate over a sort, an enum, a range or a set of the state")


def _range(body: Body, node: ast.Call) -> tuple[KeyType, RangeDomain, None]:
    if not 1 <= len(node.args) <= 2 or node.keywords:
        body.refuse(node, "range takes one or two bounds here")
    found = [number(body, f, n) for f, n in zip(operands(body, *node.args), node.args, strict=True)]
    low = found[0] if len(found) == 2 else Const(0, INT, span=body.span(node))
    return INT, RangeDomain(low, found[-1]), None


def comprehension(body: Body, node: ast.GeneratorExp, kind: str, default: Expr | None = None) -> Expr:
    """all, any, sum, min or max over a generator expression."""
    bound: list[Bind] = []
    with body.branch():
        generators = tuple(_generator(body, g, bound) for g in node.generators)
        wanted = condition if kind in ("all", "any") else expression
        inner = _part(body, node.elt, lambda: wanted(body, node.elt), bound)
    if kind in ("sum", "min", "max") and inner.type != BOOL:
        number(body, inner, node.elt)
    type_ = BOOL if kind in ("all", "any") else INT if kind == "sum" or inner.type == BOOL else _wide(inner.type)
    return Fold(kind, generators, inner, type_, default, span=body.span(node))


def _wide(type_: ScalarType) -> ScalarType:
    """Numbers of a sort stay of it; bounds are checked where they are used."""
    return type_ if isinstance(type_, SortType) else IntType(sort=sort_tag(type_))


def _generator(body: Body, node: ast.comprehension, bound: list[Bind]) -> Generator:
    if node.is_async or not isinstance(node.target, ast.Name):
        body.refuse(node.target, "a comprehension binds one name")
    body.out = []
    type_, domain, member = iteration(body, node.iter)
    if body.out or (isinstance(domain, RangeDomain) and _uses(domain, bound)):
        body.refuse(node.iter, "a bound that needs a statement or a name of the comprehension", "test it with if")
    name = body.fresh_name(node.target.id)
    variable = Local(name, type_)
    body.env[node.target.id] = variable
    body.maybe.discard(node.target.id)
    tests: list[Expr] = [Read(member[0], (variable,), BOOL, member[1])] if member else []
    for test in node.ifs:
        tests.append(_part(body, test, lambda test=test: condition(body, test), bound))  # type: ignore[misc]
        narrow(body, test, True)
    joined = None if not tests else tests[0] if len(tests) == 1 else Op(Operator.AND, tuple(tests), BOOL)
    return Generator(name, type_, domain, joined)


def _uses(domain: RangeDomain, bound: list[Bind]) -> bool:
    names = {b.name for b in bound}
    parts = (*subexpressions(domain.low), *subexpressions(domain.high))
    return any(isinstance(e, Local) and e.name in names for e in parts)


def _part(body: Body, node: ast.expr, compile_: Callable[[], Expr], bound: list[Bind]) -> Expr:
    """One expression of the comprehension; names that it binds (`:=`) are known in the parts after it."""
    body.out = []
    found = compile_()
    whole = as_expression((*bound, *body.out), found)
    if whole is None:
        body.refuse(node, "this would change the state or choose in a comprehension", "do it in a statement before")
    bound += [s for s in body.out if isinstance(s, Bind)]
    return whole
