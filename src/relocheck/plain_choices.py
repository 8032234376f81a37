"""Choosers for a run of plain functions: all choices one after the other, or those that a trace has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, cast

from relocheck.ir.types import Value

__all__ = ["Offer", "Script", "Trail"]

Offer = Callable[[Sequence[Any]], Sequence[Any]]
"""Of the candidates of a choice, those to try."""


class Trail:
    """A chooser that enumerates: it follows a trail of indices and extends it with firsts."""

    def __init__(self, trail: list[list[int]], offer: Offer | None = None) -> None:
        self.trail, self.offer, self.taken = trail, offer, cast("list[Value]", [])

    def __call__(self, candidates: Sequence[Any]) -> Any:
        if self.offer is not None:
            candidates = self.offer(candidates)
        position = len(self.taken)
        if position == len(self.trail):
            self.trail.append([0, len(candidates)])
        found = candidates[self.trail[position][0]]
        self.taken.append(_code(found))
        return found


class Script:
    """A chooser that takes what a trace says."""

    def __init__(self, choices: Sequence[Value]) -> None:
        self.choices, self.position = choices, 0

    def __call__(self, candidates: Sequence[Any]) -> Any:
        if self.position == len(self.choices):
            raise ValueError("more choices are made than are given")
        wanted = self.choices[self.position]
        self.position += 1
        for candidate in candidates:
            if _code(candidate) == wanted:
                return candidate
        raise ValueError(f"choice {self.position} is not on offer")


def _code(found: Any) -> Value:
    """The value of a candidate: an enum member's index, a plain element's index, a number, a bool."""
    if isinstance(found, bool):
        return found
    if isinstance(found, int):
        return int(found)
    if isinstance(found, Enum):
        return list(type(found)).index(found)
    return int(found.index)
