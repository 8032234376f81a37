"""What a test says of local names on the way it came out: not None, and bound."""

from __future__ import annotations

import ast
from dataclasses import replace
from functools import lru_cache

from relocheck.compile.body import NONE, Body, Unusable, narrowed
from relocheck.compile.source import bound_names
from relocheck.ir.terms import Local

__all__ = ["narrow"]


def narrow(body: Body, node: ast.expr, truth: bool) -> None:
    """Take what a test that came out as `truth` says of the names in it."""
    match node:
        case ast.BoolOp(op=op, values=values) if isinstance(op, ast.And) == truth:
            for i, value in enumerate(values):
                _narrow_until(body, value, truth, bound_names(*values[i + 1 :]))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            narrow(body, operand, not truth)
        case ast.Compare(left=left, ops=[op], comparators=[ast.Constant(value=None)]):
            _bound(body, left)
            if isinstance(op, ast.IsNot | ast.NotEq) == truth:
                _not_none(body, left.target if isinstance(left, ast.NamedExpr) else left)
        case _:
            _bound(body, node)


def _narrow_until(body: Body, value: ast.expr, truth: bool, rebound: frozenset[str]) -> None:
    """What an operand says does not hold of names that a later operand binds anew."""
    before = {n: body.env[n] for n in rebound if n in body.env}
    narrow(body, value, truth)
    body.env.update(before)


def _bound(body: Body, node: ast.expr) -> None:
    for name in _always_bound(node):
        body.maybe.discard(name)


@lru_cache(maxsize=1 << 14)
def _always_bound(node: ast.AST) -> tuple[str, ...]:
    """The names that an expression binds whatever its parts come out as."""
    match node:
        case ast.NamedExpr(target=ast.Name(id=name), value=value):
            return (name, *_always_bound(value))
        case ast.BoolOp(values=[first, *_]) | ast.IfExp(test=first):
            return _always_bound(first)
        case ast.Compare(left=left, comparators=[first, *_]):
            return _always_bound(left) + _always_bound(first)
        case ast.Lambda() | ast.GeneratorExp():
            return ()
        case _:
            return tuple(name for child in ast.iter_child_nodes(node) for name in _always_bound(child))


def _not_none(body: Body, node: ast.expr) -> None:
    if isinstance(node, ast.Name) and isinstance(local := body.env.get(node.id), Local):
        always_none = Unusable("is always None here", "this place is never reached", never=True)
        body.env[node.id] = always_none if local.type == NONE else replace(local, type=narrowed(local.type))
