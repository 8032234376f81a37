"""Parts of expressions: conditions, operands in Python's order, and what must stay an expression."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from functools import partial

from relocheck.compile.body import Body, describe
from relocheck.compile.pure import NeverEvaluated, as_expression, impure
from relocheck.ir.terms import Bind, Branch, Const, Expr, Local, Op, Operator, Size, Stmt
from relocheck.ir.types import BOOL, IntType, OptionType

__all__ = ["both", "condition", "in_order", "joined", "keep", "operands", "pure"]


def condition(body: Body, node: ast.expr) -> Expr:
    """An expression that must be a bool."""
    found = body.expression(node)
    if found.type != BOOL:
        advice = "compare it with something"
        if isinstance(found.type, OptionType):
            advice = "write `is not None`"
        elif isinstance(found.type, IntType):
            advice = "write != 0"
        body.refuse(node, f"a condition must be a bool, this is {describe(found.type)}", advice)
    return found


def operands(body: Body, *nodes: ast.expr) -> list[Expr]:
    """Several expressions, evaluated from the left."""
    return in_order(body, [partial(body.expression, n) for n in nodes], nodes)


def in_order(body: Body, parts: Sequence[Callable[[], Expr]], nodes: Sequence[ast.expr]) -> list[Expr]:
    """Compile operands from the left; what was evaluated before a statement keeps the value it had then."""
    done: list[Expr] = []
    for part, node in zip(parts, nodes, strict=True):
        mark = len(body.out)
        found = part()
        if len(body.out) > mark:
            later, body.out[mark:] = body.out[mark:], []
            done = [keep(body, d, node) for d in done]
            body.out += later
        done.append(found)
    return done


def keep(body: Body, found: Expr, node: ast.AST) -> Expr:
    """The value an expression has now, whatever comes after."""
    if isinstance(found, Const | Size) or (isinstance(found, Local) and not body.can_change(found)):
        return found
    name = body.temporary(found.type)
    body.emit(Bind(name.name, found, span=body.span(node)))
    return name


def both(body: Body, operator: Operator, done: list[Expr], out: Sequence[Stmt], found: Expr, node: ast.expr) -> Expr:
    """`done and found` where found needs statements first: they run only if done is true (for or: false)."""
    span = body.span(node)
    name = body.temporary(BOOL)
    body.emit(Bind(name.name, joined(operator, done, body, node), span=span))
    then = (*out, Bind(name.name, found, span=span))
    is_and = operator is Operator.AND
    body.emit(Branch(name, then if is_and else (), () if is_and else then, span=span))
    return name


def joined(operator: Operator, done: Sequence[Expr], body: Body, node: ast.expr) -> Expr:
    """One expression of several conditions."""
    return done[0] if len(done) == 1 else Op(operator, tuple(done), BOOL, span=body.span(node))


def pure(body: Body, node: ast.expr, statements: Sequence[Stmt], found: Expr, where: str) -> Expr:
    """What must stay an expression: the statements that it needs become part of it; refused where they cannot."""
    try:
        whole = as_expression(tuple(statements), found)
    except NeverEvaluated:
        body.refuse(node, "this is never evaluated", "take it out")
    if whole is None:
        what = impure(tuple(statements))
        body.refuse(node, f"this {what} in {where}", "do it in a statement before")
    return whole
