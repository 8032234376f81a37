"""The SAT solver against a table of all assignments: what it says, why, and what simplifying leaves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocheck.engine.contract import Options, Stop
from relocheck.engine.limits import Limits, Stopped
from relocheck.engine.sat import PATIENCE, Clauses, GivenUp, Sat, is_true, simplified

VARIABLES = 6
LITERALS = st.integers(1, VARIABLES).flatmap(lambda v: st.sampled_from((v, -v)))
CLAUSES = st.lists(st.lists(LITERALS, min_size=1, max_size=3, unique=True).map(tuple), max_size=24)
ASSUMED = st.lists(st.integers(1, VARIABLES), unique=True, max_size=3).flatmap(
    lambda vs: st.tuples(*(st.sampled_from((v, -v)) for v in vs))
)


def worlds(clauses: Sequence[Sequence[int]]) -> Iterator[frozenset[int]]:
    """The assignments that make all clauses true, each as its true literals."""
    for signs in product((1, -1), repeat=VARIABLES):
        world = frozenset(v * sign for v, sign in enumerate(signs, 1))
        if all(not world.isdisjoint(c) for c in clauses):
            yield world


def seen(clauses: Clauses, variables: Sequence[int]) -> set[frozenset[int]]:
    """What the assignments have for some variables."""
    return {frozenset(v for v in world if abs(v) in variables) for world in worlds(clauses)}


@given(CLAUSES, ASSUMED, st.sampled_from((0, PATIENCE)))
def test_an_answer_has_its_reason(clauses: Clauses, assumed: tuple[int, ...], patience: int) -> None:
    """An assignment that satisfies everything, or assumptions that cannot be true together; asked afresh, too."""
    sat = Sat(Limits(Options()), patience)
    for clause in clauses:
        sat.add(*clause)
    units = [(v,) for v in assumed]
    assert sat.possible(assumed) == any(worlds([*clauses, *units]))
    if sat.possible(assumed):
        found = {v if is_true(v, sat.model()) else -v for v in range(1, VARIABLES + 1)}
        assert all(not found.isdisjoint(c) for c in [*clauses, *units])
    else:
        assert sat.core() <= set(assumed)
        assert not any(worlds([*clauses, *((v,) for v in sat.core())]))


@given(CLAUSES, st.lists(CLAUSES, max_size=3))
def test_a_solver_that_is_asked_afresh_keeps_its_clauses(first: Clauses, more: list[Clauses]) -> None:
    """What is added after such a question counts, and what was there before it."""
    sat, all_ = Sat(Limits(Options()), 0), list[tuple[int, ...]]()
    for clauses in (first, *more):
        for clause in clauses:
            sat.add(*clause)
        all_ += clauses
        assert sat.possible(()) == any(worlds(all_))


@given(CLAUSES, st.lists(st.integers(1, VARIABLES), unique=True))
def test_simpler_clauses_say_the_same_of_what_is_kept(clauses: Clauses, kept: list[int]) -> None:
    """No less and no more."""
    assert seen(simplified(clauses, kept), kept) == seen(clauses, kept)


@given(CLAUSES, st.lists(st.integers(1, VARIABLES - 1), unique=True))
def test_a_variable_that_is_not_kept_may_be_defined_again(clauses: Clauses, kept: list[int]) -> None:
    """The last is the conjunction of the first two: it may be said once more, afterwards."""
    gate = [(-VARIABLES, 1), (-VARIABLES, 2), (VARIABLES, -1, -2)]
    inputs = sorted({1, 2, *kept})
    assert seen([*simplified([*gate, *clauses], inputs), *gate], inputs) == seen([*gate, *clauses], inputs)


def test_some_variables_go() -> None:
    """A chain of equal variables, of which the ends are kept."""
    chain: Clauses = [c for v in range(1, 100) for c in ((-v, v + 1), (v, -v - 1))]
    assert len(simplified(chain, (1, 100))) <= 2


def pigeons(sat: Sat) -> None:
    """Eleven pigeons in ten holes, which a SAT solver finds out in ages."""
    holes, birds = range(10), range(11)
    for p in birds:
        sat.add(*(1 + p * 10 + h for h in holes))
    for h in holes:
        for p in birds:
            for q in range(p):
                sat.add(-1 - p * 10 - h, -1 - q * 10 - h)


@pytest.mark.parametrize("patience", [0, PATIENCE])
def test_time_ends_a_hard_question(patience: int) -> None:
    """Asked afresh it stops as well."""
    sat = Sat(Limits(Options(timeout=0.3)), patience)
    pigeons(sat)
    with pytest.raises(Stopped) as stopped:
        sat.possible(())
    assert stopped.value.stop is Stop.TIME


def test_a_hard_question_is_given_up_where_it_may_be() -> None:
    """After so many conflicts; another question is answered all the same."""
    sat = Sat(Limits(Options()), 0, most=2_000)
    pigeons(sat)
    with pytest.raises(GivenUp):
        sat.possible(())
    assert not sat.possible((-1, *(-1 - h for h in range(1, 10))))
