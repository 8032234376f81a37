"""How a model calls the elements of a sort in a state: its @label functions, run as they stand."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import FunctionType, ModuleType
from typing import cast

from relocheck.compile.design import Compiled
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import SortType
from relocheck.language import element, role_of
from relocheck.project import Project
from relocheck.reference import Plain
from relocheck.verdict import Checked

__all__ = ["Label", "labels_for", "labels_of"]


@dataclass(frozen=True, slots=True)
class Label:
    """The label function of one sort."""

    plain: Plain
    function: Callable[..., object]
    sort: type

    def name(self, state: State, index: int) -> str | None:
        """The name of an element in a state; None where the function fails: a label must not hide a trace."""
        try:
            return str(self.plain.call(self.function, state, element(self.sort, index)))
        except Exception:
            return None


def labels_of(project: Project, checked: Checked) -> Mapping[str, Label]:
    """The labels of a checked design."""
    return labels_for(project.compiled(checked.design), checked.layout)


def labels_for(compiled: Compiled, layout: Layout) -> Mapping[str, Label]:
    """The labels of a design's sorts, by the sort's name."""
    plain = Plain(compiled, layout.sizes)
    found: dict[str, Label] = {}
    for function in _functions(compiled):
        parameters = list(inspect.get_annotations(function, eval_str=True).items())
        sort = parameters[1][1] if len(parameters) > 1 else None
        type_ = compiled.vocabulary.types.get(getattr(sort, "__name__", ""))
        if isinstance(type_, SortType) and isinstance(sort, type):
            found[type_.name] = Label(plain, function, sort)
    return found


def _functions(compiled: Compiled) -> Iterator[FunctionType]:
    for part in compiled.design.parts:
        for value in vars(part).values() if isinstance(part, ModuleType) else (part,):
            role = role_of(value)
            if role is not None and role.kind == "label":
                yield cast(FunctionType, value)
