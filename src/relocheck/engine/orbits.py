"""What a clause becomes when the unnamed elements of a symmetric sort are renamed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations, product
from math import perm, prod

from relocheck.ir.invariant import Clause, Family, Member
from relocheck.ir.layout import Layout
from relocheck.ir.stored import number
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.lazy import dataclass

__all__ = ["Orbits"]

MOST = 400
"""More renamings of a clause are too many."""
Renaming = Mapping[str, Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class Orbits:
    """The renamings of a layout's symmetric sorts."""

    layout: Layout

    def of(self, clause: Clause) -> Family | None:
        """The clause and its renamings, each once; None where they are too many."""
        mentioned = {s.name: self._mentioned(clause, s) for s in self._sorts()}
        sizes = {s.name: self.layout.sizes[s.name] - len(s.individuals) for s in self._sorts()}
        if prod(perm(sizes[n], len(m)) for n, m in mentioned.items()) > MOST:
            return None
        found = {frozenset(clause): clause}
        for renaming in self._renamings(mentioned):
            new = self._renamed(clause, renaming)
            found.setdefault(frozenset(new), new)
        return tuple(found.values())

    def _sorts(self) -> list[SortType]:
        return [s for s in self.layout.system.sorts if s.name in self.layout.system.symmetric]

    def _mentioned(self, clause: Clause, sort: SortType) -> list[int]:
        """The unnamed elements that a clause tells from the others: as keys, or among the values of a cell."""
        found: set[int] = set()
        for atom in clause:
            assert isinstance(atom, Member), "only such clauses are renamed"
            cell = self.layout.cells[atom.cell]
            found |= {k for k, t in zip(cell.keys, self._keys(cell.field), strict=True) if t == sort}
            held = [e for v in atom.values for e in _elements(v, cell.type, sort)]
            counts = {e: held.count(e) for e in range(self.layout.sizes[sort.name])}
            common = max(set(counts.values()), key=list(counts.values()).count)
            found |= {e for e, n in counts.items() if n != common}
            if len(set(counts.values())) > 1 and _nested(cell.type, sort):
                found |= set(counts)
        return sorted(e for e in found if e >= len(sort.individuals))

    def _keys(self, field: str) -> tuple[ScalarType, ...]:
        type_ = self.layout.system.field(field).type
        return type_.keys if isinstance(type_, MapType) else ()

    def _renamings(self, mentioned: Mapping[str, list[int]]) -> list[Renaming]:
        """Every way to rename the mentioned elements, completed to a permutation."""
        choices: list[list[tuple[str, dict[int, int]]]] = []
        for sort in self._sorts():
            old = mentioned[sort.name]
            free = range(len(sort.individuals), self.layout.sizes[sort.name])
            ways: list[tuple[str, dict[int, int]]] = []
            for new in permutations(free, len(old)):
                rest = zip([e for e in free if e not in old], [e for e in free if e not in new], strict=True)
                ways.append((sort.name, dict(zip(old, new, strict=True)) | dict(rest)))
            choices.append(ways)
        return [dict(way) for way in product(*choices)]

    def _renamed(self, clause: Clause, renaming: Renaming) -> Clause:
        found: list[Member] = []
        for atom in clause:
            assert isinstance(atom, Member), "only such clauses are renamed"
            cell = self.layout.cells[atom.cell]
            pairs = zip(cell.keys, self._keys(cell.field), strict=True)
            keys = tuple(number(_rename(k, t, renaming)) for k, t in pairs)
            values = frozenset(_rename(v, cell.type, renaming) for v in atom.values)
            found.append(Member(self.layout.index[cell.field, keys], values))
        return tuple(found)


def _nested(type_: ScalarType, sort: SortType) -> bool:
    """Whether the sort occurs inside a record."""
    inner = type_.of if isinstance(type_, OptionType) else type_
    return isinstance(inner, RecordType) and bool(len([t for _, t in inner.fields if _holds(t, sort)]) > 1)


def _holds(type_: ScalarType, sort: SortType) -> bool:
    inner = type_.of if isinstance(type_, OptionType) else type_
    return inner == sort


def _elements(value: Value, type_: ScalarType, sort: SortType) -> list[int]:
    match type_:
        case OptionType(of=inner):
            return [] if value is None else _elements(value, inner, sort)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return [e for v, (_, t) in zip(value, fields, strict=True) for e in _elements(v, t, sort)]
        case _:
            return [value] if type_ == sort and isinstance(value, int) else []


def _rename(value: Value, type_: ScalarType, renaming: Renaming) -> Value:
    match type_:
        case OptionType(of=inner):
            return None if value is None else _rename(value, inner, renaming)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return tuple(_rename(v, t, renaming) for v, (_, t) in zip(value, fields, strict=True))
        case SortType(name=name) if isinstance(value, int):
            return renaming.get(name, {}).get(value, value)
        case _:
            return value
