"""Random models: the compiler, the plain functions, the interpreter and the engines say the same of each.

The source of a failing model is printed. The default run takes the same few hundred models every time; the slow one
takes more, which hypothesis draws, and makes a failing model small.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from random import Random
from types import CodeType

import pytest
from hypothesis import HealthCheck, given, note, settings

from relocheck.engine import bounded, codegen
from relocheck.engine.contract import Options, Outcome
from relocheck.errors import ReplayFailed
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Property, System
from relocheck.ir.terms import Op, Operator
from relocheck.ir.types import BOOL, Sizes, SortType, Value
from relocheck.plain import Plain, Taken
from relocheck.recheck import Counted, Rechecker
from relocheck.renaming import RowNames, renaming, row_names
from relocheck.rows import Coding
from tests.random_models import Model, laws, models, random_model
from tests.random_models.brute_force import brute_force
from tests.random_models.source import source_of

LAWS: tuple[tuple[Callable[[Model], None], int], ...] = (
    (laws.source_compiles_to_the_same, 300),
    (laws.plain_agrees, 200),
    (laws.code_agrees, 150),
    (laws.search_is_exact, 150),
    (laws.partial_order_is_sound, 150),
    (laws.symmetry_is_sound, 150),
    (laws.recheck_agrees, 100),
    (laws.engines_agree, 120),
)
"""What holds of every model, and the number of models in the default run."""

NAMES = [law.__name__ for law, _ in LAWS]


def told(model: Model) -> str:
    """A model as a person reads it."""
    return f"{source_of(model.system, model.properties)}\nat {model.sizes}"


@pytest.mark.parametrize(("law", "models_"), LAWS, ids=NAMES)
def test_holds_of_random_models(law: Callable[[Model], None], models_: int) -> None:
    """The law holds of a few hundred models, the same ones every time and everywhere."""
    for seed in range(models_):
        model = random_model(Random(seed))
        try:
            law(model)
        except Exception as error:
            error.add_note(f"seed {seed}\n{told(model)}")
            raise


@pytest.mark.slow
@pytest.mark.parametrize("law", [law for law, _ in LAWS], ids=NAMES)
def test_holds_of_more_random_models(law: Callable[[Model], None]) -> None:
    """The law holds of two hundred models that hypothesis draws."""

    @settings(
        max_examples=200,
        derandomize=True,
        database=None,
        deadline=None,
        print_blob=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
    @given(model=models())
    def holds(model: Model) -> None:
        note(told(model))
        law(model)

    holds()


# ---------------------------------------------------------------------------------------------------------------------
# A law that cannot fail is none: each of these plants a wrong answer


Step = tuple[str, tuple[Value, ...], Taken]


def is_noticed(law: Callable[[Model], None], most: int = 60) -> bool:
    """Whether the law fails for one of so many models."""
    for seed in range(most):
        try:
            law(random_model(Random(seed)))
        except (AssertionError, ReplayFailed):
            return True
    return False


def test_a_comparison_swapped_in_the_source_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hash tells < from <=."""

    def swapped(system: System, properties: Sequence[Property]) -> str:
        return source_of(system, properties).replace(" <= ", " < ")

    monkeypatch.setattr(laws, "source_of", swapped)
    assert is_noticed(laws.source_compiles_to_the_same)


def test_a_step_that_the_plain_functions_miss_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interpreter takes one step more."""
    whole = Plain.successors

    def without_the_first(plain: Plain, state: State) -> Iterator[Step]:
        return islice(whole(plain, state), 1, None)

    monkeypatch.setattr(Plain, "successors", without_the_first)
    assert is_noticed(laws.plain_agrees)


def test_a_comparison_swapped_in_the_generated_code_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interpreter judges or steps differently."""

    def swapped(text: str, name: str, mode: str) -> CodeType:
        code = compile(text.replace(" <= ", " < "), name, mode)
        assert isinstance(code, CodeType)
        return code

    monkeypatch.setattr(codegen, "compile", swapped, raising=False)
    assert is_noticed(laws.code_agrees)


def test_a_transition_that_the_search_drops_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Brute force counts one more."""
    whole = codegen.expansion

    def one_less(machine: codegen.Machine) -> list[str]:
        lines = whole(machine)
        last = max(n for n, line in enumerate(lines) if "emit(" in line)
        return [*lines[:last], lines[last].replace("emit(", "str("), *lines[last + 1 :]]

    monkeypatch.setattr(codegen, "expansion", one_less)
    assert is_noticed(laws.search_is_exact)


def test_a_sort_wrongly_taken_for_symmetric_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A renamed state behaves unlike the state, where a loop observes the order."""

    def every_plain_sort(sorts: tuple[SortType, ...], *_: object) -> tuple[str, ...]:
        return tuple(s.name for s in sorts if not s.ordered)

    monkeypatch.setattr("relocheck.compile.design.symmetric_sorts", every_plain_sort)
    assert is_noticed(laws.symmetry_is_sound, most=400)


@pytest.mark.parametrize("most", [1, 2, 5])
def test_names_are_the_same_where_answers_are_forgotten(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """What is kept of renamings is kept for speed only."""
    monkeypatch.setattr("relocheck.renaming.MOST_KEPT", most)
    for seed in range(40):
        laws.symmetry_is_sound(random_model(Random(seed)))


def test_a_recheck_that_renames_nothing_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then there are more states than were counted under symmetry."""

    def nothing(layout: Layout, coding: Coding) -> RowNames:
        return replace(row_names(layout, coding), normal=bytes)

    monkeypatch.setattr("relocheck.recheck.row_names", nothing)
    assert is_noticed(laws.recheck_agrees)


def test_a_recheck_that_accepts_everything_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left out has to be missed."""

    def blind(by: Rechecker, system: System, asked: Sequence[Property], outcome: Outcome) -> Counted:
        states = brute_force(by.plain.layout, (), 100).states
        return Counted(len(set(map(renaming(by.plain.layout), states))), 0, None)

    monkeypatch.setattr(Rechecker, "confirm", blind)
    assert is_noticed(laws.recheck_agrees)


def test_a_property_swapped_in_one_engine_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The findings of two engines differ."""

    honest = bounded.search

    def negated(system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> Outcome:
        first = replace(properties[0], formula=Op(Operator.NOT, (properties[0].formula,), BOOL))
        return honest(system, [first, *properties[1:]], sizes, options)

    monkeypatch.setattr(bounded, "search", negated)
    assert is_noticed(laws.engines_agree)
