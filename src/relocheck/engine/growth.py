"""Which fields grow while a search goes on: what a search that ran out of time or memory was busy with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from relocheck.ir.layout import Layout, State
from relocheck.ir.types import Value

__all__ = ["growing"]

SAMPLE = 400
MOST = 3
HALF = 0.5


def growing(layout: Layout, state: Callable[[int], State], count: int) -> tuple[str, ...]:
    """The fields most of whose values among the last states were not there among earlier ones, the newest first.

    Samples of the second and of the last quarter are compared; a field that took all its values long ago is none.
    """
    if count < 8:
        return ()
    rng, quarter = Random(0), count // 4
    early = _values(layout, map(state, _drawn(rng, range(quarter, 2 * quarter))))
    late = _values(layout, map(state, _drawn(rng, range(count - quarter, count))))
    new = {name: len(late[name] - early[name]) / len(late[name]) for name in late}
    return tuple(sorted((n for n in new if new[n] > HALF), key=lambda name: (-new[name], name))[:MOST])


def _drawn(rng: Random, indices: range) -> list[int]:
    return rng.sample(indices, min(SAMPLE, len(indices)))


def _values(layout: Layout, states: Iterable[State]) -> dict[str, set[tuple[Value, ...]]]:
    """For each field the values that it has in these states."""
    found: dict[str, set[tuple[Value, ...]]] = {}
    for state in states:
        parts: dict[str, list[Value]] = {}
        for cell, value in zip(layout.cells, state, strict=True):
            parts.setdefault(cell.field, []).append(value)
        for name, values in parts.items():
            found.setdefault(name, set()).add(tuple(values))
    return found
