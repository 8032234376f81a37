"""Checks that do not depend on each other: one after the other, or in the processes of an executor."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from relocheck.check import Settings, check
from relocheck.engine.contract import Stop
from relocheck.errors import ProjectError, Refused, RelocheckError
from relocheck.project import Project, load
from relocheck.verdict import Checked
from relocheck.workers import Workers

__all__ = ["Job", "Lost", "Result", "Waiting", "each", "every_result", "run", "stop"]

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


class Lost(RelocheckError):
    """The process that checked a design ended without a word."""

    exit_code = 5


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
        return _together(project, function, asked, executor, tell)
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


def _together(
    project: Project, function: Callable[[Project, A], R], asked: Sequence[A], executor: Executor, waiting: Waiting
) -> list[R | RelocheckError | None]:
    """All at once; an interrupt is handed on to the workers, and what they know by then is taken."""
    with _held(project) as ticket:
        digest = project.source_digest
        tasks: list[Future[R]] = [executor.submit(_task, project.root, ticket, digest, function, one) for one in asked]
    pending = set(tasks)
    try:
        while pending:
            _, pending = wait(pending, timeout=0.2)
            waiting(len(tasks) - len(pending), len(tasks))
    except KeyboardInterrupt:
        stop(executor, tasks)
    lost = (*getattr(executor, "lost", ()), BrokenProcessPool)
    return list(map(partial(_result, lost=lost), tasks))


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


def _task(root: Path, ticket: Ticket, digest: str, function: Callable[[Project, A], R], asked: A) -> R:
    held = _HELD.get(ticket) if ticket[0] != os.getpid() else None
    try:
        return function(held or _loaded(root, digest), asked)
    except Refused as error:  # it does not come back whole from another process
        raise ProjectError(error.render()) from None


def _loaded(root: Path, digest: str) -> Project:
    """The project at a path, which must have the same files here as where it is asked of."""
    project = load(root)
    if project.source_digest != digest:
        raise ProjectError(f"{root}: the project's files are others where this was to be checked")
    return project


def _result(task: Future[R], lost: tuple[type[BaseException], ...]) -> R | RelocheckError | None:
    """What came of a task; None where an interrupt ended it, or it had not ended."""
    if not task.done() or task.cancelled():
        return None
    try:
        return task.result()
    except KeyboardInterrupt:
        return None
    except lost:
        return Lost("the process that checked it was killed; was it out of memory? (fewer at a time: -j 1)")
    except RelocheckError as error:
        return error
