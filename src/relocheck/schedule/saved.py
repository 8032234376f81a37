"""What a design saves, and in which functions it does so and reads it back."""

from __future__ import annotations

import ast
from collections.abc import Callable
from types import FunctionType

from relocheck.compile.design import Compiled
from relocheck.counterparts import reach
from relocheck.environment import Section
from relocheck.lazy import dataclass
from relocheck.project import Project

__all__ = ["Saved", "Use", "saved"]


@dataclass(frozen=True, slots=True)
class Use:
    """A function that writes or reads what is saved, and the actions in which it runs."""

    actions: tuple[str, ...]
    function: str
    place: str


@dataclass(frozen=True, slots=True)
class Saved:
    """Something that a design saves: the fields, in what they travel, who writes them and who reads them back."""

    fields: tuple[str, ...]
    carrier: str
    written: tuple[Use, ...]
    read: tuple[Use, ...]


def saved(project: Project, design: str) -> tuple[Saved, ...]:
    """All that a design saves besides what every design of its world does."""
    compiled = project.compiled(design)
    sections = [s for s in project.sections if issubclass(compiled.design.state, s.state)]
    return tuple(
        Saved(s.fields, s.carrier.value, _uses(project, compiled, s, _written), _uses(project, compiled, s, _read))
        for s in sections
    )


def _uses(
    project: Project, compiled: Compiled, section: Section, used: Callable[[ast.AST], set[str]]
) -> tuple[Use, ...]:
    """The functions that use one of the fields, with the actions that run them."""
    found: dict[FunctionType, list[str]] = {}
    for action, function in compiled.actions.items():
        functions: dict[FunctionType, str] = {function: action}
        reach(compiled, function, functions)
        for called in functions:
            if used(project.sources.function(called)[1]) & set(section.fields):
                found.setdefault(called, []).append(action)
    return tuple(
        Use(tuple(actions), f.__name__, project.sources.heading(*project.sources.function(f)).line_place)
        for f, actions in found.items()
    )


def _written(function: ast.AST) -> set[str]:
    """The fields that a function puts something into: emptying one is not meant."""
    assigned = [n for n in ast.walk(function) if isinstance(n, ast.Assign) and not _is_empty(n.value)]
    targets = [t.value if isinstance(t, ast.Subscript) else t for n in assigned for t in n.targets]
    return {t.attr for t in targets if isinstance(t, ast.Attribute)}


def _is_empty(value: ast.expr) -> bool:
    """`total(None)`, `empty()`, or a constant."""
    cleared = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in ("total", "empty")
    return cleared or isinstance(value, ast.Constant)


def _read(function: ast.AST) -> set[str]:
    """The fields that a function takes something from."""
    nodes = list(ast.walk(function))
    stored = {id(n.value) for n in nodes if isinstance(n, ast.Subscript) and isinstance(n.ctx, ast.Store)}
    loaded = (n for n in nodes if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Load) and id(n) not in stored)
    return {n.attr for n in loaded}
