"""Symmetry breaking leaves at least one renaming of every state, and of most states it leaves out some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

from relocheck.engine.circuit import Literal
from relocheck.engine.execution import holds
from relocheck.engine.ordered import ordered
from relocheck.engine.symbolic import Transition, unfold
from relocheck.ir.layout import Layout, State
from tests.engine.test_projection import layouts, symmetric
from tests.random_models.brute_force import renamings


def renamed(layout: Layout, named: int, state: State) -> list[State]:
    """The renamings of a state that leave so many unnamed elements as they are."""
    sort = symmetric(layout)
    assert sort is not None
    free = range(len(sort.individuals), layout.sizes[sort.name])
    every = zip(permutations(free), renamings(layout), strict=True)
    return [rename(state) for order, rename in every if order[:named] == tuple(free[:named])]


def is_left(transition: Transition, literal: Literal, state: State) -> bool:
    """Whether the latches that hold a state satisfy a literal."""
    return holds(transition.circuit.values(transition.assignment(state)), literal)


def cases() -> Iterator[tuple[int, Layout, list[State]]]:
    """Random models with one symmetric sort of which elements can be renamed."""
    for seed, layout, states, _ in layouts(240):
        sort = symmetric(layout)
        if sort is not None:
            system = replace(layout.system, symmetric=(sort.name,))
            yield seed, Layout.of(system, layout.sizes), states


def test_of_every_state_some_renaming_is_left() -> None:
    """With no, one or two more elements told apart; all of them, where none can be renamed."""
    left_out, alone = 0, 0
    for seed, layout, states in cases():
        sort = symmetric(layout)
        assert sort is not None
        transition = unfold(layout.system, (), layout.sizes)
        for named in range(3):
            literal = ordered(transition, sort, range(len(layout.cells)), named)
            for state in states:
                each = set(renamed(layout, named, state))
                kept = [s for s in each if is_left(transition, literal, s)]
                assert kept, f"seed {seed}, {named} named"
                left_out += len(each) - len(kept)
                alone += len(kept) == 1 < len(each)
    assert (left_out, alone) == (382, 274)
