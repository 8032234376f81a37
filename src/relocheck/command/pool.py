"""Where the checks of a command run: in this process, in others of this machine, or on a cluster."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["in_parts", "pool", "processes", "side_by_side"]

T = TypeVar("T")


def side_by_side(arguments: argparse.Namespace, most: int) -> int:
    """How many checks run at the same time on this machine."""
    return 1 if arguments.cluster else max(1, min(arguments.j or os.cpu_count() or 1, most))


def in_parts(items: Sequence[T], count: int) -> list[Sequence[T]]:
    """So many parts, each of neighbours: what a process has compiled of one design it needs not compile of the next."""
    ends = [len(items) * n // count for n in range(count + 1)]
    return [items[begin:end] for begin, end in pairwise(ends)]


@contextmanager
def processes(count: int) -> Generator[Executor | None]:
    """So many processes of this machine; one is this process, which needs no executor."""
    if count == 1:
        yield None
    else:
        from relocheck.workers import Workers

        with Workers(count) as workers:
            yield workers


@contextmanager
def pool(arguments: argparse.Namespace, count: int) -> Generator[Executor | None]:
    """The executor, None for this process; a worker of a cluster that dies is named on stderr."""
    if arguments.cluster:
        from relocheck.cluster import cluster

        with cluster(arguments.cluster, lambda text: print(text, file=sys.stderr, flush=True)) as found:
            yield found
    else:
        with processes(count) as workers:
            yield workers
