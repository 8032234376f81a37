"""A theory at given sizes, by plain evaluation: what its steps do to a state."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from relocheck.ir.layout import Layout, State
from relocheck.theory.logic import Symbol, Term
from relocheck.theory.structure import Structure, bindings, holds, individuals, state_of, structure_of
from relocheck.theory.transition import Step, Theory


def after_start(theory: Theory, layout: Layout, free: Iterator[State]) -> set[State]:
    """The states that the theory starts in; `free`: every state that gives free fields their values."""
    return {s for state in free for s in after_step(theory, theory.start, layout, state)}


def after_step(theory: Theory, step: Step, layout: Layout, state: State) -> set[State]:
    """The states after a step, for all its parameters and choices."""
    before = structure_of(theory.signature, layout, state)
    found: set[State] = set()
    for whole, terms in instances(theory, step, before):
        if holds(step.guard, whole, terms):
            made = state_of(theory.signature, layout, moved(step, whole, terms))
            assert made is not None, f"{step.name} leads to no state"
            found.add(made)
    return found


def fails(theory: Theory, step: Step, layout: Layout, state: State) -> bool:
    """Whether an assert fails in the step, for some parameters."""
    before = structure_of(theory.signature, layout, state)
    return any(holds(step.fault, whole, terms) for whole, terms in instances(theory, step, before))


def instances(theory: Theory, step: Step, before: Structure) -> Iterator[tuple[Structure, dict[Term, int]]]:
    """Every choice of the constants of a step, with the structure that also has its cases."""
    for chosen in product(*step.cases):
        cases = {symbol: frozenset([()]) for symbol in chosen}
        whole = Structure(before.sizes, {**before.relations, **cases})
        for terms in bindings(step.fixed, before.sizes):
            yield whole, {**individuals(theory.signature), **terms}


def moved(step: Step, before: Structure, terms: dict[Term, int]) -> Structure:
    """The structure after a step."""
    relations: dict[Symbol, frozenset[tuple[int, ...]]] = dict(before.relations)
    for symbol, relation in step.after.items():
        relations[symbol] = frozenset(
            tuple(b[p] for p in relation.params)
            for b in bindings(relation.params, before.sizes)
            if holds(relation.body, before, {**terms, **b})
        )
    return Structure(before.sizes, relations)
