"""`some(domain, lambda x: ...)`: a nondeterministic choice."""

from __future__ import annotations

import ast

from relocheck.compile.body import Body
from relocheck.compile.comprehension import iteration
from relocheck.compile.operand import condition, joined, pure
from relocheck.compile.source import bound_names
from relocheck.ir.terms import Choose, Const, Expr, Local, Operator
from relocheck.ir.types import BOOL

__all__ = ["choose"]


def choose(body: Body, node: ast.Call, target: str | None) -> Local:
    """`some(domain, lambda x: ...)`: emit the choice, bound to the target where it is a new name."""
    if not 1 <= len(node.args) <= 2 or node.keywords:
        body.refuse(node, "some takes a domain and a predicate", "write some(Frame, lambda f: ...)")
    found = iteration(body, node.args[0])
    is_new = target is not None and target not in body.env
    local = Local(body.local_name(target), found.type) if target and is_new else body.temporary(found.type, "some")
    tests = found.member(local)
    if len(node.args) == 2:
        tests.append(_predicate(body, node.args[1], local))
    test = joined(Operator.AND, tests, body, node) if tests else Const(True, BOOL)
    body.emit(Choose(local.name, found.type, found.domain, test, span=body.span(node)))
    return local


def _predicate(body: Body, given: ast.expr, local: Local) -> Expr:
    if not isinstance(given, ast.Lambda) or not _takes_one(given.args):
        body.refuse(given, "the predicate of some is a lambda of one name", "write lambda f: ...")
    name = given.args.args[0].arg
    outside, body.outside = body.outside, None
    with body.branch() as out, body.inner_scope({name} | bound_names(given.body)):
        body.env[name] = local
        found = condition(body, given.body)
        whole = pure(body, given.body, out, found, "a predicate of some")
    body.outside = outside
    return whole


def _takes_one(args: ast.arguments) -> bool:
    others = args.posonlyargs or args.kwonlyargs or args.vararg or args.kwarg or args.defaults
    return len(args.args) == 1 and not others
