"""Other machines that check designs side by side: a Dask cluster as an executor.

Workers load the tool and the project by path. A task whose worker dies is begun again elsewhere; one that takes several
workers with it is given up (`lost`).
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from importlib import import_module
from typing import Any, ParamSpec, TypeVar

from relocheck.errors import UsageError

__all__ = ["Cluster", "cluster"]

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE = 10
"""For so many seconds a scheduler is waited for."""


class Cluster(Executor):
    """The workers of a scheduler; `lost` are the errors that say that a task took its workers with it."""

    def __init__(self, client: Any, lost: type[BaseException], say: Callable[[str], None]) -> None:
        self.lost = (lost,)
        self._executor: Executor = client.get_executor(pure=False)
        self._say = say
        client.subscribe_topic("all", self._heard)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """As every executor."""
        return self._executor.submit(fn, *args, **kwargs)

    def _heard(self, event: tuple[float, dict[str, Any]]) -> None:
        """Name a worker that is gone before its time."""
        _, told = event
        if told.get("action") == "remove-worker" and not told.get("expected"):
            count = len(told["processing-tasks"])
            again = f"; {count} task{' is' if count == 1 else 's are'} begun again" if count else ""
            self._say(f"the worker {told['worker']} has ended{again}")


@contextmanager
def cluster(address: str, say: Callable[[str], None]) -> Generator[Cluster]:
    """The cluster of a scheduler (`tcp://machine:8786`); `say` is told of each worker that dies.

    UsageError where Dask is not installed, or nobody answers there.
    """
    try:
        dask: Any = import_module("distributed")
    except ImportError:
        raise UsageError("--cluster needs Dask: pip install 'relocheck[cluster]'") from None
    try:
        client = dask.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError(f"--cluster {address}: no scheduler answers there ({type(error).__name__})") from None
    try:
        yield Cluster(client, dask.KilledWorker, say)
    finally:
        client.close(timeout=PATIENCE)
