"""What a function of a model may look like: plain parameters, one decorator of the language."""

from __future__ import annotations

import ast
from types import FunctionType

from relocheck import language
from relocheck.compile.body import Body, Stop, Unit
from relocheck.errors import Problem, Refused

__all__ = ["definition_of"]

_DECORATORS = {
    getattr(language, name)
    for name in ("action", "assume", "define", "hook", "init", "invariant", "lemma", "sometimes", "step")
}


def definition_of(unit: Unit, function: FunctionType) -> tuple[str, ast.FunctionDef]:
    """The file and the syntax tree of a function; Stop where it is none of the language."""
    if not isinstance(function, FunctionType):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise Stop(Problem(None, f"{function!r} is no plain function", "write it with def, in a file"))
    try:
        file, node = unit.sources.function(function)
    except Refused as refused:
        raise Stop(refused.problems[0]) from None
    body = Body(unit, file, function.__globals__, function.__name__, {})
    _check(body, function, node)
    return file, node


def _check(body: Body, function: FunctionType, node: ast.FunctionDef) -> None:
    args = node.args
    for what in (args.vararg, args.kwarg, *args.kwonlyargs, *args.posonlyargs):
        if what is not None:
            body.refuse(what, f"{what.arg} of {node.name} is no plain parameter", "there are no *, ** and / parameters")
    for default in (*args.defaults, *(d for d in args.kw_defaults if d)):
        body.refuse(default, "a parameter has no default in the language", "give all arguments at each call")
    for decorator in node.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        if body.resolve(called) not in _DECORATORS:
            body.refuse(decorator, f"@{ast.unparse(called)} is no decorator of the language", "take it out")
    if len(node.decorator_list) > 1:
        body.refuse(node.decorator_list[0], f"{node.name} has two roles", "take one of the decorators out")
