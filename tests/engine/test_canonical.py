"""The laws of symmetry: a representative is a renaming, and the search over representatives finds the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from relocheck.engine.canonical import canonicalise
from relocheck.engine.contract import Options, Outcome, Run, Stop
from relocheck.engine.explicit import search
from relocheck.engine.explore import explore
from relocheck.ir.evaluate import execute
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Action, Field, Kind, Property, System
from relocheck.ir.terms import (
    Assign,
    Branch,
    Choose,
    Const,
    Expr,
    Fold,
    Generator,
    Loop,
    Operator,
    RangeDomain,
    Read,
    Require,
    Size,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import BOOL, INT, MapType, OptionType, RecordType, ScalarType, SortType, Value
from tests.engine.explicit_systems import (
    FIELDS,
    FRAME,
    GFN,
    NONE,
    TRUE,
    all_used,
    allocator,
    closed_properties,
    eq,
    local,
    mapped,
    no,
    op,
    symmetric_systems,
    system,
)

SIZES = {"Gfn": 2, "Frame": 3, "Region": 3}
FULL = Options(symmetry=False)
NAMES = [f.name for f in FIELDS]
Images = Mapping[str, Sequence[int]]


def renamed(value: Value, type_: ScalarType, images: Images) -> Value:
    """A value under a renaming."""
    match type_:
        case OptionType(of=inner):
            return None if value is None else renamed(value, inner, images)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return tuple(renamed(v, t, images) for v, (_, t) in zip(value, fields, strict=True))
        case SortType(name=name) if name in images:
            assert isinstance(value, int)
            return images[name][value]
        case _:
            return value


def image(layout: Layout, state: State, images: Images) -> State:
    """A state under a renaming, keys and values."""
    result: list[Value] = [None] * len(state)
    for cell, value in zip(layout.cells, state, strict=True):
        type_ = layout.system.field(cell.field).type
        types = type_.keys if isinstance(type_, MapType) else ()
        keys = tuple(renamed(k, t, images) for k, t in zip(cell.keys, types, strict=True))
        at = layout.index[cell.field, tuple(k for k in keys if isinstance(k, int))]
        result[at] = renamed(value, cell.type, images)
    return tuple(result)


def renamings(layout: Layout) -> list[Images]:
    """Every permutation of the unnamed elements of the symmetric sorts."""
    choices: list[list[tuple[str, tuple[int, ...]]]] = []
    for sort in layout.system.sorts:
        if sort.name in layout.system.symmetric:
            first, size = len(sort.individuals), layout.sizes[sort.name]
            moved = permutations(range(first, size))
            choices.append([(sort.name, (*range(first), *p)) for p in moved])
    return [dict(chosen) for chosen in product(*choices)]


def orbit(layout: Layout, state: State) -> State:
    """The same for two states if and only if they are renamings of each other."""
    return min((image(layout, state, images) for images in renamings(layout)), key=repr)


def steps(run: Run | None) -> int | None:
    """The length of a run."""
    return None if run is None else len(run.steps)


def told(outcome: Outcome) -> tuple[object, ...]:
    """What symmetry must not change."""
    found = {name: steps(f.run) for name, f in outcome.findings.items()}
    everything = outcome.enabled if outcome.stop is not Stop.DECIDED else None
    return found, steps(outcome.deadlock), everything


def is_exact(fields: Sequence[str], sorts: Sequence[str]) -> bool:
    """Whether all renamings of a state have one representative: one sort, and it keys no cell that it fills."""
    return len(sorts) == 1 and not ("Frame" in sorts and "next" in fields)


fields_of = st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True).map(tuple)
sorts_of = st.sampled_from([("Frame",), ("Region",), ("Frame", "Region")])


@settings(max_examples=60, deadline=None, database=None, derandomize=True)
@given(st.data())
def test_symmetry_changes_no_verdict_and_no_depth(data: st.DataObject) -> None:
    """The runs follow the reference semantics and show what they are said to show."""
    fields, sorts = data.draw(fields_of), data.draw(sorts_of)
    model, properties = data.draw(symmetric_systems(fields, sorts)), data.draw(closed_properties(fields))
    reduced = search(model, properties, SIZES, Options(depth=4))
    full = search(model, properties, SIZES, Options(depth=4, symmetry=False))
    assert told(reduced) == told(full)
    if is_exact(fields, sorts):
        assert (reduced.stop, reduced.depth) == (full.stop, full.depth)
    for p in properties:
        if p.name in reduced.findings:
            follows(model, p, reduced.findings[p.name].run)


def follows(model: System, p: Property, run: Run) -> None:
    """Each step is one of the reference semantics, and the last state decides the property."""
    layout = Layout.of(model, SIZES)
    state = run.start
    for step in run.steps:
        state = execute(model.action(step.action), layout, state, step.args, step.choices)
        assert state == step.state
    assert bool(evaluate(p.formula, layout, state)) is (p.kind is Kind.SOMETIMES)


@settings(max_examples=60, deadline=None, database=None, derandomize=True)
@given(st.data())
def test_the_representatives_stand_for_all_states_and_no_others(data: st.DataObject) -> None:
    """The orbits are the same, and where the form is exact each has one representative."""
    fields, sorts = data.draw(fields_of), data.draw(sorts_of)
    model = data.draw(symmetric_systems(fields, sorts))
    layout = Layout.of(model, SIZES)
    full, reduced = explore(model, SIZES, Options(depth=3, symmetry=False)), explore(model, SIZES, Options(depth=3))
    orbits = [orbit(layout, s) for s in reduced.states]
    assert set(orbits) == {orbit(layout, s) for s in full.states}
    if is_exact(fields, sorts):
        assert len(orbits) == len(set(orbits))


def test_elements_are_numbered_by_their_first_occurrence() -> None:
    """Frames 2 and 0 are mapped, in this order; what is known of them moves along."""
    model, sizes = allocator(), {"Gfn": 2, "Frame": 3, "Region": 1}
    assert canonicalise(model, sizes)((2, 0, True, False, True)) == (0, 1, True, True, False)


def test_elements_that_occur_nowhere_are_ordered_by_their_rows() -> None:
    """No gfn holds a frame, but one frame is used: it goes last."""
    model, sizes = allocator(), {"Gfn": 2, "Frame": 3, "Region": 1}
    assert canonicalise(model, sizes)((None, None, False, True, False)) == (None, None, False, False, True)


def test_named_elements_keep_their_names() -> None:
    """Region 0 is vga: only 1 and 2 may change places."""
    model = system("bars", [f for f in FIELDS if f.name == "bar"], [], symmetric=("Region",))
    assert canonicalise(model, SIZES)((2, 1, 0)) == (2, 0, 1)


def test_a_map_of_a_sort_to_itself_is_renamed_on_both_sides() -> None:
    """Whatever the representative: the one frame that points to itself still does."""
    model = system("next", [Field("next", MapType((FRAME,), OptionType(FRAME)))], [], symmetric=("Frame",))
    rename = canonicalise(model, SIZES)
    for at in range(3):
        state = tuple(at if f == at else None for f in range(3))
        (found,) = (f for f in range(3) if rename(state)[f] is not None)
        assert rename(state)[found] == found


def test_pruning_leaves_one_of_the_free_frames() -> None:
    """Six gfns and eight frames: one way to fill each gfn instead of up to eight."""
    outcome = search(allocator(), [all_used(9)], {"Gfn": 6, "Frame": 8, "Region": 1})
    assert (outcome.states, outcome.transitions, outcome.depth) == (64, 6 * 64, 6)


# What pruning and undoing must not lose

CURRENT = Read("current", (), OptionType(FRAME))
ODD = Read("odd", (), BOOL)
CHOOSE_A, CHOOSE_B = (Choose(n, FRAME, SortDomain(FRAME), TRUE) for n in "ab")
A, B = local("a", FRAME), local("b", FRAME)


def finds_odd(*bodies: tuple[Stmt, ...]) -> int | None:
    """The length of the run to a state where `odd` is true, from one action for each body."""
    fields = [
        Field("current", OptionType(FRAME)),
        Field("used", MapType((FRAME,), BOOL), False),
        Field("odd", BOOL, False),
    ]
    model = system("odd", fields, [Action(f"do{n}", (), b) for n, b in enumerate(bodies)], symmetric=("Frame",))
    outcome = search(model, [Property("odd", Kind.SOMETIMES, ODD)], SIZES)
    return steps(outcome.findings["odd"].run) if "odd" in outcome.findings else None


def set_odd_if(condition: Expr) -> Branch:
    """What the choice must make possible."""
    return Branch(condition, (Assign("odd", (), TRUE),), ())


def test_a_second_choice_may_be_the_same_or_another() -> None:
    """A name that holds an element tells it from the others."""
    assert finds_odd((CHOOSE_A, CHOOSE_B, set_odd_if(eq(A, B)))) == 1
    assert finds_odd((CHOOSE_A, CHOOSE_B, set_odd_if(no(eq(A, B))))) == 1


def test_an_element_in_a_cell_differs_from_the_others() -> None:
    """The second step may choose the current one or not."""
    first = (CHOOSE_A, Require(eq(CURRENT, NONE)), Assign("current", (), A))
    for wanted in (eq(CURRENT, A), no(eq(CURRENT, A))):
        assert finds_odd(first, (Require(no(eq(CURRENT, NONE))), CHOOSE_A, set_odd_if(wanted))) == 2


def test_an_element_with_a_row_of_its_own_differs_from_the_others() -> None:
    """One frame is used: it can be chosen, and another can."""
    used = Read("used", (A,), BOOL)
    for wanted in (used, no(used)):
        mark = (Require(no(ODD)), CHOOSE_A, Assign("used", (A,), TRUE))
        two = Fold("sum", (Generator("f", FRAME, SortDomain(FRAME)),), Read("used", (local("f", FRAME),), BOOL), INT)
        look = (Require(eq(two, Const(1, INT))), CHOOSE_A, set_odd_if(wanted))
        assert finds_odd(mark, look) == 2


def test_inside_a_loop_over_the_sort_nothing_is_pruned() -> None:
    """The loop may have met one candidate and not the other: three choices of three."""
    body = (Loop("f", FRAME, SortDomain(FRAME), (CHOOSE_A,)),)
    model = system("loop", [Field("used", MapType((FRAME,), BOOL), False)], [Action("do", (), body)])
    symmetric = replace(model, symmetric=("Frame",))
    assert search(symmetric, [], SIZES).transitions == 27


def test_renamings_are_undone_step_by_step() -> None:
    """Gfns are filled from the last down, then the frame of gfn 1 is marked: each state is renamed on the way."""
    g, f = local("g", GFN), local("f", FRAME)
    later = Generator("h", GFN, RangeDomain(op(Operator.ADD, g, Const(1, INT)), Size(GFN, INT)))
    all_later = Fold("all", (later,), no(eq(mapped(local("h", GFN)), NONE)), BOOL)
    fill = (
        Require(op(Operator.AND, eq(mapped(g), NONE), all_later)),
        Choose("f", FRAME, SortDomain(FRAME), no(Read("used", (f,), BOOL))),
        Assign("p2m", (g,), f),
        Assign("used", (f,), TRUE),
    )
    drop = (
        Require(op(Operator.AND, eq(g, Const(1, INT)), no(eq(mapped(Const(0, INT)), NONE)))),
        Assign("used", (Read("p2m", (g,), FRAME),), Const(False, BOOL)),
    )
    model = replace(
        allocator(), actions=tuple(Action(n, (("g", GFN),), b) for n, b in (("fill", fill), ("drop", drop)))
    )
    used = Fold("sum", (Generator("f", FRAME, SortDomain(FRAME)),), Read("used", (f,), BOOL), INT)
    full = Fold("all", (Generator("g", GFN, SortDomain(GFN)),), no(eq(mapped(g), NONE)), BOOL)
    law = Property("dropped", Kind.SOMETIMES, op(Operator.AND, full, eq(used, Const(2, INT))))
    run = search(model, [law], {"Gfn": 3, "Frame": 3, "Region": 1}).findings["dropped"].run
    assert [(s.action, s.args, s.choices) for s in run.steps] == [
        ("fill", (2,), (0,)),
        ("fill", (1,), (1,)),
        ("fill", (0,), (2,)),
        ("drop", (1,), ()),
    ]
    assert run.states[-1] == (2, 1, 0, True, False, True)
