"""What a plain function answers, kept by the cells that it read: run once for all states that agree on these.

A plain function gets at a state through its tape alone (`relocheck.plain_state.Tape`), which records each cell's first
reading. So where two states agree on what a run read, the run of the one is the run of the other. The runs make a
tree: an inner node is the cell read next, its branches are that cell's values, a leaf is the answer. Many states are
sent down the tree at once, as the bits of an int; the function runs only where no state was before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from relocheck.errors import ReplayFailed
from relocheck.rows import Rows

__all__ = ["Decisions"]

A = TypeVar("A")


class _Node(Generic[A]):
    """The cell read next and where its values lead to; an end has no cell, and one answer."""

    __slots__ = ("answers", "branches", "cell")

    def __init__(self, cell: int) -> None:
        self.cell = cell
        self.branches: dict[int, _Node[A]] = {}
        self.answers: list[A] = []


_END = -1

Run = Callable[[bytes], tuple[Mapping[int, int], A]]
"""Of a row: the codes read, in the order of reading, and the answer."""


class Decisions(Generic[A]):
    """The answers of one function of a state."""

    def __init__(self, run: Run[A]) -> None:
        self._run = run
        self._root: dict[int, _Node[A]] = {}
        """The first node, under 0."""

    def split(self, rows: Rows) -> Iterator[tuple[int, A]]:
        """The answers for these states, each with the states that get it, as a mask; one answer may come in parts."""
        if not self._root:
            self._grow(rows.row(0))
        todo = [(self._root[0], rows.all)]
        while todo:
            node, mask = todo.pop()
            if node.answers:
                yield mask, node.answers[0]
                continue
            for code, having in rows.masks(node.cell):
                if both := mask & having:
                    if code not in node.branches:
                        self._grow(rows.row(both.bit_length() - 1))
                    todo.append((node.branches[code], both))

    def _grow(self, row: bytes) -> None:
        """Run on a state and put what it read into the tree."""
        read, answer = self._run(row)
        branches, code = self._root, 0
        for cell, next_code in read.items():
            node = branches.setdefault(code, _Node(cell))
            if node.cell != cell:
                raise ReplayFailed("a plain function reads other cells of the same state when it is run again")
            branches, code = node.branches, next_code
        end = branches.setdefault(code, _Node(_END))
        if end.cell != _END:
            raise ReplayFailed("a plain function reads fewer cells of the same state when it is run again")
        end.answers.append(answer)
