"""Where the cells of a recording are cut: at what the inputs and the configuration mention, never at an output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from relocheck.lazy import dataclass
from relocheck.validate.cells import Cells, Shift, cells_of
from relocheck.validate.setup import Block, Setup

__all__ = ["Finer", "ram_cells", "space"]


@dataclass(frozen=True, slots=True)
class Finer:
    """Cuts and shifts besides those of the inputs."""

    cuts: frozenset[int] = frozenset()
    shifts: frozenset[Shift] = frozenset()

    def __or__(self, other: Finer) -> Finer:
        """Both."""
        return Finer(self.cuts | other.cuts, self.shifts | other.shifts)


def space(setup: Setup, machine: Mapping[str, Any], more: Finer) -> Cells:
    """The cells of a machine; `more` is what the model's own run has asked for."""
    cuts = {0, setup.ram_pages, *machine["hole"], *setup.touched, *(t + 1 for t in setup.touched), *more.cuts}
    cuts |= {machine["low"], *_buckets(setup, machine["bucket"])}
    shifts = [*_shifts(setup), *more.shifts]
    last = max(*cuts, *(max(s.source, s.target) + s.pages for s in shifts))
    return cells_of({*cuts, last + 1}, shifts)


def ram_cells(setup: Setup, machine: Mapping[str, Any], cells: Cells) -> tuple[int, ...]:
    """The cells that the builder gives memory."""
    low, high = machine["hole"]
    return tuple(c for c in cells.within(0, setup.ram_pages) if not low <= cells.edges[c] < high)


def _buckets(setup: Setup, unit: int) -> Iterator[int]:
    """The ends of what the map cache maps for a block, wherever it is mapped."""
    for block in setup.blocks:
        for start in (block.home, *_starts(setup, block)):
            yield start // unit * unit
            yield -(-(start + block.pages) // unit) * unit
            yield start // unit * unit + -(-(block.home % unit + block.pages) // unit) * unit


def _shifts(setup: Setup) -> Iterator[Shift]:
    """A block's pages go from home to its BAR."""
    for block in setup.blocks:
        for start in (block.home, *_starts(setup, block)):
            yield Shift(block.home, start, block.pages)


def _starts(setup: Setup, block: Block) -> tuple[int, ...]:
    """Where the inputs put the block's BAR."""
    return tuple(page for device, bar, page in setup.places if (device, bar) == (block.device, block.bar))
