"""States as a few 64-bit words: the byte of each slot recoded in as few bits as its column needs, none across a word.

The recoding keeps the order of bytes, absent last, so that rows compare as they do in bytes. The row of an element of a
symmetric sort lies in one word where it fits. What no action assigns and all starts agree on is no part of the state.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from relocheck.engine.intervals import statements
from relocheck.engine.pack import ABSENT, Column, Group, Packing, Shape, leaves
from relocheck.ir.system import System
from relocheck.ir.terms import Assign
from relocheck.lazy import dataclass

__all__ = ["Bits", "Spot", "common"]

WORD = 64


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the bits of a slot are; `word` is None for a slot whose code never changes."""

    word: int | None
    shift: int
    width: int
    zero: int
    """The byte that stands as 0."""
    fixed: int = 0
    """The bits of a slot that never changes."""

    @property
    def mask(self) -> int:
        """The bits of the slot at the lower end."""
        return (1 << self.width) - 1

    def bits(self, byte: int) -> int:
        """From the byte of a slot to its bits."""
        return self.mask if byte == ABSENT else byte - self.zero

    def byte(self, bits: int, absent: bool) -> int:
        """The way back."""
        return ABSENT if absent and bits == self.mask else bits + self.zero


@dataclass(frozen=True)
class Bits:
    """The bits of all slots of a packing."""

    packing: Packing
    spots: tuple[Spot, ...]
    absent: tuple[bool, ...]
    """For each column whether a slot of it can be absent."""
    columns: tuple[int, ...]
    """The column of each slot."""
    words: int

    @classmethod
    def of(cls, system: System, packing: Packing, starts: tuple[bytes, ...]) -> Bits:
        """The recoding for a search from these starts, or from any that have this in common."""
        absent = tuple(_can_be_absent(packing))
        columns = [-1] * packing.length
        for index in range(len(packing.columns)):
            for keys in packing.keys(index):
                columns[packing.slot(index, keys)] = index
        presences = _presences(packing)
        widths = [_width(packing.columns[c], absent[c], c in presences) for c in columns]
        zeros = [int(c in presences) for c in columns]
        fixed = _fixed(system, packing, starts)
        places, words = _placed(packing, widths, fixed)
        spots = [
            Spot(None, 0, w, z, (1 << w) - 1 if b == ABSENT else b - z) if (b := fixed.get(n)) is not None
            else Spot(places[n][0], places[n][1], w, z)
            for n, (w, z) in enumerate(zip(widths, zeros, strict=True))
        ]  # fmt: skip
        return cls(packing, tuple(spots), absent, tuple(columns), words)

    def spot(self, slot: int) -> Spot:
        """Where a slot is."""
        return self.spots[slot]

    def is_fixed(self, column: int) -> bool:
        """Whether no slot of the column ever changes."""
        c = self.packing.columns[column]
        return self.spots[c.base].word is None

    def mask(self, column: int) -> int:
        """The mask of each slot of a column; absent where it can be absent."""
        return self.spots[self.packing.columns[column].base].mask

    def row_spot(self, sort: int, element: int) -> Spot | None:
        """Where the whole row of an element of the n-th symmetric sort is; None where it is not in one piece."""
        s = self.packing.symmetric[sort]
        slots = range(s.rows[0] + element * s.row_width, s.rows[0] + (element + 1) * s.row_width)
        spots = [self.spots[n] for n in slots]
        width = sum(p.width for p in spots)
        if not spots or width > WORD or any(p.word is None or p.word != spots[0].word for p in spots):
            return None
        ends = [p.shift + p.width for p in spots[1:]]
        return Spot(spots[0].word, spots[-1].shift, width, 0) if ends == [p.shift for p in spots[:-1]] else None

    def decode(self, words: Sequence[int]) -> bytes:
        """The bytes of a state."""
        still, moving = self._codes
        found = bytearray(still)
        for slot, word, shift, mask, codes in moving:
            found[slot] = codes[words[word] >> shift & mask]
        return bytes(found)

    @cached_property
    def _codes(self) -> tuple[bytes, list[tuple[int, int, int, int, bytes]]]:
        """The bytes that never change, and for each other slot where its bits are and what byte each of them means."""
        still = bytearray(len(self.spots))
        moving: list[tuple[int, int, int, int, bytes]] = []
        for slot, (spot, column) in enumerate(zip(self.spots, self.columns, strict=True)):
            if spot.word is None:
                still[slot] = spot.byte(spot.fixed, self.absent[column])
                continue
            codes = bytes(spot.byte(bits, self.absent[column]) % 256 for bits in range(spot.mask + 1))
            moving.append((slot, spot.word, spot.shift, spot.mask, codes))
        return bytes(still), moving

    def encode(self, packed: bytes) -> list[int]:
        """The words of a state."""
        words = [0] * self.words
        for spot, byte in zip(self.spots, packed, strict=True):
            if spot.word is not None:
                words[spot.word] |= spot.bits(byte) << spot.shift
        return words

    @cached_property
    def fixed(self) -> tuple[int, ...]:
        """The byte of each slot that never changes; -1 for all others."""
        still, moving = self._codes
        places = {slot for slot, *_ in moving}
        return tuple(-1 if n in places else byte for n, byte in enumerate(still))


def _can_be_absent(packing: Packing) -> list[bool]:
    found = [c.optional for c in packing.columns]

    def mark(shape: Shape) -> None:
        if isinstance(shape, Group):
            for part in shape.parts:
                mark(part)
            if shape.presence is not None:
                for leaf in leaves(shape):
                    found[leaf] = True

    for shape in packing.shapes.values():
        mark(shape)
    return found


def _width(column: Column, absent: bool, presence: bool) -> int:
    codes = 1 if presence else column.codes
    return max(1, (codes if absent else codes - 1).bit_length())


def _presences(packing: Packing) -> set[int]:
    """The columns that say whether a record is there."""
    found: set[int] = set()
    todo = list(packing.shapes.values())
    while todo:
        shape = todo.pop()
        if isinstance(shape, Group):
            todo += shape.parts
            if shape.presence is not None:
                found.add(shape.presence)
    return found


def common(states: Iterable[bytes]) -> tuple[bytes, ...]:
    """The bits that are set in all states, and in any: what two states agree in where all do. None of no states."""
    in_all, in_any, length = -1, 0, 0
    for state in states:
        number, length = int.from_bytes(state), len(state)
        in_all, in_any = in_all & number, in_any | number
    return () if in_all < 0 else (in_all.to_bytes(length), in_any.to_bytes(length))


def _fixed(system: System, packing: Packing, starts: tuple[bytes, ...]) -> dict[int, int]:
    """The bytes of the slots that no action assigns and all starts agree on, whole columns only."""
    assigned = {s.field for a in system.actions for s in statements(a.body) if isinstance(s, Assign)}
    symmetric = {n for s in packing.symmetric for block in (s.values, s.rows) for n in range(*block)}
    found: dict[int, int] = {}
    for index, column in enumerate(packing.columns):
        slots = [packing.slot(index, keys) for keys in packing.keys(index)]
        agreed = all(starts[0][n] == start[n] for n in slots for start in starts)
        if column.field not in assigned and agreed and symmetric.isdisjoint(slots):
            found.update({n: starts[0][n] for n in slots})
    return found


def _placed(packing: Packing, widths: Sequence[int], fixed: dict[int, int]) -> tuple[dict[int, tuple[int, int]], int]:
    """Word and shift of each slot that is not fixed, and the number of words: each unit in the first word with room."""
    used: list[int] = []
    places: dict[int, tuple[int, int]] = {}
    for unit in _units(packing, widths):
        unit = [n for n in unit if n not in fixed]
        size = sum(widths[n] for n in unit)
        if not unit:
            continue
        word = next((w for w, bits in enumerate(used) if bits + size <= WORD), len(used))
        if word == len(used):
            used.append(0)
        shift = used[word] + size
        for n in unit:
            shift -= widths[n]
            places[n] = (word, shift)
        used[word] += size
    return places, max(1, len(used))


def _units(packing: Packing, widths: Sequence[int]) -> Iterator[list[int]]:
    """The slots that should lie side by side, the first one highest."""
    inside: set[int] = set()
    for s in packing.symmetric:
        for element in range(s.size):
            row = list(range(s.rows[0] + element * s.row_width, s.rows[0] + (element + 1) * s.row_width))
            if sum(widths[n] for n in row) <= WORD:
                inside |= set(row)
                yield row
    yield from ([n] for n in range(packing.length) if n not in inside)
