"""The laws of TLA+ modules: they say what the model says, as TLC reads them, and as a reader of their text finds."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from relocheck.engine.contract import Options
from relocheck.engine.explicit import search
from relocheck.errors import UsageError
from relocheck.formats.peers.tla import Module, module
from relocheck.ir.layout import Layout
from relocheck.ir.system import Action, Field, Kind
from relocheck.ir.terms import Choose, Const, SortDomain
from relocheck.ir.types import BOOL, IntType
from relocheck.project import load
from tests.engine.explicit_systems import FRAME, counter, system
from tests.formats.peers.test_peers import ONE, ROOT, needs, told
from tests.formats.peers.tla_reader import Failed, Reader, searched
from tests.random_models import Model, models
from tests.random_models.brute_force import brute_force


def relo_module(design: str, regions: int, slots: int) -> Module:
    """The same in TLA+."""
    compiled = load(ROOT / "bench").compiled(design)
    return module(design, compiled.system, compiled.properties, {"Region": regions, "Slot": slots})


def laws(made: Module) -> list[str]:
    """The invariants that TLC is told of."""
    return re.findall(r"INVARIANT (\w+)", made.config)


@pytest.mark.checkout
@needs("java")
@pytest.mark.skipif("RELOCHECK_TLC" not in os.environ, reason="needs RELOCHECK_TLC, the path of tla2tools.jar")
@pytest.mark.parametrize(
    ("design", "verdict"),
    [("relo", "6484 states generated, 1095 distinct states found"), ("naive_relo", "Invariant .* is violated")],
)
def test_tlc_finds_what_we_find(design: str, verdict: str, tmp_path: Path) -> None:
    """6483 steps and the start; the same fault."""
    made = relo_module(design, 3, 4)
    (tmp_path / f"{design}.tla").write_text(made.text)
    (tmp_path / f"{design}.cfg").write_text(made.config)
    tlc = ["java", "-cp", os.environ["RELOCHECK_TLC"], "tlc2.TLC", "-workers", "1", "-deadlock", f"{design}.tla"]
    assert re.search(verdict, told(tlc, tmp_path))


@pytest.mark.checkout
@pytest.mark.parametrize(("design", "broken"), [("relo", set[str]()), ("naive_relo", {"stands_once"})])
def test_a_reader_of_the_module_finds_what_we_find(design: str, broken: set[str]) -> None:
    """The same states and steps, from the text alone."""
    made = relo_module(design, 2, 3)
    found = searched(Reader(made.text).module(), laws(made))
    everything = searched_by_us(design, 2, 3)
    assert (found.states, found.transitions) == everything
    assert broken <= found.broken
    assert bool(broken) == bool(found.broken)


def searched_by_us(design: str, regions: int, slots: int) -> tuple[int | None, int | None]:
    """The states and steps of the whole model, whatever it breaks."""
    compiled = load(ROOT / "bench").compiled(design)
    sizes = {"Region": regions, "Slot": slots}
    outcome = search(compiled.system, [], sizes, Options(symmetry=False))
    return outcome.states, outcome.transitions


@settings(
    max_examples=60,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(models())
def test_a_module_says_what_the_model_says(model: Model) -> None:
    """Choices, early exits, ranges, records: as many states and steps, layer by layer, and the same broken laws."""
    invariants = [p for p in model.properties if p.kind is Kind.INVARIANT]
    expected = brute_force(Layout.of(model.system, model.sizes), invariants, 200)
    assume(expected.is_complete and expected.states)
    made = module("random", model.system, invariants, model.sizes)
    found = searched(Reader(made.text).module(), laws(made))
    assert found.layers == [len(layer) for layer in expected.layers]
    assert found.transitions == expected.transitions
    assert found.broken == set(expected.findings)


def test_a_module_fails_where_the_model_fails() -> None:
    """A value outside its field."""
    made = module("counter", counter(12), [], ONE)
    with pytest.raises(Failed, match="count: a value out of range"):
        searched(Reader(made.text).module())


def test_a_module_is_written_as_it_is_read() -> None:
    """All of a small one."""
    made = module("counter", counter(2), [], ONE)
    assert made.config == "CONSTANT None = None\nINIT Init\nNEXT Next\n"
    assert made.text == (
        "---- MODULE counter ----\n"
        "\\* counter, written by relocheck\n"
        "EXTENDS Integers, TLC\n"
        "CONSTANT None\n"
        "VARIABLES count\n"
        "\n"
        "Init ==\n"
        "  \\/ count = 0\n"
        "\n"
        "grow ==\n"
        "  LET\n"
        "    new == (count + 1)\n"
        "  IN\n"
        "  /\\ (count < 2)\n"
        '  /\\ Assert((new \\in (0..9)), "count: a value out of range")\n'
        "  /\\ count' = new\n"
        "\n"
        "Next ==\n"
        "  \\/ grow\n"
        "\n" + "=" * 78 + "\n"
    )


def test_too_many_choices_are_refused() -> None:
    """Each is a quantifier inside the one before."""
    choose = Choose("f", FRAME, SortDomain(FRAME), Const(True, BOOL))
    many = system("s", [Field("count", IntType(0, 9), 0)], [Action("do", (), (choose,) * 200)])
    with pytest.raises(UsageError, match="do chooses more than 100 times: too large to export"):
        module("s", many, [], {"Gfn": 1, "Frame": 2, "Region": 1})
