from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from relocheck import Faulty, Holds, NotApplicable, Options, Settings, Unknown, Vacuous, Violated, check, load
from relocheck.engine import explicit
from relocheck.engine.contract import Finding, Outcome, Run, Step, Stop
from relocheck.engine.limits import Stopped
from relocheck.errors import NoStart, ReplayFailed, UsageError
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.recheck import Rechecker
from relocheck.verdict import Checked
from tests.command.toy import FILES, LOCK, WORLD, changed, write

FRESH = Settings(use_cache=False)
Change = Callable[[Outcome], Outcome]


def checked(root: Path, files: dict[str, str] = FILES, where: str = "", **options: Any) -> Checked:
    """The door of a project, checked anew."""
    settings = replace(FRESH, where=where, options=Options(**options))
    return check(load(write(root, files)), "door", settings=settings)


def plant(
    monkeypatch: pytest.MonkeyPatch, change: Change, when: Callable[[System], bool] = lambda system: True
) -> None:
    """Put an engine in the place of the explicit one whose outcomes are changed."""

    def search(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
        outcome = explicit.search(system, properties, sizes, options)
        return change(outcome) if when(system) else outcome

    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": search})


def with_run(change: Callable[[Run], Run]) -> Change:
    """Change the run that violates `locked`."""

    def changed_outcome(outcome: Outcome) -> Outcome:
        if "locked" not in outcome.findings:
            return outcome
        found = outcome.findings["locked"]
        return replace(outcome, findings={**outcome.findings, "locked": Finding(change(found.run), found.shortest)})

    return changed_outcome


def last(run: Run, **fields: Any) -> Run:
    """The run with its last step changed."""
    return replace(run, steps=(*run.steps[:-1], replace(run.steps[-1], **fields)))


# ---------------------------------------------------------------------------------------------------------------------
# Verdicts


def test_a_verdict_has_no_truth_value(tmp_path: Path) -> None:
    """`if verdict` is a mistake, whatever the verdict."""
    for cell in checked(tmp_path).cells:
        with pytest.raises(TypeError, match="a verdict has no truth value: match on its class"):
            bool(cell.verdict)
    for verdict in (Unknown("time", 3), Vacuous(4), NotApplicable("none")):
        with pytest.raises(TypeError):
            bool(verdict)


def test_every_class_of_starts_is_searched(tmp_path: Path) -> None:
    """The door: 11 states in two classes; it is broken in one of them, by the shortest run."""
    found = checked(tmp_path)
    assert found.classes == ("lock=NONE", "lock=SAFE")
    assert (found.outcome.states, found.outcome.transitions, found.outcome.stop) == (11, 20, Stop.EXHAUSTED)
    locked, few, opens = (c.verdict for c in found.cells)
    assert isinstance(locked, Violated)
    assert (locked.where, locked.shortest, [s.action for s in locked.run.steps]) == (("lock=NONE",), True, ["turn"])
    assert few == Holds("exhausted", 11, 20, None, rechecked=True)
    assert isinstance(opens, Holds)
    assert (opens.evidence, opens.witness) == ("reached", locked.run)


def test_a_violation_in_every_class_is_whatever_the_start(tmp_path: Path) -> None:
    """Then no classes are named."""
    found = checked(tmp_path, changed("properties/lock.py", "<= 2", "<= 0")).cell("few").verdict
    assert isinstance(found, Violated)
    assert (found.where, found.shortest, len(found.run.steps)) == ((), True, 1)


def test_a_pin_leaves_one_class(tmp_path: Path) -> None:
    """With the lock fixed there are five states, and all holds."""
    found = checked(tmp_path, where="lock=SAFE")
    assert found.classes == ("",)
    assert found.outcome.states == 5
    assert all(isinstance(c.verdict, Holds) for c in found.cells)


def test_unknown_is_no_pass(tmp_path: Path) -> None:
    """A depth that was reached: Unknown, with the depth."""
    found = checked(tmp_path, where="lock=SAFE", depth=1)
    assert [c.verdict for c in found.cells] == [Unknown("depth", 1, 2)] * 3
    assert found.cells[0].verdict.evidence == "bounded 1"


def test_a_bounded_engine_never_exhausts_what_goes_round(tmp_path: Path) -> None:
    """What holds is unknown up to the depth; what is violated is violated."""
    project = load(write(tmp_path))
    settings = replace(FRESH, engine="bounded", options=Options(depth=3))
    found = check(project, "door", settings=settings)
    assert found.cell("few").verdict == Unknown("depth", 3)
    assert isinstance(found.cell("locked").verdict, Violated)


def test_a_limit_in_one_class_leaves_where_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A violation is not the shortest of all while another class was not searched as deep."""

    def gives_up(outcome: Outcome) -> Outcome:
        return replace(outcome, stop=Stop.TIME, depth=0, findings={})

    lock = changed(
        "model/world.py", "s.lock is Lock.NONE or any(s.held[k] for k in Key)", "any(s.held[k] for k in Key)"
    )
    lock["properties/lock.py"] = LOCK.replace(
        "return not s.is_open or any(s.held[k] for k in Key)", "return not s.is_open"
    )
    plant(monkeypatch, gives_up, when=lambda system: system.field("lock").default == 1)
    found = checked(tmp_path, lock)
    locked = found.cell("locked").verdict
    assert isinstance(locked, Violated)
    assert (locked.shortest, locked.where, len(locked.run.steps)) == (False, ("lock=NONE",), 2)
    assert found.cell("few").verdict == Unknown("time", 0, 10)


def test_an_interrupt_ends_after_the_class_in_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then a violation in all that was searched is not one whatever the start."""
    plant(monkeypatch, lambda outcome: replace(outcome, stop=Stop.INTERRUPTED))
    found = checked(tmp_path)
    assert found.classes == ("lock=NONE",)
    locked = found.cell("locked").verdict
    assert isinstance(locked, Violated)
    assert (locked.shortest, locked.where) == (False, ("lock=NONE",))
    assert isinstance(found.cell("few").verdict, Unknown)


def test_out_of_memory_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that fails for want of memory decides nothing, and nothing else is lost."""

    def fails(outcome: Outcome) -> Outcome:
        raise MemoryError

    plant(monkeypatch, fails, when=lambda system: system.field("lock").default == 1)
    found = checked(tmp_path)
    assert isinstance(found.cell("locked").verdict, Violated)
    assert found.cell("few").verdict == Unknown("memory", -1)


def test_an_antecedent_that_is_never_true_is_vacuous(tmp_path: Path) -> None:
    """An implication that is never put to the test shows nothing; its left side is named."""
    lock = changed("properties/lock.py", "<= 2", "<= 2 and implies(s.is_open and not s.is_open, False)")
    lock["properties/lock.py"] = lock["properties/lock.py"].replace("import invariant", "import implies, invariant")
    found = checked(tmp_path, lock).cell("few").verdict
    assert isinstance(found, Vacuous)
    assert found.span is not None
    assert (found.states, found.span.line, found.span.col) == (11, 16, 56)


@pytest.mark.parametrize("left", ["s.is_open", "s.is_open and not s.is_open"])
def test_the_bounded_engine_knows_vacuous_implications(tmp_path: Path, left: str) -> None:
    """Where all runs end: it holds, or says nothing, as the other engine finds."""
    once = changed("model/world.py", "s.is_open = not s.is_open", "require(not s.is_open)\n    s.is_open = True")
    lock = once["properties/lock.py"].replace("<= 2", f"<= 2 and implies({left}, True)")
    lock = lock.replace("import invariant", "import implies, invariant")
    project = load(write(tmp_path, {**once, "properties/lock.py": lock}))
    found = [
        check(project, "door", ["few"], settings=Settings(engine=engine, use_cache=False)).cell("few").verdict
        for engine in ("bounded", "explicit")
    ]
    assert [type(v) for v in found] == [Holds if left == "s.is_open" else Vacuous] * 2


def test_a_sometimes_that_is_never_reached_is_vacuous(tmp_path: Path) -> None:
    """All states were seen, and it is true in none."""
    lock = changed("properties/lock.py", "return s.is_open\n", "return s.is_open and not s.is_open\n")
    found = checked(tmp_path, lock).cell("opens").verdict
    assert isinstance(found, Vacuous)
    assert found.states == 11


def test_actions_never_enabled_are_named(tmp_path: Path) -> None:
    """But only where all states were seen."""
    files = changed("model/world.py", "require(not s.held[k])", "require(s.held[k])")
    assert checked(tmp_path, files).never_enabled == ("take",)
    assert checked(tmp_path, files, depth=1).never_enabled == ()


def test_a_deadlock_is_found(tmp_path: Path) -> None:
    """A state without a way on, by the shortest run to one."""
    files = changed("model/world.py", "s.is_open = not s.is_open", "require(not s.is_open)\n    s.is_open = True")
    found = checked(tmp_path, files).deadlock
    assert found is not None
    assert len(found.steps) == 3


def test_a_step_property_is_of_two_states(tmp_path: Path) -> None:
    """The step that breaks it is the last of the run."""
    step = "\n\n@step\ndef shut(before: World, after: World) -> bool:\n    "
    step += '"""It stays open."""\n    return implies(before.is_open, after.is_open)\n'
    lock = LOCK.replace("import invariant", "import implies, invariant, step") + step
    found = checked(tmp_path, {**FILES, "properties/lock.py": lock}).cell("shut").verdict
    assert isinstance(found, Violated)
    assert [s.action for s in found.run.steps] == ["turn", "turn"]


def test_a_model_error_leaves_nothing_to_say(tmp_path: Path) -> None:
    """What is not violated before it is Faulty; the fault has its run and its call."""
    files = changed("model/world.py", "s.held[k] = True", "assert not s.is_open")
    found = checked(tmp_path, files).cell("few").verdict
    assert isinstance(found, Faulty)
    assert (found.fault.action, found.fault.args, len(found.fault.run.steps)) == ("take", (0,), 1)


def test_no_start_is_an_error(tmp_path: Path) -> None:
    """Assumptions that exclude each other leave nothing to check: no empty pass."""
    world = WORLD.replace("action, const", "action, assume, const").replace("[take", "[never, take")
    world = world.replace(
        "@action(by=GUEST",
        '@assume\ndef never(s: World) -> bool:\n    """Never."""\n    return s.is_open\n\n\n@action(by=GUEST',
    )
    with pytest.raises(NoStart, match="door: no start satisfies the assumptions"):
        checked(tmp_path, {**FILES, "model/world.py": world})


def test_a_property_asked_twice_is_answered_once(tmp_path: Path) -> None:
    """Cells are by property."""
    found = check(load(write(tmp_path)), "door", ["few", "few"], settings=FRESH)
    assert [c.property for c in found.cells] == ["few"]


def test_an_unknown_engine_is_an_error(tmp_path: Path) -> None:
    """With the near miss."""
    with pytest.raises(UsageError, match=r"no engine is called explict \(did you mean explicit\?\)"):
        check(load(write(tmp_path)), "door", settings=Settings("explict"))


# ---------------------------------------------------------------------------------------------------------------------
# Engines that lie


def further(run: Run) -> Run:
    """A run that goes on to where the property holds again."""
    return replace(run, steps=(*run.steps, Step("turn", (), (), run.start)))


Lie = Callable[[Run], Run]

LIES: list[tuple[Lie, str]] = [
    (lambda run: last(run, state=run.start), "ends in another state: is_open is True, not False"),
    (lambda run: last(run, state=run.start[:-1]), "ends in another state: it has 4 cells, not 3"),
    (lambda run: last(run, choices=(0,)), "step 1, turn, cannot be taken (turn makes 0 choices, 1 are given)"),
    (lambda run: last(run, action="take", args=(0,)), "step 1, take, ends in another state"),
    (lambda run: last(run, action="tern"), "step 1, tern, cannot be taken (there is no 'tern')"),
    (lambda run: last(run, args=(0,)), "step 1, turn, cannot be taken"),
    (lambda run: replace(run, start=(0, True, False, False)), "its start differs: is_open is False, not True"),
    (lambda run: replace(run, start=run.start[1:]), "its start is none"),
    (lambda run: replace(run, steps=()), "the trace does not violate locked"),
    (further, "the plain functions violate locked at depth 1"),
]


@pytest.mark.parametrize(("lie", "message"), LIES)
def test_a_run_that_is_none_is_never_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lie: Lie, message: str
) -> None:
    """Whatever is wrong with an engine's run: ReplayFailed, and no verdict."""
    plant(monkeypatch, with_run(lie))
    with pytest.raises(ReplayFailed) as error:
        checked(tmp_path)
    assert message in str(error.value)
    assert error.value.exit_code == 22


def test_a_state_that_is_missing_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine's count must be that of the re-check, with and without symmetry."""
    plant(monkeypatch, lambda outcome: replace(outcome, states=(outcome.states or 0) - 1))
    with pytest.raises(ReplayFailed, match="door: states: the search has 5, the plain functions 6"):
        checked(tmp_path)
    with pytest.raises(ReplayFailed, match="door: states: the search has 7, the plain functions 8"):
        checked(tmp_path, symmetry=False)


def test_symmetry_changes_the_count_and_nothing_else(tmp_path: Path) -> None:
    """The same verdicts, re-checked, on 15 states instead of 11."""
    with_, without = checked(tmp_path), checked(tmp_path, symmetry=False)
    assert (with_.outcome.states, without.outcome.states) == (11, 15)
    assert with_.renamed == without.renamed == 15
    assert [type(c.verdict) for c in with_.cells] == [type(c.verdict) for c in without.cells]
    assert without.cell("few").verdict == Holds("exhausted", 15, 28, None, rechecked=True)


def test_a_violation_that_is_hidden_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A property that an engine says nothing of is re-checked in every state."""
    plant(
        monkeypatch,
        lambda outcome: replace(outcome, findings={n: f for n, f in outcome.findings.items() if n != "locked"}),
    )
    with pytest.raises(ReplayFailed, match="door: the plain functions violate locked at depth 1"):
        checked(tmp_path)


def test_a_deadlock_with_a_way_on_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plain functions must find no step there."""
    plant(monkeypatch, lambda outcome: replace(outcome, deadlock=outcome.findings["opens"].run))
    with pytest.raises(ReplayFailed, match="door: the deadlock has a way on"):
        check(load(write(tmp_path)), "door", settings=replace(FRESH, recheck=False))


def test_a_model_error_that_is_none_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plain functions must fail there too, whichever part is said to fail."""
    files = changed("model/world.py", "s.held[k] = True", "assert not s.is_open")
    for fields in (
        {"args": (0,), "action": "turn"},
        {"action": "tern"},
        {"action": None, "property": "few"},
        {"action": None},
    ):

        def lies(outcome: Outcome, fields: dict[str, Any] = fields) -> Outcome:
            assert outcome.fault is not None
            return replace(outcome, fault=replace(outcome.fault, **{"args": (), **fields}))

        plant(monkeypatch, lies)
        with pytest.raises(ReplayFailed, match="door: the model error does not replay: assert not"):
            checked(tmp_path, files)


def stopped(*_: object) -> None:
    """A re-check that has no time."""
    raise Stopped(Stop.TIME)


def test_all_classes_are_searched_before_any_is_rechecked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the time ends in a re-check everything is decided, if not re-checked."""
    monkeypatch.setattr(Rechecker, "confirm", stopped)
    found = checked(tmp_path)
    assert found.outcome.stop is Stop.EXHAUSTED
    assert found.classes == ("lock=NONE", "lock=SAFE")
    verdict = found.cell("few").verdict
    assert isinstance(verdict, Holds)
    assert not verdict.rechecked


def test_a_recheck_that_a_limit_ended_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An outcome is kept when all was done that was asked."""
    monkeypatch.setenv("RELOCHECK_CACHE", str(tmp_path / "cache"))
    project = load(write(tmp_path))
    with monkeypatch.context() as context:
        context.setattr(Rechecker, "confirm", stopped)
        check(project, "door")
    again = check(project, "door")
    assert not again.from_cache
    verdict = again.cell("few").verdict
    assert isinstance(verdict, Holds)
    assert verdict.rechecked
    assert check(project, "door").from_cache
