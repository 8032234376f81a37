"""Calls in expressions: the words of the language, conversions, records, builtins; helpers are inlined."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from types import FunctionType
from typing import Any, cast

from relocheck import language
from relocheck.compile.body import MISSING, Body, join, sort_tag
from relocheck.compile.choice import choose
from relocheck.compile.coercion import coerce, number, type_of
from relocheck.compile.comprehension import comprehension
from relocheck.compile.names import field_of
from relocheck.compile.operand import operands
from relocheck.ir.terms import (
    Conditional,
    Const,
    Expr,
    Fold,
    Generator,
    Local,
    Make,
    Op,
    Operator,
    Read,
    Size,
    SortDomain,
)
from relocheck.ir.types import BOOL, INT, IntType, MapType, RecordType, ScalarType, SortType
from relocheck.language import Hook

__all__ = ["call"]


def call(body: Body, node: ast.Call) -> Expr:
    """The value of a call."""
    function = body.resolve(node.func)
    if isinstance(function, FunctionType | Hook):
        return _function(body, node, cast(Any, function))
    if isinstance(function, type):
        return _class(body, node, function)
    if function in (all, any, sum, min, max, len):
        return _builtin(body, node, cast(Callable[..., object], function).__name__)
    if isinstance(node.func, ast.Attribute) and field_of(body, node.func.value) is not None:
        body.refuse(node, f"{ast.unparse(node.func)} has no value", "add, discard and clear are statements")
    text = ast.unparse(node.func)
    if function is MISSING and isinstance(node.func, ast.Name):
        body.expression(node.func)  # refuses an unknown name, with the near miss
    body.refuse(node, f"{text} cannot be called", "there are @define helpers, hooks, all any sum min max len")


def _function(body: Body, node: ast.Call, function: FunctionType | Hook[Any, Any, Any]) -> Expr:
    if function is language.some:
        return choose(body, node, None)
    if function is language.implies:
        left, right = _conditions(body, node, 2)
        return Op(Operator.IMPLIES, (left, right), BOOL, span=body.span(node))
    if function is language.at_most_one:
        if node.keywords:
            body.refuse(node.keywords[0], "at_most_one takes a comprehension of conditions")
        total = replace(
            comprehension(body, _generator_argument(body, node, "at_most_one"), "sum"), span=body.span(node)
        )
        assert isinstance(total, Fold)
        coerce(body, total.body, BOOL, node.args[0], "at_most_one")
        return Op(Operator.LE, (total, Const(1, INT)), BOOL, span=body.span(node))
    if function is language.require:
        body.refuse(node, "require is a statement")
    if function in (language.total, language.empty, language.const, language.ghost):
        body.refuse(node, f"{ast.unparse(node.func)} only declares a field or is assigned to one")
    result = body.unit.inline(body, node, function)
    if result is None:
        body.refuse(node, f"{ast.unparse(node.func)} returns nothing")
    return result


def _conditions(body: Body, node: ast.Call, count: int) -> list[Expr]:
    if len(node.args) != count or node.keywords:
        body.refuse(node, f"{ast.unparse(node.func)} takes {count} conditions")
    found = operands(body, *node.args)
    for expr, arg in zip(found, node.args, strict=True):
        coerce(body, expr, BOOL, arg, ast.unparse(node.func))
    return found


def _class(body: Body, node: ast.Call, cls: type) -> Expr:
    if cls in (int, bool):
        return _convert(body, node, None)
    if cls is range:
        body.refuse(node, "a range is no value", "iterate over it")
    type_ = type_of(body, node, cls)
    if isinstance(type_, SortType) and type_.ordered:
        return _convert(body, node, type_)
    if isinstance(type_, RecordType):
        return _make(body, node, type_)
    body.refuse(node, f"{type_.name} cannot be called", "name a member, or take some(...)")


def _convert(body: Body, node: ast.Call, sort: SortType | None) -> Expr:
    """`Gfn(x)` and `int(x)`: the same number, of that sort; bounds are checked where it is used."""
    if len(node.args) != 1 or node.keywords or ast.unparse(node.func) == "bool":
        body.refuse(node, f"{ast.unparse(node)} is not in the language", "Gfn(x) and int(x) convert numbers")
    found = number(body, body.expression(node.args[0]), node.args[0])
    if sort is not None and found.type == sort:
        return found
    type_ = IntType(sort=sort.name) if sort else INT
    if isinstance(found, Const | Local | Op | Conditional | Size):
        return replace(found, type=type_)
    return Op(Operator.ADD, (found, Const(0, INT)), type_, span=body.span(node))


def _make(body: Body, node: ast.Call, type_: RecordType) -> Expr:
    names = [n for n, _ in type_.fields]
    given = dict(zip(names, node.args, strict=False)) | {k.arg: k.value for k in node.keywords if k.arg}
    if len(node.args) + len(node.keywords) != len(names) or set(given) != set(names):
        body.refuse(node, f"{type_.name} takes the fields {', '.join(names)}")
    nodes = [given[n] for n in names]
    order = sorted(nodes, key=lambda n: (n.lineno, n.col_offset))
    found = dict(zip(order, operands(body, *order), strict=True))
    values = tuple(
        coerce(body, found[n], t, n, f"{type_.name}.{name}") for n, (name, t) in zip(nodes, type_.fields, strict=True)
    )
    return Make(values, type_, span=body.span(node))


# ---------------------------------------------------------------------------------------------------------------------
# Builtins


def _builtin(body: Body, node: ast.Call, name: str) -> Expr:
    if name == "len":
        return _len(body, node)
    if name in ("min", "max") and len(node.args) > 1:
        if node.keywords:
            body.refuse(node.keywords[0], f"{name} of several values takes nothing else")
        found = [number(body, f, n) for f, n in zip(operands(body, *node.args), node.args, strict=True)]
        type_ = _common(found)
        return _nested(Operator(name), found, type_, body, node)
    allowed = name in ("min", "max")
    for keyword in node.keywords:
        if keyword.arg != "default" or not allowed:
            advice = "it takes a comprehension, and default=" if allowed else "it takes a comprehension"
            body.refuse(keyword, f"{name} takes no {keyword.arg or '**'} in the language", advice)
    default = _default(body, node.keywords[0].value) if node.keywords else None
    return replace(comprehension(body, _generator_argument(body, node, name), name, default), span=body.span(node))


def _nested(operator: Operator, found: list[Expr], type_: ScalarType, body: Body, node: ast.Call) -> Expr:
    whole = found[0]
    for other in found[1:]:
        whole = Op(operator, (whole, other), type_, span=body.span(node))
    return whole


def _default(body: Body, node: ast.expr) -> Expr:
    mark = len(body.out)
    found = number(body, body.expression(node), node)
    if len(body.out) > mark:
        body.refuse(node, "a default only computes a value", "bind it to a name first")
    return found


def _common(found: list[Expr]) -> ScalarType:
    type_: ScalarType = found[0].type
    for other in found[1:]:
        met = join(type_, other.type)
        assert met is not None, "both are numbers"
        type_ = met
    return IntType(sort=sort_tag(type_))


def _generator_argument(body: Body, node: ast.Call, name: str) -> ast.GeneratorExp:
    if len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
        return node.args[0]
    body.refuse(node, f"{name} takes a comprehension", "write ... for x in Sort")


def _len(body: Body, node: ast.Call) -> Expr:
    if len(node.args) != 1 or node.keywords:
        body.refuse(node, "len takes one argument")
    argument = node.args[0]
    span = body.span(node)
    if (read := field_of(body, argument)) is not None:
        field, when = read
        if isinstance(field.type, MapType) and field.type.is_set:
            name, key = body.fresh_name("x"), field.type.keys[0]
            inner = Read(field.name, (Local(name, key),), BOOL, when)
            return Fold("sum", (Generator(name, key, SortDomain(key)),), inner, INT, span=span)
    cls = body.resolve(argument)
    if isinstance(cls, language.SortMeta):
        sort = type_of(body, argument, cast(type, cls))
        assert isinstance(sort, SortType)
        return Size(sort, INT, span=span)
    body.refuse(argument, "len is for sorts and for sets of the state")
