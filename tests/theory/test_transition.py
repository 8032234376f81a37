"""A theory means what the system means: at small sizes, state by state, by plain evaluation of both."""

from __future__ import annotations

from itertools import islice
from random import Random

import pytest

from relocheck.engine.contract import Options
from relocheck.engine.explore import explore
from relocheck.errors import ModelError
from relocheck.ir.evaluate import evaluate, instances, outcomes, starts
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, System
from relocheck.ir.types import Sizes
from relocheck.project import load
from relocheck.theory.refusal import OutsideFragment
from relocheck.theory.structure import holds, individuals, state_of, structure_of
from relocheck.theory.transition import Theory, theory
from relocheck.theory.walks import any_order
from tests.random_models import Model, random_model
from tests.theory.instantiated import after_step, fails

RELO = (("relo", 2, 2), ("relo", 3, 1), ("naive_relo", 1, 2), ("naive_relo", 2, 1))


def relo(name: str) -> tuple[System, Theory]:
    system = load("bench").compiled(name).system
    return system, theory(system)


def reachable(system: System, sizes: Sizes) -> tuple[State, ...]:
    return explore(system, sizes, Options(symmetry=False)).states


def same_steps(whole: System, known: Theory, layout: Layout, state: State) -> list[State]:
    """Assert that each action does the same in the theory and in the system; the states after."""
    found: list[State] = []
    for action, step in zip(whole.actions, known.steps, strict=True):
        try:
            runs = [outcomes(action, layout, state, args) for args in instances(action, layout.sizes)]
            wanted = {after for run in runs for _, after in run}
        except ModelError:
            assert fails(known, step, layout, state)
        else:
            assert not fails(known, step, layout, state)
            assert after_step(known, step, layout, state) == wanted
            found += sorted(wanted, key=str)
    return found


@pytest.mark.checkout
@pytest.mark.parametrize(("name", "regions", "slots"), RELO)
def test_the_theory_of_relo_takes_its_steps(name: str, regions: int, slots: int) -> None:
    """On every state that relo reaches with its walks in any order."""
    system, known = relo(name)
    sizes = {"Region": regions, "Slot": slots}
    layout = Layout.of(system, sizes)
    states = reachable(any_order(system), sizes)
    assert {s for state in states for s in same_steps(any_order(system), known, layout, state)} <= set(states)


@pytest.mark.checkout
@pytest.mark.parametrize(("name", "regions", "slots"), RELO)
def test_every_step_in_order_is_one_in_any_order(name: str, regions: int, slots: int) -> None:
    """What the walks do in the order of the elements, they do in some order, on every state of either system."""
    system, _ = relo(name)
    whole = any_order(system)
    sizes = {"Region": regions, "Slot": slots}
    layout = Layout.of(system, sizes)
    assert whole != system
    for state in reachable(whole, sizes):
        for ordered, free in zip(system.actions, whole.actions, strict=True):
            for args in instances(ordered, sizes):
                first = {after for _, after in outcomes(ordered, layout, state, args)}
                assert first <= {after for _, after in outcomes(free, layout, state, args)}


@pytest.mark.checkout
def test_sentences_are_true_where_the_properties_are() -> None:
    """Of relo's and naive_relo's properties, and of the axioms of the types, in every state."""
    compiled = load("bench").compiled("naive_relo")
    known, sizes = theory(compiled.system), {"Region": 2, "Slot": 2}
    layout = Layout.of(compiled.system, sizes)
    broken = 0
    for state in reachable(compiled.system, sizes):
        structure = structure_of(known.signature, layout, state)
        assert all(holds(axiom.formula, structure, {}) for axiom in known.signature.axioms)
        for p in compiled.properties:
            assert holds(known.sentence(p.formula), structure, {}) == evaluate(p.formula, layout, state)
            broken += not evaluate(p.formula, layout, state)
    assert broken > 0


def plain_models(first: int, last: int) -> list[tuple[int, Model, Theory]]:
    """The random models of these seeds that are in the fragment."""
    found: list[tuple[int, Model, Theory]] = []
    for seed in range(first, last):
        model = random_model(Random(seed), plain=True)
        try:
            found.append((seed, model, theory(model.system)))
        except OutsideFragment:
            continue
    return found


def first_states(system: System, layout: Layout) -> list[State]:
    try:
        return list(dict.fromkeys(state for _, state in islice(starts(system, layout), 12)))
    except ModelError:
        return []


def test_theories_of_random_models_take_their_steps() -> None:
    """On some fifty states of each model; a failing assert is a fault in both."""
    models = plain_models(0, 150)
    assert len(models) == 24
    for _, model, known in models:
        whole = any_order(model.system)
        layout = Layout.of(whole, model.sizes)
        states = first_states(whole, layout)
        for state in states:
            new = same_steps(whole, known, layout, state)
            states += [s for s in dict.fromkeys(new) if s not in states][: 40 - len(states)]


def test_sentences_of_random_properties_are_true_where_the_properties_are() -> None:
    """Of invariants, in the nearest states of random models."""
    judged = 0
    for _, model, known in plain_models(150, 300):
        layout = Layout.of(model.system, model.sizes)
        for p in model.properties:
            try:
                sentence = None if p.kind is Kind.STEP else known.sentence(p.formula)
            except OutsideFragment:
                continue
            for state in first_states(model.system, layout) if sentence is not None else []:
                structure = structure_of(known.signature, layout, state)
                assert sentence is not None
                assert holds(sentence, structure, individuals(known.signature)) == evaluate(p.formula, layout, state)
                judged += 1
    assert judged > 100


def test_a_state_is_read_back_from_its_structure() -> None:
    """Of random models, whatever their types."""
    for _, model, known in plain_models(0, 150):
        layout = Layout.of(model.system, model.sizes)
        for state in first_states(model.system, layout):
            assert state_of(known.signature, layout, structure_of(known.signature, layout, state)) == state
