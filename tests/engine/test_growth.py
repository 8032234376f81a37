"""The laws of what grows."""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from time import monotonic

import pytest

from relocheck.engine import limits
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.explicit import search
from relocheck.ir.system import Action, Field, System
from relocheck.ir.terms import Assign, Const, Operator, Read
from relocheck.ir.types import BOOL, IntType
from tests.engine.explicit_systems import number, op, system

FAR = IntType(0, 199)


def clock() -> System:
    """Minutes and hours go on for ever; a flag was set long ago, a name never changes."""
    minutes, hours = Read("minutes", (), FAR), Read("hours", (), FAR)
    tick = (
        Assign(
            "hours",
            (),
            op(Operator.MIN, number(199), op(Operator.ADD, hours, op(Operator.FLOORDIV, minutes, number(199)))),
        ),
        Assign("minutes", (), op(Operator.MOD, op(Operator.ADD, minutes, number(1)), number(200))),
        Assign("flag", (), Const(True, BOOL)),
    )
    fields = [Field("minutes", FAR, 0), Field("hours", FAR, 0), Field("flag", BOOL, False), Field("name", FAR, 7)]
    return system("clock", fields, [Action("tick", (), tick)])


def cut(tier: str) -> Outcome:
    """A search that has no time."""
    return search(clock(), [], {"Gfn": 1, "Frame": 1, "Region": 1}, Options(tier=tier, timeout=1e-9))


@pytest.mark.parametrize("tier", ["python", "llvm"])
def test_a_search_that_is_whole_tells_nothing_of_growth(tier: str) -> None:
    """Only where a limit ended it."""
    whole = search(clock(), [], {"Gfn": 1, "Frame": 1, "Region": 1}, Options(tier=tier))
    assert (whole.stop, whole.growing) == (Stop.EXHAUSTED, ())


def test_what_grows_is_told_where_the_memory_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not what changed once, nor what never does."""
    sizes = iter([0.0, *[0.0] * 100])
    monkeypatch.setattr(limits, "MEMORY_SECONDS", 0.0)
    monkeypatch.setattr(limits, "resident_mib", lambda: next(sizes, 9_999.0))
    outcome = search(clock(), [], {"Gfn": 1, "Frame": 1, "Region": 1}, Options(tier="python", memory=50))
    assert (outcome.stop, outcome.growing) == (Stop.MEMORY, ("hours",))


def test_hardly_anything_seen_says_nothing() -> None:
    """Two states."""
    assert replace(cut("python"), seconds=0.0).growing == ()


@pytest.mark.parametrize("tier", ["python", "llvm"])
@pytest.mark.parametrize(("limit", "stop"), [("timeout", Stop.TIME), ("memory", Stop.MEMORY)])
def test_a_limit_is_told_with_its_depth_and_what_grows(
    tier: str, limit: str, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In both tiers, for both limits: nothing is said of the property."""
    monkeypatch.setattr(limits, "monotonic", count(monotonic(), 0.001).__next__)
    monkeypatch.setattr(limits, "MEMORY_SECONDS", 0.0)
    monkeypatch.setattr(limits, "resident_mib", count(limits.resident_mib(), 0.1).__next__)
    monkeypatch.setattr("relocheck.engine.native.tier.PAUSE", 64)
    options = Options(tier=tier, timeout=0.25 if limit == "timeout" else None, memory=20 if limit == "memory" else None)
    outcome = search(clock(), [], {"Gfn": 1, "Frame": 1, "Region": 1}, options)
    assert outcome.stop is stop
    assert outcome.growing == ("hours",)
    assert outcome.states is not None
    assert outcome.states - outcome.depth in (1, 2)  # one state at each depth
    assert 8_000 < outcome.depth < 39_000
    assert outcome.tier == tier
