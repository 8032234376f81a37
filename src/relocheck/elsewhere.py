"""The same steps in other designs: what they do with a trace that breaks one of them."""

from __future__ import annotations

from dataclasses import dataclass

from relocheck.check import with_pins
from relocheck.engine.contract import Run, Step
from relocheck.errors import ModelError, ProjectError, UsageError
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property
from relocheck.plain import NotEnabled, Plain
from relocheck.project import Project
from relocheck.verdict import Checked

__all__ = ["Elsewhere", "Others"]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What another design does with the steps of a trace: `holds` is None where it does not take them all."""

    design: str
    steps: int
    holds: bool | None
    stopped_at: str = ""


class Others:
    """Takes the steps of one design's traces in others, whose plain functions are made once."""

    def __init__(self, project: Project, checked: Checked) -> None:
        self.project, self.checked = project, checked
        self._plain: dict[str, Plain | str] = {}

    def one(self, run: Run, property_: str, other: str) -> Elsewhere:
        """Take the same actions with the same arguments in one other design, and judge the property along the way."""
        if other not in self._plain:
            self._plain[other] = self._made(other)
        plain = self._plain[other]
        if isinstance(plain, str):
            return Elsewhere(other, 0, None, plain)
        found = next((p for p in plain.compiled.properties if p.name == property_), None)
        if found is None:
            return Elsewhere(other, 0, None, "the property does not apply")
        return _walked(plain, found, run, self.checked, other)

    def _made(self, other: str) -> Plain | str:
        """The plain functions of another design at the scope of the check, or why there are none."""
        try:
            compiled = with_pins(self.project.compiled(other), self.checked.where)
            sorts = [s.name for s in compiled.system.sorts]
            if more := [name for name in sorts if name not in self.checked.sizes]:
                return f"the scope gives no size for {', '.join(more)}"
            return Plain(compiled, {name: self.checked.sizes[name] for name in sorts})
        except ProjectError:
            return "it does not compile"
        except UsageError:
            return "it has no such start"


def _walked(plain: Plain, property_: Property, run: Run, checked: Checked, other: str) -> Elsewhere:
    number = 0
    try:
        state = _start_like(plain, checked, run.start)
        if state is None:
            return Elsewhere(other, 0, None, "it has no such start")
        if property_.kind is not Kind.STEP and not plain.holds(property_, state):
            return Elsewhere(other, 0, False)
        for number, step in enumerate(run.steps, 1):
            before, state = state, _taken(plain, checked, state, step)
            if state is None:
                return Elsewhere(other, number, None, f"{step.action} is not enabled")
            if not plain.holds(property_, state, before if property_.kind is Kind.STEP else None):
                return Elsewhere(other, number, False)
    except ModelError as error:
        return Elsewhere(other, number, None, f"model error: {error}")
    return Elsewhere(other, number, True)


def _start_like(plain: Plain, checked: Checked, start: State) -> State | None:
    """The other design's start with the same constants."""
    wanted = {(c.field, c.keys): v for c, v in zip(checked.layout.cells, start, strict=True)}
    const = {f.name for f in plain.compiled.system.fields if f.const}
    for taken in plain.starts():
        cells = zip(plain.layout.cells, taken.state, strict=True)
        if all(wanted.get((c.field, c.keys), v) == v for c, v in cells if c.field in const):
            return taken.state
    return None


def _taken(plain: Plain, checked: Checked, state: State, step: Step) -> State | None:
    """The outcome of the same action with the same choices where there is one, else its first."""
    params = {a.name: a.params for a in plain.compiled.system.actions}
    if params.get(step.action) != checked.layout.system.action(step.action).params:
        return None
    try:
        return plain.run(state, step.action, step.args, step.choices)
    except NotEnabled:
        return None
    except ValueError:  # it does not choose like that: the first of its outcomes, without looking for all others
        return next((o.state for o in plain.outcomes(state, step.action, step.args)), None)
