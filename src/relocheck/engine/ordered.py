"""Of the states that differ in the names of a symmetric sort's elements alone, one: symmetry breaking for a solver.

Reading the cells that hold elements from first to last, an element is met for the first time only after the one before
it has been met; of those that no cell holds, the cells keyed by them, read as a number, do not go down. Every state can
be renamed into one like that, so a question that no renaming changes may be asked of these alone. (Crawford, Ginsberg,
Luks and Roy: Symmetry-Breaking Predicates for Search Problems, 1996.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relocheck.engine.circuit import FALSE, TRUE, Literal
from relocheck.engine.guarded import Bits
from relocheck.engine.projection import Parts
from relocheck.engine.symbolic import Transition
from relocheck.ir.types import SortType

__all__ = ["ordered"]


def ordered(transition: Transition, sort: SortType, cells: Iterable[int], named: int) -> Literal:
    """That the latches hold the first of their renamings; `named` elements more than have names keep theirs."""
    circuit, codes = transition.circuit, transition.codes
    parts = Parts(transition.layout, sort, frozenset(cells), counted=False)
    free = range(len(sort.individuals) + named, transition.layout.sizes[sort.name])
    met: dict[int, Literal] = dict.fromkeys(free, FALSE)
    rules: list[Literal] = []
    for holder in parts.holders:
        values = codes.decode(codes.cells[holder.cell], transition.latches[holder.cell])
        here = {e: circuit.any(c for v, c in values.items() if e in holder.elements(v)) for e in free}
        met = {e: circuit.or_(met[e], here[e]) for e in free}
        rules += [circuit.or_(here[e] ^ 1, met[e - 1]) for e in free[1:]]
    keyed = [[transition.latches[cells[e]] for cells, _ in parts.keyed] for e in range(free.stop)]
    for e in free[1:]:
        rules.append(circuit.or_(met[e - 1], _not_above(transition, _joined(keyed[e - 1]), _joined(keyed[e]))))
    return circuit.all(rules)


def _joined(cells: Iterable[Bits]) -> Iterator[Literal]:
    for bits in cells:
        yield from bits


def _not_above(transition: Transition, first: Iterable[Literal], second: Iterable[Literal]) -> Literal:
    """Whether the first number is at most the second; the highest bits come first."""
    circuit, found = transition.circuit, TRUE
    for a, b in reversed(list(zip(first, second, strict=True))):
        found = circuit.ite(circuit.same(a, b), found, b)
    return found
