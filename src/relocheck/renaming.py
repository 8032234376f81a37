"""One state for all that differ only in the names of a symmetric sort's elements, and how many these are.

Written apart from the engine's own renaming, and used to re-check it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations, product
from math import factorial, prod
from operator import itemgetter
from typing import TypeVar

from relocheck.ir.layout import Layout, State
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.lazy import dataclass
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

    It is worked out once for all rows that agree on the cells where the sort occurs: these are few among many rows.
    """

    def __init__(self, layout: Layout, sort: SortType, spots: _Spots, coding: Coding) -> None:
        self._size, self._named, self._rows = layout.sizes[sort.name], len(sort.individuals), spots.rows
        types = [layout.cells[i].type for i in spots.values]
        held = {t: _Held(t, sort, coding) for t in types}
        self._held = [(i, held[t]) for i, t in zip(spots.values, types, strict=True)]
        self._places = sorted({*spots.values, *(i for cells in spots.rows for i in cells)})
        self._codes = _codes_at(self._places)
        self._known = _Kept(self._worked_out)

    def _worked_out(self, codes: tuple[int, ...]) -> tuple[tuple[tuple[int, int], ...], int]:
        """The cells that change when the elements are put in order, with their codes; the size of the orbit."""
        row = dict(zip(self._places, codes, strict=True))
        met = dict.fromkeys(range(self._named))
        for i, held in self._held:
            met.update(dict.fromkeys(held.elements[row[i]]))
        rest = {e: tuple([row[i] for i in cells]) for e, cells in enumerate(self._rows) if e not in met}
        order = [*met, *sorted(rest, key=lambda e: rest[e])]
        new = {element: position for position, element in enumerate(order)}
        made: dict[int, int] = {}
        for element, position in new.items():
            made.update(zip(self._rows[position], [row[i] for i in self._rows[element]], strict=True))
        for i, held in self._held:
            if elements := held.elements[row[i]]:
                made[i] = held.renamed[row[i], tuple([new[e] for e in elements])]
        twins = prod(map(factorial, Counter(rest.values()).values()))
        changed = tuple((i, code) for i, code in made.items() if row[i] != code)
        return changed, factorial(self._size - self._named) // twins

    def orbit_size(self, row: bytes) -> int:
        """See `relocheck.renaming.orbit_size`."""
        return self._known[self._codes(row)][1]

    def normal(self, row: bytes) -> bytes:
        """The row with its elements in order."""
        changed = self._known[self._codes(row)][0]
        if not changed:
            return row
        made = bytearray(row)
        for i, code in changed:
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
