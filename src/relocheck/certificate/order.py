"""Of the states that differ in the names of a symmetric sort's elements alone, one.

A step that breaks a lemma is, renamed, a step that breaks the renamed lemma. Where a renaming leaves the whole
invariant and every lemma asked about as they are, and the system is symmetric, it may be applied to a step before it is
looked for. What swaps of neighbours leave them so is looked up (`orbits`); they make up all renamings within each *run*
of elements. So of a run it may be asked that its elements are met in their order by the cells that hold them, read from
first to last, and that those met by none are sorted by the cells keyed by them. (Crawford, Ginsberg, Luks and Roy:
Symmetry-Breaking Predicates for Search Problems, 1996.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from relocheck.certificate.expressions import State
from relocheck.certificate.orbits import Runs
from relocheck.certificate.terms import FALSE, TRUE, Term, Terms
from relocheck.ir.layout import Layout
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Order"]


@dataclass(frozen=True, slots=True)
class Order:
    """What tells the elements of the runs apart, looked up once.

    `holders`: the cells that may hold some, with the indices of the values in which each occurs; `keyed`: the cells of
    each element.
    """

    pairs: tuple[tuple[int, int], ...]
    holders: Mapping[int, Mapping[int, Sequence[int]]]
    keyed: Mapping[int, Sequence[int]]

    @classmethod
    def of(cls, layout: Layout, runs: Runs) -> Order:
        """The order of a layout's cells."""
        elements = [e for run in runs.elements for e in run]
        pairs = tuple((a, b) for run in runs.elements for a, b in pairwise(run))
        holders: dict[int, Mapping[int, Sequence[int]]] = {}
        keyed: dict[int, list[int]] = {e: [] for e in elements}
        known: dict[ScalarType, Mapping[int, Sequence[int]]] = {}
        for n, cell in enumerate(layout.cells):
            if cell.type not in known:
                known[cell.type] = _places(layout, cell.type, runs.sort)
            keys, held = _keys(layout, n, runs.sort), known[cell.type]
            if not keys and held:
                holders[n] = {e: held.get(e, ()) for e in elements}
            elif len(keys) == 1 and keys[0] in keyed and not held:
                keyed[keys[0]].append(n)
        return cls(pairs, holders, keyed)

    def conditions(self, terms: Terms, cells: State) -> Iterator[Term]:
        """Conditions on a state that one of its renamings within the runs fulfils."""
        met = dict.fromkeys(self.keyed, FALSE)
        for n, places in self.holders.items():
            bits = cells[n]
            if bits is not None:
                here = {e: _is_one(terms, bits, indices) for e, indices in places.items()}
                met = {e: terms.or_(met[e], here[e]) for e in met}
                yield from (terms.or_(terms.not_(here[b]), met[a]) for a, b in self.pairs)
        own = {e: [bits for n in mine if (bits := cells[n]) is not None] for e, mine in self.keyed.items()}
        yield from (terms.or_(met[a], _not_above(terms, own[a], own[b])) for a, b in self.pairs)


def _keys(layout: Layout, cell: int, sort: SortType) -> list[int]:
    """The elements of the sort among a cell's keys."""
    type_ = layout.system.field(layout.cells[cell].field).type
    types = type_.keys if isinstance(type_, MapType) else ()
    return [k for k, t in zip(layout.cells[cell].keys, types, strict=True) if t == sort]


def _places(layout: Layout, type_: ScalarType, sort: SortType) -> Mapping[int, Sequence[int]]:
    """For each element that values of a type may hold the indices of those that do."""
    found: dict[int, list[int]] = {}
    for i, value in enumerate(values_of(type_, layout.sizes)):
        for e in _elements(value, type_, sort):
            found.setdefault(e, []).append(i)
    return found


def _elements(value: Value, type_: ScalarType, sort: SortType) -> set[int]:
    """The elements of the sort in a value."""
    match type_:
        case OptionType(of=inner):
            return set() if value is None else _elements(value, inner, sort)
        case RecordType(fields=fields):
            assert isinstance(value, tuple), "a record's value is a tuple"
            return {e for v, (_, t) in zip(value, fields, strict=True) for e in _elements(v, t, sort)}
        case SortType() if type_ == sort and isinstance(value, int):
            return {value}
        case _:
            return set()


def _is_one(terms: Terms, bits: Term, indices: Sequence[int]) -> Term:
    """That bits are one of these numbers."""
    return terms.or_(*(terms.equal(bits, terms.bits(i, bits.width)) for i in indices))


def _not_above(terms: Terms, first: Sequence[Term], second: Sequence[Term]) -> Term:
    """That the first is not above the second, read from their first cell."""
    found = TRUE
    for a, b in reversed(list(zip(first, second, strict=True))):
        found = terms.or_(terms.make("bvult", (a, b), 0), terms.and_(terms.equal(a, b), found))
    return found
