"""What the expressions of a table call things: cells by their pages, regions by their devices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from relocheck.language import element
from relocheck.lazy import dataclass
from relocheck.validate.cells import Cells
from relocheck.validate.mapping import Table
from relocheck.validate.setup import Block, Setup
from relocheck.validate.space import Finer, ram_cells, space

__all__ = ["Shape", "Words", "shape_of"]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a setup becomes on its cells."""

    setup: Setup
    cells: Cells
    blocks: tuple[Block, ...]
    """By the number of their region: displays first, then in the order of allocation."""
    ram: tuple[int, ...]
    slots: tuple[int, ...]
    frames: tuple[int, ...]
    """How many pages each machine frame of the model stands for."""


def shape_of(setup: Setup, table: Table, more: Finer) -> Shape:
    """The cells of a setup, and what the sorts of the model are then."""
    cells = space(setup, table.machine, more)
    ram = ram_cells(setup, table.machine, cells)
    blocks = tuple(sorted(setup.blocks, key=lambda b: not b.display))
    slots = tuple(dict.fromkeys(page for _, _, page in setup.places))
    frames = [cells.pages(c) for c in ram]
    for block in blocks:
        frames += [cells.pages(c) for c in cells.within(block.home, block.pages)] * setup.lives
    return Shape(setup, cells, blocks, ram, slots, tuple(frames))


class Words:
    """The words, for one shape; `classes` are the model's sorts."""

    def __init__(self, shape: Shape, classes: Mapping[str, type]) -> None:
        self._shape, self._cells = shape, shape.cells
        sorts: list[Any] = [classes[name] for name in ("Gfn", "Region", "Slot", "Ram")]
        self.gfn, self._region, self._slot, self._ram = sorts

    def names(self) -> dict[str, Any]:
        """All of them."""
        shape = self._shape
        own = (
            self.page,
            self.span,
            self.cell,
            self.cells,
            self.slot,
            self.region,
            self.regions,
            self.block,
            self.count,
        )
        return {
            **{word.__name__: word for word in own},
            "setup": shape.setup,
            "setup_cells": range(len(shape.cells)),
            "blocks": shape.blocks,
            "slots": shape.slots,
            "frames": shape.frames,
            "ram": shape.ram,
            "ram_gfn": {element(self._ram, k): element(self.gfn, c) for k, c in enumerate(shape.ram)},
            "order": tuple(self._of(b) for b in shape.setup.blocks if b.cold),
        }

    def page(self, g: Any) -> int:
        """The first page of a cell."""
        return self._cells.edges[int(g)]

    def span(self, g: Any, n: Any = 1) -> int:
        """How many pages n cells are."""
        return sum(map(self._cells.pages, range(int(g), int(g) + int(n))))

    def cell(self, page: int) -> Any:
        """The cell that begins at a page."""
        return element(self.gfn, self._cells.at(page))

    def cells(self, page: int, pages: int) -> list[Any]:
        """The cells of a range of pages."""
        return [element(self.gfn, c) for c in self._cells.within(page, pages)]

    def slot(self, page: int) -> Any:
        """The place for BARs at a page."""
        return element(self._slot, self._shape.slots.index(page))

    def region(self, device: str, bar: int) -> Any:
        """The region that a BAR maps; None where it maps no memory."""
        block = self._shape.setup.block(device, bar)
        return None if block is None else self._of(block)

    def regions(self, device: str) -> list[Any]:
        """The regions of a device, in the order of their allocation."""
        return [self._of(b) for b in self._shape.setup.blocks if b.device == device]

    def block(self, region: Any) -> Block:
        """The block that a region is."""
        return self._shape.blocks[int(region.index)]

    def count(self, region: Any) -> int:
        """How many cells a region has."""
        found = region if isinstance(region, Block) else self.block(region)
        return len(self._cells.within(found.home, found.pages))

    def _of(self, block: Block) -> Any:
        found: Any = element(self._region, self._shape.blocks.index(block))
        return found
