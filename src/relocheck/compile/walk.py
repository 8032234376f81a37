"""Walks over the representation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

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
    Generator,
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

__all__ = ["expressions_of", "fails_itself", "may_fail", "parts", "statements", "subexpressions", "with_parts"]


def parts(expr: Expr) -> tuple[Expr, ...]:
    """The direct parts of an expression."""
    match expr:
        case Read(keys=found) | Op(operands=found) | Make(values=found):
            return found
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return (condition, then, otherwise)
        case Let(value=value, body=body):
            return (value, body)
        case Fold(generators=generators, body=body, default=default):
            before = [e for g in generators for e in (*_domain(g.domain), g.condition)]
            return tuple(e for e in (*before, body, default) if e is not None)
        case Get(record=record):
            return (record,)
        case _:
            return ()


def _domain(domain: SortDomain | RangeDomain) -> tuple[Expr, ...]:
    return (domain.low, domain.high) if isinstance(domain, RangeDomain) else ()


def with_parts(expr: Expr, change: Callable[[Expr], Expr]) -> Expr:
    """The expression with each of its direct parts changed."""
    match expr:
        case Read(keys=keys):
            return replace(expr, keys=tuple(map(change, keys)))
        case Op(operands=operands):
            return replace(expr, operands=tuple(map(change, operands)))
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return replace(expr, condition=change(condition), then=change(then), otherwise=change(otherwise))
        case Let(value=value, body=body):
            return replace(expr, value=change(value), body=change(body))
        case Fold(generators=generators, body=body, default=default):
            ran = tuple(_with_parts(g, change) for g in generators)
            return replace(
                expr, generators=ran, body=change(body), default=None if default is None else change(default)
            )
        case Make(values=values):
            return replace(expr, values=tuple(map(change, values)))
        case Get(record=record):
            return replace(expr, record=change(record))
        case _:
            return expr


def _with_parts(generator: Generator, change: Callable[[Expr], Expr]) -> Generator:
    domain, condition = generator.domain, generator.condition
    if isinstance(domain, RangeDomain):
        domain = RangeDomain(change(domain.low), change(domain.high))
    return replace(generator, domain=domain, condition=None if condition is None else change(condition))


def subexpressions(expr: Expr) -> Iterator[Expr]:
    """The expression and everything in it, each part behind the whole and before what comes later in the text."""
    todo = [expr]
    while todo:
        yield (found := todo.pop())
        if inner := parts(found):
            todo += reversed(inner)


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
    todo = [*reversed(body)]
    while todo:
        yield (found := todo.pop())
        match found:
            case Branch(then=then, otherwise=otherwise):
                todo += reversed(then + otherwise)
            case Loop(body=inner) | Block(body=inner):
                todo += reversed(inner)
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
