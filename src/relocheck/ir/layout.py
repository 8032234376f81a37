"""The cells of a state at a scope: one for each scalar field, one for each key of a map field.

A *state* is the tuple of the cells' values (see `relocheck.ir.types`), in this order. Every engine, the evaluator,
the plain functions and the traces speak of states in this form at their borders.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from relocheck.errors import UsageError, did_you_mean
from relocheck.ir.system import System
from relocheck.ir.types import MapType, ScalarType, Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Cell", "Layout", "State", "check_sizes", "key_tuples"]

State = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One place of the state: a field, its keys (none for a scalar field), the type of what it holds."""

    field: str
    keys: tuple[int, ...]
    type: ScalarType


@dataclass(frozen=True, slots=True)
class Layout:
    """The cells of a system at a scope, and where each is."""

    system: System
    sizes: Sizes
    cells: tuple[Cell, ...]
    index: Mapping[tuple[str, tuple[int, ...]], int]

    @classmethod
    def of(cls, system: System, sizes: Sizes) -> Layout:
        """The layout; UsageError where the scope does not fit the system."""
        check_sizes(system, sizes)
        cells: list[Cell] = []
        for f in system.fields:
            if isinstance(f.type, MapType):
                cells += (Cell(f.name, keys, f.type.value) for keys in key_tuples(f.type, sizes))
            else:
                cells.append(Cell(f.name, (), f.type))
        return cls(system, sizes, tuple(cells), {(c.field, c.keys): i for i, c in enumerate(cells)})

    def defaults(self) -> State:
        """The state of the declared defaults; a field without one holds the first value of its type."""
        default = {f.name: f.default for f in self.system.fields}
        return tuple(
            next(values_of(c.type, self.sizes)) if default[c.field] is None else default[c.field] for c in self.cells
        )

    def read(self, state: State, field: str, *keys: int) -> Value:
        """The value of a cell."""
        return state[self.index[field, keys]]


def key_tuples(type_: MapType, sizes: Sizes) -> tuple[tuple[int, ...], ...]:
    """Every key of a map, as a tuple of ints, in order."""
    return tuple(product(*(tuple(_ints(k, sizes)) for k in type_.keys)))


def _ints(type_: ScalarType, sizes: Sizes) -> list[int]:
    return [int(v) for v in values_of(type_, sizes) if isinstance(v, int)]


def check_sizes(system: System, sizes: Sizes) -> None:
    """Raise UsageError where a sort has no size, too small a one, or a size names no sort."""
    known = {s.name: s for s in system.sorts}
    for name, size in sizes.items():
        if name not in known:
            raise UsageError(f"scope: {system.name} has no sort {name}{did_you_mean(name, known)}")
        if size < 1:
            raise UsageError(f"scope: {name}={size}, but a sort has at least one element")
        if size < len(known[name].individuals):
            names = ", ".join(known[name].individuals)
            raise UsageError(f"scope: {name}={size}, but {name} has the named individuals {names}")
    missing = [name for name in known if name not in sizes]
    if missing:
        raise UsageError(f"scope: no size given for {', '.join(missing)}")
