"""Bounded search: shortest runs, the right reason to stop, never a bug overlooked."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from relocheck.engine import bounded, explicit
from relocheck.engine.bounded import search
from relocheck.engine.contract import Options, Outcome, Progress, Run, Stop
from relocheck.errors import ModelError, NoStart, Span
from relocheck.ir.evaluate import evaluate, execute
from relocheck.ir.layout import Layout
from relocheck.ir.system import Action, Antecedent, Field, Kind, Property, Start, System
from relocheck.ir.terms import Assign, Check, Choose, Const, Local, Operator, Require, SortDomain, When
from relocheck.ir.types import BOOL
from tests.engine.drawn_systems import properties, systems
from tests.engine.symbolic_systems import (
    COLOR,
    FRAME,
    MAYBE,
    PAGE,
    SIZES,
    SMALL,
    eq,
    interpreted,
    number,
    op,
    read,
    system,
)

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
COUNT = Field("count", SMALL, 0)
MORE = Assign("count", (), op(Operator.ADD, read("count"), number(1)))
BELOW = Require(op(Operator.LT, read("count"), number(2)))
COUNTER = system([COUNT], [Action("more", (), (BELOW, MORE))])
LOOP = system([COUNT], [Action("more", (), (BELOW, MORE)), Action("reset", (), (Assign("count", (), number(0)),))])


def below(limit: int, kind: Kind = Kind.INVARIANT) -> Property:
    """The count is less than a limit."""
    return Property(f"below {limit}", kind, op(Operator.LT, read("count"), number(limit)))


def lengths(outcome: Outcome) -> dict[str, int]:
    """The length of each run that was found."""
    return {name: len(finding.run.steps) for name, finding in outcome.findings.items()}


def replay(system: System, run: Run) -> None:
    """Run it again by the interpreter."""
    layout, state = Layout.of(system, SIZES), run.start
    for step in run.steps:
        state = execute(system.action(step.action), layout, state, step.args, step.choices)
        assert state == step.state


def test_an_invariant_is_violated_by_the_shortest_run() -> None:
    """The count gets to 2 in two steps."""
    outcome = search(LOOP, [below(2)], SIZES)
    assert (outcome.stop, outcome.depth, lengths(outcome)) == (Stop.DECIDED, 2, {"below 2": 2})
    assert [s.state for s in outcome.findings["below 2"].run.steps] == [(1,), (2,)]
    assert outcome.findings["below 2"].shortest


def test_a_start_can_violate_an_invariant() -> None:
    """At depth 0."""
    outcome = search(LOOP, [below(0)], SIZES)
    assert (outcome.stop, outcome.depth, lengths(outcome)) == (Stop.DECIDED, 0, {"below 0": 0})


def test_what_holds_ends_at_the_depth() -> None:
    """Twenty where none is asked for."""
    assert (search(LOOP, [below(3)], SIZES).stop, search(LOOP, [below(3)], SIZES).depth) == (Stop.DEPTH, 20)
    assert search(LOOP, [below(3)], SIZES, Options(depth=0)).depth == 0


def test_where_runs_end_everything_has_been_seen() -> None:
    """The counter stops at 2: no run has three steps."""
    outcome = search(COUNTER, [below(3)], SIZES)
    assert (outcome.stop, outcome.depth, lengths(outcome)) == (Stop.EXHAUSTED, 2, {})


def test_where_no_run_goes_on_the_longest_ends_in_a_deadlock() -> None:
    """Everything has been seen, and what ends the runs is told where deadlocks are asked for."""
    outcome = search(COUNTER, [below(3)], SIZES)
    assert outcome.looked_for_deadlock
    assert outcome.deadlock is not None and len(outcome.deadlock.steps) == 2
    assert search(COUNTER, [below(3)], SIZES, Options(deadlock=False)).deadlock is None


def test_a_loop_is_never_exhausted() -> None:
    """Runs of every length exist, however few the states."""
    assert search(LOOP, [], SIZES, Options(depth=30)).stop is Stop.DEPTH


def test_a_system_without_actions_is_exhausted_at_once() -> None:
    """Its starts are all there is."""
    outcome = search(system([COUNT], []), [below(1)], SIZES)
    assert (outcome.stop, outcome.depth) == (Stop.EXHAUSTED, 0)


def test_sometimes_is_found_where_it_is_first_true() -> None:
    """A state that is reached, not one that is avoided."""
    reached = Property("two", Kind.SOMETIMES, eq(read("count"), number(2)))
    assert lengths(search(LOOP, [reached], SIZES)) == {"two": 2}


def test_a_step_property_compares_two_states() -> None:
    """The first step back is the second step; there is no step at depth 0."""
    grows = op(Operator.LT, read("count", when=When.BEFORE), read("count"))
    outcome = search(LOOP, [Property("grows", Kind.STEP, grows), below(2)], SIZES)
    assert lengths(outcome) == {"grows": 1, "below 2": 2}
    assert outcome.findings["grows"].run.steps[0].action == "reset"


def implying(limit: int, kind: Kind = Kind.INVARIANT) -> Property:
    """Two implications: their left sides are true where the count is at the limit, and above it."""
    sides = [op(operator, number(limit), read("count")) for operator in (Operator.EQ, Operator.LT)]
    whole = op(Operator.AND, *(op(Operator.IMPLIES, side, Const(True, BOOL)) for side in sides))
    return Property(f"at {limit}", kind, whole, antecedents=tuple(Antecedent(side, None) for side in sides))


@pytest.mark.parametrize("kind", [Kind.INVARIANT, Kind.STEP])
def test_left_sides_of_implications_are_looked_for(kind: Kind) -> None:
    """Where all runs end the engines agree about which are true anywhere: then it holds, or says nothing."""
    asked = [implying(limit, kind) for limit in range(4)]
    outcome = search(COUNTER, asked, SIZES)
    assert outcome.stop is Stop.EXHAUSTED
    assert outcome.antecedents_seen == explicit.search(COUNTER, asked, SIZES).antecedents_seen
    at_0 = {1} if kind is Kind.STEP else {0, 1}  # no step ends there
    assert {n: set(seen) for n, seen in outcome.antecedents_seen.items()} == {
        "at 0": at_0, "at 1": {0, 1}, "at 2": {0}, "at 3": set()
    }  # fmt: skip


def test_a_left_side_is_looked_for_up_to_the_depth() -> None:
    """No further: what is true later is not known."""
    outcome = search(LOOP, [implying(1)], SIZES, Options(depth=1))
    assert (outcome.stop, dict(outcome.antecedents_seen)) == (Stop.DEPTH, {"at 1": frozenset({0})})


def test_a_fault_is_found_with_its_attempt() -> None:
    """Storing 3 where 2 is the greatest: after two steps, at the third; the span is that of the store."""
    span = Span("model.py", 7, 4, 7, 20)
    step = Action("more", (), (Assign("count", (), MORE.value, span=span),))
    outcome = search(system([COUNT], [step]), [below(3)], SIZES)
    fault = outcome.fault
    assert fault is not None and (outcome.stop, outcome.depth) == (Stop.FAULT, 2)
    assert (fault.action, fault.message, fault.span) == (
        "more",
        "count: the value 3 is outside 0..2",
        span,
    )
    assert [s.state for s in fault.run.steps] == [(1,), (2,)]


def test_findings_at_the_depth_of_a_fault_are_kept() -> None:
    """One action fails, another violates, both at the first step."""
    bad = Action("bad", (), (Check(Const(False, MAYBE), "no way"),))
    outcome = search(system([COUNT], [bad, Action("more", (), (MORE,))]), [below(1)], SIZES)
    assert (outcome.stop, lengths(outcome)) == (Stop.FAULT, {"below 1": 1})
    assert outcome.fault is not None and (outcome.fault.message, outcome.fault.run.steps) == ("no way", ())


def test_a_fault_names_the_choices_before_it() -> None:
    """The first choice is taken, the second is never come to."""
    pick = Choose("f", FRAME, SortDomain(FRAME), eq(Local("f", FRAME), Const(1, FRAME)))
    store = Assign("count", (), op(Operator.ADD, Local("p", PAGE), number(2)))
    action = Action("pick", (("p", PAGE),), (pick, store, pick))
    fault = search(system([COUNT], [action]), [], SIZES).fault
    assert fault is not None and (fault.args, fault.choices) == ((1,), (1,))


def test_a_property_that_fails_is_a_fault() -> None:
    """2 // (1 - count) at count 1."""
    quotient = op(Operator.FLOORDIV, number(2), op(Operator.SUB, number(1), read("count")))
    outcome = search(LOOP, [Property("q", Kind.INVARIANT, op(Operator.LT, number(0), quotient))], SIZES)
    fault = outcome.fault
    assert fault is not None and (fault.property, fault.action, len(fault.run.steps)) == ("q", None, 1)
    assert (outcome.stop, outcome.depth) == (Stop.FAULT, 0)


def test_a_start_that_fails_is_a_fault() -> None:
    """A default out of range, and a start that stores out of range."""
    assert search(system([Field("count", SMALL, 7)], []), [], SIZES).stop is Stop.FAULT
    begin = Start("begin", (Assign("count", (), number(3)),))
    outcome = search(system([COUNT], [], [begin]), [], SIZES)
    assert (outcome.stop, outcome.depth) == (Stop.FAULT, -1)
    assert outcome.fault is not None and outcome.fault.message == "count: the value 3 is outside 0..2"


def test_short_circuit_guards_a_division() -> None:
    """`count == 0 or 2 // count > 0` never divides by zero; the other way round it does."""
    zero = eq(read("count"), number(0))
    divided = op(Operator.LT, number(0), op(Operator.FLOORDIV, number(2), read("count")))
    guarded = Property("guarded", Kind.INVARIANT, op(Operator.OR, zero, divided))
    bare = Property("bare", Kind.INVARIANT, op(Operator.OR, divided, zero))
    assert search(LOOP, [guarded], SIZES, Options(depth=5)).stop is Stop.DEPTH
    assert search(LOOP, [bare], SIZES, Options(depth=5)).stop is Stop.FAULT


def test_starts_are_free_and_chosen_and_assumed() -> None:
    """Free 0..2, assumed not to be 0, and a chosen color that is not RED: four starts, each reached."""
    fields = [Field("given", SMALL, free=True, const=True), Field("color", COLOR, 0)]
    chosen = Choose("c", COLOR, SortDomain(COLOR), op(Operator.NOT, eq(Local("c", COLOR), Const(0, COLOR))))
    begin = Start("begin", (chosen, Assign("color", (), Local("c", COLOR))))
    drawn = system(fields, [], [begin], [op(Operator.LT, number(0), read("given"))])
    for given_, color in ((1, 1), (1, 2), (2, 1), (2, 2)):
        here = op(Operator.AND, eq(read("given"), number(given_)), eq(read("color", type_=COLOR), Const(color, COLOR)))
        run = search(drawn, [Property("here", Kind.SOMETIMES, here)], SIZES).findings["here"].run
        assert (run.start, run.choices) == ((given_, color), (color,))
    zero = op(Operator.OR, eq(read("given"), number(0)), eq(read("color", type_=COLOR), Const(0, COLOR)))
    assert search(drawn, [Property("zero", Kind.SOMETIMES, zero)], SIZES).findings == {}


def test_no_start_is_an_error() -> None:
    """Nothing is said about a system that never begins."""
    with pytest.raises(NoStart, match="no start satisfies the assumptions"):
        search(system([COUNT], [], [], [eq(read("count"), number(1))]), [below(0)], SIZES)


def test_no_time_is_no_verdict() -> None:
    """Not even the starts are seen through."""
    outcome = search(LOOP, [below(2)], SIZES, Options(timeout=0.0))
    assert (outcome.stop, outcome.depth, outcome.findings) == (Stop.TIME, -1, {})


def test_no_memory_is_no_verdict() -> None:
    """The limit is looked at before each question."""
    assert search(LOOP, [below(2)], SIZES, Options(memory=0)).stop is Stop.MEMORY


def test_an_interrupt_keeps_what_was_found() -> None:
    """Found at depth 2, interrupted behind depth 4."""

    def interrupt(progress: Progress) -> None:
        if progress.depth == 4:
            raise KeyboardInterrupt

    outcome = search(LOOP, [below(2), below(3)], SIZES, Options(progress=interrupt))
    assert (outcome.stop, outcome.depth, lengths(outcome)) == (Stop.INTERRUPTED, 4, {"below 2": 2})


def test_unknown_is_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Z3 gives up, so does the search."""

    def give_up(solver: bounded.Solver, *assumptions: int) -> bool:
        raise bounded.Stopped(Stop.UNKNOWN)

    monkeypatch.setattr(bounded.Solver, "possible", give_up)
    outcome = search(LOOP, [below(2)], SIZES)
    assert (outcome.stop, outcome.depth, outcome.findings) == (Stop.UNKNOWN, -1, {})


def test_the_same_search_finds_the_same_runs() -> None:
    """Nothing is left to chance."""
    first, second = (search(LOOP, [below(2)], SIZES).findings for _ in range(2))
    assert first == second


def shown(system: System, prop: Property, run: Run) -> bool:
    """Whether the last state, or step, of a run decides the property."""
    before = run.states[-2] if prop.kind is Kind.STEP else None
    value = evaluate(prop.formula, Layout.of(system, SIZES), run.states[-1], before)
    return bool(value) is (prop.kind is Kind.SOMETIMES)


@given(systems(), properties())
@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
def test_it_finds_what_the_interpreter_finds(drawn: System, props: list[Property]) -> None:
    """On random systems: the same verdicts at the same depths, the same first error, the same end of all runs."""
    expected = interpreted(drawn, props, SIZES, 3)
    if expected.longest == -1:
        with pytest.raises(NoStart):
            search(drawn, props, SIZES, Options(depth=3))
        return
    outcome = search(drawn, props, SIZES, Options(depth=3))
    fault = outcome.fault
    assert lengths(outcome) == expected.found
    assert (fault and len(fault.run.steps) + (fault.action is not None)) == expected.fault
    assert (outcome.depth if outcome.stop is Stop.EXHAUSTED else None) == expected.longest
    for prop in props:
        if prop.name in outcome.findings:
            replay(drawn, outcome.findings[prop.name].run)
            assert shown(drawn, prop, outcome.findings[prop.name].run)


@given(systems(), properties())
@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
def test_it_agrees_with_the_explicit_engine(drawn: System, props: list[Property]) -> None:
    """Where neither meets a model error: the same verdicts, and runs of the same length."""
    try:
        known = explicit.search(drawn, props, SIZES, Options(depth=3, deadlock=False))
    except (NoStart, ModelError):
        return
    outcome = search(drawn, props, SIZES, Options(depth=3))
    if known.fault is None and outcome.fault is None:
        assert lengths(outcome) == lengths(known)
    else:
        assert outcome.fault is not None, "a model error is overlooked"
