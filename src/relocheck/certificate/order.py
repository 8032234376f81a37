"""Of the states that differ in the names of a symmetric sort's elements alone, one.

A step that breaks a lemma is, renamed, a step that breaks the renamed lemma. Where a renaming leaves the whole invariant
and every lemma asked about as they are, and the system is symmetric, it may be applied to a step before it is looked
for. What swaps of neighbours leave them so is looked up (`orbits`); they make up all renamings within each *run* of
elements. So of a run it may be asked that its elements are met in their order by the cells that hold them, read from
first to last, and that those met by none are sorted by the cells keyed by them. (Crawford, Ginsberg, Luks and Roy:
Symmetry-Breaking Predicates for Search Problems, 1996.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relocheck.certificate.expressions import State
from relocheck.certificate.orbits import Runs, renamed
from relocheck.certificate.terms import FALSE, TRUE, Term, Terms
from relocheck.ir.layout import Layout
from relocheck.ir.types import MapType, SortType, values_of

__all__ = ["in_order"]


def in_order(terms: Terms, layout: Layout, cells: State, runs: Runs) -> Iterator[Term]:
    """Conditions on a state that one of its renamings within the runs fulfils."""
    met: dict[int, Term] = {e: FALSE for run in runs.elements for e in run}
    pairs = [(a, b) for run in runs.elements for a, b in zip(run, run[1:], strict=False)]
    keyed: dict[int, list[Term]] = {e: [] for e in met}
    for n, bits in enumerate(cells):
        keys = _keys(layout, n, runs.sort)
        if bits is None:
            continue
        if not keys:
            here = {e: _holds(terms, layout, n, bits, runs.sort, e) for e in met}
            met = {e: terms.or_(met[e], here[e]) for e in met}
            yield from (terms.or_(terms.not_(here[b]), met[a]) for a, b in pairs)
        elif len(keys) == 1 and keys[0] in keyed and not _can_hold(layout, n, runs.sort):
            keyed[keys[0]].append(bits)
    yield from (terms.or_(met[a], _not_above(terms, keyed[a], keyed[b])) for a, b in pairs)


def _keys(layout: Layout, cell: int, sort: SortType) -> list[int]:
    """The elements of the sort among a cell's keys."""
    type_ = layout.system.field(layout.cells[cell].field).type
    types = type_.keys if isinstance(type_, MapType) else ()
    return [k for k, t in zip(layout.cells[cell].keys, types, strict=True) if t == sort]


def _can_hold(layout: Layout, cell: int, sort: SortType) -> bool:
    """Whether the cell can hold elements of the sort."""
    type_ = layout.cells[cell].type
    other = {e: -1 - e for e in range(layout.sizes[sort.name])}
    return any(renamed(v, type_, sort, other) != v for v in values_of(type_, layout.sizes))


def _holds(terms: Terms, layout: Layout, cell: int, bits: Term, sort: SortType, element: int) -> Term:
    """That the cell holds the element."""
    type_ = layout.cells[cell].type
    values = enumerate(values_of(type_, layout.sizes))
    having = [i for i, v in values if renamed(v, type_, sort, {element: -1}) != v]
    return terms.or_(*(terms.equal(bits, terms.bits(i, bits.width)) for i in having))


def _not_above(terms: Terms, first: Sequence[Term], second: Sequence[Term]) -> Term:
    """That the first is not above the second, read from their first cell."""
    found = TRUE
    for a, b in reversed(list(zip(first, second, strict=True))):
        found = terms.or_(terms.make("bvult", (a, b), 0), terms.and_(terms.equal(a, b), found))
    return found
