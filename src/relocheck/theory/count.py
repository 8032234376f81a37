"""Counts: how many conditions are true, compared with 0 or 1; that much can be said without numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from relocheck.ir.terms import Conditional, Const, Expr, Fold, Generator, Op, Operator
from relocheck.ir.types import BoolType
from relocheck.lazy import dataclass
from relocheck.theory.logic import FALSE, TRUE, Formula, Term, conj, disj, equal, exists, forall, neg, replaced
from relocheck.theory.refusal import refuse

if TYPE_CHECKING:
    from relocheck.theory.expression import Meaning

__all__ = ["compared"]


@dataclass(frozen=True, slots=True)
class Counted:
    """The values of the variables for which the condition is true, each counted once."""

    variables: tuple[Term, ...]
    condition: Formula


def compared(meaning: Meaning, expr: Op) -> Formula:
    """A count compared with a constant, by ==, < or <=, on either side."""
    left, right = expr.operands
    strict = 1 if expr.operator is Operator.LT else 0
    if isinstance(right, Const):
        counted, limit = _counted(meaning, left), _number(right)
        if expr.operator is Operator.EQ:
            return conj(_at_most(counted, limit, expr), _at_least(counted, limit, expr))
        return _at_most(counted, limit - strict, expr)
    if isinstance(left, Const):
        counted, limit = _counted(meaning, right), _number(left)
        if expr.operator is Operator.EQ:
            return conj(_at_most(counted, limit, expr), _at_least(counted, limit, expr))
        return _at_least(counted, limit + strict, expr)
    refuse(expr.span, "two counts are compared: for every size a count is compared with 0 or 1 only")


def _number(expr: Const) -> int:
    assert isinstance(expr.value, int)
    return int(expr.value)


def _at_least(counted: Sequence[Counted], limit: int, expr: Op) -> Formula:
    if limit <= 0:
        return TRUE
    return neg(_at_most(counted, limit - 1, expr))


def _at_most(counted: Sequence[Counted], limit: int, expr: Op) -> Formula:
    if limit < 0:
        return FALSE
    if limit == 0:
        return conj(*(forall(c.variables, neg(c.condition)) for c in counted))
    if limit == 1:
        return neg(disj(*_twice(counted)))
    refuse(expr.span, f"a count is compared with {limit}: for every size there are only 0 and 1")


def _twice(counted: Sequence[Counted]) -> Iterator[Formula]:
    """The ways in which two are true."""
    for c in counted:
        others = tuple(Term(f"{v.name}'", v.sort) for v in c.variables)
        apart = neg(conj(*(equal(v, w) for v, w in zip(c.variables, others, strict=True))))
        again = replaced(c.condition, dict(zip(c.variables, others, strict=True)))
        yield exists((*c.variables, *others), conj(apart, c.condition, again))
    for a, b in combinations(counted, 2):
        yield conj(exists(a.variables, a.condition), exists(b.variables, b.condition))


def _counted(meaning: Meaning, expr: Expr) -> tuple[Counted, ...]:
    """What an expression counts; refuses what is no count."""
    return tuple(c for c in _terms(meaning, expr) if c.condition != FALSE)


def _terms(meaning: Meaning, expr: Expr) -> Iterator[Counted]:
    match expr:
        case Const(value=int(n)) if n >= 0:
            yield from (Counted((), TRUE) for _ in range(n))
        case Op(operator=Operator.ADD, operands=operands):
            for operand in operands:
                yield from _terms(meaning, operand)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            case = meaning.formula(condition)
            yield from (Counted(c.variables, conj(case, c.condition)) for c in _terms(meaning, then))
            yield from (Counted(c.variables, conj(neg(case), c.condition)) for c in _terms(meaning, otherwise))
        case Fold(kind="sum", generators=generators, body=body):
            yield from _summed(meaning, generators, body)
        case _ if isinstance(expr.type, BoolType):
            yield Counted((), meaning.formula(expr))
        case _:
            refuse(expr.span, "a number that is no count of conditions")


def _summed(meaning: Meaning, generators: Sequence[Generator], body: Expr) -> Iterator[Counted]:
    if not generators:
        yield from _terms(meaning, body)
        return
    first, *rest = generators
    for variables, condition, inner in meaning.each(first):
        for c in _summed(inner, rest, body):
            yield Counted((*variables, *c.variables), conj(condition, c.condition))
