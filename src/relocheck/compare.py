"""Several designs side by side: the matrix, and what the others do with a trace that breaks one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

from relocheck.check import Settings, prepared, with_pins
from relocheck.engine.contract import Run, Step
from relocheck.errors import ModelError, Problem, ProjectError, Refused, RelocheckError, UsageError
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property
from relocheck.jobs import Job, Result, Waiting, run
from relocheck.plain import NotEnabled, Plain
from relocheck.project import Project
from relocheck.verdict import Checked

__all__ = ["Elsewhere", "Incomplete", "Matrix", "compare", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Designs against properties, at one scope."""

    scope: str
    results: tuple[Checked, ...]
    missing: tuple[str, ...] = ()
    """The designs of which nothing is known: an interrupt came first."""

    @property
    def properties(self) -> tuple[tuple[str, str], ...]:
        """Suite and name of each property, in order."""
        return tuple((c.suite, c.property) for c in self.results[0].cells) if self.results else ()


class Incomplete(RelocheckError):
    """Some of several designs could not be checked: why, and what is known of the others."""

    def __init__(self, matrix: Matrix, errors: Mapping[str, RelocheckError]) -> None:
        super().__init__("\n".join(_named(design, error) for design, error in errors.items()))
        self.matrix, self.errors = matrix, errors


def _named(design: str, error: RelocheckError) -> str:
    text = error.render()
    return text if text.startswith(f"{design}:") else f"{design}: {text}"


def compare(
    project: Project,
    designs: Sequence[str] = (),
    properties: Sequence[str] = (),
    scope: str = "small",
    settings: Settings = Settings(),  # noqa: B008 - frozen
    executor: Executor | None = None,
    waiting: Waiting | None = None,
) -> Matrix:
    """Check several designs (all of the project, where none are named); their cells are independent.

    With an executor each design is a task of its own; its workers load the project again by its path. Raises what
    `check` raises; Incomplete, with what is known, where that happens to some of several designs.
    """
    names = list(dict.fromkeys(project.design(d).name for d in designs or project.designs))
    _all_compile(project, names)
    for name in names:
        prepared(project, name, properties, scope, settings)  # what cannot be asked is said before a search begins
    jobs = [Job(name, tuple(properties), scope, settings) for name in names]
    found = {job.design: result for job, result in run(project, jobs, executor, waiting).items()}
    errors = {name: result for name, result in found.items() if isinstance(result, RelocheckError)}
    matrix = Matrix(scope, _checked(list(found.values())), tuple(n for n in names if n not in found))
    if errors and len(names) == 1:
        raise errors[names[0]]
    if errors:
        raise Incomplete(matrix, errors)
    return matrix


def _checked(results: Sequence[Result]) -> tuple[Checked, ...]:
    return tuple(r for r in results if isinstance(r, Checked))


def _all_compile(project: Project, names: Sequence[str]) -> None:
    """Raise ProjectError with everything that is wrong in any of the designs, each problem once."""
    problems: dict[Problem, None] = {}
    refused: list[str] = []
    for name in names:
        try:
            project.compiled(name)
        except Refused as error:
            problems |= dict.fromkeys(error.problems)
            refused.append(name)
    if refused:
        raise ProjectError(f"{', '.join(refused)}: the model does not compile", problems=list(problems))


# ---------------------------------------------------------------------------------------------------------------------
# The same steps in another design


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
        found = next((p for p in compiled.properties if p.name == property_), None)
        more = [s.name for s in compiled.system.sorts if s.name not in checked.sizes]
        if found is None or more:
            why = "the property does not apply" if found is None else f"the scope gives no size for {', '.join(more)}"
            return Elsewhere(other, 0, None, why)
        plain = Plain(compiled, {s.name: checked.sizes[s.name] for s in compiled.system.sorts})
    except ProjectError:
        return Elsewhere(other, 0, None, "it does not compile")
    except UsageError:
        return Elsewhere(other, 0, None, "it has no such start")
    return _walked(plain, found, run, checked, other)


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
