"""From statements that only bind names, branch and return to one expression."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from relocheck.compile.body import join
from relocheck.compile.walk import may_fail, subexpressions
from relocheck.ir.terms import Bind, Block, Branch, Conditional, Const, Expr, Leave, Let, Local, Op, Operator, Stmt
from relocheck.ir.types import BOOL, ScalarType

__all__ = ["as_expression"]

Rest = Callable[[], Expr | None]


def as_expression(body: tuple[Stmt, ...], result: Expr) -> Expr | None:
    """The expression that `result` is after the statements; None where they do more than compute it."""
    return _after(body, {}, lambda: result)


def _after(body: tuple[Stmt, ...], exits: Mapping[str, Rest], rest: Rest) -> Expr | None:
    if not body:
        return rest()
    first, others = body[0], body[1:]

    def go_on() -> Expr | None:
        return _after(others, exits, rest)

    match first:
        case Bind(name=name, value=value):
            return _let(name, value, go_on())
        case Branch(condition=condition, then=then, otherwise=otherwise):
            return _choice(condition, _after(then, exits, go_on), _after(otherwise, exits, go_on), first)
        case Block(label=label, body=inner):
            return _after(inner, {**exits, label: go_on}, go_on)
        case Leave(label=label) if label in exits:
            return exits[label]()
        case _:
            return None


def _let(name: str, value: Expr, inner: Expr | None) -> Expr | None:
    if inner is None or (isinstance(inner, Local) and inner.name == name):
        return inner and value
    if not any(isinstance(e, Local) and e.name == name for e in subexpressions(inner)) and not may_fail(value):
        return inner
    return Let(name, value, inner, inner.type, span=value.span)


def _choice(condition: Expr, then: Expr | None, otherwise: Expr | None, node: Branch) -> Expr | None:
    """The conditional, written with and/or where a side is a constant: conjuncts can be told apart and hoisted."""
    if then is None or otherwise is None:
        return None
    if then.type == BOOL:
        negated = Op(Operator.NOT, (condition,), BOOL, span=condition.span)
        match then, otherwise:
            case Const(value=False), _:
                return Op(Operator.AND, (negated, otherwise), BOOL, span=node.span)
            case Const(value=True), _:
                return Op(Operator.OR, (condition, otherwise), BOOL, span=node.span)
            case _, Const(value=False):
                return Op(Operator.AND, (condition, then), BOOL, span=node.span)
            case _, Const(value=True):
                return Op(Operator.OR, (negated, then), BOOL, span=node.span)
            case _:
                pass
    type_ = then.type if then.type == otherwise.type else _joined(then, otherwise)
    return Conditional(condition, then, otherwise, type_, span=node.span)


def _joined(then: Expr, otherwise: Expr) -> ScalarType:
    met = join(then.type, otherwise.type)
    assert met is not None, "the returns of one function have been found to fit"
    return met
