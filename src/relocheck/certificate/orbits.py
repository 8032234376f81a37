"""Which clauses of an invariant are the same but for the names of a symmetric sort's elements.

If the whole invariant stays what it is when two elements of a sort swap their names, and the system does, then a step
that breaks one clause is, renamed, a step that breaks another: one clause of each orbit need be asked for. That the
system does is the compiler's word (`System.symmetric`); that the invariant does is looked up here, clause by clause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from relocheck.ir.invariant import Atom, Clause, Count, Member
from relocheck.ir.layout import Layout
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.lazy import dataclass

__all__ = ["Orbits", "Runs", "orbits"]

Key = frozenset[Atom]
"""A clause, whatever the order of its atoms."""
Swap = Callable[[Key], Key]


@dataclass(frozen=True, slots=True)
class Runs:
    """A sort, and elements of it that follow each other; to rename within a run changes nothing that is asked."""

    sort: SortType
    elements: tuple[range, ...]


@dataclass(frozen=True, slots=True)
class Orbits:
    """The first clause of each orbit, with its name, and the elements whose renaming leaves these as they are."""

    chosen: tuple[tuple[str, Clause], ...]
    runs: Runs | None = None


def orbits(named: Sequence[tuple[str, Clause]], layout: Layout) -> Orbits:
    """The orbits of the clauses, in their order; where several sorts have runs, those of the largest sort."""
    keys = {name: _key(clause) for name, clause in named}
    every = set(keys.values())
    closed = {sort: swaps for sort, swaps in _sorts(layout) if all(s(k) in every for s in swaps for k in every)}
    swaps = [s for of_sort in closed.values() for s in of_sort]
    seen: set[Key] = set()
    found: list[tuple[str, Clause]] = []
    for name, clause in named:
        if keys[name] not in seen:
            found.append((name, clause))
            todo = [keys[name]]
            while todo:
                key = todo.pop()
                if key not in seen:
                    seen.add(key)
                    todo += (s(key) for s in swaps)
    largest = max(closed, key=lambda sort: len(closed[sort]), default=None)
    runs = _runs(largest, closed[largest], [keys[name] for name, _ in found]) if largest is not None else None
    return Orbits(tuple(found), runs)


def _runs(sort: SortType, swaps: Sequence[Swap], chosen: Sequence[Key]) -> Runs:
    """What swaps leave each of the chosen clauses as it is, as runs of neighbours."""
    first = begin = len(sort.individuals)
    found: list[range] = []
    for n, swap in enumerate(swaps):
        if any(swap(key) != key for key in chosen):
            found.append(range(begin, first + n + 1))
            begin = first + n + 1
    return Runs(sort, (*found, range(begin, first + len(swaps) + 1)))


def _key(clause: Clause) -> Key:
    return frozenset(replace(a, cells=tuple(sorted(a.cells))) if isinstance(a, Count) else a for a in clause)


def _sorts(layout: Layout) -> Iterator[tuple[SortType, list[Swap]]]:
    """Each symmetric sort with the swaps of neighbours without a name, of which all renamings are made."""
    for sort in layout.system.sorts:
        if sort.name in layout.system.symmetric:
            first, size = len(sort.individuals), layout.sizes[sort.name]
            yield sort, [_swap(layout, sort, {e: e + 1, e + 1: e}) for e in range(first, size - 1)]


def _swap(layout: Layout, sort: SortType, names: Mapping[int, int]) -> Swap:
    index = {(c.field, c.keys): i for i, c in enumerate(layout.cells)}
    moved: list[int] = []
    for cell in layout.cells:
        type_ = layout.system.field(cell.field).type
        types = type_.keys if isinstance(type_, MapType) else ()
        keys = tuple(names.get(k, k) if t == sort else k for k, t in zip(cell.keys, types, strict=True))
        moved.append(index[cell.field, keys])

    @cache
    def value(cell: int, old: Value) -> Value:
        return _renamed(old, layout.cells[cell].type, sort, names)

    @cache
    def atom(old: Atom) -> Atom:
        match old:
            case Member(cell=cell, values=values):
                return Member(moved[cell], frozenset(value(cell, v) for v in values))
            case Count(cells=cells, value=counted, numbers=numbers):
                return Count(tuple(sorted(moved[c] for c in cells)), value(cells[0], counted), numbers)

    return lambda key: frozenset(map(atom, key))


def _renamed(value: Value, type_: ScalarType, sort: SortType, names: Mapping[int, int]) -> Value:
    """A value with the elements of the sort in it renamed."""
    match type_:
        case OptionType(of=inner):
            return None if value is None else _renamed(value, inner, sort, names)
        case RecordType(fields=fields):
            assert isinstance(value, tuple), "a record's value is a tuple"
            return tuple(_renamed(v, t, sort, names) for v, (_, t) in zip(value, fields, strict=True))
        case SortType() if type_ == sort and isinstance(value, int):
            return names.get(value, value)
        case _:
            return value
