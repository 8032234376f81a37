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


class _Leaf(Generic[A]):
    __slots__ = ("answer",)

    def __init__(self, answer: A) -> None:
        self.answer = answer


class _Node(Generic[A]):
    __slots__ = ("branches", "cell")

    def __init__(self, cell: int) -> None:
        self.cell = cell
        self.branches: dict[int, _Node[A] | _Leaf[A]] = {}


Run = Callable[[bytes], tuple[Mapping[int, int], A]]
"""Of a row: the codes read, in the order of reading, and the answer."""


class Decisions(Generic[A]):
    """The answers of one function of a state."""

    def __init__(self, run: Run[A]) -> None:
        self._run = run
        self._root: _Node[A] | _Leaf[A] | None = None

    def split(self, rows: Rows) -> Iterator[tuple[int, A]]:
        """The answers for these states, each with the states that get it, as a mask; one answer may come in parts."""
        todo = [(self._root or self._grown(rows.rows[0]), rows.all)]
        while todo:
            node, mask = todo.pop()
            if isinstance(node, _Leaf):
                yield mask, node.answer
                continue
            for code, having in rows.masks(node.cell):
                if both := mask & having:
                    if code not in node.branches:
                        self._grown(rows.rows[both.bit_length() - 1])
                    todo.append((node.branches[code], both))

    def _grown(self, row: bytes) -> _Node[A] | _Leaf[A]:
        """Run on a state and put what it read into the tree; the root."""
        read, answer = self._run(row)
        held: _Node[A] | None = None
        branch = 0
        for cell, code in read.items():
            node = self._child(held, branch)
            if node is None:
                node = _Node(cell)
                self._put(held, branch, node)
            if not isinstance(node, _Node) or node.cell != cell:
                raise ReplayFailed("a plain function reads other cells of the same state when it is run again")
            held, branch = node, code
        self._put(held, branch, _Leaf(answer))
        assert self._root is not None
        return self._root

    def _child(self, held: _Node[A] | None, branch: int) -> _Node[A] | _Leaf[A] | None:
        return self._root if held is None else held.branches.get(branch)

    def _put(self, held: _Node[A] | None, branch: int, made: _Node[A] | _Leaf[A]) -> None:
        if held is None:
            self._root = made
        else:
            held.branches[branch] = made
