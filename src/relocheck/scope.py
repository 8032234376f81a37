"""The scope in force: how many elements each sort has, inside a check and nowhere else."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from relocheck.errors import UsageError

__all__ = ["scope_in_force", "size_of"]

_sizes: ContextVar[Mapping[str, int] | None] = ContextVar("sizes", default=None)


@contextmanager
def scope_in_force(sizes: Mapping[str, int]) -> Generator[None]:
    """Let the sorts have these sizes, in this thread or task only."""
    token = _sizes.set(sizes)
    try:
        yield
    finally:
        _sizes.reset(token)


def size_of(sort: str) -> int:
    """The number of elements of a sort; UsageError outside a check or where the scope does not give it."""
    sizes = _sizes.get()
    if sizes is None:
        raise UsageError(f"{sort} has no size here: sorts get their sizes from the scope of a check")
    if sort not in sizes:
        raise UsageError(f"the scope gives no size for {sort}")
    return sizes[sort]
