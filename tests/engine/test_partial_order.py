"""Partial-order reduction finds what the whole search finds; without any one of its conditions it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from relocheck.engine import partial_order, stubborn
from relocheck.engine.contract import Finding, Options, Outcome, Run, Step, Stop
from relocheck.engine.explicit import Search, search
from relocheck.engine.footprint import Cells, Footprint, Known
from relocheck.engine.machines import machine_of
from relocheck.engine.partial_order import Reduction, together
from relocheck.engine.stubborn import Stubborn
from relocheck.ir.system import Action, Field, Kind, Property, System
from relocheck.ir.terms import Assign, Const, Expr, Operator, Read, Require
from relocheck.ir.types import BOOL, IntType, Value
from relocheck.project import Project, load
from tests.engine.loose_systems import TRUE, Loose, loose_system, number, op

BENCH = Path(__file__).parents[2] / "bench"
SYSTEMS = 300
NUMBER = IntType(0, 9)


@pytest.fixture(autouse=True)
def for_ever(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The search goes on leaving out steps, whether it pays or not."""
    if "bench" not in request.fixturenames:
        monkeypatch.setattr(partial_order, "TRIAL", 10**9)


def reduced(model: Loose, options: Options) -> Outcome:
    """The first of the two searches: with reduction, whatever it finds."""
    looking = Search(model.system, model.properties, model.sizes, options)
    return looking.outcome(looking.run())


def agrees(model: Loose, *, symmetry: bool) -> int:
    """At how many states the reduced search has left out steps; AssertionError where it finds something else."""
    options = Options(symmetry=symmetry)
    whole = search(model.system, model.properties, model.sizes, options)
    part = reduced(model, replace(options, partial_order=True))
    assert (part.fault is None) is (whole.fault is None)
    assert part.states is not None and whole.states is not None
    if whole.fault is None:
        assert part.stop is whole.stop is Stop.EXHAUSTED
        assert part.findings.keys() == whole.findings.keys()
        assert (part.deadlock is None) is (whole.deadlock is None)
        assert part.enabled == whole.enabled
        assert part.antecedents_seen == whole.antecedents_seen
        assert part.states <= whole.states or symmetry
    assert part.left_out is not None
    return part.left_out


def test_nothing_is_missed_and_much_is_left_out() -> None:
    """Verdicts, faults, deadlocks, enabled actions and antecedents of hundreds of systems are those of all states."""
    left_out = [0, 0]
    for seed in range(SYSTEMS):
        for symmetry in (False, True):
            model = loose_system(Random(seed))
            try:
                left_out[symmetry] += agrees(model, symmetry=symmetry) > 0
            except Exception as error:
                error.add_note(f"seed {seed}")
                raise
    assert min(left_out) > SYSTEMS // 2


def test_what_is_told_in_the_end_does_not_depend_on_it() -> None:
    """With a violation, a deadlock or a fault all runs are the shortest, and all counts those of the whole search."""
    again = 0
    for seed in range(SYSTEMS // 5):
        model = loose_system(Random(seed))
        whole = search(model.system, model.properties, model.sizes)
        part = search(model.system, model.properties, model.sizes, Options(partial_order=True))
        if part.left_out == 0:
            again += part.whole_because == "there is a run to be shown"
            assert replace(part, seconds=0.0, left_out=None, whole_because="") == replace(whole, seconds=0.0)
        else:
            assert part.deadlock is None and part.fault is None
            assert all(p.kind is Kind.SOMETIMES for p in model.properties if p.name in part.findings)
            assert not any(f.shortest for f in part.findings.values())
            assert part.findings.keys() == whole.findings.keys()
    assert again > SYSTEMS // 50


def ended(stop: Stop, depth: int, steps: int | None, *, shortest: bool, left_out: int | None) -> Outcome:
    """A search with a finding of so many steps."""
    run = Run((0,), (), (Step("a", (), (), (0,)),) * (steps or 0))
    findings = {} if steps is None else {"law": Finding(run, shortest)}
    return Outcome("explicit", stop, depth, 1.0, findings, 9, 9, left_out=left_out)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ((Stop.EXHAUSTED, 7, 3), (Stop.EXHAUSTED, 7, 3, True, 0)),
        ((Stop.TIME, 2, None), (Stop.EXHAUSTED, 8, 5, False, 4)),
        ((Stop.MEMORY, 4, 3), (Stop.EXHAUSTED, 8, 3, True, 4)),
        ((Stop.INTERRUPTED, 2, None), (Stop.INTERRUPTED, 2, 5, False, 4)),
    ],
)
def test_what_the_first_search_has_found_stays_where_the_second_does_not_end(
    second: tuple[Stop, int, int | None], expected: tuple[Stop, int, int, bool, int]
) -> None:
    """Its run is told, and not called the shortest."""
    first = ended(Stop.EXHAUSTED, 8, 5, shortest=False, left_out=4)
    found = together(first, ended(*second, shortest=True, left_out=None))
    law = found.findings["law"]
    assert (found.stop, found.depth, len(law.run.steps), law.shortest, found.left_out) == expected


# ---------------------------------------------------------------------------------------------------------------------
# Each condition is needed: without it something is missed


def cell(name: str) -> Read:
    """What a field holds."""
    return Read(name, (), NUMBER)


def holding(values: Mapping[str, int]) -> Expr:
    """Whether the fields hold these numbers."""
    return op(Operator.AND, *(op(Operator.EQ, cell(name), number(value)) for name, value in values.items()))


def once(name: str, when: Mapping[str, int], then: Mapping[str, int | str]) -> Action:
    """Once, when fields hold these numbers, others take these numbers, or what a field holds."""
    stores = (Assign(n, (), cell(v) if isinstance(v, str) else number(v)) for n, v in then.items())
    done = f"done_{name}"
    return Action(name, (), (Require(holding({done: 0, **when})), *stores, Assign(done, (), number(1))))


def of(law: Mapping[str, int], *actions: Action) -> Loose:
    """A system of these actions, whose fields never hold all of these numbers, it is said."""
    names = sorted({f for a in actions for s in a.body if isinstance(s, Assign) for f in [s.field]})
    fields = tuple(Field(name, NUMBER, 0) for name in names)
    law_ = Property("law", Kind.INVARIANT, op(Operator.NOT, holding(law)))
    return Loose(System("by hand", (), (), (), fields, (), (), actions), (law_, TRUE), {})


TURN = Action("turn", (), (Assign("x", (), op(Operator.SUB, number(1), cell("x"))),))
NAMED = {
    "two writes": of(
        {"late": 1},
        once("a", {}, {"x": 1}),
        once("b", {}, {"x": 2}),
        once("c", {"done_a": 1, "done_b": 1, "x": 1}, {"late": 1}),
    ),
    "a write before a read": of(
        {"late": 1}, once("a", {}, {"y": "x"}), once("b", {}, {"x": 1}), once("c", {"y": 1}, {"late": 1})
    ),
    "a read before a write": of(
        {"late": 1}, once("b", {}, {"x": 1}), once("a", {}, {"y": "x"}), once("c", {"done_a": 1, "y": 0}, {"late": 1})
    ),
    "an action enabled later": of(
        {"late": 1},
        once("a", {}, {"x": 1}),
        once("b", {}, {"y": 1}),
        once("c", {"y": 1, "done_a": 0}, {"x": 2}),
        once("d", {"x": 1, "done_c": 1}, {"late": 1}),
    ),
    "a ring": of({"y": 1}, TURN, once("b", {}, {"y": 1})),
    "what is looked for": of({"x": 0, "y": 1}, once("a", {}, {"x": 1}), once("b", {}, {"y": 1})),
}
"""Systems that break their law in one order of steps only, by the reason."""


@pytest.mark.parametrize("name", NAMED)
def test_the_order_that_breaks_a_law_is_looked_at(name: str) -> None:
    """The reduced search finds it."""
    model = NAMED[name]
    assert "law" in search(model.system, model.properties, model.sizes).findings
    agrees(model, symmetry=False)


def is_missed(name: str) -> bool:
    """Whether the reduced search of a system by hand finds something else."""
    try:
        agrees(NAMED[name], symmetry=False)
    except AssertionError:
        return True
    return False


def is_noticed(most: int = SYSTEMS) -> bool:
    """Whether the reduced search of one of so many random systems finds something else."""
    for seed in range(most):
        for symmetry in (False, True):
            try:
                agrees(loose_system(Random(seed)), symmetry=symmetry)
            except AssertionError:
                return True
    return False


Dependences = Callable[[Sequence[Footprint]], list[int]]


def conflicts(*, reads: bool, writes: bool, read: bool) -> Dependences:
    """The dependences by some kinds of conflict: a cell that both write, that one reads, or that the other reads."""

    def one(a: Footprint, b: Footprint) -> bool:
        found = (a.writes & b.writes if writes else 0) | (a.reads & b.writes if reads else 0)
        return bool(found | (a.writes & b.reads if read else 0))

    def every(footprints: Sequence[Footprint]) -> list[int]:
        return [sum(1 << n for n, b in enumerate(footprints) if a is b or one(a, b)) for a in footprints]

    return every


def test_dependences_are_the_conflicts_of_three_kinds() -> None:
    """What the planted errors below leave parts of."""
    whole = conflicts(reads=True, writes=True, read=True)
    for seed in range(20):
        model = loose_system(Random(seed))
        machine = machine_of(model.system, model.sizes, symmetry=False)
        footprints = [i.cells for i in Stubborn(machine).instances]
        assert stubborn.dependences(footprints) == whole(footprints)


def test_two_writes_whose_order_is_not_seen_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last one counts."""
    monkeypatch.setattr(stubborn, "dependences", conflicts(reads=True, writes=False, read=True))
    assert is_missed("two writes")


def test_a_read_put_before_a_write_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was to be read is not there yet."""
    monkeypatch.setattr(stubborn, "dependences", conflicts(reads=False, writes=True, read=True))
    assert is_missed("a write before a read")
    assert is_noticed()


def test_a_write_put_before_a_read_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was to be read is gone."""
    monkeypatch.setattr(stubborn, "dependences", conflicts(reads=True, writes=True, read=False))
    assert is_missed("a read before a write")
    assert is_noticed()


def test_an_action_that_others_enable_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is enabled by a step outside of the set, and disturbs one in it."""
    monkeypatch.setattr(stubborn, "enablers", no_enablers)
    assert is_missed("an action enabled later")
    assert is_noticed()


def no_enablers(read: Sequence[int], footprints: Sequence[Footprint]) -> list[int]:
    """Nothing makes a guard true."""
    return [0 for _ in read]


def test_keys_that_lead_round_in_a_ring_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """They put other steps off for ever."""

    def never_back(_: Reduction, state: bytes) -> bytes:
        return state + b"."

    monkeypatch.setattr(Reduction, "_end", never_back)
    assert is_missed("a ring")
    assert is_noticed()


def test_a_key_that_changes_what_is_looked_for_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The state before it is one that a property is asked of."""

    def nothing(_: Reduction) -> int:
        return 0

    monkeypatch.setattr(Reduction, "watched", nothing)
    assert is_missed("what is looked for")
    assert is_noticed()


def test_guards_that_are_not_among_what_is_read_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another step makes one false."""
    honest = Cells.of_instance

    def without(cells: Cells, action: Action, args: Iterable[Value]) -> Footprint:
        rest = tuple(s for s in action.body if not isinstance(s, Require))
        return honest(cells, replace(action, body=rest), args)

    monkeypatch.setattr(Cells, "of_instance", without)
    assert is_noticed()


def test_a_key_of_a_map_that_is_not_known_is_any(monkeypatch: pytest.MonkeyPatch) -> None:
    """An entry that is only found when the action runs is written by others, too."""
    honest = Cells.places

    def known_only(cells: Cells, field: str, keys: Sequence[Expr], known: Known) -> int:
        return honest(cells, field, keys, known) if all(isinstance(k, Const) or known for k in keys) else 0

    monkeypatch.setattr(Cells, "places", known_only)
    assert is_noticed()


# ---------------------------------------------------------------------------------------------------------------------
# How much is left out


@pytest.fixture(scope="module")
def bench() -> Project:
    """The models that are measured."""
    return load(BENCH)


def of_workers(bench: Project, count: int, options: Options) -> Outcome:
    """Workers who never meet."""
    compiled = bench.compiled("workers")
    return search(compiled.system, (), {"Worker": count}, options)


@pytest.mark.checkout
@pytest.mark.parametrize("count", [2, 5, 18])
@pytest.mark.parametrize("symmetry", [False, True])
def test_workers_who_never_meet_work_one_after_the_other(bench: Project, count: int, symmetry: bool) -> None:
    """Nine steps of each, and the state before; in the last one they rest."""
    found = of_workers(bench, count, Options(symmetry=symmetry, partial_order=True))
    assert (found.stop, found.states, found.transitions, found.depth) == (
        Stop.EXHAUSTED, 9 * count + 1, 9 * count + 1, 9 * count,
    )  # fmt: skip
    assert found.left_out is not None and found.left_out > 0
    assert found.enabled == frozenset(("work", "rest"))


@pytest.mark.checkout
def test_a_search_that_leaves_out_little_goes_on_without(bench: Project) -> None:
    """Then it is compiled like any other, and has the same numbers."""
    compiled, sizes = bench.compiled("filter_lock"), {"Process": 5, "Level": 5}
    found = search(compiled.system, compiled.properties, sizes, Options(partial_order=True))
    assert (found.states, found.transitions, found.depth, found.left_out) == (344_805, 1_205_325, 54, 0)
    assert found.whole_because == "no step can wait"


STEPS = Property("steps", Kind.STEP, Const(True, BOOL))


@pytest.mark.checkout
@pytest.mark.parametrize(
    ("options", "properties", "why"),
    [
        (Options(depth=99), (), "a depth is given"),
        (Options(checkpoint=Path("none")), (), "a checkpoint is kept"),
        (Options(tier="llvm"), (), "compiled code takes all steps"),
        (Options(), (STEPS,), "a property of steps is asked"),
    ],
)
def test_it_is_said_why_nothing_is_left_out(
    bench: Project, tmp_path: Path, options: Options, properties: tuple[Property, ...], why: str
) -> None:
    """The numbers are those of all states up to renaming."""
    options = replace(options, checkpoint=tmp_path / "kept" if options.checkpoint else None, partial_order=True)
    found = search(bench.compiled("workers").system, properties, {"Worker": 2}, options)
    assert (found.states, found.left_out, found.whole_because) == (55, 0, why)


def test_a_search_that_a_limit_ends_has_no_depth() -> None:
    """The steps that were left out may have led to a state near the start."""
    model = NAMED["a ring"]
    looking = Search(model.system, model.properties, model.sizes, Options(partial_order=True))
    looking.run()
    assert looking.reduction is not None
    looking.reduction.left_out = 0
    assert looking.outcome(Stop.TIME).depth == looking.depth > 0
    looking.reduction.left_out = 1
    assert looking.outcome(Stop.TIME).depth == 0
