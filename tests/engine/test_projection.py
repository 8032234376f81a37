"""Rows and clauses: the set obeys each clause, and the state that is excluded breaks it; renamed, too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

from relocheck.engine.orbits import Orbits
from relocheck.engine.projection import Projection
from relocheck.ir.invariant import Clause, Member, holds
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import SortType, values_of
from tests.random_models import random_model
from tests.random_models.brute_force import brute_force, renamings

MODELS = 60


def layouts(models: int = MODELS) -> Iterator[tuple[int, Layout, list[State], Random]]:
    """Random models with a symmetric sort, and all their states."""
    for seed in range(models):
        rng = Random(seed)
        model = random_model(rng)
        layout = Layout.of(model.system, model.sizes)
        found = brute_force(layout, (), 60)
        if found.is_complete and found.states:
            yield seed, layout, found.states, rng


def symmetric(layout: Layout) -> SortType | None:
    """A symmetric sort of the model."""
    return next((s for s in layout.system.sorts if s.name in layout.system.symmetric), None)


def drawn(layout: Layout, rng: Random) -> State:
    """Any state, reachable or not."""
    return tuple(rng.choice(list(values_of(c.type, layout.sizes))) for c in layout.cells)


def closed(layout: Layout, states: list[State]) -> list[State]:
    """The states and all their renamings."""
    return list(dict.fromkeys(r for s in states for r in (rename(s) for rename in renamings(layout))))


def test_an_unseen_row_makes_a_clause_between_the_set_and_the_state() -> None:
    """Every state of the set, renamed or not, obeys every clause of the family; the state breaks one."""
    made = 0
    for seed, layout, states, rng in layouts():
        every = closed(layout, states)
        for counted, k in product((False, True), range(3 if symmetric(layout) else 1)):
            projection = Projection(layout, symmetric(layout), every, k, range(len(layout.cells)), counted)
            state = drawn(layout, rng)
            row = projection.unseen(state)
            if row is not None:
                family = projection.family(projection.cube(row))
                assert all(holds(c, s) for c in family for s in every), f"seed {seed}, k {k}"
                assert not all(holds(c, state) for c in family), f"seed {seed}, k {k}"
                made += 1
    assert made > 40


def test_a_state_of_the_set_has_no_unseen_row() -> None:
    """Nothing that is reachable can be excluded."""
    for _, layout, states, _ in layouts():
        for counted, k in product((False, True), range(3 if symmetric(layout) else 1)):
            projection = Projection(layout, symmetric(layout), states, k, range(len(layout.cells)), counted)
            assert all(projection.unseen(s) is None for s in states)


def clause(layout: Layout, rng: Random) -> Clause:
    """Any clause of members."""
    found: list[Member] = []
    for cell in rng.sample(range(len(layout.cells)), min(2, len(layout.cells))):
        values = list(values_of(layout.cells[cell].type, layout.sizes))
        found.append(Member(cell, frozenset(rng.sample(values, rng.randint(1, len(values))))))
    return tuple(found)


def test_a_family_has_all_renamings_of_its_clause() -> None:
    """A state and its renamings break a family together."""
    made = 0
    for seed, layout, _, rng in layouts():
        if symmetric(layout) is None:
            continue
        for _ in range(5):
            family = Orbits(layout).of(clause(layout, rng))
            if family is None:
                continue
            state = drawn(layout, rng)
            truths = {all(holds(c, r) for c in family) for r in (rename(state) for rename in renamings(layout))}
            assert len(truths) == 1, f"seed {seed}"
            made += len(family) > 1
    assert made > 20
