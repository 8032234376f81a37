"""What belongs to a design: the functions of its parts, and the bodies at its hooks."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType

from relocheck.compile.body import Stop, Unit
from relocheck.compile.definition import definition_of
from relocheck.errors import Problem, Refused, Span
from relocheck.language import Design, Hook, role_of

__all__ = ["functions_of", "hook_problems", "place_of"]

KINDS = ("action", "init", "assume", "lemma")


def functions_of(unit: Unit, design: Design) -> dict[str, list[FunctionType]]:
    """The actions, inits, assumptions and lemmas of a design's parts, in order; what is wrong is recorded."""
    found: dict[str, list[FunctionType]] = {kind: [] for kind in KINDS}
    all_: list[FunctionType] = []
    for part in design.parts:
        if isinstance(part, ModuleType):
            unit.problems.update(_lost(unit, part))
        for function in _of_part(unit, design, part):
            role = role_of(function)
            if role is not None and role.kind in KINDS:
                all_.append(function)
                if function not in design.without:
                    found[role.kind].append(function)
    for absent in design.without:
        if absent not in all_:
            name = getattr(absent, "__name__", repr(absent))
            message = f"{design.name} leaves out {name}, which none of its parts has"
            unit.problems.add(Problem(place_of(unit, absent), message))
    for kind in KINDS:
        unit.problems.update(_doubles(unit, design, kind, found[kind]))
    return found


def _of_part(unit: Unit, design: Design, part: object) -> Iterator[FunctionType]:
    """The functions with a role that a module defines itself, in the order of the file; or the function."""
    if isinstance(part, ModuleType):
        for value in vars(part).values():
            if isinstance(value, FunctionType) and value.__module__ == part.__name__:
                yield value
    elif isinstance(part, FunctionType) and getattr(role_of(part), "kind", None) in KINDS:
        yield part
    else:
        name = getattr(part, "__name__", repr(part))
        message = f"{name}, a part of {design.name}, is neither a module nor an action, @init, @assume or @lemma"
        unit.problems.add(Problem(place_of(unit, part), message))


def _lost(unit: Unit, module: ModuleType) -> Iterator[Problem]:
    """The decorated functions of a file that its module does not hold (any more) as they are written."""
    file = str(module.__file__)
    for node in unit.sources.tree(file).body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or not _has_role(node):
            continue
        found: object = vars(module).get(node.name)
        held: object = found.default if isinstance(found, Hook) else found  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
        if not isinstance(held, FunctionType) or held.__code__.co_firstlineno != first:
            message = f"{node.name} means something else in the end: this one is lost"
            yield Problem(unit.sources.heading(file, node), message, "give each function a name of its own")


def _has_role(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    called = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
    names = {c.id for c in called if isinstance(c, ast.Name)} | {c.attr for c in called if isinstance(c, ast.Attribute)}
    return bool(names & {*KINDS, "define", "hook", "invariant", "step", "sometimes"})


def _doubles(unit: Unit, design: Design, kind: str, functions: list[FunctionType]) -> Iterator[Problem]:
    seen: dict[str, FunctionType] = {}
    for function in functions:
        if function.__name__ in seen:
            what = {"action": "two actions", "init": "two @init", "assume": "two @assume", "lemma": "two @lemma"}[kind]
            message, advice = f"{design.name} has {what} called {function.__name__}", "leave one out with without=(...)"
            if seen[function.__name__] is function:
                message, advice = f"{design.name} has {function.__name__} twice among its parts", "give it once"
            yield Problem(place_of(unit, function), message, advice)
        seen[function.__name__] = function


def place_of(unit: Unit, found: object) -> Span | None:
    """The heading of a function, or None where it has no source."""
    if not isinstance(found, FunctionType):
        return None
    try:
        return unit.sources.heading(*unit.sources.function(found))
    except Refused as refused:
        return refused.problems[0].span


def hook_problems(unit: Unit, design: Design) -> Iterator[Problem]:
    """The bodies at the hooks that do not fit: no plain function, or other parameters."""
    for hook, body in design.hooks.items():
        if isinstance(body, Hook):
            message = f"{design.name} puts the hook {body.name} at the hook {hook.name}"
            unit.misfits[body] = Problem(None, message, "put a @define there")
            yield unit.misfits[body]
            continue
        try:
            wanted, found = _parameters(unit, hook.default), _parameters(unit, body)
        except Stop as stop:
            yield stop.problem
            continue
        if len(wanted) != len(found):
            message = f"{design.name} puts {body.__name__}({', '.join(found)}) at {hook.name}({', '.join(wanted)})"
            unit.misfits[body] = Problem(place_of(unit, body), message, "give it the hook's parameters")
            yield unit.misfits[body]


def _parameters(unit: Unit, function: Callable[..., object]) -> list[str]:
    _, node = definition_of(unit, function)  # type: ignore[arg-type]  # it says what is no function
    return [a.arg for a in node.args.args]
