"""States as bytes: one byte for each atomic leaf of a cell, laid out so that symmetry is cheap.

The leaves of one field with the same place in its type form a *column*: the slot of a key is affine in the key. Columns
that hold elements of one symmetric sort lie together (renaming the elements is one `bytes.translate`), and so do,
element by element, the columns that are keyed by it (its elements' *rows* are slices).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from relocheck.errors import UsageError
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import System
from relocheck.ir.types import (
    BoolType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    SortType,
    Value,
    bounds,
    show_type,
)
from relocheck.lazy import dataclass

__all__ = ["ABSENT", "PRESENT", "Column", "Group", "Leaf", "Packing", "Shape", "Symmetric", "symmetric_sorts"]

ABSENT = 255
PRESENT = 1


@dataclass(frozen=True, slots=True)
class Column:
    """One leaf of a field for all its keys: slot = base + the sum of (key - low of its type) * stride."""

    field: str
    keys: tuple[KeyType, ...]
    low: int
    high: int
    optional: bool
    boolean: bool
    sort: str | None
    base: int = -1
    strides: tuple[int, ...] = ()

    @property
    def codes(self) -> int:
        """How many byte values stand for values other than None."""
        return self.high - self.low + 1


@dataclass(frozen=True, slots=True)
class Leaf:
    """An atomic value, or None; the index of its column."""

    column: int


@dataclass(frozen=True, slots=True)
class Group:
    """A record: the shapes of its fields, and the column of its presence where it may be None."""

    presence: int | None
    parts: tuple[Shape, ...]


Shape = Leaf | Group


@dataclass(frozen=True, slots=True)
class Symmetric:
    """A sort whose elements from `first` on may be permuted, and where its elements and its rows lie."""

    name: str
    first: int
    size: int
    values: tuple[int, int]
    """The slots, from and to, that hold its elements."""
    rows: tuple[int, int]
    """The slots, from and to, of the rows: one after the other, all of one width."""
    columns: tuple[int, ...]
    """All columns that it keys; those outside `rows` included."""

    @property
    def row_width(self) -> int:
        """The number of slots of one row."""
        return (self.rows[1] - self.rows[0]) // self.size


def symmetric_sorts(system: System, sizes: Sizes) -> tuple[SortType, ...]:
    """The symmetric sorts with at least two unnamed elements at the scope."""
    sorts = {s.name: s for s in system.sorts}
    found = (sorts[name] for name in system.symmetric)
    return tuple(s for s in found if sizes[s.name] - len(s.individuals) >= 2)


@dataclass(frozen=True, slots=True)
class Packing:
    """Where everything is, and the way between a state and its bytes."""

    layout: Layout
    columns: tuple[Column, ...]
    shapes: dict[str, Shape]
    symmetric: tuple[Symmetric, ...]
    length: int

    @classmethod
    def of(cls, layout: Layout, symmetric: Sequence[SortType] = ()) -> Packing:
        """The packing of a layout; UsageError where a cell has too many values for a byte."""
        columns: list[Column] = []
        shapes = {f.name: _shape(f.name, f.type, layout.sizes, columns) for f in layout.system.fields}
        placed = _Placement(columns, [s.name for s in symmetric], layout.sizes)
        sorts = tuple(placed.block(s) for s in symmetric)
        placed.others()
        return cls(layout, tuple(placed.columns), shapes, sorts, placed.end)

    def slot(self, column: int, keys: Sequence[int]) -> int:
        """The slot of a leaf."""
        c = self.columns[column]
        lows = (bounds(k, self.layout.sizes)[0] for k in c.keys)
        return c.base + sum((k - low) * stride for k, low, stride in zip(keys, lows, c.strides, strict=True))

    def keys(self, column: int) -> Iterator[tuple[int, ...]]:
        """All keys of a column, in order."""
        ranges = [bounds(k, self.layout.sizes) for k in self.columns[column].keys]
        return product(*(range(low, high + 1) for low, high in ranges))

    def pack(self, state: State) -> bytes:
        """The bytes of a state whose values are in range."""
        packed = bytearray(self.length)
        for cell, value in zip(self.layout.cells, state, strict=True):
            self._write(packed, self.shapes[cell.field], cell.keys, value)
        return bytes(packed)

    def _write(self, packed: bytearray, shape: Shape, keys: tuple[int, ...], value: Value) -> None:
        if isinstance(shape, Leaf):
            code = ABSENT if value is None else _number(value) - self.columns[shape.column].low
            packed[self.slot(shape.column, keys)] = code
            return
        if shape.presence is not None:
            packed[self.slot(shape.presence, keys)] = ABSENT if value is None else PRESENT
        if value is None:
            for column in leaves(shape):
                packed[self.slot(column, keys)] = ABSENT
            return
        assert isinstance(value, tuple)
        for part, inner in zip(shape.parts, value, strict=True):
            self._write(packed, part, keys, inner)

    def unpacker(self) -> Callable[[bytes], State]:
        """A function from bytes to the state."""
        places = [self._reader(self.shapes[c.field], c.keys) for c in self.layout.cells]
        return lambda packed: tuple(read(packed) for read in places)

    def _reader(self, shape: Shape, keys: tuple[int, ...]) -> Callable[[bytes], Value]:
        if isinstance(shape, Leaf):
            column = self.columns[shape.column]
            slot = self.slot(shape.column, keys)
            table = decoded(column)
            return lambda packed: table[packed[slot]]
        parts = [self._reader(p, keys) for p in shape.parts]
        if shape.presence is None:
            return lambda packed: tuple(read(packed) for read in parts)
        presence = self.slot(shape.presence, keys)
        return lambda packed: None if packed[presence] == ABSENT else tuple(read(packed) for read in parts)


def leaves(shape: Shape) -> Iterator[int]:
    """The columns of a shape; for a group those of its presence first."""
    if isinstance(shape, Leaf):
        yield shape.column
        return
    if shape.presence is not None:
        yield shape.presence
    for part in shape.parts:
        yield from leaves(part)


def decoded(column: Column) -> tuple[Value, ...]:
    """What each of the 256 codes stands for in a column."""
    return _decoded(column.low, column.boolean, column.optional)


@lru_cache(maxsize=256)
def _decoded(low: int, boolean: bool, optional: bool) -> tuple[Value, ...]:
    values = (False, *[True] * 255) if boolean else tuple(range(low, low + 256))
    return (*values[:ABSENT], None) if optional else values


def _number(value: Value) -> int:
    assert isinstance(value, int)
    return value


def _shape(field: str, type_: ScalarType | MapType, sizes: Sizes, columns: list[Column]) -> Shape:
    keys = type_.keys if isinstance(type_, MapType) else ()
    value = type_.value if isinstance(type_, MapType) else type_
    return _grow(_Grower(field, keys, sizes, columns), value, optional=False)


@dataclass(frozen=True, slots=True)
class _Grower:
    field: str
    keys: tuple[KeyType, ...]
    sizes: Sizes
    columns: list[Column]

    def add(self, low: int, high: int, optional: bool, type_: ScalarType | None) -> int:
        """A new column; its index."""
        sort = type_.name if isinstance(type_, SortType) else None
        room = 256 - (optional or sort is not None)
        if high - low + 1 > room:
            shown = show_type(type_) if type_ else "record"
            raise UsageError(
                f"{self.field}: {shown} has {high - low + 1} values at this scope, "
                f"but the explicit engine keeps at most {room} in a cell"
            )
        boolean = isinstance(type_, BoolType)
        self.columns.append(Column(self.field, self.keys, low, high, optional, boolean, sort))
        return len(self.columns) - 1


def _grow(grower: _Grower, type_: ScalarType, *, optional: bool) -> Shape:
    match type_:
        case OptionType(of=inner):
            return _grow(grower, inner, optional=True)
        case RecordType(fields=fields):
            presence = grower.add(0, 1, True, None) if optional else None
            return Group(presence, tuple(_grow(grower, t, optional=False) for _, t in fields))
        case _:
            low, high = bounds(type_, grower.sizes)
            return Leaf(grower.add(low, high, optional, type_))


class _Placement:
    """Gives each column its slots: for each symmetric sort its values, then its rows; then everything else."""

    def __init__(self, columns: list[Column], symmetric: list[str], sizes: Sizes) -> None:
        self.columns = columns
        self.symmetric = set(symmetric)
        self.sizes = sizes
        self.end = 0

    def block(self, sort: SortType) -> Symmetric:
        """Place the values and the rows of one sort."""
        held = [i for i, c in enumerate(self.columns) if c.sort == sort.name]
        held.sort(key=lambda i: sort.name in _sorts(self.columns[i]))
        start = self.end
        for i in held:
            self._place(i)
        middle = self.end
        self._rows(sort)
        keyed = tuple(i for i, c in enumerate(self.columns) if sort.name in _sorts(c))
        size = self.sizes[sort.name]
        return Symmetric(sort.name, len(sort.individuals), size, (start, middle), (middle, self.end), keyed)

    def others(self) -> None:
        """Place what is left, in order."""
        for i, column in enumerate(self.columns):
            if column.base < 0:
                self._place(i)

    def _rows(self, sort: SortType) -> None:
        """Columns keyed by this sort once, by no other symmetric one, and not holding one: row after row."""
        mine = [
            i
            for i, c in enumerate(self.columns)
            if c.sort not in self.symmetric and [s for s in _sorts(c) if s in self.symmetric] == [sort.name]
        ]
        width = sum(self._count(i, without=sort.name) for i in mine)
        offset = self.end
        for i in mine:
            column = self.columns[i]
            strides = self._strides(column, without=sort.name)
            self._set(i, offset, tuple(width if s is None else s for s in strides))
            offset += self._count(i, without=sort.name)
        self.end += width * self.sizes[sort.name]

    def _place(self, index: int) -> None:
        strides = self._strides(self.columns[index])
        self._set(index, self.end, tuple(s or 0 for s in strides))
        self.end += self._count(index)

    def _set(self, index: int, base: int, strides: tuple[int, ...]) -> None:
        c = self.columns[index]
        self.columns[index] = Column(c.field, c.keys, c.low, c.high, c.optional, c.boolean, c.sort, base, strides)

    def _span(self, key: KeyType) -> int:
        low, high = bounds(key, self.sizes)
        return high - low + 1

    def _count(self, index: int, without: str | None = None) -> int:
        total = 1
        for key in self.columns[index].keys:
            if without is None or not (isinstance(key, SortType) and key.name == without):
                total *= self._span(key)
        return total

    def _strides(self, column: Column, without: str | None = None) -> tuple[int | None, ...]:
        strides: list[int | None] = []
        step = 1
        for key in reversed(column.keys):
            if without is not None and isinstance(key, SortType) and key.name == without:
                strides.append(None)
                continue
            strides.append(step)
            step *= self._span(key)
        return tuple(reversed(strides))


def _sorts(column: Column) -> list[str]:
    return [k.name for k in column.keys if isinstance(k, SortType)]
