"""States as rows of bytes, one for each cell, and many of them in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import compress
from struct import iter_unpack
from typing import TypeVar

from relocheck.ir.layout import Layout, State
from relocheck.ir.types import ScalarType, Value
from relocheck.masks import bits

__all__ = ["Coding", "Rows", "TooWide", "chosen", "stepped"]

T = TypeVar("T")


class TooWide(Exception):
    """The cells of one type hold more than 256 values."""


class _Codes(dict[Value, int]):
    """The values of a type that were met, numbered as they came."""

    def __init__(self) -> None:
        super().__init__()
        self.values_: list[Value] = []

    def __missing__(self, value: Value) -> int:
        if len(self) == 256:
            raise TooWide
        self.values_.append(value)
        self[value] = len(self)
        return self[value]


class Coding:
    """For each cell of a layout the codes of the values that were met; TooWide where they do not fit a byte."""

    def __init__(self, layout: Layout) -> None:
        self._codes = {c.type: _Codes() for c in layout.cells}
        self.of_cell: Sequence[Mapping[Value, int]] = [self._codes[c.type] for c in layout.cells]
        """For each cell the codes of its values."""
        self._values = [self._codes[c.type].values_ for c in layout.cells]

    def code(self, type_: ScalarType, value: Value) -> int:
        """The code of a value of the cells of a type."""
        return self._codes[type_][value]

    def value(self, type_: ScalarType, code: int) -> Value:
        """The value behind a code."""
        return self._codes[type_].values_[code]

    def row(self, state: State) -> bytes:
        """A state as a row."""
        return bytes([codes[v] for codes, v in zip(self.of_cell, state, strict=True)])

    def state(self, row: bytes) -> State:
        """The state of a row."""
        return tuple([values[c] for values, c in zip(self._values, row, strict=True)])


class Rows:
    """Rows of one length; number n of them is bit n of a mask. With `after` each goes on with one of those."""

    def __init__(self, rows: Sequence[bytes], after: Sequence[bytes] | None = None) -> None:
        self._halves = (rows,) if after is None else (rows, after)
        self.all = (1 << len(rows)) - 1
        self._width = len(rows[0])
        self._joined = [b"".join(half) for half in self._halves]
        self._masks: dict[int, list[tuple[int, int]]] = {}

    def row(self, number: int) -> bytes:
        """One of them, whole."""
        return b"".join([half[number] for half in self._halves])

    def masks(self, place: int) -> list[tuple[int, int]]:
        """The bytes that occur at a place of the rows, each with the rows that have it there."""
        found = self._masks.get(place)
        if found is None:
            half, inside = divmod(place, self._width)
            column = self._joined[half][inside :: self._width][::-1]
            found = [(code, int(column.translate(_ones(code)), 2)) for code in set(column)]
            self._masks[place] = found
        return found


def chosen(found: Sequence[T], mask: int) -> Sequence[T]:
    """Those of which the bit is set."""
    if mask.bit_count() << 4 < len(found):
        return [found[n] for n in bits(mask)]
    return list(compress(found, f"{mask:b}"[::-1].encode().translate(_DIGITS)))


def stepped(rows: Sequence[bytes], writes: Sequence[tuple[int, int]]) -> Sequence[bytes]:
    """The states after these writes."""
    if not writes:
        return rows
    width, made = len(rows[0]), bytearray(b"".join(rows))
    for cell, code in writes:
        made[cell::width] = bytes((code,)) * len(rows)
    return [row for (row,) in iter_unpack(f"{width}s", made)]


_DIGITS = bytes(byte == ord("1") for byte in range(256))
"""Makes the digits 0 and 1 numbers."""


@cache
def _ones(code: int) -> bytes:
    """The table that makes this byte the digit 1, every other 0."""
    return b"0" * code + b"1" + b"0" * (255 - code)
