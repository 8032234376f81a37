"""From statements that only bind names, branch and return to one expression."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count

from relocheck.compile.body import join
from relocheck.compile.simplify import Known, simplified
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

__all__ = ["NeverEvaluated", "as_expression", "first_impure", "impure", "only_where", "typed"]


class Never:
    """The absence of a value: a path that is not taken."""


class NeverEvaluated(Exception):
    """No path through the statements is taken."""


Found = Expr | Never | None
Rest = Callable[[Known], Found]

NOWHERE = "nowhere"
"""The label that a path leaves through which is not taken."""

LIMIT = 2000
"""Paths through the statements: each branch doubles what follows it; beyond this they stay statements."""


def only_where(condition: Expr) -> Stmt:
    """What follows is evaluated only where the condition is true: the other paths are not taken."""
    return Branch(condition, (), (Leave(NOWHERE),))


def as_expression(body: tuple[Stmt, ...], result: Expr) -> Expr | None:
    """The expression that `result` is after the statements; None where they do more than compute it."""
    paths = count()

    def at_end(known: Known) -> Expr:
        if next(paths) == LIMIT:
            raise _TooLong
        return _on_path(result, known)

    try:
        found = _after(body, {NOWHERE: lambda known: Never()}, at_end, {})
    except _TooLong:
        return None
    if isinstance(found, Never):
        raise NeverEvaluated
    return found


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


def _after(body: tuple[Stmt, ...], exits: Mapping[str, Rest], rest: Rest, known: Known) -> Found:
    """The expression after the statements; what a name decides that is known on a path has one side only.

    `a or (x := b)` is such a name: where it is false x is bound, and what follows on that side may read it.
    """
    if not body:
        return rest(known)
    first, others = body[0], body[1:]

    def go_on(known: Known) -> Found:
        return _after(others, exits, rest, known)

    match first:
        case Bind(name=name, value=value):
            value = _on_path(value, known)
            return _let(name, value, go_on(_bound(known, name, value)))
        case Branch(condition=condition, then=then, otherwise=otherwise):
            test = simplified(condition, known)
            if test != condition and isinstance(test, Const):
                return _after(then if test.value else otherwise, exits, go_on, known)
            taken = _after(then, exits, go_on, _learnt(known, test, True))
            return _choice(test, taken, _after(otherwise, exits, go_on, _learnt(known, test, False)), first)
        case Block(label=label, body=inner):
            return _after(inner, {**exits, label: go_on}, go_on, known)
        case Leave(label=label) if label in exits:
            return exits[label](known)
        case _:
            return None


def _on_path(value: Expr, known: Known) -> Expr:
    """The value without the parts that are never evaluated here; a name alone has none."""
    return value if isinstance(value, Local) else simplified(value, known)


def _bound(known: Known, name: str, value: Expr) -> Known:
    """What is known once the name is bound anew."""
    others = {n: truth for n, truth in known.items() if n != name}
    match value:
        case Const(value=bool(truth)):
            return {**others, name: truth}
        case Local(name=same) if same in known:
            return {**others, name: known[same]}
        case _:
            return others


def _learnt(known: Known, condition: Expr, truth: bool) -> Known:
    return {**known, condition.name: truth} if isinstance(condition, Local) else known


def _let(name: str, value: Expr, inner: Expr | Never | None) -> Found:
    if inner is None or isinstance(inner, Never):
        return inner
    if isinstance(inner, Local) and inner.name == name:
        return value
    if not any(isinstance(e, Local) and e.name == name for e in subexpressions(inner)) and not may_fail(value):
        return inner
    return Let(name, value, inner, inner.type, span=value.span)


def _choice(condition: Expr, then: Found, otherwise: Found, node: Branch) -> Found:
    """The conditional, written with and/or where a side is a constant: conjuncts can be told apart and hoisted."""
    if then is None or otherwise is None:
        return None
    if isinstance(then, Never) or isinstance(otherwise, Never):
        return otherwise if isinstance(then, Never) else then
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
