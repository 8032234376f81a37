"""Symmetry: one representative for all states that differ only in the names of a sort's elements.

Every representative is a renaming of the state, so the reduction is sound whichever is taken; the more states share
one, the better. For a single symmetric sort the choice is exact unless a cell is both keyed by the sort and holds it,
or is keyed by it twice: elements are numbered by their first occurrence among the cells that hold them, then those that
occur nowhere by their rows (the cells keyed by them). Several sorts are renamed one after the other, the largest last;
all but the last are numbered by those rows that mention no symmetric sort, ties by occurrence. That is a heuristic, as
it is for cells that a sort keys and fills: states that are renamings of each other may keep several representatives.
A search then sees more states, the last of them perhaps in a later layer; what it finds is the same, and as early.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from operator import itemgetter

from relocheck.engine.pack import ABSENT, Packing, Symmetric, symmetric_sorts
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import System
from relocheck.ir.types import Sizes, SortType
from relocheck.lazy import dataclass

__all__ = ["Renaming", "Symmetry", "canonicalise"]

CACHE = 1 << 16
"""How many blocks a cache keeps before it starts anew."""

Bytes = tuple[int, ...]
Row = Callable[[bytes | bytearray], Bytes]
"""Some bytes of a packed state."""
Prune = Callable[[list[int], bytes | bytearray, Sequence[int | None]], list[int]]
"""From candidates, a packed state and the values of local names to the candidates worth trying."""


Renaming = tuple[tuple[int, ...], ...]
"""For each symmetric sort the new number of each of its elements."""


def canonicalise(system: System, sizes: Sizes) -> Callable[[State], State]:
    """A function from a state to its representative under renaming of the symmetric sorts' unnamed elements."""
    packing = Packing.of(Layout.of(system, sizes), symmetric_sorts(system, sizes))
    rename, unpack = Symmetry(packing).canonical, packing.unpacker()
    return lambda state: unpack(rename(packing.pack(state)))


class Symmetry:
    """The renamings of a packing's symmetric sorts; `canonical` is the fast function on packed states."""

    def __init__(self, packing: Packing) -> None:
        ordered = sorted(packing.symmetric, key=lambda s: s.size - s.first)
        everywhere = frozenset(s.name for s in ordered)
        last = len(ordered) - 1
        self.sorts = [Permuter(packing, s, everywhere if n < last else None) for n, s in enumerate(ordered)]
        self.canonical = self._function()

    def _function(self) -> Callable[[bytes], bytes]:
        if len(self.sorts) == 1 and self.sorts[0].contiguous:
            return block_canonical(self.sorts[0])
        return self._in_turn

    def _in_turn(self, packed: bytes) -> bytes:
        for sort in self.sorts:
            packed = sort.renamed(packed, sort.order(packed))
        return packed

    def renaming(self, packed: bytes) -> Renaming:
        """How `canonical` renames this state."""
        found: list[tuple[int, ...]] = []
        for sort in self.sorts:
            order = sort.order(packed)
            found.append(inverse(order))
            packed = sort.renamed(packed, order)
        return tuple(found)

    def apply(self, packed: bytes, renaming: Renaming) -> bytes:
        """The state under a renaming."""
        for sort, images in zip(self.sorts, renaming, strict=True):
            packed = sort.renamed(packed, inverse(images))
        return packed

    def none(self) -> Renaming:
        """The renaming that changes nothing."""
        return tuple(tuple(range(s.size)) for s in self.sorts)

    def pruners(self) -> dict[str, Prune]:
        """For each sort, where it is possible, what leaves one of several interchangeable candidates."""
        return {s.name: s.pruned for s in self.sorts if not s.doubly_keyed}


def inverse(order: Sequence[int]) -> tuple[int, ...]:
    """The inverse of a permutation."""
    result = [0] * len(order)
    for new, old in enumerate(order):
        result[old] = new
    return tuple(result)


def then(first: Renaming, second: Renaming) -> Renaming:
    """One renaming after the other."""
    return tuple(tuple(b[new] for new in a) for a, b in zip(first, second, strict=True))


@dataclass(frozen=True, slots=True)
class Move:
    """An order of the elements as operations on bytes."""

    table: bytes
    gather: Row | None
    """The bytes in their new places, before they are renamed; None where nothing is keyed by the sort."""


class Permuter:
    """One sort: finds an order of its elements (the old ones, the new first one first), and renames by it."""

    def __init__(self, packing: Packing, sort: Symmetric, several: frozenset[str] | None) -> None:
        self.packing = packing
        self.sort = sort
        self.name = sort.name
        self.size = sort.size
        self.fixed = bytes([*range(sort.first), ABSENT])
        self.identity = tuple(range(sort.size))
        self.rows_first = several is not None
        keyed = [(i, self._places(i)) for i in sort.columns]
        self.doubly_keyed = any(len(places) > 1 for _, places in keyed)
        self.contiguous = all(self._inside(packing.columns[i].base, sort.rows) for i in sort.columns)
        self.occurrences = self._unkeyed() if self._holds_itself() else sort.values
        self.key_slots = [i for i, places in keyed if len(places) == 1]
        told = [i for i in self.key_slots if several is None or not self._mentions(i, several)]
        self.row: list[Row] = self._rows([i for i in told if packing.columns[i].sort != sort.name])
        self.full_row = self._rows(self.key_slots)
        self.moves: dict[tuple[int, ...], Move] = {}

    def order(self, packed: bytes) -> tuple[int, ...]:
        """The elements in their new order."""
        start, end = self.occurrences
        met = tuple(dict.fromkeys(packed[start:end].translate(None, self.fixed)))
        if self.rows_first:
            rank = {e: n for n, e in enumerate(met)}
            free: Iterable[int] = range(self.sort.first, self.size)
            order = sorted(free, key=lambda e: (self.row[e](packed), rank.get(e, ABSENT)))
            return (*range(self.sort.first), *order)
        rest = [e for e in range(self.sort.first, self.size) if e not in met]
        if len(rest) > 1 and self.key_slots:
            rest.sort(key=lambda e: self.row[e](packed))
        return (*range(self.sort.first), *met, *rest)

    def renamed(self, packed: bytes, order: tuple[int, ...]) -> bytes:
        """The state with the elements renamed by their place in the order."""
        if order == self.identity:
            return packed
        move = self.moves.get(order)
        if move is None:
            if len(self.moves) > CACHE:
                self.moves.clear()
            move = self.moves[order] = self._move(order)
        if move.gather is not None:
            packed = bytes(move.gather(packed))
        start, end = self.sort.values
        return packed[:start] + packed[start:end].translate(move.table) + packed[end:]

    def pruned(self, candidates: list[int], packed: bytes | bytearray, names: Sequence[int | None]) -> list[int]:
        """The candidates without those that a swap with an earlier one shows to lead to the same.

        A swap of two elements that no cell and no name holds, and whose rows are equal, changes nothing.
        """
        if len(candidates) < 2:
            return candidates
        start, end = self.sort.values
        held = {*packed[start:end], *names}
        kept: list[int] = []
        rows = set[object]()
        for e in candidates:
            if e >= self.sort.first and e not in held:
                row = self.full_row[e](packed)
                if row in rows:
                    continue
                rows.add(row)
            kept.append(e)
        return kept

    def table(self, order: tuple[int, ...]) -> bytes:
        """From the bytes of elements to those of their new names, for `bytes.translate`."""
        table = bytearray(range(256))
        for new, old in enumerate(order):
            table[old] = new
        return bytes(table)

    def _move(self, order: tuple[int, ...]) -> Move:
        if not self.sort.columns:
            return Move(self.table(order), None)
        source = list(range(self.packing.length))
        for slot, rest, keys in self._keyed:
            source[slot] = rest + sum([order[element] * stride for element, stride in keys])
        return Move(self.table(order), _gather(source))

    @cached_property
    def _keyed(self) -> list[tuple[int, int, tuple[tuple[int, int], ...]]]:
        """Each slot that the sort keys: where it is, where with 0 for each element, the elements with their strides."""
        found: list[tuple[int, int, tuple[tuple[int, int], ...]]] = []
        for i in self.sort.columns:
            strides, places = self.packing.columns[i].strides, self._places(i)
            for keys in self.packing.keys(i):
                slot, elements = self.packing.slot(i, keys), tuple((keys[n], strides[n]) for n in places)
                found.append((slot, slot - sum(element * stride for element, stride in elements), elements))
        return found

    def _places(self, index: int) -> tuple[int, ...]:
        keys = self.packing.columns[index].keys
        return tuple(n for n, k in enumerate(keys) if isinstance(k, SortType) and k.name == self.name)

    def _inside(self, slot: int, block: tuple[int, int]) -> bool:
        return block[0] <= slot < block[1]

    def _holds_itself(self) -> bool:
        return any(self.packing.columns[i].sort == self.name for i in self.sort.columns)

    def _unkeyed(self) -> tuple[int, int]:
        """The values up to the first column that the sort itself keys."""
        keyed = [self.packing.columns[i].base for i in self.sort.columns if self.packing.columns[i].sort == self.name]
        return self.sort.values[0], min(keyed)

    def _mentions(self, index: int, sorts: frozenset[str]) -> bool:
        column = self.packing.columns[index]
        others = [k.name for k in column.keys if isinstance(k, SortType) and k.name != self.name]
        return column.sort in sorts or any(name in sorts for name in others)

    def _rows(self, columns: Sequence[int]) -> list[Row]:
        """For each element a function from a state to the cells keyed by it."""
        rows: list[list[int]] = [[] for _ in range(self.size)]
        for i in columns:
            (place,) = self._places(i)
            for keys in self.packing.keys(i):
                rows[keys[place]].append(self.packing.slot(i, keys))
        return [_gather(slots) if slots else _nothing for slots in rows]


def _nothing(packed: bytes | bytearray) -> Bytes:
    return ()


def _gather(source: Sequence[int]) -> Row:
    if len(source) == 1:
        return lambda packed: (packed[source[0]],)
    return itemgetter(*source)


def block_canonical(sort: Permuter) -> Callable[[bytes], bytes]:
    """The exact canonical form for one sort with all its rows side by side: two cached block substitutions.

    The values decide which elements occur and in which order, hence their new bytes, and from there the rows decide
    the rest: the first cache goes from the values to their new bytes and to the second cache, from rows to new rows.
    """
    start, middle = sort.sort.values
    end = sort.sort.rows[1]
    known: dict[bytes, tuple[bytes, dict[bytes, bytes]]] = {}
    by_order: dict[tuple[int, ...], tuple[bytes, dict[bytes, bytes]]] = {}

    def rename(packed: bytes) -> tuple[bytes, dict[bytes, bytes]]:
        values = packed[start:middle]
        met = tuple(dict.fromkeys(values.translate(None, sort.fixed)))
        if met not in by_order:
            if len(by_order) > CACHE:
                by_order.clear()
            by_order[met] = (sort.table(sort.order(packed)), {})
        if len(known) > CACHE:
            known.clear()
        table, rows = by_order[met]
        known[values] = found = (values.translate(table), rows)
        return found

    def reorder(packed: bytes, rows: dict[bytes, bytes]) -> bytes:
        if len(rows) > CACHE:
            rows.clear()
        rows[packed[middle:end]] = new = sort.renamed(packed, sort.order(packed))[middle:end]
        return new

    def canonical(packed: bytes) -> bytes:
        old_values = packed[start:middle]
        values, rows = known.get(old_values) or rename(packed)
        old_rows = packed[middle:end]
        new_rows = rows.get(old_rows)
        if new_rows is None:
            new_rows = reorder(packed, rows)
        if values == old_values and new_rows == old_rows:
            return packed
        return packed[:start] + values + new_rows + packed[end:]

    return canonical
