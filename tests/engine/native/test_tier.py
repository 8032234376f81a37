"""The laws of the compiled tier: it finds what generated Python finds, whatever happens on the way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from mmap import mmap
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.explicit import search
from relocheck.engine.native import program, store, tier, two_threads
from relocheck.errors import RelocheckError
from relocheck.ir.system import Action, Field, Kind, Property, System
from relocheck.ir.terms import Assign, Choose, Const, Local, Operator, Read, Require, SortDomain
from relocheck.ir.types import BOOL, IntType
from relocheck.project import Project, load, reference
from relocheck.scopes import parse_scope
from relocheck.split import classes, pinned
from tests.engine.drawn_systems import properties, systems
from tests.engine.explicit_systems import COUNT, FRAME, allocator, counter, local, number, op, system
from tests.engine.outcomes import settled
from tests.random_models import random_model

ROOT = Path(__file__).parent.parent.parent.parent
SIZES = {"Page": 2, "Frame": 2}
ONE = {"Gfn": 1, "Frame": 1, "Region": 1}
LLVM = Options(tier="llvm")
FULL = Options(tier="llvm", symmetry=False)


def told(outcome: Outcome) -> Outcome:
    """All of an outcome that must be the same in every tier."""
    return replace(settled(outcome), tier="", slow_because="")


def found(*args: object) -> object:
    """What a search finds, or how it fails."""
    look: Callable[..., Outcome] = search
    try:
        return told(look(*args))
    except RelocheckError as error:
        return str(error)


def same_in_all_tiers(system_: System, asked: list[Property], sizes: dict[str, int], options: Options) -> None:
    """Generated Python and compiled code agree in everything."""
    slow = found(system_, asked, sizes, replace(options, tier="python"))
    assert found(system_, asked, sizes, replace(options, tier="llvm", threads=1)) == slow
    if options.threads > 1:
        assert found(system_, asked, sizes, replace(options, tier="llvm")) == slow


@settings(max_examples=60, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(systems(), properties())
def test_tiers_agree_on_drawn_systems(drawn: System, asked: list[Property]) -> None:
    """Every construct of the IR, errors included."""
    same_in_all_tiers(drawn, asked, SIZES, Options(symmetry=False))


@pytest.mark.parametrize("seed", range(40))
def test_tiers_agree_on_random_models(seed: int) -> None:
    """As the compiler makes them; with symmetry and without, some with a limit of depth."""
    model = random_model(Random(seed))
    options = Options(symmetry=seed % 2 == 0, depth=None if seed % 5 else 3)
    same_in_all_tiers(model.system, list(model.properties), model.sizes, options)


@pytest.mark.parametrize("expected", (1, 10**6, 1 << 31))
def test_a_guess_of_the_states_changes_nothing(expected: int) -> None:
    """Too few, too many, more than there is room for."""
    for seed in range(10):
        model = random_model(Random(seed))
        asked = (model.system, list(model.properties), model.sizes)
        assert found(*asked, replace(LLVM, expected=expected)) == found(*asked, LLVM)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small batches, a table and arrays that begin small, and arrays that have to move."""
    monkeypatch.setattr("relocheck.engine.native.loop.BATCH", 5)
    for name, value in {"BUFFER_ROOM": 40, "FIRST_STATES": 8, "FIRST_TABLE": 4, "MOST_BYTES": 0}.items():
        monkeypatch.setattr(f"relocheck.engine.native.store.{name}", value)
    for name, value in {"LEAST": 2, "SUCCESSORS": 12}.items():
        monkeypatch.setattr(f"relocheck.engine.native.two_threads.{name}", value)
    monkeypatch.setattr("relocheck.engine.native.loop.RECENT", 4)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("seed", range(40))
def test_tiers_and_threads_agree_where_there_is_little_room(seed: int) -> None:
    """Batches end inside of a state's successors, or hold those of one; some searches end at a limit of depth."""
    model = random_model(Random(seed))
    options = Options(symmetry=seed % 2 == 0, depth=None if seed % 5 else 3, threads=2)
    same_in_all_tiers(model.system, list(model.properties), model.sizes, options)


@pytest.mark.usefixtures("small")
def test_everything_grows_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """The table several times, between two batches."""
    grown: list[int] = []
    grow = store.Store.grow

    def told_of(self: store.Store, states: int = 0) -> None:
        grown.append(len(self))
        grow(self, states)

    monkeypatch.setattr(store.Store, "grow", told_of)
    stretches: list[int] = []
    sift = two_threads.Pair.sift

    def counted_too(self: two_threads.Pair) -> None:
        stretches.append(len(self.store))
        sift(self)

    monkeypatch.setattr(two_threads.Pair, "sift", counted_too)
    same_in_all_tiers(allocator(), [], {"Gfn": 4, "Frame": 6, "Region": 1}, Options(symmetry=False, threads=2))
    assert len([n for n in grown if n]) > 10
    assert len(stretches) > 10


@pytest.mark.slow
@pytest.mark.parametrize("hundred", range(4))
def test_tiers_agree_on_many_random_models(hundred: int) -> None:
    """The same, further out."""
    for seed in range(1000 + 100 * hundred, 1100 + 100 * hundred):
        model = random_model(Random(seed))
        same_in_all_tiers(model.system, list(model.properties), model.sizes, Options(symmetry=seed % 2 == 0))


def bench() -> Project:
    """The benchmarks' project."""
    return load(ROOT / "bench")


def counted(design: str, regions: int, slots: int, options: Options) -> tuple[int | None, int | None, int]:
    """States, transitions and depth."""
    compiled = bench().compiled(design)
    outcome = search(compiled.system, compiled.properties, {"Region": regions, "Slot": slots}, options)
    assert outcome.tier == "llvm"
    return outcome.states, outcome.transitions, outcome.depth


@pytest.mark.checkout
def test_relo_has_the_states_that_its_closed_form_says() -> None:
    """sum C(R,i) A!/(A-i)! times 2^R + 2R + 1, and 3R+2 layers; up to the slots' names 2^R (2^R + 2R + 1)."""
    assert counted("relo", 3, 4, FULL) == (1_095, 6_483, 10)
    assert counted("relo", 4, 6, FULL) == (26_125, 304_173, 13)
    assert counted("relo", 4, 8, LLVM)[0] == 400
    assert counted("relo", 5, 9, LLVM)[0] == 1_376


@pytest.mark.checkout
def test_naive_relo_breaks_after_four_steps() -> None:
    """Map, save, start, init."""
    compiled = bench().compiled("naive_relo")
    outcome = search(compiled.system, compiled.properties, {"Region": 3, "Slot": 4}, FULL)
    assert {name: len(f.run.steps) for name, f in outcome.findings.items()} == {"stands_once": 4}


@pytest.mark.slow
@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("hundred", range(4))
def test_threads_agree_on_many_random_models(hundred: int) -> None:
    """The same, further out."""
    for seed in range(1000 + 100 * hundred, 1100 + 100 * hundred):
        model = random_model(Random(seed))
        options = Options(symmetry=seed % 2 == 0, threads=2)
        same_in_all_tiers(model.system, list(model.properties), model.sizes, options)


@pytest.mark.slow
@pytest.mark.checkout
def test_relo_is_exact_where_it_is_large() -> None:
    """Tables and states grow on the way."""
    assert counted("relo", 5, 8, FULL) == (820_483, 16_730_323, 16)
    assert counted("relo", 5, 8, replace(FULL, threads=2)) == (820_483, 16_730_323, 16)
    assert counted("relo", 7, 7, LLVM)[0] == 18_304


def on_reference(design: str, scope: str) -> None:
    """The tiers agree on every class of a reference design's starts."""
    project = load(reference())
    compiled = project.compiled(design)
    sizes = parse_scope(scope, project.scopes).of(compiled.system)
    for class_ in classes(compiled.system, sizes):
        same_in_all_tiers(pinned(compiled.system, class_), list(compiled.properties), sizes, Options())


def test_tiers_agree_on_a_reference_design() -> None:
    """Frames up to renaming."""
    on_reference("tracking", "small")


@pytest.mark.slow
def test_tiers_agree_on_all_reference_designs() -> None:
    """Nothing of the world is left to generated Python."""
    for design in load(reference()).designs:
        on_reference(design, "small")


def test_the_compiled_tier_takes_over_in_a_long_search() -> None:
    """A short one ends before it."""
    many = {"Gfn": 6, "Frame": 7, "Region": 1}
    assert search(counter(3), [], ONE).tier == "python"
    assert search(allocator(), [], many, Options(symmetry=False)).tier == "llvm"


def test_what_cannot_be_compiled_goes_on_in_python() -> None:
    """Two symmetric sorts: the reason is told."""
    twice = replace(allocator(), symmetric=("Frame", "Region"))
    outcome = search(twice, [], {"Gfn": 2, "Frame": 3, "Region": 3}, LLVM)
    assert (outcome.tier, outcome.slow_because) == ("python", "several sorts are symmetric")


def test_without_llvmlite_generated_python_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Said in one line."""
    monkeypatch.setitem(sys.modules, "llvmlite.binding", None)
    outcome = search(allocator(), [], {"Gfn": 2, "Frame": 3, "Region": 1}, LLVM)
    assert (outcome.stop, outcome.slow_because) == (Stop.EXHAUSTED, "llvmlite is not installed")


def test_a_number_beyond_62_bits_is_left_to_python() -> None:
    """It has a meaning, so nothing fails."""
    huge = op(Operator.MUL, *[op(Operator.ADD, COUNT, number(1 << 40))] * 2)
    step = (Assign("count", (), op(Operator.MOD, huge, number(10))),)
    big = system("big", [Field("count", IntType(0, 9), 0)], [Action("do", (), step)])
    outcome = search(big, [], ONE, LLVM)
    assert (outcome.stop, outcome.tier) == (Stop.EXHAUSTED, "llvm")
    same_in_all_tiers(big, [], ONE, Options())


def test_a_state_with_more_successors_than_the_buffer_holds_is_left_to_python() -> None:
    """20000 of them."""
    wide, far = IntType(0, 199), Read("far", (), IntType(0, 1))
    step = (
        Require(op(Operator.EQ, far, number(0))),
        Require(op(Operator.LT, Local("a", wide), number(100))),
        Assign("count", (), Local("a", wide)),
        Assign("other", (), Local("b", wide)),
        Assign("far", (), number(1)),
    )
    fields = [Field("count", wide, 0), Field("other", wide, 0), Field("far", IntType(0, 1), 0)]
    outcome = search(system("wide", fields, [Action("set", (("a", wide), ("b", wide)), step)]), [], ONE, FULL)
    assert (outcome.tier, outcome.states, outcome.transitions) == ("llvm", 20_001, 20_000)


def test_a_hash_that_is_always_the_same_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """States are compared whole."""
    assert with_text_changed(monkeypatch, "ret i64 %tag\n", "ret i64 7\n") == (136, 630)


@pytest.mark.parametrize("compared", ["same", "known"])
def test_a_comparison_that_always_holds_would_lose_states(monkeypatch: pytest.MonkeyPatch, compared: str) -> None:
    """Planted: the law above can fail."""
    changes = ("ret i64 %tag\n", "ret i64 7\n", f"br i1 %{compared},", "br i1 true,")
    states, _ = with_text_changed(monkeypatch, *changes)
    assert states is not None and states < 136


@pytest.mark.usefixtures("small")
def test_two_threads_compare_states_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the hash is."""
    two = replace(FULL, threads=2)
    assert with_text_changed(monkeypatch, "ret i64 %tag\n", "ret i64 7\n", options=two) == (136, 630)


@pytest.mark.usefixtures("small")
def test_two_threads_would_lose_states_that_they_take_for_the_last_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the law above can fail."""
    states, _ = with_text_changed(monkeypatch, "br i1 %met,", "br i1 true,", options=replace(FULL, threads=2))
    assert states is not None and states < 136


def with_text_changed(
    monkeypatch: pytest.MonkeyPatch, *changes: str, options: Options = FULL
) -> tuple[int | None, int | None]:
    """States and transitions found by a program with some of its text replaced."""

    compiled = program.compiled

    def changed(text: str, level: int) -> program.Program:
        for old, new in zip(changes[::2], changes[1::2], strict=True):
            assert old in text
            text = text.replace(old, new)
        return compiled(text, level)

    monkeypatch.setattr(program, "compiled", changed)
    monkeypatch.setattr(tier.Tier, "begin", begun_with_the_first(tier.Tier.begin))
    outcome = search(allocator(), [], {"Gfn": 3, "Frame": 5, "Region": 1}, options)
    return outcome.states, outcome.transitions


def begun_with_the_first(begin: Callable[..., None]) -> Callable[..., None]:
    """As if nothing had been found but the start."""

    def wrapped(self: tier.Tier, states: list[bytes], links: list[int], enabled: bytes, **rest: int) -> None:
        begin(self, states[:1], links[:1], enabled, **{**rest, "following": 0, "layer_end": 1, "transitions": 0})

    return wrapped


def test_memory_that_has_to_move_keeps_what_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where more addresses were taken than are used."""

    class Stiff(mmap):
        """Memory on a system that cannot make it larger."""

        def resize(self, newsize: int, /) -> None:
            """No mremap here."""
            raise SystemError("mmap: resizing not available")

    def stiff(size: int) -> Stiff:
        return Stiff(-1, size)

    monkeypatch.setattr(store, "_anonymous", stiff)
    region = store.Region(4096, 8192)
    region.map[:4] = b"held"
    region.grow(16_384)
    assert (region.read(0, 4), len(region.map), region.size) == (b"held", 16_384, 16_384)


def test_limits_end_a_compiled_search() -> None:
    """Time, memory, depth: never a pass."""
    many = {"Gfn": 9, "Frame": 9, "Region": 1}
    for options, stop in (
        (replace(FULL, timeout=0.3), Stop.TIME),
        (replace(FULL, memory=1), Stop.MEMORY),
        (replace(FULL, depth=5), Stop.DEPTH),
    ):
        outcome = search(allocator(), [], many, options)
        assert (outcome.stop, outcome.tier) == (stop, "llvm")


def test_choices_branch_in_compiled_code_as_in_python() -> None:
    """Two Chooses behind each other, the second on what the first took."""
    pick = (
        Choose("a", FRAME, SortDomain(FRAME), Const(True, BOOL)),
        Choose("b", FRAME, SortDomain(FRAME), op(Operator.NOT, op(Operator.EQ, local("a", FRAME), local("b", FRAME)))),
        Assign("first", (), local("a", FRAME)),
        Assign("second", (), local("b", FRAME)),
    )
    fields = [Field("first", FRAME, 0), Field("second", FRAME, 0)]
    outcome = search(system("pick", fields, [Action("pick", (), pick)]), [], {"Gfn": 1, "Frame": 4, "Region": 1}, FULL)
    assert (outcome.states, outcome.transitions) == (13, 13 * 12)


def test_a_violation_is_noted_where_generated_python_notes_it() -> None:
    """The counts of a search that ends in the middle of a batch are those of the state at hand."""
    law = Property("law", Kind.INVARIANT, op(Operator.LT, COUNT, number(7)))
    both = [search(counter(9), [law], ONE, Options(tier=t, deadlock=False)) for t in ("python", "llvm")]
    assert both[0].stop is Stop.DECIDED
    assert told(both[0]) == told(both[1])
