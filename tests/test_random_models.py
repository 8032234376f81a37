"""Random models: the compiler, the plain functions, the interpreter and the engines say the same of each.

Hypothesis makes a failing model small, and its source is printed. The default run takes the same few hundred models
every time; the slow one takes thousands.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, note, settings

from relocheck.formats.python_source import source_of
from tests.random_models import Model, laws, models

LAWS: tuple[tuple[Callable[[Model], None], int], ...] = (
    (laws.source_compiles_to_the_same, 400),
    (laws.plain_agrees, 250),
    (laws.code_agrees, 200),
    (laws.search_is_exact, 200),
    (laws.symmetry_is_sound, 200),
    (laws.recheck_agrees, 150),
    (laws.engines_agree, 150),
)
"""What holds of every model, and the number of models in the default run."""


def check(law: Callable[[Model], None], examples: int) -> None:
    """Try a law on so many models, the same every time."""

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        print_blob=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
    )
    @given(model=models())
    def holds(model: Model) -> None:
        note(source_of(model.system, model.properties))
        note(f"at {model.sizes}")
        law(model)

    holds()


@pytest.mark.parametrize(("law", "examples"), LAWS, ids=lambda x: getattr(x, "__name__", ""))
def test_holds_of_random_models(law: Callable[[Model], None], examples: int) -> None:
    """The law holds of a few hundred models."""
    check(law, examples)


@pytest.mark.slow
@pytest.mark.parametrize("law", [law for law, _ in LAWS], ids=lambda x: getattr(x, "__name__", ""))
def test_holds_of_thousands_of_models(law: Callable[[Model], None]) -> None:
    """The law holds of thousands of models."""
    check(law, 4000)
