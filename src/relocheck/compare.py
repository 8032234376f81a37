"""Several designs side by side: the matrix, and what the others do with a trace that breaks one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from relocheck.check import Settings, check, prepared, with_pins
from relocheck.engine.contract import Run, Step, Stop
from relocheck.errors import ModelError, Problem, ProjectError, Refused, RelocheckError, UsageError
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property
from relocheck.plain import NotEnabled, Plain
from relocheck.project import Project, load
from relocheck.verdict import Checked
from relocheck.workers import Workers

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


class Lost(RelocheckError):
    """The process that checked a design ended without a word."""

    exit_code = 5


Waiting = Callable[[int, int], None]
"""Told now and then how many designs are done, and of how many."""


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
    asked = _Asked(tuple(properties), scope, settings)
    tell = waiting or _silent
    found = _together(project, names, asked, executor, tell) if executor else _in_turn(project, names, asked, tell)
    errors = {name: result for name, result in found.items() if isinstance(result, RelocheckError)}
    results = tuple(found[name] for name in names if name in found and name not in errors)
    matrix = Matrix(scope, _checked(results), tuple(n for n in names if n not in found))
    if errors and len(names) == 1:
        raise errors[names[0]]
    if errors:
        raise Incomplete(matrix, errors)
    return matrix


def _silent(done: int, of: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class _Asked:
    properties: tuple[str, ...]
    scope: str
    settings: Settings


Result = Checked | RelocheckError


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


def _in_turn(project: Project, names: Sequence[str], asked: _Asked, waiting: Waiting) -> dict[str, Result]:
    """One after the other, until an interrupt."""
    found: dict[str, Result] = {}
    for name in names:
        waiting(len(found), len(names))
        try:
            checked = check(project, name, asked.properties, asked.scope, asked.settings)
        except KeyboardInterrupt:
            break
        except RelocheckError as error:
            found[name] = error
            continue
        found[name] = checked
        if checked.outcome.stop is Stop.INTERRUPTED:
            break
    return found


def _together(
    project: Project, names: Sequence[str], asked: _Asked, executor: Executor, waiting: Waiting
) -> dict[str, Result]:
    """All at once; an interrupt is handed on to the workers, and what they know by then is taken."""
    plain = replace(asked, settings=replace(asked.settings, options=replace(asked.settings.options, progress=None)))
    tasks = {name: executor.submit(_task, project.root, name, plain) for name in names}
    pending = set(tasks.values())
    try:
        while pending:
            _, pending = wait(pending, timeout=0.2)
            waiting(len(tasks) - len(pending), len(tasks))
    except KeyboardInterrupt:
        _stop(executor, tasks.values())
    return {name: result for name, task in tasks.items() if (result := _result(task)) is not None}


def _stop(executor: Executor, tasks: Iterable[Future[Checked]]) -> None:
    """Begin nothing more; end what runs where the workers can be told to."""
    pending = {t for t in tasks if not t.cancel()}
    while pending and isinstance(executor, Workers):
        executor.interrupt()
        _, pending = wait(pending, timeout=1)


LOADING = Lock()
"""A project mounts its folders while it loads: two threads of one process take turns."""


def _task(root: Path, design: str, asked: _Asked) -> Checked:
    try:
        with LOADING:
            project = load(root)
        return check(project, design, asked.properties, asked.scope, asked.settings)
    except Refused as error:  # it does not come back whole from another process
        raise ProjectError(error.render()) from None


def _result(task: Future[Checked]) -> Result | None:
    """What came of a task; None where an interrupt ended it, or it had not ended."""
    if not task.done() or task.cancelled():
        return None
    try:
        return task.result()
    except KeyboardInterrupt:
        return None
    except BrokenProcessPool:
        return Lost("the process that checked it was killed; was it out of memory? (fewer at a time: -j 1)")
    except RelocheckError as error:
        return error


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
