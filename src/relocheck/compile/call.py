"""Calls: the words of the language, conversions, records, and the inlining of @define helpers and hooks."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from types import FunctionType
from typing import Any, cast

from relocheck import language
from relocheck.compile.body import MISSING, Body, StateName, describe, join
from relocheck.compile.choice import choose
from relocheck.compile.comprehension import comprehension
from relocheck.compile.expression import (
    coerce,
    expression,
    field_of,
    number,
    operands,
    type_of,
)
from relocheck.compile.pure import as_expression
from relocheck.compile.statement import block
from relocheck.compile.vocabulary import Unfit
from relocheck.ir.terms import (
    Bind,
    Block,
    Const,
    Expr,
    Fold,
    Generator,
    Leave,
    Local,
    Make,
    Op,
    Operator,
    Read,
    Require,
    Size,
    SortDomain,
)
from relocheck.ir.types import BOOL, INT, IntType, MapType, RecordType, ScalarType, SortType
from relocheck.language import Hook

__all__ = ["call", "inline"]


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
        expression(body, node.func)  # refuses, with the near miss
    body.refuse(node, f"{text} cannot be called here", "there are @define helpers, hooks, all any sum min max len")


def _function(body: Body, node: ast.Call, function: FunctionType | Hook[Any, Any, Any]) -> Expr:
    if function is language.some:
        return choose(body, node, None)
    if function is language.implies:
        left, right = _conditions(body, node, 2)
        return Op(Operator.IMPLIES, (left, right), BOOL, span=body.span(node))
    if function is language.at_most_one:
        total = comprehension(body, _generator_argument(body, node), "sum")
        return Op(Operator.LE, (total, Const(1, INT)), BOOL, span=body.span(node))
    if function is language.require:
        body.refuse(node, "require is a statement")
    if function in (language.total, language.empty, language.const, language.ghost):
        body.refuse(node, f"{ast.unparse(node.func)} only declares a field or is assigned to one")
    result = inline(body, node, function)
    if result is None:
        body.refuse(node, f"{ast.unparse(node.func)} returns nothing")
    return result


def _conditions(body: Body, node: ast.Call, count: int) -> list[Expr]:
    if len(node.args) != count or node.keywords:
        body.refuse(node, f"{ast.unparse(node.func)} takes {count} arguments")
    found = operands(body, *node.args)
    for expr, arg in zip(found, node.args, strict=True):
        coerce(body, expr, BOOL, arg, "implies")
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
        body.refuse(node, f"{ast.unparse(node)} is not in the language")
    found = number(body, expression(body, node.args[0]), node.args[0])
    if sort is not None and found.type == sort:
        return found
    type_ = IntType(sort=sort.name) if sort else INT
    if isinstance(found, Const | Local | Op):
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
        found = [number(body, f, n) for f, n in zip(operands(body, *node.args), node.args, strict=True)]
        type_ = _common(found)
        return Op(Operator(name), tuple(found), type_, span=body.span(node))
    default = None
    for keyword in node.keywords:
        if keyword.arg != "default" or name not in ("min", "max"):
            body.refuse(node, f"{name} takes no {keyword.arg}")
        default = number(body, expression(body, keyword.value), keyword.value)
    return comprehension(body, _generator_argument(body, node), name, default)


def _common(found: list[Expr]) -> ScalarType:
    type_: ScalarType = found[0].type
    for other in found[1:]:
        met = join(type_, other.type)
        assert met is not None
        type_ = met
    return IntType(sort=type_.name) if isinstance(type_, SortType) else INT if isinstance(type_, IntType) else type_


def _generator_argument(body: Body, node: ast.Call) -> ast.GeneratorExp:
    if len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp):
        return node.args[0]
    body.refuse(node, f"{ast.unparse(node.func)} takes a comprehension", "write ... for x in Sort")


def _len(body: Body, node: ast.Call) -> Expr:
    if len(node.args) != 1:
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


# ---------------------------------------------------------------------------------------------------------------------
# Inlining


def inline(body: Body, node: ast.Call, function: FunctionType | Hook[Any, Any, Any]) -> Expr | None:
    """Put a helper's body in place of its call; its value, or None where it returns nothing."""
    target = _target(body, node, function)
    file, definition = body.unit.sources.function(target)
    if target in body.calls:
        body.refuse(node, f"{target.__name__} calls itself", "helpers are inlined: recursion is not in the language")
    number_ = body.unit.next()
    label = f"{target.__name__}#{number_}"
    inner = Body(
        body.unit, file, target.__globals__, target.__name__, {}, f"#{number_}", label, label, (*body.calls, target)
    )
    _arguments(body, node, definition, inner)
    returns = definition.returns
    returns_nothing = returns is None or (isinstance(returns, ast.Constant) and returns.value is None)
    block(inner, definition.body)
    return _placed(body, node, inner, returns_nothing)


def _target(body: Body, node: ast.Call, function: FunctionType | Hook[Any, Any, Any]) -> FunctionType:
    if isinstance(function, Hook):
        body.unit.called.add(function)
        return cast(FunctionType, body.unit.hooks.get(function, function.default))
    role = language.role_of(function)
    if role is None or role.kind != "define":
        what = f"an @{role.kind}" if role else "no @define"
        body.refuse(node, f"{function.__name__} is {what}", "only @define helpers and hooks can be called")
    return function


def _arguments(body: Body, node: ast.Call, definition: ast.FunctionDef, inner: Body) -> None:
    params = [a.arg for a in definition.args.args]
    if node.keywords or len(node.args) != len(params) or definition.args.defaults:
        signature = f"{definition.name}({', '.join(params)})"
        body.refuse(
            node, f"{signature} called with {len(node.args) + len(node.keywords)} arguments", "give all in order"
        )
    values: list[tuple[str, ast.expr]] = []
    for name, given in zip(params, node.args, strict=True):
        if isinstance(given, ast.Name) and isinstance(state := body.env.get(given.id), StateName):
            inner.env[name] = state
        else:
            values.append((name, given))
    found = operands(body, *(given for _, given in values))
    for (name, given), value in zip(values, found, strict=True):
        wanted = _parameter_type(body, inner, definition, name)
        value = coerce(body, value, wanted, given, f"{name} of {definition.name}") if wanted else value
        if isinstance(value, Const | Local | Size):
            inner.env[name] = value
        else:
            body.emit(Bind(inner.local_name(name), value, span=body.span(given)))
            inner.bind(name, value.type)


def _parameter_type(body: Body, inner: Body, definition: ast.FunctionDef, name: str) -> ScalarType | None:
    """The declared type of a helper's parameter; unbounded int and what is not annotated pass as they are."""
    annotation = next(a.annotation for a in definition.args.args if a.arg == name)
    if annotation is None:
        return None
    try:
        hint = eval(ast.unparse(annotation), dict(inner.globals))  # an annotation of the model's own source
    except Exception:
        return None
    if hint is int:
        return INT
    try:
        return body.unit.vocabulary.scalar(hint)
    except Unfit:
        return None


def _placed(body: Body, node: ast.Call, inner: Body, returns_nothing: bool) -> Expr | None:
    span = body.span(node)
    label = inner.label
    if returns_nothing:
        if any(_leaves(s, label) for s in inner.out):
            body.emit(Block(label, tuple(inner.out), span=span))
        else:
            body.out += inner.out
        return None
    if not inner.done or not inner.returned:
        body.refuse(node, f"{inner.name} does not return a value on every path")
    type_ = inner.returned[0]
    for other in inner.returned[1:]:
        met = join(type_, other)
        if met is None:
            body.refuse(node, f"{inner.name} returns {describe(type_)} here and {describe(other)} there")
        type_ = met
    local = Local(label, type_, span=span)
    whole = as_expression((Block(label, tuple(inner.out)),), local)
    if whole is not None:
        return whole
    body.emit(Block(label, tuple(inner.out), span=span))
    return local


def _leaves(statement: object, label: str) -> bool:
    """Whether a Leave of that label is somewhere inside."""
    match statement:
        case Leave(label=found):
            return found == label
        case Require():
            return False
        case _:
            parts = [getattr(statement, n, ()) for n in ("body", "then", "otherwise")]
            return any(_leaves(s, label) for part in parts for s in cast("tuple[object, ...]", part))
