from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from tests.language import laws

MODELS = Path(__file__).parent / "models"
NAMES = sorted(p.stem for p in MODELS.glob("*.py") if p.stem != "__init__")


@pytest.mark.parametrize("name", NAMES)
def test_source_becomes_this_representation(name: str) -> None:
    """The text of the system that a model compiles to stands beside the model."""
    assert laws.printed(_compiled(name)) == (MODELS / f"{name}.ir").read_text()


@pytest.mark.parametrize("name", NAMES)
def test_plain_and_compiled_take_the_same_steps(name: str) -> None:
    """On every reachable state each action has the same choices, states and errors, run either way."""
    assert sum(1 for _ in laws.reachable(_compiled(name))) > 1


@pytest.mark.parametrize("name", NAMES)
def test_plain_and_compiled_properties_have_the_same_values(name: str) -> None:
    """On every reachable state and step each property is worth the same, run either way."""
    design = _compiled(name)
    assert not design.properties or laws.values_agree(design) > 0


def _compiled(name: str) -> laws.Compiled:
    return laws.compiled(import_module(f"tests.language.models.{name}"))


def test_the_order_of_a_plain_sort_is_seen_through_a_helper() -> None:
    """A sort whose last element a helper's loop finds is not symmetric; one whose elements are treated alike is."""
    assert _compiled("corners").system.symmetric == ("Box",)


def test_every_text_has_its_model() -> None:
    """No expected text stands without its model."""
    assert sorted(p.stem for p in MODELS.glob("*.ir")) == NAMES
