"""`some(domain, lambda x: ...)`: a nondeterministic choice."""

from __future__ import annotations

import ast

from relocheck.compile.body import Body
from relocheck.compile.comprehension import iteration
from relocheck.compile.expression import condition, pure
from relocheck.ir.terms import Choose, Const, Expr, Local, Op, Operator, Read
from relocheck.ir.types import BOOL

__all__ = ["choose"]


def choose(body: Body, node: ast.Call, target: str | None) -> Local:
    """`some(domain, lambda x: ...)`: emit the choice, bound to the target where it is a new name."""
    if not 1 <= len(node.args) <= 2 or node.keywords:
        body.refuse(node, "some takes a domain and a predicate", "write some(Frame, lambda f: ...)")
    type_, domain, member = iteration(body, node.args[0])
    local = (
        body.temporary(type_, "some") if target is None or target in body.env else Local(body.local_name(target), type_)
    )
    test = _predicate(body, node, local) if len(node.args) == 2 else Const(True, BOOL)
    if member:
        inside = Read(member[0], (local,), BOOL, member[1])
        test = Op(Operator.AND, (inside, test), BOOL) if len(node.args) == 2 else inside
    body.emit(Choose(local.name, type_, domain, test, span=body.span(node)))
    return local


def _predicate(body: Body, node: ast.Call, local: Local) -> Expr:
    given = node.args[1]
    if not isinstance(given, ast.Lambda) or len(given.args.args) != 1:
        body.refuse(given, "the predicate of some is a lambda of one name", "write lambda f: ...")
    with body.branch():
        body.env[given.args.args[0].arg] = local
        body.maybe.discard(given.args.args[0].arg)
        return pure(body, given.body, lambda: condition(body, given.body), "a predicate of some")
