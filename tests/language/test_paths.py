"""Names that are bound on some paths only: what is never evaluated is not asked for."""

from __future__ import annotations

import pytest

from relocheck.engine import bounded, explicit
from relocheck.engine.contract import Options
from relocheck.plain import Plain
from tests.random_models.load import compiled_source

TEXT = """from __future__ import annotations

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, invariant, sometimes


@dataclass
class World:
    a: bool = False
    b: bool = False


@action(by=QEMU)
def turn_a(s: World) -> None:
    s.a = not s.a


@action(by=QEMU)
def turn_b(s: World) -> None:
    s.b = not s.b


{role}
def asked(s: World) -> bool:
{body}


DESIGN = Design("paths", World, [turn_a, turn_b])
"""

BODIES = [
    "return any(x for i in range(2) if s.a and (x := s.b))",
    "return sum(x for i in range(2) if s.a and (x := s.b) for j in range(2)) == 4",
    "return any(y for i in range(2) if (s.a and (x := s.b)) if (x or s.b) and (y := x))",
    "return (s.a and (x := s.b)) and x",
    "return not ((s.a or (x := s.b)) or x)",
    "return ((s.a and (x := s.b)) and (y := not x)) or (s.a and s.b)",
    "if s.a or (x := s.b):\n        return False\n    return not x",
    "return any(x for i in range(2)) if s.a and (x := s.b) else s.a != s.a",
]


@pytest.mark.parametrize("body", BODIES)
def test_a_name_that_a_path_does_not_bind(body: str) -> None:
    """Both engines search to the end, and the plain function finds what they find."""
    compiled = compiled_source(TEXT.format(role="@sometimes", body=f"    {body}"))
    [asked] = compiled.properties
    for search in (explicit.search, bounded.search):
        outcome = search(compiled.system, [asked], {}, Options(depth=3))
        assert Plain(compiled, {}).holds(asked, outcome.findings["asked"].run.states[-1])


@pytest.mark.parametrize("body", BODIES)
def test_the_plain_function_and_the_engine_agree_in_all_four_states(body: str) -> None:
    """The invariant that the same text is, is violated exactly where the plain function is false."""
    compiled = compiled_source(TEXT.format(role="@invariant", body=f"    {body}"))
    [asked] = compiled.properties
    run = explicit.search(compiled.system, [asked], {}).findings["asked"].run
    assert not Plain(compiled, {}).holds(asked, run.states[-1])
