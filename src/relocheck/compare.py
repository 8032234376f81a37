"""Several designs side by side: the matrix."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from relocheck.check import Settings, prepared
from relocheck.errors import Problem, ProjectError, Refused, RelocheckError
from relocheck.jobs import Job, Result, Waiting, run
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.verdict import Checked

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["Incomplete", "Matrix", "compare"]


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
    `check` raises; Incomplete, with what is known, where that happens to some of several designs. A timeout is for all
    of them together.
    """
    timeout = settings.options.timeout
    until = None if timeout is None else time.time() + timeout
    names = list(dict.fromkeys(project.design(d).name for d in designs or project.designs))
    _all_compile(project, names)
    for name in names:
        prepared(project, name, properties, scope, settings)  # what cannot be asked is said before a search begins
    jobs = [Job(name, tuple(properties), scope, settings, until) for name in names]
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
