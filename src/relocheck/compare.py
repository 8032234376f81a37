"""Several designs side by side: the matrix, and what the others do with a trace that breaks one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path

from relocheck.check import Settings, check, with_pins
from relocheck.engine.contract import Run
from relocheck.errors import ModelError, UsageError
from relocheck.ir.layout import State
from relocheck.ir.system import Kind
from relocheck.plain import NotEnabled, Plain
from relocheck.project import Project, load
from relocheck.verdict import Checked

__all__ = ["Elsewhere", "Matrix", "compare", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Designs against properties, at one scope."""

    scope: str
    results: tuple[Checked, ...]

    @property
    def properties(self) -> tuple[tuple[str, str], ...]:
        """Suite and name of each property, in order."""
        return tuple((c.suite, c.property) for c in self.results[0].cells) if self.results else ()


def compare(
    project: Project,
    designs: Sequence[str] = (),
    properties: Sequence[str] = (),
    scope: str = "small",
    settings: Settings = Settings(),  # noqa: B008 - frozen
    executor: Executor | None = None,
) -> Matrix:
    """Check several designs (all of the project, where none are named); their cells are independent.

    With an executor each design is a task of its own; its workers load the project again by its path.
    """
    names = [project.design(d).name for d in designs] or list(project.designs)
    for name in names:
        project.compiled(name)  # what does not compile is said before anything is searched
    if executor is None:
        return Matrix(scope, tuple(_one_by_one(project, names, properties, scope, settings)))
    quiet = replace(settings, options=replace(settings.options, progress=None))
    tasks = [executor.submit(_task, project.root, name, tuple(properties), scope, quiet) for name in names]
    return Matrix(scope, tuple(t.result() for t in tasks))


def _one_by_one(
    project: Project, names: Iterable[str], properties: Sequence[str], scope: str, settings: Settings
) -> Iterator[Checked]:
    for name in names:
        checked = check(project, name, properties, scope, settings)
        yield checked
        if checked.outcome.stop.value == "interrupted":
            return


def _task(root: Path, design: str, properties: tuple[str, ...], scope: str, settings: Settings) -> Checked:
    return check(load(root), design, properties, scope, settings)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What another design does with the steps of a trace: `holds` is None where it does not take them all."""

    design: str
    steps: int
    holds: bool | None
    stopped_at: str = ""


def elsewhere(project: Project, run: Run, checked: Checked, property_: str, other: str) -> Elsewhere:
    """Take the same actions with the same arguments in another design, and judge the property along the way."""
    try:
        compiled = with_pins(project.compiled(other), checked.where)
    except UsageError:
        return Elsewhere(other, 0, None, "it has no such start")
    known = {p.name: p for p in compiled.properties}
    if property_ not in known or any(name not in {s.name for s in compiled.system.sorts} for name in checked.sizes):
        return Elsewhere(other, 0, None, "the property does not apply")
    plain = Plain(compiled, {s.name: checked.sizes[s.name] for s in compiled.system.sorts})
    state = _start_like(plain, checked, run.start)
    if state is None:
        return Elsewhere(other, 0, None, "it has no such start")
    for number, step in enumerate(run.steps, 1):
        before = state
        try:
            state = next(_taken(plain, before, step.action, step.args), None)
        except ModelError as error:
            return Elsewhere(other, number, None, f"model error: {error}")
        if state is None:
            return Elsewhere(other, number, None, f"{step.action} is not enabled")
        holds = plain.holds(known[property_], state, before if known[property_].kind is Kind.STEP else None)
        if not holds:
            return Elsewhere(other, number, False)
    return Elsewhere(other, len(run.steps), True)


def _start_like(plain: Plain, checked: Checked, start: State) -> State | None:
    """The other design's start with the same constants."""
    wanted = {(c.field, c.keys): v for c, v in zip(checked.layout.cells, start, strict=True)}
    const = {f.name for f in plain.compiled.system.fields if f.const}
    for taken in plain.starts():
        cells = zip(plain.layout.cells, taken.state, strict=True)
        if all(wanted.get((c.field, c.keys), v) == v for c, v in cells if c.field in const):
            return taken.state
    return None


def _taken(plain: Plain, state: State, action: str, args: tuple[object, ...]) -> Iterator[State]:
    """The outcomes of one action with these arguments; the first stands for the others."""
    try:
        for name, found, taken in plain.successors(state):
            if name == action and found == args:
                yield taken.state
    except NotEnabled:
        return
