from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from relocheck.engine.contract import Fault, Finding, Outcome, Run, Step, Stop
from relocheck.errors import UsageError
from relocheck.ir.system import System
from relocheck.ir.types import BOOL
from relocheck.project import load
from relocheck.report import where_text
from relocheck.split import ByClass, classes, label, merged, parse_pins, pinned
from tests.command.toy import FILES, WORLD, write

START = (0, False)
EMPTY = Run(START, (), ())


def run(steps: int) -> Run:
    """A run of so many steps, without any sense."""
    return Run(START, (), (Step("turn", (), (), START),) * steps)


def outcome(stop: Stop = Stop.EXHAUSTED, depth: int = 5, states: int | None = 10, **found: int) -> Outcome:
    """An outcome with findings of so many steps."""
    findings = {name: Finding(run(steps), shortest=True) for name, steps in found.items()}
    return Outcome("explicit", stop, depth, 1.0, findings, states, 20, enabled=frozenset({"turn"}))


def door(root: Path, world: str = WORLD) -> System:
    """The door's system."""
    return load(write(root, {**FILES, "model/world.py": world})).compiled("door").system


# ---------------------------------------------------------------------------------------------------------------------
# Classes and pins


def test_each_value_of_a_free_constant_is_a_class(tmp_path: Path) -> None:
    """In the order of the values, named as the user writes them."""
    system = door(tmp_path)
    found = classes(system, {"Key": 2})
    assert found == [{"lock": 0}, {"lock": 1}]
    assert [label(system, c) for c in found] == ["lock=NONE", "lock=SAFE"]


def test_constants_combine_up_to_sixteen(tmp_path: Path) -> None:
    """A constant that would make more is left free."""
    more = "".join(f"    c{i}: bool = const()\n" for i in range(4))
    system = door(tmp_path, WORLD.replace("    is_open: bool", f"{more}    is_open: bool"))
    found = classes(system, {"Key": 2})
    assert len(found) == 16
    assert list(found[0]) == ["lock", "c0", "c1", "c2"]


def test_a_pinned_constant_is_free_no_more(tmp_path: Path) -> None:
    """Its value is its default; there is one class left, of everything."""
    system = door(tmp_path)
    fixed = pinned(system, parse_pins("lock=SAFE", system))
    assert (fixed.field("lock").default, fixed.field("lock").free) == (1, False)
    assert classes(fixed, {"Key": 2}) == [{}]
    assert label(fixed, {}) == ""


def test_a_constant_with_a_default_is_a_switch(tmp_path: Path) -> None:
    """It can be pinned, and is not searched in all its values."""
    system = door(
        tmp_path,
        WORLD.replace("= const()\n", "= const(Lock.SAFE)\n").replace(
            "is_open: bool", "b: bool = const(False)\n    is_open: bool"
        ),
    )
    assert classes(system, {"Key": 2}) == [{}]
    assert parse_pins("b=yes, lock=NONE", system) == {"b": True, "lock": 0}
    assert system.field("b").type == BOOL


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("lok=SAFE", "door has no constant lok to choose (did you mean lock?)"),
        ("x=SAFE", "door has no constant x to choose; there are lock"),
        ("is_open=yes", "door has no constant is_open to choose; there are lock"),
        ("lock=OPEN", "lock is one of NONE, SAFE, not 'OPEN'"),
        ("lock", "lock is one of NONE, SAFE, not ''"),
    ],
)
def test_a_wrong_pin_is_an_error(tmp_path: Path, text: str, message: str) -> None:
    """With what there is instead."""
    with pytest.raises(UsageError) as error:
        parse_pins(text, door(tmp_path))
    assert str(error.value) == message


def test_no_pins_are_none(tmp_path: Path) -> None:
    """An empty text, or commas."""
    assert parse_pins("", door(tmp_path)) == parse_pins(" , ", door(tmp_path)) == {}


# ---------------------------------------------------------------------------------------------------------------------
# Merging


def test_the_shortest_run_of_each_finding_stays() -> None:
    """And everything else is added up."""
    whole = merged([outcome(depth=3, a=4), outcome(depth=7, a=2, b=1), outcome(depth=1)])
    assert {name: len(f.run.steps) for name, f in whole.findings.items()} == {"a": 2, "b": 1}
    assert (whole.stop, whole.depth, whole.states, whole.transitions, whole.seconds) == (Stop.EXHAUSTED, 7, 30, 60, 3.0)


def test_a_run_is_not_the_shortest_where_another_class_may_have_a_shorter_one() -> None:
    """One that was found on a way round."""
    other = outcome(a=9)
    other = replace(other, findings={"a": replace(other.findings["a"], shortest=False)})
    for parts in ([outcome(a=4), other], [other, outcome(a=4)]):
        finding = merged(parts).findings["a"]
        assert (len(finding.run.steps), finding.shortest) == (4, False)


def test_what_was_left_out_is_added_up() -> None:
    """A class of which nothing is known has left out nothing."""
    parts = [replace(outcome(), left_out=2), replace(outcome(), left_out=0, whole_because="so"), outcome()]
    assert (merged(parts).left_out, merged(parts).whole_because) == (2, "so")
    assert merged([outcome()]).left_out is None


@pytest.mark.parametrize(
    ("stops", "worst"),
    [
        ([Stop.EXHAUSTED, Stop.DECIDED], Stop.DECIDED),
        ([Stop.EXHAUSTED, Stop.DEPTH], Stop.DEPTH),
        ([Stop.DEPTH, Stop.UNKNOWN], Stop.UNKNOWN),
        ([Stop.TIME, Stop.UNKNOWN], Stop.TIME),
        ([Stop.MEMORY, Stop.TIME], Stop.MEMORY),
        ([Stop.FAULT, Stop.MEMORY], Stop.FAULT),
        ([Stop.INTERRUPTED, Stop.FAULT], Stop.INTERRUPTED),
    ],
)
def test_the_worst_end_is_the_end(stops: list[Stop], worst: Stop) -> None:
    """One class that was not searched to its end leaves the whole open."""
    assert merged([outcome(stop) for stop in stops]).stop is worst
    assert merged([outcome(stop) for stop in reversed(stops)]).stop is worst


def test_the_depth_is_that_of_the_searches_with_a_limit() -> None:
    """A class in which everything was seen at depth 2 limits nothing."""
    assert merged([outcome(depth=2), outcome(Stop.DEPTH, depth=9), outcome(Stop.TIME, depth=6)]).depth == 6


def test_what_one_engine_does_not_count_is_not_counted() -> None:
    """A sum of known and unknown is unknown."""
    assert merged([outcome(), outcome(states=None)]).states is None
    assert merged([outcome(), replace(outcome(), enabled=None)]).enabled is None


def test_antecedents_and_faults_are_collected() -> None:
    """Seen in one class is seen; a fault in one is a fault."""
    first = replace(outcome(), antecedents_seen={"a": frozenset({0})})
    second = replace(
        outcome(), antecedents_seen={"a": frozenset({1}), "b": frozenset[int]()}, fault=Fault(EMPTY, "no", None)
    )
    whole = merged([first, second])
    assert whole.antecedents_seen == {"a": {0, 1}, "b": frozenset()}
    assert whole.fault == second.fault


def test_the_shortest_deadlock_stays() -> None:
    """One in any class is one."""
    parts = [replace(outcome(), deadlock=run(n)) for n in (4, 2, 3)]
    found = merged([outcome(), *parts]).deadlock
    assert found is not None
    assert len(found.steps) == 2


def by_class(complete: bool = True, **parts: Outcome) -> ByClass:
    """Classes by name."""
    found = tuple(parts.items())
    return ByClass(found, merged([o for _, o in found]), complete)


def test_where_names_the_classes_with_a_finding() -> None:
    """Nothing where it is in all, if these are all."""
    assert by_class(a=outcome(p=1), b=outcome()).where("p") == ("a",)
    assert by_class(a=outcome(p=1), b=outcome(p=1)).where("p") == ()
    assert by_class(False, a=outcome(p=1), b=outcome(p=1)).where("p") == ("a", "b")


def test_a_run_is_the_shortest_where_all_was_seen_before_it() -> None:
    """In every class, up to one step less."""
    assert by_class(a=outcome(p=4), b=outcome()).nothing_before(4)
    assert by_class(a=outcome(p=4), b=outcome(Stop.DEPTH, depth=3)).nothing_before(4)
    assert not by_class(a=outcome(p=4), b=outcome(Stop.TIME, depth=2)).nothing_before(4)
    assert not by_class(False, a=outcome(p=4)).nothing_before(4)


# ---------------------------------------------------------------------------------------------------------------------
# In words

ALL = ["b=LOW f=CLEAR", "b=LOW f=RAM", "b=LOW f=HOME", "b=ROOM f=CLEAR", "b=ROOM f=RAM", "b=ROOM f=HOME"]


@pytest.mark.parametrize(
    ("where", "text"),
    [
        (ALL, "whatever the start"),
        (ALL[:3], "only with b=LOW"),
        ([ALL[1], ALL[4]], "only with f=RAM"),
        ([ALL[0], ALL[1], ALL[3], ALL[4]], "not with f=HOME"),
        ([ALL[4]], "only with b=ROOM f=RAM"),
        (ALL[1:], "not with b=LOW f=CLEAR"),
        (ALL[2:], "not with b=LOW f=CLEAR, nor b=LOW f=RAM"),
        ([ALL[0], ALL[4]], "only with b=LOW f=CLEAR; or b=ROOM f=RAM"),
    ],
)
def test_where_text(where: list[str], text: str) -> None:
    """The shortest way to say which classes."""
    assert where_text(where, ALL) == text


def test_where_text_of_one_class() -> None:
    """Where there is no choice there is none to name."""
    assert where_text([""], [""]) == where_text([], []) == "whatever the start"


def test_where_text_of_several_values() -> None:
    """More than one value, less than all but one."""
    four = [f"x={v}" for v in "ABCD"]
    assert where_text(four[:2], four) == "only with x=A or B"
    assert where_text(four[:3], four) == "not with x=D"
