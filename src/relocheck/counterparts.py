"""Which line of a design stands for which C function: its actions, its bodies at the hooks, and the helpers they call.

A function says what it stands for by `like=`; besides, C functions that its docstring names count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

from relocheck.compile.design import Compiled
from relocheck.compile.source import Sources
from relocheck.errors import Span
from relocheck.language import Hook, role_of
from relocheck.lazy import dataclass

__all__ = ["Counterpart", "counterparts", "reach"]


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A function of a design: what it is for (an actor, `hook NAME`, `helper`), the C functions it stands for."""

    role: str
    name: str
    like: tuple[str, ...]
    span: Span


def counterparts(compiled: Compiled, sources: Sources) -> list[Counterpart]:
    """Every function that the design's actions run: the actions, then the hooks' bodies, then the helpers."""
    known = {f.name for f in compiled.system.fields} | set(compiled.actions)
    found: dict[FunctionType, str] = {f: _actor(f) for f in compiled.actions.values()}
    for function in list(found):
        reach(compiled, function, found)
    known |= {f.__name__ for f in found}
    order = {"hook": 1, "helper": 2}
    rows = [Counterpart(role, f.__name__, _like(f, known), _span(sources, f)) for f, role in found.items()]
    return sorted(rows, key=lambda row: order.get(row.role.split()[0], 0))


def _actor(function: FunctionType) -> str:
    role = role_of(function)
    return role.by.value if role is not None and role.by is not None else ""


def reach(compiled: Compiled, function: FunctionType, found: dict[FunctionType, str]) -> None:
    """Add what a function calls, and what that calls."""
    for called in _called(function):
        role = f"hook {called.name}" if isinstance(called, Hook) else "helper"
        body: Any = compiled.design.hooks.get(called, called.default) if isinstance(called, Hook) else called
        if body not in found:
            found[body] = role
            reach(compiled, body, found)


def _called(function: FunctionType) -> Iterator[Hook[Any, Any, Any] | FunctionType]:
    """The hooks and helpers that a function's code names, as globals or in modules that are."""
    names = list(dict.fromkeys(_names(function.__code__)))
    modules = [m for n in names if isinstance(m := function.__globals__.get(n), ModuleType)]
    for name in names:
        for held in (function.__globals__.get(name), *(vars(m).get(name) for m in modules)):
            if isinstance(held, Hook) or (isinstance(held, FunctionType) and _is_helper(held)):
                yield held


def _is_helper(function: FunctionType) -> bool:
    role = role_of(function)
    return role is not None and role.kind == "define"


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def _like(function: FunctionType, known: set[str]) -> tuple[str, ...]:
    """What `like=` says, then the names of the docstring that look like C and are none of the model's."""
    role = role_of(function)
    told = (role.like,) if role is not None and role.like else ()
    said = re.findall(r"\b[a-zA-Z][a-zA-Z0-9]*(?:_[a-zA-Z0-9]+)+\b", function.__doc__ or "")
    return tuple(dict.fromkeys((*told, *(name for name in said if name not in known))))


def _span(sources: Sources, function: FunctionType) -> Span:
    return sources.heading(*sources.function(function))
