"""Walks over the representation."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Conditional,
    Expr,
    Fold,
    Get,
    Let,
    Loop,
    Make,
    Op,
    Operator,
    RangeDomain,
    Read,
    Require,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import IntType

__all__ = ["expressions_of", "fails_itself", "may_fail", "parts", "statements", "subexpressions"]


def parts(expr: Expr) -> Iterator[Expr]:
    """The direct parts of an expression."""
    match expr:
        case Read(keys=keys):
            yield from keys
        case Op(operands=operands):
            yield from operands
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            yield from (condition, then, otherwise)
        case Let(value=value, body=body):
            yield from (value, body)
        case Fold(generators=generators, body=body, default=default):
            for g in generators:
                yield from _domain(g.domain)
                if g.condition is not None:
                    yield g.condition
            yield body
            if default is not None:
                yield default
        case Make(values=values):
            yield from values
        case Get(record=record):
            yield record
        case _:
            pass


def _domain(domain: SortDomain | RangeDomain) -> Iterator[Expr]:
    if isinstance(domain, RangeDomain):
        yield from (domain.low, domain.high)


def subexpressions(expr: Expr) -> Iterator[Expr]:
    """The expression and everything in it."""
    yield expr
    for part in parts(expr):
        yield from subexpressions(part)


def expressions_of(statement: Stmt) -> Iterator[Expr]:
    """The expressions that stand directly in a statement."""
    match statement:
        case Assign(keys=keys, value=value):
            yield from keys
            yield value
        case Bind(value=value):
            yield value
        case Branch(condition=condition) | Require(condition=condition) | Check(condition=condition):
            yield condition
        case Loop(domain=domain):
            yield from _domain(domain)
        case Choose(domain=domain, condition=condition):
            yield from _domain(domain)
            yield condition
        case _:
            pass


def statements(body: tuple[Stmt, ...]) -> Iterator[Stmt]:
    """All statements, nested ones included, in the order of the text."""
    for s in body:
        yield s
        match s:
            case Branch(then=then, otherwise=otherwise):
                yield from statements(then)
                yield from statements(otherwise)
            case Loop(body=inner) | Block(body=inner):
                yield from statements(inner)
            case _:
                pass


def may_fail(expr: Expr) -> bool:
    """Whether evaluating an expression can be a model error."""
    return any(fails_itself(e) for e in subexpressions(expr))


def fails_itself(expr: Expr) -> bool:
    """Whether this node, its parts evaluated, can be a model error."""
    match expr:
        case Read(keys=keys):
            return any(isinstance(k.type, IntType) for k in keys)
        case Op(operator=Operator.FLOORDIV | Operator.MOD):
            return True
        case Fold(kind="min" | "max", default=None):
            return True
        case _:
            return False
