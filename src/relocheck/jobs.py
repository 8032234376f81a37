"""Checks that do not depend on each other: one after the other, or together in the processes of an executor."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from relocheck.check import Settings, check
from relocheck.engine.contract import Stop
from relocheck.errors import RelocheckError
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.verdict import Checked

if TYPE_CHECKING:  # an executor brings multiprocessing along, which a check in this process does without
    from concurrent.futures import Executor

__all__ = ["Job", "Result", "Waiting", "each", "every_result", "run"]

A = TypeVar("A")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Job:
    """What one check is asked: all properties that apply, where none are named; `until`: when its time is up.

    That is a time of day, in seconds: the clocks of several processes, or machines, agree about it.
    """

    design: str
    properties: tuple[str, ...] = ()
    scope: str = "small"
    settings: Settings = Settings()
    until: float | None = None

    def begun(self) -> Job:
        """The same, with what is left of the time as its timeout."""
        if self.until is None:
            return self
        left = max(0.001, self.until - time.time())
        return replace(self, settings=replace(self.settings, options=replace(self.settings.options, timeout=left)))


Result = Checked | RelocheckError

Waiting = Callable[[int, int], None]
"""Told now and then how many checks are done, and of how many."""


def run(
    project: Project, jobs: Sequence[Job], executor: Executor | None = None, waiting: Waiting | None = None
) -> dict[Job, Result]:
    """What came of each job, an error included; an interrupt leaves those out that had not ended.

    The workers of an executor load the project again by its path, but for those that are forked now.
    """
    asked = [_quiet(job) for job in jobs] if executor else jobs
    found = each(project, _checked, asked, executor, waiting, _interrupted)
    return {job: result for job, result in zip(jobs, found, strict=True) if result is not None}


def each(
    project: Project,
    function: Callable[[Project, A], R],
    asked: Sequence[A],
    executor: Executor | None = None,
    waiting: Waiting | None = None,
    ended: Callable[[R], bool] | None = None,
) -> list[R | RelocheckError | None]:
    """What a function of a module makes of each thing asked, or its error; None for what an interrupt came before.

    With an executor the function, what is asked and what it makes go from process to process. In this process a result
    of which `ended` is true is the last.
    """
    tell = waiting or _silent
    if executor is not None:
        from relocheck.together import together

        return together(project, function, asked, executor, tell)
    return _in_turn(project, function, asked, tell, ended)


def every_result(found: Iterable[R | RelocheckError | None]) -> Iterator[R]:
    """What `each` has found; raises the first error, and KeyboardInterrupt where an interrupt came before one."""
    for one in found:
        if one is None:
            raise KeyboardInterrupt
        if isinstance(one, RelocheckError):
            raise one
        yield one


def _checked(project: Project, job: Job) -> Checked:
    return check(project, job.design, job.properties, job.scope, job.begun().settings)


def _interrupted(checked: Checked) -> bool:
    return checked.outcome.stop is Stop.INTERRUPTED


def _silent(done: int, of: int) -> None:
    """Tell nobody."""


def _in_turn(
    project: Project,
    function: Callable[[Project, A], R],
    asked: Sequence[A],
    waiting: Waiting,
    ended: Callable[[R], bool] | None,
) -> list[R | RelocheckError | None]:
    """One after the other, until an interrupt."""
    found: list[R | RelocheckError | None] = []
    for one in asked:
        waiting(len(found), len(asked))
        try:
            result = function(project, one)
        except KeyboardInterrupt:
            break
        except RelocheckError as error:
            found.append(error)
            continue
        found.append(result)
        if ended is not None and ended(result):
            break
    return [*found, *[None] * (len(asked) - len(found))]


def _quiet(job: Job) -> Job:
    """The same, without the meter of this process."""
    return replace(job, settings=replace(job.settings, options=replace(job.settings.options, progress=None)))
