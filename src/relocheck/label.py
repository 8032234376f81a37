"""How a model calls the elements of a sort in a state: its @label functions, run as they stand."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from types import FunctionType, ModuleType
from typing import cast

from relocheck.check import with_pins
from relocheck.compile.design import Compiled
from relocheck.engine.contract import Run
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import SortType
from relocheck.language import element, role_of
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.plain_state import Line
from relocheck.project import Project
from relocheck.verdict import Checked

__all__ = ["Names", "names_for", "names_of"]


@dataclass(frozen=True, slots=True)
class Names:
    """The model's own words for a run: its labels, and the lines that write what."""

    plain: Plain
    labels: Mapping[str, tuple[Callable[..., object], type]]
    """For a sort, its label function and its class."""

    def name(self, sort: str, state: State, index: int) -> str | None:
        """What the model calls an element; None where it does not say or fails: a label must not hide a trace."""
        if sort not in self.labels:
            return None
        function, class_ = self.labels[sort]
        try:
            return str(self.plain.call(function, state, element(class_, index)))
        except Exception:
            return None

    def writers(self, run: Run) -> Mapping[int, Line]:
        """For each cell that the last step stores into, the line of the model that does so."""
        before, _ = run.last_step
        if before is None:
            return {}
        step = run.steps[-1]
        return self.plain.writers(before, step.action, step.args, step.choices)


def names_of(project: Project, checked: Checked) -> Names:
    """The words of a checked design."""
    return names_for(with_pins(project.compiled(checked.design), checked.where), checked.layout)


def names_for(compiled: Compiled, layout: Layout) -> Names:
    """The words of a design at a scope."""
    found: dict[str, tuple[Callable[..., object], type]] = {}
    for function in _functions(compiled):
        parameters = list(inspect.get_annotations(function, eval_str=True).items())
        sort = parameters[1][1] if len(parameters) > 1 else None
        type_ = compiled.vocabulary.types.get(getattr(sort, "__name__", ""))
        if isinstance(type_, SortType) and isinstance(sort, type):
            found[type_.name] = (function, sort)
    return Names(Plain(compiled, layout.sizes), found)


def _functions(compiled: Compiled) -> Iterator[FunctionType]:
    for part in compiled.design.parts:
        for value in vars(part).values() if isinstance(part, ModuleType) else (part,):
            role = role_of(value)
            if role is not None and role.kind == "label":
                yield cast(FunctionType, value)
