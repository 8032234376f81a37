"""Checks that do not depend on each other: one after the other, or in the processes of an executor."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from relocheck.check import Settings, check
from relocheck.engine.contract import Stop
from relocheck.errors import ProjectError, Refused, RelocheckError
from relocheck.project import Project, load
from relocheck.verdict import Checked
from relocheck.workers import Workers

__all__ = ["Job", "Lost", "Result", "Waiting", "run", "stop"]


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


class Lost(RelocheckError):
    """The process that checked a design ended without a word."""

    exit_code = 5


def run(
    project: Project, jobs: Sequence[Job], executor: Executor | None = None, waiting: Waiting | None = None
) -> dict[Job, Result]:
    """What came of each job, an error included; an interrupt leaves those out that had not ended.

    The workers of an executor load the project again by its path, but for those that are forked now.
    """
    tell = waiting or _silent
    return _together(project, jobs, executor, tell) if executor else _in_turn(project, jobs, tell)


def _silent(done: int, of: int) -> None:
    """Tell nobody."""


def _in_turn(project: Project, jobs: Sequence[Job], waiting: Waiting) -> dict[Job, Result]:
    """One after the other, until an interrupt."""
    found: dict[Job, Result] = {}
    for job in jobs:
        waiting(len(found), len(jobs))
        try:
            checked = check(project, job.design, job.properties, job.scope, job.begun().settings)
        except KeyboardInterrupt:
            break
        except RelocheckError as error:
            found[job] = error
            continue
        found[job] = checked
        if checked.outcome.stop is Stop.INTERRUPTED:
            break
    return found


def _together(project: Project, jobs: Sequence[Job], executor: Executor, waiting: Waiting) -> dict[Job, Result]:
    """All at once; an interrupt is handed on to the workers, and what they know by then is taken."""
    with _held(project) as ticket:
        tasks = {job: executor.submit(_task, project.root, ticket, job.design, _quiet(job)) for job in jobs}
    pending = set(tasks.values())
    try:
        while pending:
            _, pending = wait(pending, timeout=0.2)
            waiting(len(tasks) - len(pending), len(tasks))
    except KeyboardInterrupt:
        stop(executor, tasks.values())
    return {job: result for job, task in tasks.items() if (result := _result(task)) is not None}


def _quiet(job: Job) -> Job:
    """The same, without the meter of this process."""
    return replace(job, settings=replace(job.settings, options=replace(job.settings.options, progress=None)))


def stop(executor: Executor, tasks: Iterable[Future[Any]]) -> None:
    """Begin nothing more; end what runs where the workers can be told to."""
    pending = {t for t in tasks if not t.cancel()}
    while pending and isinstance(executor, Workers):
        executor.interrupt()
        _, pending = wait(pending, timeout=1)


Ticket = tuple[int, int]
"""A process, and a number in it."""

_HELD: dict[Ticket, Project] = {}
"""The projects that this process, or the one it was forked from, holds for its tasks, with what is compiled of them."""

_NUMBERS = count()


@contextmanager
def _held(project: Project) -> Generator[Ticket]:
    """While tasks are handed out, which is when processes are forked, the project is there for them."""
    ticket = (os.getpid(), next(_NUMBERS))
    _HELD[ticket] = project
    try:
        yield ticket
    finally:
        del _HELD[ticket]


def _task(root: Path, ticket: Ticket, design: str, job: Job) -> Checked:
    held = _HELD.get(ticket) if ticket[0] != os.getpid() else None
    try:
        return check(held or load(root), design, job.properties, job.scope, job.begun().settings)
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
