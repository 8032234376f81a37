"""What can be iterated over, and all, any, sum, min and max over it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from enum import Enum

from relocheck import language
from relocheck.compile.body import Body, join, sort_tag
from relocheck.compile.coercion import number, type_of
from relocheck.compile.names import field_of
from relocheck.compile.narrowing import narrow
from relocheck.compile.operand import condition, joined, operands, pure
from relocheck.compile.pure import only_where
from relocheck.compile.walk import statements, subexpressions
from relocheck.ir.terms import (
    Bind,
    Const,
    Expr,
    Fold,
    Generator,
    Local,
    Operator,
    RangeDomain,
    Read,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import BOOL, INT, EnumType, IntType, KeyType, MapType, ScalarType, SortType
from relocheck.lazy import dataclass

__all__ = ["Iteration", "comprehension", "iteration"]


@dataclass(frozen=True, slots=True)
class Iteration:
    """What a for or a comprehension runs over: the type of its variable, the domain, and the set if it is one."""

    type: KeyType
    domain: SortDomain | RangeDomain
    members: tuple[str, When] | None = None

    def member(self, variable: Local) -> list[Expr]:
        """The test that the variable is in the set."""
        return [Read(self.members[0], (variable,), BOOL, self.members[1])] if self.members else []


def iteration(body: Body, node: ast.expr) -> Iteration:
    """What an expression behind `in` runs over; refused where it is no domain."""
    if (read := field_of(body, node)) is not None:
        field, when = read
        if not isinstance(field.type, MapType) or not field.type.is_set:
            body.refuse(node, f"{field.name} cannot be iterated over", "iterate over a sort, an enum or a range")
        return Iteration(field.type.keys[0], SortDomain(field.type.keys[0]), (field.name, when))
    if isinstance(node, ast.Call) and body.resolve(node.func) is range:
        return _range(body, node)
    cls = body.resolve(node)
    if isinstance(cls, type) and (issubclass(cls, Enum) or isinstance(cls, language.SortMeta)):
        type_ = type_of(body, node, cls)
        assert isinstance(type_, SortType | EnumType)
        return Iteration(type_, SortDomain(type_))
    body.refuse(node, "this cannot be iterated over", "iterate over a sort, an enum, a range or a set of the state")


def _range(body: Body, node: ast.Call) -> Iteration:
    if not 1 <= len(node.args) <= 2 or node.keywords:
        body.refuse(node, "range takes one or two bounds here, and no step")
    found = [number(body, f, n) for f, n in zip(operands(body, *node.args), node.args, strict=True)]
    low = found[0] if len(found) == 2 else Const(0, INT, span=body.span(node))
    return Iteration(INT, RangeDomain(low, found[-1]))


def comprehension(body: Body, node: ast.GeneratorExp, kind: str, default: Expr | None = None) -> Expr:
    """all, any, sum, min or max over a generator expression; its names are its own."""
    before: list[Stmt] = []
    targets = [_target(body, g) for g in node.generators]
    outside = body.outside
    with body.branch():
        body.outside = frozenset(body.env)
        first = _domain(body, node.generators[0], before)
        with body.inner_scope(targets):
            generators = tuple(
                _generator(body, g, target, first if i == 0 else _domain(body, g, before), before)
                for i, (g, target) in enumerate(zip(node.generators, targets, strict=True))
            )
            wanted = condition if kind in ("all", "any") else Body.expression
            inner = _part(body, node.elt, wanted, before)
    body.outside = outside
    if kind in ("sum", "min", "max") and inner.type != BOOL:
        number(body, inner, node.elt)
    return Fold(kind, generators, inner, _type(kind, inner, default), default, span=body.span(node))


def _type(kind: str, inner: Expr, default: Expr | None) -> ScalarType:
    """Numbers of a sort stay of it; bounds are checked where they are used."""
    if kind in ("all", "any"):
        return BOOL
    if kind == "sum" or inner.type == BOOL:
        return INT
    met = inner.type if default is None else join(inner.type, default.type)
    assert met is not None, "both are numbers"
    return met if isinstance(met, SortType) else IntType(sort=sort_tag(met))


def _target(body: Body, node: ast.comprehension) -> str:
    if node.is_async or not isinstance(node.target, ast.Name):
        body.refuse(node.target, "a comprehension binds one name")
    return node.target.id


def _domain(body: Body, node: ast.comprehension, before: list[Stmt]) -> Iteration:
    body.out = []
    found = iteration(body, node.iter)
    if body.out or (isinstance(found.domain, RangeDomain) and _uses(found.domain, before)):
        body.refuse(node.iter, "a bound that needs a statement or a name of the comprehension", "test it with if")
    return found


def _uses(domain: RangeDomain, before: list[Stmt]) -> bool:
    names = {s.name for s in statements(tuple(before)) if isinstance(s, Bind)}
    parts = (*subexpressions(domain.low), *subexpressions(domain.high))
    return any(isinstance(e, Local) and e.name in names for e in parts)


def _generator(body: Body, node: ast.comprehension, target: str, found: Iteration, before: list[Stmt]) -> Generator:
    variable = Local(body.fresh_name(target), found.type)
    body.env[target] = variable
    tests = found.member(variable)
    for test in node.ifs:
        tests.append(_test(body, test, before))
        narrow(body, test, True)
    whole = joined(Operator.AND, tests, body, node.iter) if tests else None
    return Generator(variable.name, found.type, found.domain, whole)


def _test(body: Body, node: ast.expr, before: list[Stmt]) -> Expr:
    """A condition: what stands behind it is evaluated only where it is true."""
    body.out = []
    found = condition(body, node)
    whole = pure(body, node, [*before, *body.out], found, "a comprehension")
    before += [*body.out, only_where(found)] if body.out else []
    return whole


def _part(body: Body, node: ast.expr, compile_: Callable[[Body, ast.expr], Expr], before: list[Stmt]) -> Expr:
    """One expression of the comprehension; what the parts before it have bound (`:=`) is bound in it, too."""
    body.out = []
    found = compile_(body, node)
    whole = pure(body, node, [*before, *body.out], found, "a comprehension")
    before += body.out
    return whole
