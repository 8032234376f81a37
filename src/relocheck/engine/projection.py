"""What a set of states shows when only a few elements of a symmetric sort are told apart, and clauses that it obeys.

A *row* is a state seen by k named elements: the cells that are not keyed by the sort, with each other element it holds
as "another"; the cells keyed by the k elements; and how many elements have each value of a field keyed by the sort. A
state one of whose rows no state of the set has is not in it, whatever the names: some few columns of that row, widened
to all values that were not seen beside each other, are a clause that the whole set obeys and that state does not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from itertools import permutations

from relocheck.ir.invariant import Atom, Clause, Count, Family, Member
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Cube", "Parts", "Projection", "Row", "TooVarious"]

Row = bytes
"""For each column the index of its value."""
Cube = Mapping[int, frozenset[int]]
"""For some columns the values that were *not* seen together: no row of the set has one of them in each column."""
Elements = tuple[int, ...]


UNMET = 255
"""The number of every value that the set of states does not have in a column."""


class Numbers:
    """The values of a column in the order in which the set's states have them; all others are one."""

    def __init__(self) -> None:
        self.met: dict[Value, int] = {}
        self.is_open = True

    def of(self, value: Value) -> int:
        """The number of a value."""
        if self.is_open and value not in self.met:
            if len(self.met) == UNMET:
                raise TooVarious
            self.met[value] = len(self.met)
        return self.met.get(value, UNMET)

    def values(self, numbers: Iterable[int]) -> frozenset[Value]:
        """The values with these numbers."""
        wanted = set(numbers)
        return frozenset(v for v, n in self.met.items() if n in wanted)


class TooVarious(Exception):
    """A column has more values than fit a byte."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A cell that has nothing to do with the sort."""

    cell: int
    numbers: Numbers = field(default_factory=Numbers)

    def atom(self, seen: Iterable[int], elements: Elements) -> Atom:
        """That the cell has one of these values."""
        return Member(self.cell, self.numbers.values(seen))


@dataclass(frozen=True, slots=True)
class Holder:
    """A cell that may hold elements of the sort; they are seen as -1-n for the n-th named one, else as another."""

    cell: int
    type: ScalarType
    sort: SortType
    values: tuple[Value, ...]
    numbers: Numbers = field(default_factory=Numbers)
    _known: dict[Value, tuple[int, ...]] = field(default_factory=dict[Value, tuple[int, ...]])
    _numbered: dict[tuple[Value, ...], int] = field(default_factory=dict[tuple[Value, ...], int])

    def number(self, value: Value, place: Mapping[int, int]) -> int:
        """The number of what is seen of a value."""
        key = (value, *map(place.get, self.elements(value)))
        found = self._numbered.get(key)
        if found is None:
            found = self._numbered[key] = self.numbers.of(_seen(value, self.type, self.sort, place))
        return found

    def elements(self, value: Value) -> tuple[int, ...]:
        """The elements in a value."""
        found = self._known.get(value)
        if found is None:
            found = self._known[value] = tuple(_elements(value, self.type, self.sort))
        return found

    def atom(self, seen: Iterable[int], elements: Elements) -> Atom:
        """That the cell holds something that is seen as one of these."""
        shapes, place = self.numbers.values(seen), {e: n for n, e in enumerate(elements)}
        inside = (v for v in self.values if _seen(v, self.type, self.sort, place) in shapes)
        return Member(self.cell, frozenset(inside))


@dataclass(frozen=True, slots=True)
class Keyed:
    """A cell of the named element at a position."""

    cells: tuple[int, ...]
    position: int
    numbers: Numbers

    def atom(self, seen: Iterable[int], elements: Elements) -> Atom:
        """That this element's cell has one of these values."""
        return Member(self.cells[elements[self.position]], self.numbers.values(seen))


@dataclass(frozen=True, slots=True)
class Total:
    """How many elements have a value in a field keyed by the sort."""

    cells: tuple[int, ...]
    value: Value

    def atom(self, seen: Iterable[int], elements: Elements) -> Atom:
        """That so many have it."""
        return Count(self.cells, self.value, frozenset(seen))


Column = Plain | Holder | Keyed | Total


class Projection:
    """The rows of a set of states by k named elements of a sort; without a sort, k is 0.

    Only where it is `counted` does a row have how many elements have a value.
    """

    def __init__(
        self,
        layout: Layout,
        sort: SortType | None,
        states: Iterable[State],
        k: int,
        cells: Collection[int],
        counted: bool,
    ) -> None:
        self.size = layout.sizes[sort.name] if sort is not None else 0
        self.first = len(sort.individuals) if sort is not None else 0
        self.k = k
        parts = Parts(layout, sort, cells, counted)
        self.parts = parts
        self.columns: list[Column] = [*parts.plain, *parts.holders]
        self.columns += [Keyed(cells, n, numbers) for cells, numbers in parts.keyed for n in range(k)]
        self.columns += parts.totals
        self.rows = list(dict.fromkeys(row for s in states for _, row in self.seen_by(s)))
        parts.close()
        self.known = frozenset(self.rows)
        self.all = (1 << len(self.rows)) - 1
        self.bits = [self._bits(bytes(r[c] for r in self.rows)) for c in range(len(self.columns))]

    def _bits(self, column: bytes) -> dict[int, int]:
        """For each value the set of rows that have it, as the bits of a number."""
        found: dict[int, int] = {}
        for value in sorted(set(column)):
            table = bytearray(b"0" * 256)
            table[value] = ord("1")
            found[value] = int(column.translate(bytes(table)), 2)
        return found

    def seen_by(self, state: State) -> Iterator[tuple[Elements, Row]]:
        """The rows of a state: by all choices of elements, but of those that nothing tells apart only k."""
        plain = bytes(p.numbers.of(state[p.cell]) for p in self.parts.plain)
        totals = bytes(sum(state[c] == t.value for c in t.cells) for t in self.parts.totals)
        held = [(h, state[h.cell]) for h in self.parts.holders]
        met = {e for h, value in held for e in h.elements(value)}
        keyed = [bytes(numbers.of(state[c]) for c in cells) for cells, numbers in self.parts.keyed]
        for elements in permutations(self._different(met, keyed), self.k):
            place = {e: n for n, e in enumerate(elements)}
            holders = bytes(h.number(value, place) for h, value in held)
            own = bytes(k[e] for k in keyed for e in elements)
            yield elements, plain + holders + own + totals

    def _different(self, held: set[int], keyed: Sequence[bytes]) -> list[int]:
        """The elements without a name, but of those that no cell holds and whose cells are equal only k."""
        found: list[int] = []
        twins: dict[bytes, int] = {}
        for e in range(self.first, self.size):
            if e not in held:
                own = bytes(k[e] for k in keyed)
                twins[own] = twins.get(own, 0) + 1
                if twins[own] > self.k:
                    continue
            found.append(e)
        return found

    def unseen(self, state: State) -> Row | None:
        """A row of the state that no state of the set has, if there is one."""
        return next((row for _, row in self.seen_by(state) if row not in self.known), None)

    def cube(self, row: Row) -> Cube:
        """Few columns in which no row of the set agrees with this one (a greedy cover), each as wide as can be."""
        chosen = self._needed(row, self._cover(row))
        masks = {c: self._mask(c, (row[c],)) for c in chosen}
        wide: dict[int, frozenset[int]] = {}
        for c in chosen:
            rest = self.all
            for other in chosen:
                if other != c:
                    rest &= masks[other]
            seen = [v for v, bits in self.bits[c].items() if bits & rest]
            if not seen:  # the others, being wider now, do without it
                masks[c] = self.all
                continue
            masks[c] = self._mask(c, [v for v in self.bits[c] if v not in seen])
            wide[c] = frozenset(seen)
        return wide

    def _mask(self, column: int, values: Sequence[int]) -> int:
        found = 0
        for v in values:
            found |= self.bits[column].get(v, 0)
        return found

    def _cover(self, row: Row) -> list[int]:
        left, chosen = self.all, list[int]()
        equal = [self.bits[c].get(v, 0) for c, v in enumerate(row)]
        while left:
            best = min(range(len(equal)), key=lambda c: (left & equal[c]).bit_count())
            chosen.append(best)
            left &= equal[best]
        return chosen

    def _needed(self, row: Row, chosen: list[int]) -> list[int]:
        """The columns of a cover without those that the others make superfluous."""
        for c in list(chosen):
            left = self.all
            for other in chosen:
                if other != c:
                    left &= self.bits[other].get(row[other], 0)
            if not left and len(chosen) > 1:
                chosen.remove(c)
        return chosen

    def family(self, cube: Cube) -> Family:
        """That no state has a row in the cube, for all choices of the elements; each clause once."""
        found: dict[frozenset[Atom], Clause] = {}
        for elements in permutations(range(self.first, self.size), self.k):
            clause = tuple(self.columns[c].atom(sorted(seen), elements) for c, seen in cube.items())
            found.setdefault(frozenset(clause), clause)
        return tuple(found.values())


class Parts:
    """The cells of a layout as a sort divides them; one keyed by it twice, or by it and holding it, is left out."""

    def __init__(self, layout: Layout, sort: SortType | None, relevant: Collection[int], counted: bool) -> None:
        self.plain: list[Plain] = []
        self.holders: list[Holder] = []
        self.keyed: list[tuple[tuple[int, ...], Numbers]] = []
        self.totals: list[Total] = []
        groups: dict[tuple[str, tuple[int, ...]], list[int]] = {}
        for i in sorted(relevant):
            cell = layout.cells[i]
            type_ = layout.system.field(cell.field).type
            keys = type_.keys if isinstance(type_, MapType) else ()
            at = [n for n, k in enumerate(keys) if k == sort]
            if len(at) == 1 and not _mentions(cell.type, sort):
                rest = (*cell.keys[: at[0]], -1, *cell.keys[at[0] + 1 :])
                groups.setdefault((cell.field, rest), []).append(i)
            elif not at and sort is not None and _mentions(cell.type, sort):
                self.holders.append(Holder(i, cell.type, sort, tuple(values_of(cell.type, layout.sizes))))
            elif not at:
                self.plain.append(Plain(i))
        for cells in groups.values():
            values = tuple(values_of(layout.cells[cells[0]].type, layout.sizes))
            self.keyed.append((tuple(cells), Numbers()))
            if counted:
                self.totals += (Total(tuple(cells), v) for v in values)

    def close(self) -> None:
        """All states of the set have been numbered."""
        plain, holders = [p.numbers for p in self.plain], [h.numbers for h in self.holders]
        for numbers in (*plain, *holders, *(n for _, n in self.keyed)):
            numbers.is_open = False


def _mentions(type_: ScalarType, sort: SortType | None) -> bool:
    """Whether a value of the type may contain an element of the sort."""
    match type_:
        case OptionType(of=inner):
            return _mentions(inner, sort)
        case RecordType(fields=fields):
            return any(_mentions(t, sort) for _, t in fields)
        case _:
            return type_ == sort


def _seen(value: Value, type_: ScalarType, sort: SortType, place: Mapping[int, int]) -> Value:
    """A value with each unnamed element of the sort replaced by its place, counted down from -1, or by -99."""
    match type_:
        case OptionType(of=inner):
            return None if value is None else _seen(value, inner, sort, place)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return tuple(_seen(v, t, sort, place) for v, (_, t) in zip(value, fields, strict=True))
        case _ if type_ == sort and isinstance(value, int) and value >= len(sort.individuals):
            return -1 - place[value] if value in place else -99
        case _:
            return value


def _elements(value: Value, type_: ScalarType, sort: SortType) -> set[int]:
    """The elements of the sort in a value."""
    match type_:
        case OptionType(of=inner):
            return set() if value is None else _elements(value, inner, sort)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            parts = (_elements(v, t, sort) for v, (_, t) in zip(value, fields, strict=True))
            return set[int]().union(*parts)
        case _:
            return {value} if type_ == sort and isinstance(value, int) else set()
