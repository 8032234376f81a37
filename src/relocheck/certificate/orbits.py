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

__all__ = ["one_of_each"]

Key = frozenset[Atom]
"""A clause, whatever the order of its atoms."""
Swap = Callable[[Key], Key]


def one_of_each(named: Sequence[tuple[str, Clause]], layout: Layout) -> list[tuple[str, Clause]]:
    """The first clause of each orbit, with its name, in their order."""
    keys = {name: _key(clause) for name, clause in named}
    every = set(keys.values())
    swaps = [s for of_sort in _sorts(layout) if all(s(k) in every for s in of_sort for k in every) for s in of_sort]
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
    return found


def _key(clause: Clause) -> Key:
    return frozenset(replace(a, cells=tuple(sorted(a.cells))) if isinstance(a, Count) else a for a in clause)


def _sorts(layout: Layout) -> Iterator[list[Swap]]:
    """For each symmetric sort the swaps of neighbours without a name, of which all renamings are made."""
    for sort in layout.system.sorts:
        if sort.name in layout.system.symmetric:
            first, size = len(sort.individuals), layout.sizes[sort.name]
            yield [_swap(layout, sort, {e: e + 1, e + 1: e}) for e in range(first, size - 1)]


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
