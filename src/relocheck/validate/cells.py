"""The address space in intervals: every page of a cell has the same fate, so a model may take it for one page.

The space is cut where the inputs and the configuration say something changes. Pages move in ranges, by a shift; a cut
inside a range is a cut at its other end too, or pages of one cell would part. Cutting goes on until no shift asks for
more: the cells are the coarsest partition that has the given cuts and is closed under the shifts. A page number of the
model plus i is then the i-th cell behind, wherever the range lies.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from relocheck.errors import RelocheckError
from relocheck.lazy import dataclass

__all__ = ["MOST_CELLS", "Cells", "Shift", "TooFine", "cells_of"]

MOST_CELLS = 1200


class TooFine(RelocheckError):
    """The ranges overlap so that the space falls into more cells than a model can be run on."""

    exit_code = 5


@dataclass(frozen=True, slots=True)
class Shift:
    """`pages` pages from `source` on may come to lie from `target` on, or the other way."""

    source: int
    target: int
    pages: int

    def images(self, cut: int) -> tuple[int, ...]:
        """Where else a cut there cuts."""
        found: list[int] = []
        if self.source <= cut <= self.source + self.pages:
            found.append(cut - self.source + self.target)
        if self.target <= cut <= self.target + self.pages:
            found.append(cut - self.target + self.source)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells by their first pages, ascending; the last entry is the end of the space."""

    edges: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.edges) - 1

    def holding(self, page: int) -> int:
        """The number of the cell that has a page."""
        if not self.edges[0] <= page < self.edges[-1]:
            raise ValueError(f"page {page:#x} lies outside the space that the cells cover")
        return bisect_right(self.edges, page) - 1

    def at(self, page: int) -> int:
        """The number of the cell that begins at a page."""
        cell = self.holding(page)
        assert self.edges[cell] == page, f"no cell begins at page {page:#x}"
        return cell

    def pages(self, cell: int) -> int:
        """The weight of a cell."""
        return self.edges[cell + 1] - self.edges[cell]

    def within(self, page: int, pages: int) -> range:
        """The cells that make up a range of pages."""
        return range(self.at(page), self.at(page + pages) if page + pages < self.edges[-1] else len(self))


def cells_of(cuts: Iterable[int], shifts: Sequence[Shift], most: int = MOST_CELLS) -> Cells:
    """The coarsest cells with these cuts that are closed under the shifts; TooFine where they are too many."""
    edges = set(cuts)
    for shift in shifts:
        edges |= {shift.source, shift.target, shift.source + shift.pages, shift.target + shift.pages}
    pending = sorted(edges)
    while pending:
        cut = pending.pop()
        fresh = {image for shift in shifts for image in shift.images(cut)} - edges
        edges |= fresh
        pending += sorted(fresh)
        if len(edges) > most:
            raise TooFine(f"the ranges fall into more than {most} cells: they overlap by too little")
    return Cells(tuple(sorted(edges)))
