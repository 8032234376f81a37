"""One state for all that differ only in the names of a symmetric sort's elements, and how many these are.

Written apart from the engine's own renaming, and used to re-check it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations, product
from math import factorial, prod
from operator import itemgetter
from typing import TypeVar

from relocheck.ir.layout import Layout, State
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.rows import Coding

__all__ = ["RowNames", "orbit_size", "renaming", "row_names"]

K = TypeVar("K")
V = TypeVar("V")

MOST_KEPT = 100_000

Permutation = dict[str, tuple[int, ...]]
"""For each symmetric sort the new index of each element."""


def renaming(layout: Layout) -> Callable[[State], State]:
    """A function that maps states equal up to the names of unnamed elements of symmetric sorts to one of them.

    The largest such sort from which no map goes to itself is named by where its elements first occur; the others by
    trying all their permutations. More than 5040 permutations are left alone: then it may not be exact.
    """
    sorts = sorted(_sorts(layout), key=lambda s: (_spots(layout, s).mixed, -layout.sizes[s.name]))
    if not sorts:
        return lambda state: state
    first = sorts[0]
    others = sorts if _spots(layout, first).mixed else sorts[1:]
    if prod(factorial(layout.sizes[s.name] - len(s.individuals)) for s in others) > 5040:
        others = []
    spots = _spots(layout, first)
    tried = list(_permutations(layout, others))

    def normal(state: State) -> State:
        found = (_first_occurrence(layout, first, spots, _renamed(layout, state, p) if p else state) for p in tried)
        return min(found, key=repr) if len(tried) > 1 else next(found)

    return normal


@dataclass(frozen=True, slots=True)
class RowNames:
    """`renaming` and `orbit_size` for rows."""

    normal: Callable[[bytes], bytes]
    orbit_size: Callable[[bytes], int] | None


def row_names(layout: Layout, coding: Coding) -> RowNames:
    """Fast where one sort is symmetric and no map goes from it to itself."""
    sorts = list(_sorts(layout))
    if len(sorts) == 1 and not (spots := _spots(layout, sorts[0])).mixed:
        elements = _Elements(layout, sorts[0], spots, coding)
        return RowNames(elements.normal, elements.orbit_size)
    normal, size = renaming(layout), orbit_size(layout)
    return RowNames(
        lambda row: coding.row(normal(coding.state(row))), None if size is None else lambda row: size(coding.state(row))
    )


class _Elements:
    """Elements are named by where they first occur, the rest by what the cells keyed by them hold.

    What follows from the cells that may hold elements is worked out once for all rows that agree on these.
    """

    def __init__(self, layout: Layout, sort: SortType, spots: _Spots, coding: Coding) -> None:
        self._size, self._named, self._rows = layout.sizes[sort.name], len(sort.individuals), spots.rows
        types = [layout.cells[i].type for i in spots.values]
        held = {t: _Held(t, sort, coding) for t in types}
        self._held = [(i, held[t]) for i, t in zip(spots.values, types, strict=True)]
        self._holding = _codes_at(spots.values)
        self._of = [_codes_at(cells) for cells in spots.rows]
        self._met = _Kept(self._met_in)
        self._moves = _Kept(self._moved)
        self._all = tuple(range(self._size))

    def _met_in(self, holding: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The elements that are named or occur in values, in that order; the others."""
        met = dict.fromkeys(range(self._named))
        for code, (_, held) in zip(holding, self._held, strict=True):
            met.update(dict.fromkeys(held.elements[code]))
        return tuple(met), tuple(e for e in range(self._size) if e not in met)

    def _moved(self, key: tuple[tuple[int, ...], tuple[int, ...]]) -> tuple[tuple[tuple[int, int], ...], ...]:
        """For elements in an order: which cells take what other cells hold, and which take which code."""
        holding, order = key
        new = {element: position for position, element in enumerate(order)}
        cells = [
            (to, from_)
            for element, position in new.items()
            for to, from_ in zip(self._rows[position], self._rows[element], strict=True)
            if to != from_
        ]
        codes = [
            (i, held.renamed[code, tuple([new[e] for e in held.elements[code]])])
            for code, (i, held) in zip(holding, self._held, strict=True)
            if held.elements[code]
        ]
        return tuple(cells), tuple(codes)

    def orbit_size(self, row: bytes) -> int:
        """See `relocheck.renaming.orbit_size`."""
        rest = self._met[self._holding(row)][1]
        found = factorial(self._size - self._named)
        if len(rest) > 1:
            twins = [self._of[e](row) for e in rest]
            if len(set(twins)) < len(twins):
                found //= prod(map(factorial, Counter(twins).values()))
        return found

    def normal(self, row: bytes) -> bytes:
        """The row with its elements in order."""
        holding = self._holding(row)
        met, rest = self._met[holding]
        order = (*met, *sorted(rest, key=lambda e: self._of[e](row))) if len(rest) > 1 else met + rest
        if order == self._all:
            return row
        cells, codes = self._moves[holding, order]
        made = bytearray(row)
        for to, from_ in cells:
            made[to] = row[from_]
        for i, code in codes:
            made[i] = code
        return bytes(made)


def _codes_at(places: Sequence[int]) -> Callable[[bytes], tuple[int, ...]]:
    """What a row has at these places."""
    return itemgetter(*places) if len(places) > 1 else lambda row: tuple([row[i] for i in places])


class _Held:
    """The codes of one type: which elements are in the value, and its code when they are renamed."""

    def __init__(self, type_: ScalarType, sort: SortType, coding: Coding) -> None:
        def elements_of(code: int) -> tuple[int, ...]:
            return tuple(_elements(coding.value(type_, code), type_, sort))

        def renamed(key: tuple[int, tuple[int, ...]]) -> int:
            new = dict(zip(self.elements[key[0]], key[1], strict=True))
            permutation = {sort.name: tuple(new.get(e, e) for e in range(max(new) + 1))}
            return coding.code(type_, _rename(coding.value(type_, key[0]), type_, permutation))

        self.elements = _Kept(elements_of)
        self.renamed = _Kept(renamed)


class _Kept(dict[K, V]):
    """What a function has answered; all is forgotten when it is much."""

    def __init__(self, function: Callable[[K], V]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, key: K) -> V:
        if len(self) == MOST_KEPT:
            self.clear()
        found = self[key] = self._function(key)
        return found


def _sorts(layout: Layout) -> Iterator[SortType]:
    for sort in layout.system.sorts:
        if sort.name in layout.system.symmetric and layout.sizes[sort.name] - len(sort.individuals) > 1:
            yield sort


def _permutations(layout: Layout, sorts: Sequence[SortType]) -> Iterator[Permutation]:
    choices: list[list[tuple[int, ...]]] = []
    for sort in sorts:
        named = tuple(range(len(sort.individuals)))
        rest = range(len(named), layout.sizes[sort.name])
        choices.append([named + p for p in permutations(rest)])
    for chosen in product(*choices):
        yield {s.name: p for s, p in zip(sorts, chosen, strict=True)}


@dataclass(frozen=True, slots=True)
class _Spots:
    """Where a sort occurs: cells whose value may hold its elements; for each element the cells keyed by it."""

    values: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]

    @property
    def mixed(self) -> bool:
        """Whether a cell keyed by the sort also holds elements of it, or is keyed by two."""
        keyed = [i for row in self.rows for i in row]
        return len(set(keyed)) < len(keyed) or not set(keyed).isdisjoint(self.values)


def _spots(layout: Layout, sort: SortType) -> _Spots:
    keyed: list[list[int]] = [[] for _ in range(layout.sizes[sort.name])]
    types = {f.name: f.type for f in layout.system.fields}
    for i, cell in enumerate(layout.cells):
        type_ = types[cell.field]
        for key, of in zip(cell.keys, type_.keys if isinstance(type_, MapType) else (), strict=True):
            if of == sort:
                keyed[key].append(i)
    values = tuple(i for i, c in enumerate(layout.cells) if _holds(c.type, sort))
    return _Spots(values, tuple(map(tuple, keyed)))


def _holds(type_: ScalarType, sort: SortType) -> bool:
    match type_:
        case OptionType(of=inner):
            return _holds(inner, sort)
        case RecordType(fields=fields):
            return any(_holds(t, sort) for _, t in fields)
        case _:
            return type_ == sort


def _first_occurrence(layout: Layout, sort: SortType, spots: _Spots, state: State) -> State:
    order = list(range(len(sort.individuals)))
    for i in spots.values:
        for element in _elements(state[i], layout.cells[i].type, sort):
            if element not in order:
                order.append(element)
    rest = [e for e in range(layout.sizes[sort.name]) if e not in order]
    order += sorted(rest, key=lambda e: [_key(state[i]) for i in spots.rows[e]])
    if order == sorted(order):
        return state
    return _reordered(layout, sort, spots, state, order)


def _reordered(layout: Layout, sort: SortType, spots: _Spots, state: State, order: list[int]) -> State:
    """The state with element order[n] called n; only the cells where the sort occurs can change."""
    new = [0] * len(order)
    for position, element in enumerate(order):
        new[element] = position
    if spots.mixed:
        return _renamed(layout, state, {sort.name: tuple(new)})
    made = list(state)
    for position, element in enumerate(order):
        for to, from_ in zip(spots.rows[position], spots.rows[element], strict=True):
            made[to] = state[from_]
    permutation = {sort.name: tuple(new)}
    for i in spots.values:
        if state[i] is not None:
            made[i] = _rename(state[i], layout.cells[i].type, permutation)
    return tuple(made)


def _elements(value: Value, type_: ScalarType, sort: SortType) -> Iterator[int]:
    match type_:
        case _ if value is None:
            return
        case OptionType(of=inner):
            yield from _elements(value, inner, sort)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            for part, (_, t) in zip(value, fields, strict=True):
                yield from _elements(part, t, sort)
        case _ if type_ == sort:
            assert isinstance(value, int)
            yield value
        case _:
            return


def _key(value: Value) -> tuple[int, object]:
    """An order on values that may be None or tuples."""
    return (0, 0) if value is None else (2, tuple(map(_key, value))) if isinstance(value, tuple) else (1, int(value))


def _renamed(layout: Layout, state: State, permutation: Permutation) -> State:
    """The state with elements renamed, both as keys and as values."""
    types = {f.name: f.type for f in layout.system.fields}
    made: list[Value] = [None] * len(state)
    for cell, value in zip(layout.cells, state, strict=True):
        type_ = types[cell.field]
        of = type_.keys if isinstance(type_, MapType) else ()
        keys = tuple(_rename(k, t, permutation) for k, t in zip(cell.keys, of, strict=True))
        made[layout.index[cell.field, keys]] = _rename(value, cell.type, permutation)  # type: ignore[index]
    return tuple(made)


def _rename(value: Value, type_: ScalarType, permutation: Permutation) -> Value:
    match type_:
        case _ if value is None:
            return None
        case OptionType(of=inner):
            return _rename(value, inner, permutation)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return tuple(_rename(v, t, permutation) for v, (_, t) in zip(value, fields, strict=True))
        case SortType(name=name) if name in permutation:
            assert isinstance(value, int)
            return permutation[name][value]
        case _:
            return value


def orbit_size(layout: Layout) -> Callable[[State], int] | None:
    """How many states differ from a state in names only; None where more than one sort is symmetric, or it is mixed.

    An element that occurs in no value can change places with those whose cells hold the same; any other renaming makes
    another state. So it is n! divided by the factorials of the numbers of such twins.
    """
    sorts = list(_sorts(layout))
    if not sorts:
        return lambda state: 1
    sort, spots = sorts[0], _spots(layout, sorts[0])
    if len(sorts) > 1 or spots.mixed:
        return None
    named = range(len(sort.individuals))
    unnamed = layout.sizes[sort.name] - len(named)

    def size(state: State) -> int:
        met = {e for i in spots.values for e in _elements(state[i], layout.cells[i].type, sort)}
        rest = [e for e in range(layout.sizes[sort.name]) if e not in met and e not in named]
        twins = Counter(tuple(state[i] for i in spots.rows[e]) for e in rest)
        return factorial(unnamed) // prod(map(factorial, twins.values()))

    return size
