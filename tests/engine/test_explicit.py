"""The laws of explicit search, on systems whose states can be counted by hand."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest

from relocheck.engine.contract import Options, Outcome, Progress, Run, Stop
from relocheck.engine.explicit import search
from relocheck.errors import Span, UsageError
from relocheck.ir.system import Action, Antecedent, Field, Kind, Property, Start
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Const,
    Expr,
    Fold,
    Generator,
    Leave,
    Loop,
    Make,
    Operator,
    RangeDomain,
    Read,
    Require,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import BOOL, INT, IntType, MapType, OptionType
from tests.engine.explicit_systems import (
    COUNT,
    FRAME,
    GFN,
    NONE,
    NOTE,
    TRUE,
    all_used,
    allocator,
    counter,
    eq,
    local,
    mapped,
    no,
    number,
    op,
    system,
)

ONE = {"Gfn": 1, "Frame": 1, "Region": 1}
HERE = Span("model.py", 3, 4, 3, 9)
FULL = Options(symmetry=False)


def invariant(formula: Expr, *antecedents: Expr, name: str = "law") -> Property:
    """A property of every state."""
    return Property(name, Kind.INVARIANT, formula, antecedents=tuple(Antecedent(a) for a in antecedents))


def counts(run: Run) -> list[object]:
    """The first cell along a run."""
    return [state[0] for state in run.states]


def doing(*body: Stmt, low: int = 0, high: int = 9) -> Outcome:
    """What a search finds where one action does this to a count."""
    return search(system("one", [Field("count", IntType(low, high), 0)], [Action("do", (), body)]), [], ONE)


def after_doing(*body: Stmt) -> object:
    """The count after one step."""
    todo = system(
        "one",
        [Field("count", IntType(0, 99), 0), Field("done", BOOL, False)],
        [Action("do", (), (Require(no(Read("done", (), BOOL))), Assign("done", (), TRUE), *body))],
    )
    outcome = search(todo, [], ONE)
    assert outcome.deadlock is not None
    return outcome.deadlock.states[-1][0]


def test_every_reachable_state_is_counted_once() -> None:
    """A chain of five states has four transitions and is four steps deep."""
    outcome = search(counter(4), [], ONE)
    assert (outcome.stop, outcome.states, outcome.transitions, outcome.depth) == (Stop.EXHAUSTED, 5, 4, 4)


def test_a_violation_is_reported_with_the_shortest_run() -> None:
    """The third state breaks it, whatever comes later."""
    outcome = search(counter(4), [invariant(op(Operator.LT, COUNT, number(2)))], ONE)
    assert counts(outcome.findings["law"].run) == [0, 1, 2]
    assert outcome.findings["law"].shortest


def test_a_start_can_violate() -> None:
    """The run to it has no steps."""
    outcome = search(counter(4), [invariant(op(Operator.LT, number(0), COUNT))], ONE)
    assert outcome.findings["law"].run.steps == ()


def test_a_step_property_reads_both_states() -> None:
    """From 2 to 3 is the first step that ends above 2."""
    formula = op(
        Operator.OR,
        op(Operator.LE, COUNT, number(2)),
        eq(Read("count", (), IntType(0, 9), When.BEFORE), COUNT),
    )
    outcome = search(counter(4), [Property("law", Kind.STEP, formula)], ONE)
    assert counts(outcome.findings["law"].run) == [0, 1, 2, 3]


def test_the_parts_of_a_record_are_stored_under_one_key() -> None:
    """The key, the first gfn without a note, is not looked for again once the note is there in part."""
    g = local("g", GFN)
    notes = Fold(
        "sum", (Generator("g", GFN, SortDomain(GFN)),), no(eq(Read("note", (g,), OptionType(NOTE)), NONE)), INT
    )
    append = (Require(op(Operator.LT, notes, number(2))), Assign("note", (notes,), Make((NONE, TRUE), NOTE)))
    todo = system("notes", [Field("note", MapType((GFN,), OptionType(NOTE)))], [Action("append", (), append)])
    outcome = search(todo, [], {"Gfn": 2, "Frame": 1, "Region": 1})
    assert outcome.deadlock is not None
    assert outcome.deadlock.states == ((None, None), ((None, True), None), ((None, True), (None, True)))


def test_a_step_that_changes_nothing_is_a_step() -> None:
    """It is a transition, it is no deadlock, and step properties see it."""
    idle = system("idle", [Field("count", IntType(0, 9), 0)], [Action("wait", (), ())])
    moves = no(eq(Read("count", (), IntType(0, 9), When.BEFORE), COUNT))
    outcome = search(idle, [Property("moves", Kind.STEP, moves)], ONE)
    assert (outcome.states, outcome.transitions, outcome.deadlock) == (1, 1, None)
    assert len(outcome.findings["moves"].run.steps) == 1


def test_a_sometimes_is_found_where_it_is_first_true() -> None:
    """Three is reached in three steps."""
    outcome = search(counter(4), [Property("three", Kind.SOMETIMES, eq(COUNT, number(3)))], ONE)
    assert counts(outcome.findings["three"].run) == [0, 1, 2, 3]


def test_a_deadlock_is_a_state_where_nothing_is_enabled() -> None:
    """The run to it is the shortest; it is not looked for unless asked."""
    outcome = search(counter(2), [], ONE)
    assert outcome.deadlock is not None
    assert counts(outcome.deadlock) == [0, 1, 2]
    assert search(counter(2), [], ONE, Options(deadlock=False)).deadlock is None


def test_a_search_ends_when_everything_is_decided() -> None:
    """With the deadlock still to be found it goes on."""
    early = [invariant(op(Operator.LT, COUNT, number(1)))]
    assert search(counter(4), early, ONE, Options(deadlock=False)).stop is Stop.DECIDED
    assert search(counter(4), early, ONE, Options(deadlock=False)).states == 2
    assert search(counter(4), early, ONE).states == 5


def test_without_properties_a_search_exhausts() -> None:
    """There is nothing that could be decided."""
    assert search(counter(4), [], ONE, Options(deadlock=False)).stop is Stop.EXHAUSTED


def test_the_depth_is_the_number_of_steps_looked_at() -> None:
    """With a limit of two the third state is seen, and not left."""
    outcome = search(counter(4), [], ONE, Options(depth=2))
    assert (outcome.stop, outcome.depth, outcome.states, outcome.transitions) == (Stop.DEPTH, 2, 3, 2)


def test_a_limit_beyond_the_last_state_is_no_limit() -> None:
    """All is seen."""
    assert search(counter(4), [], ONE, Options(depth=5)).stop is Stop.EXHAUSTED


def test_time_and_memory_end_a_search() -> None:
    """Nothing is claimed beyond what was done."""
    assert search(counter(4), [], ONE, Options(timeout=-1.0)).stop is Stop.TIME
    assert search(counter(4), [], ONE, Options(memory=-1)).stop is Stop.MEMORY
    assert search(counter(4), [], ONE, Options(timeout=-1.0)).depth == -1


def test_an_interrupt_keeps_what_was_found() -> None:
    """The progress callback stands for the user's Ctrl-C."""

    def interrupt(progress: Progress) -> None:
        if progress.transitions:
            raise KeyboardInterrupt

    many = system(
        "many",
        [Field("count", IntType(0, 250), 0), Field("on", BOOL, False)],
        [Action("grow", (), (Bind("n", op(Operator.ADD, COUNT, number(1))), Assign("count", (), local("n", INT))))],
    )
    law = invariant(op(Operator.LT, COUNT, number(1)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("relocheck.engine.limits.PROGRESS_SECONDS", 0.0)
        outcome = search(many, [law], ONE, Options(progress=interrupt))
    assert outcome.stop is Stop.INTERRUPTED
    assert counts(outcome.findings["law"].run) == [0, 1]


def test_the_garbage_collector_is_as_before() -> None:
    """On stays on."""
    assert gc.isenabled()
    search(counter(1), [], ONE)
    assert gc.isenabled()


def test_a_value_out_of_range_is_a_fault_where_it_is_stored() -> None:
    """The run leads to the state where the action fails."""
    grow = Assign("count", (), op(Operator.ADD, COUNT, number(5)), span=HERE)
    outcome = doing(grow)
    assert outcome.stop is Stop.FAULT
    assert outcome.fault is not None
    assert (outcome.fault.message, outcome.fault.span) == ("count: the value 10 is outside 0..9", HERE)
    assert (outcome.fault.action, counts(outcome.fault.run)) == ("do", [0, 5])


def test_locals_are_unbounded() -> None:
    """Only what is stored is checked."""
    there = Bind("n", op(Operator.ADD, COUNT, number(100)))
    back = Assign("count", (), op(Operator.SUB, local("n", INT), number(100)))
    assert doing(there, back).states == 1


def test_a_key_out_of_range_is_a_fault_where_it_is_used() -> None:
    """The message names the field and the key."""
    key = op(Operator.ADD, local("g", GFN), number(1))
    reads = Action("look", (("g", GFN),), (Require(eq(Read("p2m", (key,), OptionType(FRAME), span=HERE), NONE)),))
    field = Field("p2m", MapType((GFN,), OptionType(FRAME)))
    outcome = search(system("keys", [field], [reads]), [], {**ONE, "Gfn": 2})
    assert outcome.fault is not None
    assert outcome.fault.message == "p2m: the key 2 is outside Gfn (0..1)"
    assert (outcome.fault.span, outcome.fault.args) == (HERE, (1,))


def test_a_condition_guards_what_stands_after_it() -> None:
    """`and` does not evaluate its right side, though that does not depend on the parameter of the left."""
    beyond = Read("p2m", (number(7),), OptionType(FRAME))
    guarded = Require(op(Operator.AND, eq(local("g", GFN), number(1)), eq(beyond, NONE)))
    field = Field("p2m", MapType((GFN,), OptionType(FRAME)))
    safe = system("keys", [field], [Action("look", (("g", GFN),), (guarded,))])
    assert search(safe, [], {**ONE, "Gfn": 1}).fault is None
    assert search(safe, [], {**ONE, "Gfn": 2}).fault is not None


def test_implies_evaluates_both_sides() -> None:
    """A call does."""
    beyond = eq(Read("p2m", (number(7),), OptionType(FRAME)), NONE)
    field = Field("p2m", MapType((GFN,), OptionType(FRAME)))
    law = invariant(op(Operator.IMPLIES, no(TRUE), beyond))
    outcome = search(system("keys", [field], [Action("wait", (), ())]), [law], ONE)
    assert outcome.fault is not None
    assert (outcome.fault.property, outcome.fault.action) == ("law", None)


@pytest.mark.parametrize(
    ("failing", "message"),
    [
        (Check(no(TRUE), "never so"), "never so"),
        (Check(no(TRUE)), "the assertion is false"),
        (Bind("n", op(Operator.MOD, number(1), COUNT)), "division by zero: 1 % 0"),
        (
            Bind("n", Fold("min", (Generator("i", INT, RangeDomain(number(0), COUNT)),), local("i", INT), INT)),
            "min of nothing, and no default",
        ),
    ],
)
def test_what_has_no_meaning_is_a_fault(failing: Stmt, message: str) -> None:
    """Each in its own words."""
    outcome = doing(failing)
    assert outcome.fault is not None
    assert outcome.fault.message == message


def test_a_fault_in_a_start_or_an_assumption_has_no_action() -> None:
    """The run is the state it happens in."""
    fields = [Field("count", IntType(0, 9), 0)]
    starts = [Start("begin", (Assign("count", (), number(10)),))]
    outcome = search(system("start", fields, [], starts=starts), [], ONE)
    assert outcome.fault is not None
    assert (outcome.fault.action, outcome.fault.message) == (None, "count: the value 10 is outside 0..9")
    divided = eq(op(Operator.MOD, number(1), COUNT), number(0))
    assert search(system("assume", fields, [], assumptions=[divided]), [], ONE).stop is Stop.FAULT


def test_no_start_is_a_usage_error() -> None:
    """Nothing would hold of nothing."""
    nowhere = replace(counter(1), assumptions=(no(TRUE),))
    with pytest.raises(UsageError, match="counter: no start satisfies the assumptions"):
        search(nowhere, [], ONE)


def test_a_cell_that_does_not_fit_a_byte_is_a_usage_error() -> None:
    """256 values fit, 257 do not, and None takes one."""
    wide = system("wide", [Field("count", IntType(0, 255), 0)], [])
    assert search(wide, [], ONE).states == 1
    with pytest.raises(UsageError, match="has 257 values at this scope, but the explicit engine keeps at most 256"):
        search(system("wide", [Field("count", IntType(0, 256), 0)], []), [], ONE)
    with pytest.raises(UsageError, match="at most 255 in a cell"):
        search(system("wide", [Field("count", OptionType(IntType(0, 255)))], []), [], ONE)


def test_a_free_field_starts_with_every_value_that_is_assumed() -> None:
    """Of 0..9 those below 3."""
    free = system(
        "free",
        [Field("count", IntType(0, 9), free=True, const=True)],
        [],
        assumptions=[op(Operator.LT, COUNT, number(3))],
    )
    assert search(free, [], ONE).states == 3


def test_starts_run_in_order_and_record_their_choices() -> None:
    """Two Chooses of two frames make four starts; the choices come with the run."""
    fields = [Field(name, OptionType(FRAME)) for name in ("first", "second")]

    def choice(name: str) -> Start:
        return Start(name, (Choose("f", FRAME, SortDomain(FRAME), TRUE), Assign(name, (), local("f", FRAME))))

    law = invariant(no(eq(Read("second", (), OptionType(FRAME)), Const(1, FRAME))))
    begun = system("begun", fields, [], starts=[choice("first"), choice("second")])
    outcome = search(begun, [law], {**ONE, "Frame": 2})
    assert outcome.states == 4
    assert (outcome.findings["law"].run.start, outcome.findings["law"].run.choices) == ((0, 1), (0, 1))


def test_a_choice_branches_over_every_candidate_and_none_disables() -> None:
    """Three frames at two gfns: 1 + 6 + 6 states, left in 6 + 18 + 12 ways."""
    outcome = search(allocator(), [], {"Gfn": 2, "Frame": 3, "Region": 1}, FULL)
    assert (outcome.states, outcome.transitions, outcome.depth) == (13, 36, 2)
    crowded = search(allocator(), [all_used(2)], {"Gfn": 2, "Frame": 1, "Region": 1}, FULL)
    assert (crowded.states, crowded.findings) == (3, {})


def test_a_step_records_what_was_chosen() -> None:
    """populate took the only frame that is free."""
    outcome = search(allocator(), [all_used(2)], {"Gfn": 2, "Frame": 2, "Region": 1}, FULL)
    steps = outcome.findings["all_used"].run.steps
    assert [(s.action, s.args, s.choices) for s in steps] == [("populate", (0,), (0,)), ("populate", (1,), (1,))]


def test_symmetry_keeps_one_state_for_all_renamings() -> None:
    """Of the 13 states of two gfns and three frames only the set of mapped gfns matters."""
    outcome = search(allocator(), [all_used(2)], {"Gfn": 2, "Frame": 3, "Region": 1})
    assert (outcome.states, outcome.transitions, outcome.symmetric) == (4, 8, ("Frame",))
    assert [s.choices for s in outcome.findings["all_used"].run.steps] == [(0,), (1,)]


def test_the_actions_enabled_somewhere_are_told() -> None:
    """`never` is not among them."""
    never = Action("never", (), (Require(no(TRUE)),))
    base = counter(1)
    outcome = search(replace(base, actions=(*base.actions, never)), [], ONE)
    assert outcome.enabled == frozenset({"grow"})


def test_antecedents_are_seen_where_they_are_true() -> None:
    """3 is reached, 7 is not."""
    law = invariant(TRUE, eq(COUNT, number(7)), eq(COUNT, number(3)))
    assert search(counter(4), [law], ONE).antecedents_seen == {"law": frozenset({1})}


# Statements


INDEX = local("i", INT)


def add(amount: Expr) -> Assign:
    """count += amount."""
    return Assign("count", (), op(Operator.ADD, Read("count", (), IntType(0, 99)), amount))


def up_to(high: int, *body: Stmt) -> Loop:
    """for i in range(high)."""
    return Loop("i", INT, RangeDomain(number(0), number(high)), body)


def when(condition: Expr, *body: Stmt) -> Branch:
    """if."""
    return Branch(condition, body, ())


def test_a_loop_runs_in_order_and_leaves_its_name_bound() -> None:
    """0+1+2, and i is 2 behind it."""
    assert after_doing(up_to(3, add(INDEX)), add(op(Operator.MUL, INDEX, number(10)))) == 23


def test_break_leaves_the_block_around_the_loop() -> None:
    """0+1, then out."""
    loop = up_to(9, when(eq(INDEX, number(2)), Leave("loop")), add(INDEX))
    assert after_doing(Block("loop", (loop,)), add(number(10))) == 11


def test_continue_leaves_the_block_inside_the_loop() -> None:
    """0+2."""
    assert after_doing(up_to(3, Block("body", (when(eq(INDEX, number(1)), Leave("body")), add(INDEX))))) == 2


def test_a_return_leaves_two_loops() -> None:
    """The inner loop runs once, the outer once; what follows the outer block runs."""
    inner = Loop("j", INT, RangeDomain(number(0), number(5)), (add(number(1)), Leave("call")))
    call = Block("call", (up_to(5, inner, add(number(50))), add(number(50))))
    assert after_doing(call, add(number(10))) == 11


def test_a_return_that_is_not_taken_leaves_nothing() -> None:
    """Both loops run to their ends: 2 * 2, and 10 behind the inner, 10 behind the outer one."""
    inner = Loop("j", INT, RangeDomain(number(0), number(2)), (add(number(1)), when(no(TRUE), Leave("call"))))
    assert after_doing(Block("call", (up_to(2, inner), add(number(10)))), add(number(10))) == 24


def test_an_early_return_skips_the_rest_of_the_call_only() -> None:
    """A label of an outer block is left from within an inner one."""
    inner = Block("inner", (when(TRUE, Leave("outer")), add(number(50))))
    assert after_doing(Block("outer", (inner, add(number(50)))), add(number(1))) == 1


def test_what_follows_a_leaving_branch_runs_on_the_other_side() -> None:
    """0: left at once; 1 and 2: added."""
    body = Block("body", (Branch(eq(INDEX, number(0)), (Leave("body"),), (add(number(10)),)), add(INDEX)))
    assert after_doing(up_to(3, body)) == 23


def test_require_after_a_write_takes_everything_back() -> None:
    """The action is not enabled."""
    outcome = doing(Assign("count", (), number(5)), Require(no(TRUE)))
    assert (outcome.states, outcome.transitions) == (1, 0)


def test_a_rebound_parameter_does_not_leak_into_the_next_instance() -> None:
    """Each of the two gfns has its own instance."""
    body = (Bind("g", op(Operator.ADD, local("g", GFN), number(3))), Assign("count", (), local("g", INT)))
    action = Action("do", (("g", GFN), ("h", GFN)), body)
    outcome = search(system("one", [Field("count", IntType(0, 9), 0)], [action]), [], {**ONE, "Gfn": 2})
    assert (outcome.states, outcome.transitions) == (3, 12)


def test_mapped_is_none_at_first() -> None:
    """An optional starts absent."""
    law = invariant(eq(mapped(number(0)), NONE))
    assert len(search(allocator(), [law], {**ONE}).findings["law"].run.steps) == 1
