"""Expressions: one function for each kind of node, and a last case that refuses."""

from __future__ import annotations

import ast
from typing import NoReturn

from relocheck.compile.body import NONE, Body
from relocheck.compile.call import call
from relocheck.compile.comparison import compare
from relocheck.compile.names import attribute, bind_name, name, subscript
from relocheck.compile.operators import arithmetic, boolean, conditional, unary
from relocheck.ir.terms import Const, Expr
from relocheck.ir.types import BOOL, INT

__all__ = ["expression"]


def expression(body: Body, node: ast.expr) -> Expr:
    """The expression of a node; what has to happen first is emitted."""
    match node:
        case ast.Constant():
            return _constant(body, node)
        case ast.Name():
            return name(body, node)
        case ast.Attribute():
            return attribute(body, node)
        case ast.Subscript():
            return subscript(body, node)
        case ast.Compare():
            return compare(body, node)
        case ast.BoolOp():
            return boolean(body, node)
        case ast.UnaryOp():
            return unary(body, node)
        case ast.BinOp():
            return arithmetic(body, node)
        case ast.IfExp():
            return conditional(body, node)
        case ast.NamedExpr():
            return bind_name(body, node, node.target.id, body.expression(node.value))
        case ast.Call():
            return call(body, node)
        case _:
            _refuse(body, node)


def _constant(body: Body, node: ast.Constant) -> Const:
    span = body.span(node)
    match node.value:
        case bool(value):
            return Const(value, BOOL, span=span)
        case int(value):
            return Const(value, INT, span=span)
        case None:
            return Const(None, NONE, span=span)
        case value:
            kind = "a string" if isinstance(value, str) else "a float" if isinstance(value, float) else repr(value)
            advice = "use an enum" if isinstance(value, str) else "there are bool, int, None, members of enums"
            body.refuse(node, f"{kind} is no value of the language", advice)


def _refuse(body: Body, node: ast.expr) -> NoReturn:
    match node:
        case ast.Dict() | ast.DictComp() | ast.SetComp() | ast.ListComp() | ast.List() | ast.Set() | ast.Tuple():
            body.refuse(node, "a collection is no value of the language", "a state holds maps: assign their entries")
        case ast.GeneratorExp():
            body.refuse(node, "a comprehension is no value", "it stands in all, any, sum, min, max, at_most_one")
        case ast.Lambda():
            body.refuse(node, "a lambda stands only in some(...)", "write a @define")
        case _:
            what = _WORDS.get(type(node), type(node).__name__)
            body.refuse(node, f"{what} is not in the language", "the manual lists what is")


_WORDS: dict[type[ast.expr], str] = {
    ast.JoinedStr: "an f-string",
    ast.Starred: "a star expression",
    ast.Await: "await",
    ast.Yield: "yield",
    ast.YieldFrom: "yield from",
    ast.Slice: "a slice",
}
