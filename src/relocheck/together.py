"""A function of many things at once, in the processes of an executor."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Executor, Future, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from relocheck.errors import ProjectError, Refused, RelocheckError
from relocheck.project import Project, load
from relocheck.workers import Workers

__all__ = ["Lost", "stop", "together"]

A = TypeVar("A")
R = TypeVar("R")


class Lost(RelocheckError):
    """The process that checked a design ended without a word."""

    exit_code = 5


def together(
    project: Project,
    function: Callable[[Project, A], R],
    asked: Sequence[A],
    executor: Executor,
    waiting: Callable[[int, int], None],
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
