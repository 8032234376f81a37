"""From statements that only bind names, branch and return to one expression."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count

from relocheck.compile.body import join
from relocheck.compile.walk import may_fail, statements, subexpressions
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Conditional,
    Const,
    Expr,
    Leave,
    Let,
    Local,
    Loop,
    Op,
    Operator,
    Require,
    Stmt,
)
from relocheck.ir.types import BOOL, ScalarType

__all__ = ["as_expression", "first_impure", "impure", "typed"]

Rest = Callable[[], Expr | None]

LIMIT = 2000
"""Paths through the statements: each branch doubles what follows it; beyond this they stay statements."""


def as_expression(body: tuple[Stmt, ...], result: Expr) -> Expr | None:
    """The expression that `result` is after the statements; None where they do more than compute it."""
    paths = count()

    def at_end() -> Expr:
        if next(paths) == LIMIT:
            raise _TooLong
        return result

    try:
        return _after(body, {}, at_end)
    except _TooLong:
        return None


class _TooLong(Exception):
    pass


def impure(body: tuple[Stmt, ...]) -> str:
    """What statements do more than compute a value, in words."""
    return next((words for s in statements(body) for kind, words in _IMPURE if isinstance(s, kind)), "is too long")


def first_impure(body: tuple[Stmt, ...]) -> Stmt | None:
    """The first statement that does more than compute a value."""
    return next((s for s in statements(body) if isinstance(s, tuple(kind for kind, _ in _IMPURE))), None)


_IMPURE: tuple[tuple[type[Stmt], str], ...] = (
    (Assign, "changes the state"),
    (Choose, "chooses"),
    (Require, "requires something"),
    (Check, "asserts something"),
    (Loop, "loops"),
)


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
    return Conditional(condition, typed(then, type_), typed(otherwise, type_), type_, span=node.span)


def typed(found: Expr, type_: ScalarType) -> Expr:
    """A bare None as the None of an optional type."""
    return replace(found, type=type_) if isinstance(found, Const) and found.value is None else found


def _joined(then: Expr, otherwise: Expr) -> ScalarType:
    met = join(then.type, otherwise.type)
    assert met is not None, "the returns of one function have been found to fit"
    return met
