"""The laws of models in other checkers' languages: what the peers count is what we count; the rest is refused."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from relocheck.errors import UsageError
from relocheck.formats.peers.lower import Lowered, lowered, substituted
from relocheck.formats.peers.murphi import murphi
from relocheck.formats.peers.promela import promela
from relocheck.ir.system import Action, Field
from relocheck.ir.terms import Assign, Bind, Block, Branch, Const, Leave, Let, Local, Require
from relocheck.ir.types import INT, IntType
from relocheck.project import load
from tests.engine.explicit_systems import COUNT, allocator, counter, eq, number, system

ROOT = Path(__file__).parent.parent.parent.parent
ONE = {"Gfn": 1, "Frame": 1, "Region": 1}


def relo(design: str, regions: int, slots: int) -> Lowered:
    """The benchmarks' protocol."""
    compiled = load(ROOT / "bench").compiled(design)
    return lowered(compiled.system, compiled.properties, {"Region": regions, "Slot": slots})


def told(command: Sequence[str], folder: Path) -> str:
    """What a tool prints."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def needs(*tools: str) -> pytest.MarkDecorator:
    """Skipped where a tool is not installed."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"needs {', '.join(missing)}")


@pytest.mark.checkout
@needs("spin", "gcc")
def test_spin_counts_what_we_count(tmp_path: Path) -> None:
    """1095 states and the one before the first step."""
    (tmp_path / "model.pml").write_text(promela(relo("relo", 3, 4)))
    told(["spin", "-a", "model.pml"], tmp_path)
    told(["gcc", "-O0", "-w", "-DBFS", "-DSAFETY", "-o", "pan", "pan.c"], tmp_path)
    found = told(["./pan"], tmp_path)
    assert re.findall(r"(\d+) (?:states, stored|transitions)", found) == ["1096", "6485"]
    assert "errors: 0" in found


@pytest.mark.checkout
@needs("rumur", "gcc")
@pytest.mark.parametrize(("design", "verdict"), [("relo", "1095 states, 6483 rules fired"), ("naive_relo", "failed")])
def test_rumur_finds_what_we_find(design: str, verdict: str, tmp_path: Path) -> None:
    """The same states, and the same fault."""
    (tmp_path / "model.m").write_text(murphi(relo(design, 3, 4)))
    told(["rumur", "--threads", "1", "--output", "model.c", "model.m"], tmp_path)
    told(["gcc", "-O1", "-w", "-mcx16", "-o", "checker", "model.c", "-lpthread", "-latomic"], tmp_path)
    assert verdict in told(["./checker"], tmp_path)


def test_a_model_is_written_as_it_is_read() -> None:
    """All of a small one."""
    text = murphi(lowered(counter(2), [], ONE))
    assert text == (
        "-- counter, written by relocheck\n"
        "var\n"
        "  count_0: array [0..0] of 0..9;\n"
        'startstate "start" begin\n'
        "  count_0[0] := 0;\n"
        "endstartstate;\n"
        'rule "grow" (count_0[0] < 2) ==>\n'
        "begin\n"
        "  count_0[0] := (count_0[0] + 1);\n"
        "endrule;\n"
    )


def test_promela_takes_a_rule_in_one_step() -> None:
    """d_step, and the law at its end."""
    text = promela(lowered(counter(2), [], ONE))
    assert "  :: d_step { /* grow */\n      (count_0[0] < 2) ->\n      count_0[0] = (count_0[0] + 1);\n" in text


def test_an_early_exit_becomes_a_branch() -> None:
    """What stands behind it moves to the other side."""
    leaving = Branch(eq(COUNT, number(0)), (Assign("count", (), number(5)), Leave("out")), ())
    body = (Block("out", (leaving, Assign("count", (), number(7)))),)
    (rule,) = lowered(system("s", [Field("count", IntType(0, 9), 0)], [Action("do", (), body)]), [], ONE).rules
    (block,) = rule.body
    assert isinstance(block, Block)
    assert isinstance(block.body[0], Branch)
    assert block.body[0].otherwise == (Assign("count", (), number(7)),)


def test_what_has_no_counterpart_is_refused() -> None:
    """A choice; a requirement after something has been done; several starts."""
    late = Action("late", (), (Bind("x", number(1)), Require(eq(COUNT, number(0)))))
    free = replace(counter(2), fields=(Field("count", IntType(0, 9), free=True),))
    for refused, sizes, why in (
        (allocator(), {"Gfn": 1, "Frame": 2, "Region": 1}, "populate chooses"),
        (system("s", [Field("count", IntType(0, 9), 0)], [late]), ONE, "late requires something after it has begun"),
        (free, ONE, "counter has 10 starts"),
    ):
        with pytest.raises(UsageError, match=why):
            lowered(refused, [], sizes)


def test_a_name_that_is_bound_anew_is_not_replaced() -> None:
    """The value of a let is outside, its body inside."""
    x, two = Local("x", INT), Const(2, INT)
    assert substituted(Let("x", x, x, INT), "x", two) == Let("x", two, x, INT)
