from __future__ import annotations

from dataclasses import replace

import pytest

from relocheck.errors import ModelError, Span
from relocheck.ir.evaluate import BadChoice, NotEnabled, evaluate, execute, instances, outcomes, starts, successors
from relocheck.ir.layout import Layout
from relocheck.ir.system import Field, Start
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Conditional,
    Const,
    Expr,
    Fold,
    Generator,
    Get,
    Leave,
    Let,
    Loop,
    Make,
    Operator,
    RangeDomain,
    Require,
    Size,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import BOOL, INT, OptionType, Value
from tests.ir.samples import (
    FALSE,
    FRAME,
    GFN,
    NONE,
    PHASE,
    REGION,
    RUNNING,
    SIZES,
    SLOT,
    TRUE,
    action,
    add,
    boxes,
    choose,
    differ,
    equal,
    local,
    memory,
    number,
    op,
    populate,
    read,
    system,
)

BROKEN = equal(op(Operator.FLOORDIV, number(1), number(0), type_=INT), number(0))


def value(expr: Expr, **locals: Value) -> Value:
    layout = boxes()
    return evaluate(expr, layout, layout.defaults(), locals=locals)


def after(*body: Stmt, choices: tuple[Value, ...] = ()) -> dict[str, Value]:
    """The scalar fields after the statements, run on the defaults."""
    layout = boxes()
    state = execute(action(*body), layout, layout.defaults(), (), choices)
    return {c.field: v for c, v in zip(layout.cells, state, strict=True) if not c.keys}


def count(expr: Expr) -> Assign:
    return Assign("count", (), expr)


# Expressions


@pytest.mark.parametrize(
    ("operator", "operands", "expected"),
    [
        (Operator.ADD, (2, 3, 4), 9),
        (Operator.SUB, (2, 5), -3),
        (Operator.MUL, (2, 3, 7), 42),
        (Operator.FLOORDIV, (-7, 2), -4),
        (Operator.MOD, (-7, 2), 1),
        (Operator.MIN, (4, -2), -2),
        (Operator.MAX, (4, -2), 4),
        (Operator.LT, (2, 2), False),
        (Operator.LE, (2, 2), True),
    ],
)
def test_arithmetic_is_pythons(operator: Operator, operands: tuple[int, ...], expected: int) -> None:
    result = value(op(operator, *map(number, operands), type_=INT))
    assert result == expected
    assert type(result) is type(expected)


def test_numbers_are_unbounded_in_expressions() -> None:
    assert value(op(Operator.MUL, number(10**30), number(10**30), type_=INT)) == 10**60


def test_and_or_all_any_and_conditionals_stop_early() -> None:
    frames = (Generator("f", FRAME, SortDomain(FRAME)),)
    zero_then_broken = op(Operator.OR, equal(local("f", FRAME), number(0)), BROKEN)
    assert value(op(Operator.AND, FALSE, BROKEN)) is False
    assert value(op(Operator.OR, TRUE, BROKEN)) is True
    assert value(Fold("any", frames, zero_then_broken, BOOL)) is True
    assert value(Fold("all", frames, op(Operator.NOT, zero_then_broken), BOOL)) is False
    assert value(Conditional(TRUE, number(1), BROKEN, INT)) == 1


def test_implies_is_false_only_from_true_to_false() -> None:
    sides = [(left, right) for left in (FALSE, TRUE) for right in (FALSE, TRUE)]
    assert [value(op(Operator.IMPLIES, *pair)) for pair in sides] == [True, True, False, True]


def test_implies_evaluates_both_sides() -> None:
    with pytest.raises(ModelError, match="division by zero: 1 // 0"):
        value(op(Operator.IMPLIES, FALSE, BROKEN))


def test_none_equals_only_none() -> None:
    assert value(equal(NONE, read("p2m", number(0), type_=OptionType(FRAME)))) is True
    assert value(equal(NONE, Const(0, OptionType(FRAME)))) is False
    assert value(equal(Const(None, OptionType(BOOL)), Const(False, OptionType(BOOL)))) is False


def test_let_binds_in_its_body_only() -> None:
    inner = Let("x", number(2), local("x"), INT)
    assert value(Let("x", number(1), add(inner, local("x")), INT)) == 3


def test_records_are_made_and_read_by_index() -> None:
    made = Make((number(2), NONE, TRUE), SLOT)
    assert value(made) == (2, None, True)
    assert value(Get(made, 0, GFN)) == 2


def test_the_size_of_a_sort_is_the_scopes() -> None:
    assert value(Size(GFN, INT)) == 3


def test_generators_nest_filter_and_see_the_names_before_them() -> None:
    upper = Generator("j", INT, RangeDomain(number(0), local("i")), op(Operator.LT, number(0), local("j")))
    pairs = (Generator("i", GFN, SortDomain(GFN)), upper)
    assert value(Fold("sum", pairs, add(local("i"), local("j")), INT)) == 2 + 1


def test_sum_counts_true_as_one() -> None:
    gfns = (Generator("g", GFN, SortDomain(GFN)),)
    counted = value(Fold("sum", gfns, op(Operator.LT, local("g"), number(2)), INT))
    assert counted == 2
    assert type(counted) is int


def test_min_and_max_of_nothing_are_the_default_or_a_model_error() -> None:
    nothing = (Generator("g", INT, RangeDomain(number(2), number(2))),)
    assert value(Fold("max", nothing, local("g"), INT, number(7))) == 7
    with pytest.raises(ModelError, match=r"^min of nothing, and no default$"):
        value(Fold("min", nothing, local("g"), INT))


def test_a_default_is_evaluated_even_where_it_is_not_needed() -> None:
    one = (Generator("g", GFN, SortDomain(GFN)),)
    with pytest.raises(ModelError, match="division by zero"):
        value(Fold("min", one, local("g"), INT, op(Operator.MOD, number(1), number(0), type_=INT)))


def test_a_range_that_leaves_its_sort_is_caught_where_it_is_used_as_a_key() -> None:
    generator = Generator("g", GFN, RangeDomain(number(0), number(5)))
    assert value(Fold("sum", (generator,), local("g"), INT)) == 10
    span = Span("m.py", 3, 0, 3, 1)
    used = replace(read("p2m", local("g"), type_=OptionType(FRAME)), span=span)
    with pytest.raises(ModelError, match=r"^p2m: the key 3 is outside Gfn \(0..2\)$") as caught:
        value(Fold("all", (generator,), equal(used, NONE), BOOL))
    assert caught.value.span == span


def test_before_reads_the_state_before() -> None:
    layout = boxes()
    now = execute(action(count(number(2))), layout, layout.defaults())
    step = op(Operator.LT, read("count", when=When.BEFORE), read("count"))
    assert evaluate(step, layout, now, layout.defaults()) is True


# Statements


def test_statements_run_in_order_on_the_state_so_far() -> None:
    assert after(count(number(1)), count(add(read("count"), read("count"))))["count"] == 2


def test_a_loop_runs_for_each_value_and_its_name_stays_bound() -> None:
    loop = Loop("g", GFN, SortDomain(GFN), (count(add(read("count"), number(1))),))
    assert after(loop, count(add(read("count"), op(Operator.MOD, local("g"), number(2), type_=INT))))["count"] == 3


def test_leave_ends_its_own_block_and_the_loops_inside_it() -> None:
    leave = Branch(equal(local("g"), number(1)), (Leave("outer"),), ())
    inner = Block("inner", (leave, count(add(read("count"), number(1)))))
    outer = Block("outer", (Loop("g", GFN, SortDomain(GFN), (inner,)), count(number(0))))
    assert after(outer, Assign("flag", (), TRUE)) == {"flag": True, "phase": 0, "count": 1, "slot": None}


def test_leave_of_an_inner_block_goes_on_behind_it() -> None:
    inner = Block("inner", (Branch(equal(local("g"), number(1)), (Leave("inner"),), ()), count(local("g"))))
    assert after(Loop("g", GFN, SortDomain(GFN), (inner,)))["count"] == 2


def test_a_bound_name_may_be_bound_again() -> None:
    assert after(Bind("x", number(1)), Bind("x", add(local("x"), number(1))), count(local("x")))["count"] == 2


def test_a_cell_holds_the_python_type_of_its_own_type() -> None:
    state = after(Assign("flag", (), number(1)), count(TRUE), Assign("slot", (), Make((TRUE, FALSE, number(0)), SLOT)))
    assert repr(state) == "{'flag': True, 'phase': 0, 'count': 1, 'slot': (1, 0, False)}"


def test_an_assignment_out_of_range_is_a_model_error_naming_the_cell() -> None:
    with pytest.raises(ModelError, match=r"^count: the value 4 is outside 0..3$"):
        after(count(number(4)))
    with pytest.raises(ModelError, match=r"^p2m\[2\]: the value 2 is outside Frame \(0..1\)$"):
        after(Assign("p2m", (number(2),), number(2)))
    with pytest.raises(ModelError, match=r"^table: the key 2 is outside Region \(0..1\)$"):
        after(Assign("table", (number(2), TRUE), number(0)))
    with pytest.raises(ModelError, match=r"^phase: the value None is outside Phase \(0..1\)$"):
        after(Assign("phase", (), NONE))


def test_a_record_out_of_range_is_caught_where_it_is_stored() -> None:
    with pytest.raises(ModelError, match=r"^slot: the value \(3, None, False\) is outside Slot$"):
        after(Bind("r", Make((number(3), NONE, FALSE), SLOT)), Assign("slot", (), local("r", SLOT)))


def test_the_value_is_evaluated_before_the_keys() -> None:
    with pytest.raises(ModelError, match="division by zero"):
        after(Assign("p2m", (number(9),), BROKEN))


def test_a_false_require_is_not_enabled_and_a_false_check_a_model_error() -> None:
    with pytest.raises(NotEnabled):
        after(Require(FALSE), Check(FALSE))
    with pytest.raises(ModelError, match=r"^budget$"):
        after(Check(FALSE, "budget"), Require(FALSE))


# Choices


def test_choices_are_taken_in_the_order_of_execution() -> None:
    body = (choose("f", FRAME, TRUE), choose("g", GFN, differ(local("g"), local("f"))))
    store = count(add(op(Operator.MUL, local("f"), number(1), type_=INT), local("g")))
    assert after(*body, store, choices=(1, 2))["count"] == 3


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ((1,), "act: 1 is not among its candidates 0, 2"),
        ((), "act: only 0 choices are given, but it chooses once more"),
        ((2, 2), "act: 2 choices are given, but it chooses 1 times"),
    ],
)
def test_choices_that_do_not_fit_are_refused(choices: tuple[Value, ...], message: str) -> None:
    with pytest.raises(BadChoice, match=f"^{message}$"):
        after(choose("g", GFN, differ(local("g"), number(1))), choices=choices)


def test_arguments_that_do_not_fit_are_refused() -> None:
    layout = memory()
    with pytest.raises(BadChoice, match=r"^populate: to is 3, outside Gfn \(0..2\)$"):
        execute(populate(), layout, layout.defaults(), (3,), (0,))
    with pytest.raises(BadChoice, match=r"^populate takes 1 arguments, not 0$"):
        execute(populate(), layout, layout.defaults())


def test_a_choice_without_candidates_is_not_enabled() -> None:
    with pytest.raises(NotEnabled):
        after(choose("f", FRAME, FALSE))


def test_outcomes_are_every_path_through_the_choices_once() -> None:
    again = Branch(equal(local("f"), number(1)), (choose("h", FRAME, TRUE), Require(equal(local("h"), number(0)))), ())
    layout = boxes()
    found = [choices for choices, _ in outcomes(action(choose("f", GFN, TRUE), again), layout, layout.defaults())]
    assert found == [(0,), (1, 0), (2,)]


def test_an_action_without_choices_has_one_outcome_or_none() -> None:
    layout = boxes()
    assert list(outcomes(action(), layout, layout.defaults())) == [((), layout.defaults())]
    assert list(outcomes(action(Require(FALSE)), layout, layout.defaults())) == []


def test_execute_repeats_every_outcome() -> None:
    layout = memory()
    for step in successors(layout.system, layout, layout.defaults()):
        again = execute(populate(), layout, layout.defaults(), step.args, step.choices)
        assert again == step.state


# Systems


def test_instances_are_all_tuples_of_arguments() -> None:
    found = list(instances(action(params=(("r", REGION), ("on", BOOL))), SIZES))
    assert found == [(0, False), (0, True), (1, False), (1, True)]


def test_two_frames_fill_three_pages_in_thirteen_states() -> None:
    layout = memory()
    seen = {state for _, state in starts(layout.system, layout)}
    edge, steps = list(seen), 0
    while edge:
        found = [s.state for state in edge for s in successors(layout.system, layout, state)]
        steps += len(found)
        edge = [s for s in dict.fromkeys(found) if s not in seen]
        seen.update(edge)
    assert (len(seen), steps) == (1 + 3 * 2 + 6, 6 + 6 * 2)


def test_free_fields_take_every_value_that_the_assumptions_leave() -> None:
    free = Field("home", GFN, const=True, free=True)
    base = system({"phase": (PHASE, 0)}, starts=(Start("boot", (Assign("phase", (), RUNNING),)),))
    model = replace(base, fields=(*base.fields, free), assumptions=(differ(read("home", type_=GFN), number(1)),))
    assert list(starts(model, Layout.of(model, SIZES))) == [((), (1, 0)), ((), (1, 2))]


def test_starts_run_in_order_and_their_choices_are_joined() -> None:
    first = Start("first", (choose("g", GFN, TRUE), Assign("a", (), local("g"))))
    second = Start("second", (choose("g", GFN, op(Operator.LT, local("g"), read("a"))), Assign("b", (), local("g"))))
    model = system({"a": (GFN, 0), "b": (GFN, 0)}, starts=(first, second))
    found = list(starts(model, Layout.of(model, SIZES)))
    assert found == [((1, 0), (1, 0)), ((2, 0), (2, 0)), ((2, 1), (2, 1))]


def test_a_default_outside_the_scope_is_a_model_error() -> None:
    model = system({"home": (GFN, 5)})
    with pytest.raises(ModelError, match=r"^home: the value 5 is outside Gfn \(0..2\)$"):
        next(starts(model, Layout.of(model, SIZES)))
