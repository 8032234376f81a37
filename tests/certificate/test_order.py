"""Of every state of a random model the conditions leave a renaming, and of most they leave out some."""

from __future__ import annotations

from itertools import permutations
from random import Random

from relocheck.certificate.orbits import Runs, orbits
from relocheck.certificate.order import Order
from relocheck.certificate.terms import Term, Terms
from relocheck.engine.projection import Projection
from relocheck.ir.invariant import Clause
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import SortType, values_of
from tests.engine.test_ordered import cases
from tests.engine.test_projection import closed, drawn, symmetric
from tests.random_models.brute_force import renamings


def value(term: Term, state: State, layout: Layout) -> int:
    """A term whose constants are the cells of a state, by their number."""
    if term.operator.startswith("#b"):
        return int(term.operator[2:], 2)
    if term.operator.startswith("|"):
        n = int(term.operator.strip("|"))
        return list(values_of(layout.cells[n].type, layout.sizes)).index(state[n])
    a = [value(x, state, layout) for x in term.operands]
    match term.operator:
        case "true" | "and":
            return int(all(a))
        case "false" | "or":
            return int(any(a))
        case "not":
            return int(not a[0])
        case "=":
            return int(a[0] == a[1])
        case "bvult":
            return int(a[0] < a[1])
        case other:
            raise AssertionError(other)


def family(layout: Layout, states: list[State], rng: Random) -> list[tuple[str, Clause]]:
    """A clause that tells an element apart, and all that it is renamed; none, where no state shows one."""
    projection = Projection(layout, symmetric(layout), closed(layout, states), 1, range(len(layout.cells)), False)
    rows = (projection.unseen(drawn(layout, rng)) for _ in range(9))
    row = next((r for r in rows if r is not None), None)
    clauses = projection.family(projection.cube(row)) if row is not None else ()
    return [(str(n), clause) for n, clause in enumerate(clauses)]


def within(layout: Layout, runs: Runs, state: State) -> set[State]:
    """The renamings of a state that take every run to itself."""
    sort: SortType = runs.sort
    first = len(sort.individuals)
    orders = permutations(range(first, layout.sizes[sort.name]))
    own = {e: run for run in runs.elements for e in run}
    kept = [all(new in own[first + n] for n, new in enumerate(order)) for order in orders]
    return {rename(state) for rename, is_kept in zip(renamings(layout), kept, strict=True) if is_kept}


def test_of_every_state_some_renaming_is_left() -> None:
    """Whatever elements are told apart: none, or those of a clause and of all its renamings."""
    left_out, split = 0, 0
    rng = Random(5)
    for seed, layout, states in cases():
        assert symmetric(layout) is not None
        terms, cells = Terms(), list[Term | None]()
        for n, cell in enumerate(layout.cells):
            count = sum(1 for _ in values_of(cell.type, layout.sizes))
            cells.append(terms.constant(str(n), (count - 1).bit_length()) if count > 1 else None)
        for named in ([], family(layout, states, rng)):
            runs = orbits(named, layout).runs
            assert runs is not None
            split += len(runs.elements) > 1
            conditions = list(Order.of(layout, runs).conditions(terms, cells))
            for state in states:
                each = within(layout, runs, state)
                kept = [s for s in each if all(value(c, s, layout) for c in conditions)]
                assert kept, f"seed {seed}"
                left_out += len(each) - len(kept)
    assert (left_out, split) == (588, 10)
