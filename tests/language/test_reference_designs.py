from __future__ import annotations

import pytest

from relocheck.project import load
from relocheck.scopes import parse_scope
from tests.language import laws

PROJECT = load("reference")


def sizes(name: str) -> dict[str, int]:
    """A design's sorts at the small scope."""
    return parse_scope("small", PROJECT.scopes).of(PROJECT.compiled(name).system)


@pytest.mark.parametrize("name", PROJECT.designs)
def test_plain_and_compiled_designs_take_the_same_steps(name: str) -> None:
    """On the nearest states of each reference design each action has the same outcomes, run either way."""
    assert sum(1 for _ in laws.reachable(PROJECT.compiled(name), sizes(name), 25)) == 25


@pytest.mark.slow
@pytest.mark.parametrize("name", PROJECT.designs)
def test_plain_and_compiled_designs_take_the_same_steps_for_long(name: str) -> None:
    """The same on more states."""
    assert sum(1 for _ in laws.reachable(PROJECT.compiled(name), sizes(name), 150)) == 150
