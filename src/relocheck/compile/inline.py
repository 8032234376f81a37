"""Calls of @define helpers and hooks: the helper's body in place of its call."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import reduce
from types import FunctionType
from typing import Any, cast

from relocheck import language
from relocheck.compile.annotation import local_type
from relocheck.compile.body import Body, Poisoned, StateName, Stop, describe, join
from relocheck.compile.coercion import coerce
from relocheck.compile.definition import definition_of
from relocheck.compile.operand import operands
from relocheck.compile.pure import as_expression
from relocheck.compile.source import bound_names
from relocheck.compile.statement import block
from relocheck.compile.walk import statements
from relocheck.errors import Problem
from relocheck.ir.terms import Bind, Block, Const, Expr, Leave, Local, Size
from relocheck.ir.types import ScalarType
from relocheck.language import Hook

__all__ = ["inline"]

Helper = FunctionType | Hook[Any, Any, Any]


def inline(body: Body, node: ast.Call, function: Helper) -> Expr | None:
    """Put a helper's body in place of its call; its value, or None where it returns nothing."""
    target = _target(body, node, function)
    if target in body.unit.misfits:
        raise Poisoned(body.unit.misfits[target])
    if target in body.calls:
        body.refuse(node, f"{target.__name__} calls itself", "helpers are inlined: recursion is not in the language")
    try:
        file, definition = definition_of(body.unit, target)
    except Stop as stop:
        if stop.problem.span is None:
            body.refuse(node, stop.problem.message, stop.problem.advice)
        raise
    number = body.unit.next()
    label = f"{target.__name__}#{number}"
    inner = Body(
        body.unit, file, target.__globals__, target.__name__, {}, bound_names(*definition.body), f"#{number}", label,
        calls=(*body.calls, target),
    )  # fmt: skip
    inner.result, inner.declared = _answer(inner, definition)
    _arguments(body, node, definition, inner)
    block(inner, definition.body)
    if inner.broken is not None:
        raise Poisoned(inner.broken)
    return _placed(body, node, inner, definition)


def _target(body: Body, node: ast.Call, function: Helper) -> FunctionType:
    if isinstance(function, Hook):
        body.unit.called.add(function)
        first = node.args[0] if node.args else None
        if not isinstance(first, ast.Name) or not isinstance(body.env.get(first.id), StateName):
            body.refuse(node, f"the hook {function.name} is called without a state", "give it the state first")
        return cast(FunctionType, body.unit.at(function))
    role = language.role_of(function)
    if role is None or role.kind != "define":
        what = f"an @{role.kind}" if role else "no @define"
        if role and role.kind[0] not in "aeiou":
            what = f"a @{role.kind}"
        body.refuse(node, f"{function.__name__} is {what}", "only @define helpers and hooks can be called")
    return function


def _answer(inner: Body, definition: ast.FunctionDef) -> tuple[str | None, ScalarType | None]:
    """The name that holds the answer, None where there is none; and the declared type, if any."""
    returns = definition.returns
    if returns is None:
        answers = any(isinstance(n, ast.Return) and n.value is not None for n in ast.walk(definition))
        return (inner.label if answers else None), None
    if isinstance(returns, ast.Constant) and returns.value is None:
        return None, None
    return inner.label, local_type(inner, returns)


def _arguments(body: Body, node: ast.Call, definition: ast.FunctionDef, inner: Body) -> None:
    for argument in node.args:
        if isinstance(argument, ast.Starred):
            body.refuse(argument, "a star argument is not in the language", "give all arguments in order")
    params = definition.args.args
    given_count = len(node.args) + len(node.keywords)
    if node.keywords or len(node.args) != len(params):
        signature = f"{definition.name}({', '.join(a.arg for a in params)})"
        advice = "give all arguments in order" if node.keywords or given_count == len(params) else ""
        body.refuse(node, f"{signature} called with {given_count} argument{'s' if given_count != 1 else ''}", advice)
    values: list[tuple[ast.arg, ast.expr]] = []
    for param, given in zip(params, node.args, strict=True):
        if isinstance(given, ast.Name) and isinstance(state := body.env.get(given.id), StateName):
            inner.env[param.arg] = state
        else:
            values.append((param, given))
    found = operands(body, *(given for _, given in values))
    for (param, given), value in zip(values, found, strict=True):
        if param.annotation is not None:
            wanted = local_type(inner, param.annotation)
            value = coerce(body, value, wanted, given, f"{param.arg} of {definition.name}")
        if isinstance(value, Const | Local | Size) and param.arg not in inner.own:
            inner.env[param.arg] = value
        else:
            body.emit(Bind(inner.local_name(param.arg), value, span=body.span(given)))
            inner.bind(param.arg, value.type)


def _placed(body: Body, node: ast.Call, inner: Body, definition: ast.FunctionDef) -> Expr | None:
    span = body.span(node)
    if inner.result is None:
        if any(isinstance(s, Leave) and s.label == inner.label for s in statements(tuple(inner.out))):
            body.emit(Block(inner.label, tuple(inner.out), span=span))
        else:
            body.out += inner.out
        return None
    if not inner.done or not inner.returned:
        message = f"{inner.name} does not return a value on every path"
        raise Stop(Problem(body.unit.sources.heading(inner.file, definition), message, "end it with return ..."))
    local = Local(inner.result, reduce(_joined(inner, definition), inner.returned), span=span)
    whole = as_expression((Block(inner.label, tuple(inner.out)),), local)
    if whole is not None:
        return whole
    body.emit(Block(inner.label, tuple(inner.out), span=span))
    return local


def _joined(inner: Body, definition: ast.FunctionDef) -> Callable[[ScalarType, ScalarType], ScalarType]:
    def meet(a: ScalarType, b: ScalarType) -> ScalarType:
        met = join(a, b)
        if met is None:
            message = f"{inner.name} returns {describe(a)} on one path, {describe(b)} on another"
            raise Stop(Problem(inner.unit.sources.heading(inner.file, definition), message))
        return met

    return meet
