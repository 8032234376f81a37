"""Mutants of the shelf: all of them, what each comes to, and that engine and interpreter understand them alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from relocheck import Settings
from relocheck.engine.contract import Options, Outcome, Run, Step, Stop
from relocheck.engine.explicit import search
from relocheck.errors import ReplayFailed
from relocheck.ir.text import system_hash
from relocheck.mutants.derive import Mutant, mutants, sampled, written
from relocheck.mutants.interpret import interpret
from relocheck.mutants.trial import Fate, sound, tried
from relocheck.mutants.work import Harvest, harvest
from relocheck.project import Project
from relocheck.workers import Workers
from tests.engine.reference_search import reference_search
from tests.mutants.shelf import shelf

SIZES = {"Box": 2, "Board": 2}

FATES = {
    "29:12 negate kind": Fate.KILLED,
    "29:16 other_field home": Fate.KILLED,
    "33:1 skip_action": Fate.LOST,
    "35:29 other_field home": Fate.SURVIVED,
    "36:5 drop_guard": Fate.KILLED,
    "36:13 drop_conjunct 0": Fate.KILLED,
    "36:13 drop_conjunct 1": Fate.SURVIVED,
    "37:5 drop_update": Fate.LOST,
    "41:1 skip_action": Fate.LOST,
    "43:5 drop_guard": Fate.KILLED,
    "43:13 drop_conjunct 0": Fate.SURVIVED,
    "43:13 drop_conjunct 1": Fate.KILLED,
    "43:13 other_field home": Fate.LOST,
    "44:5 drop_loop": Fate.SURVIVED,
    "44:5 off_by_one first": Fate.SURVIVED,
    "44:5 off_by_one last": Fate.SURVIVED,
    "44:5 off_by_one more": Fate.EQUIVALENT,
    "45:9 drop_update": Fate.SURVIVED,
    "45:21 drop_disjunct 0": Fate.EQUIVALENT,
    "45:21 drop_disjunct 1": Fate.SURVIVED,
    "45:34 off_by_one": Fate.EQUIVALENT,
    "46:5 drop_update": Fate.LOST,
    "51:1 skip_action": Fate.STUCK,
    "53:5 negate": Fate.LOST,
    "54:9 drop_update": Fate.FEWER,
    "55:9 drop_update": Fate.LOST,
}
"""Every mutant of the shelf, by its place in the file. The ghost's update has none, nor has a test for None."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The shelf."""
    return shelf(tmp_path_factory.mktemp("shelf"))


@pytest.fixture(scope="module")
def found(project: Project) -> Harvest:
    """All its mutants, tried."""
    return harvest(project, "shelf")


def short(mutant: Mutant) -> str:
    """Its name without the file."""
    return mutant.name.removeprefix("shelf.py:")


def named(project: Project, name: str) -> Mutant:
    """The mutant of that name."""
    return next(m for m in mutants(project.compiled("shelf").system) if short(m) == name)


def test_every_place_has_its_mutants_and_each_its_fate(found: Harvest) -> None:
    """All of them, in the order of the file."""
    assert {short(t.mutant): t.fate for t in found.results} == FATES
    assert (found.total, found.whole) == (len(FATES), True)


def test_a_kill_has_the_steps_of_the_shortest_run(found: Harvest) -> None:
    """Put, lift, take, lift of the other, put: five steps to two boxes on one board."""
    kills = {short(t.mutant): dict(t.kills) for t in found.results if t.fate is Fate.KILLED}
    assert kills["43:13 drop_conjunct 1"] == {"one_each": 5}
    assert [short(t.mutant) for t in found.killed_by("one_each")] == list(kills)


def test_a_helper_is_changed_at_all_its_calls(project: Project) -> None:
    """As if its file were changed: both actions ask `any` then."""
    compiled = project.compiled("shelf")
    system = written(compiled.system, named(project, "29:12 negate kind"), ())
    changed = [a.name for a, b in zip(system.actions, compiled.system.actions, strict=True) if a != b]
    assert changed == ["put", "lift"]


def test_no_two_mutants_are_the_same_system(project: Project) -> None:
    """And none is the design."""
    compiled = project.compiled("shelf")
    hashes = [system_hash(written(compiled.system, m, ())) for m in mutants(compiled.system)]
    assert len({*hashes, system_hash(compiled.system)}) == len(FATES) + 1


@pytest.mark.parametrize("name", FATES)
def test_engine_and_interpreter_understand_a_mutant_alike(project: Project, name: str) -> None:
    """The same number of states, the same depths of what is broken, the same dead end."""
    compiled = project.compiled("shelf")
    system = written(compiled.system, named(project, name), compiled.properties)
    ours = search(system, compiled.properties, SIZES, Options(symmetry=False))
    theirs = reference_search(system, compiled.properties, SIZES)
    assert (ours.states, ours.transitions) == (theirs.states, theirs.transitions)
    assert {n: len(f.run.steps) for n, f in ours.findings.items()} == theirs.findings
    assert (len(ours.deadlock.steps) if ours.deadlock else None) == theirs.dead


def test_a_sample_is_drawn_with_its_seed(project: Project) -> None:
    """In order, each once, the same every time."""
    every = mutants(project.compiled("shelf").system)
    drawn = sampled(every, 5, seed=3)
    assert drawn == sampled(every, 5, seed=3) != sampled(every, 5, seed=4)
    assert (len(set(drawn)), drawn) == (5, [m for m in every if m in drawn])
    assert sampled(every, 99, seed=3) == every


def test_processes_find_the_same(project: Project, found: Harvest) -> None:
    """In the same order."""
    with Workers(2) as pool:
        assert harvest(project, "shelf", executor=pool, processes=2) == found


def interrupt(done: int, of: int) -> None:
    """Somebody presses Ctrl-C when three are done (or as soon as processes work)."""
    if done == 3 or of != len(FATES):
        raise KeyboardInterrupt


def test_an_interrupt_keeps_what_is_done(project: Project, found: Harvest) -> None:
    """And says that it is not all."""
    part = harvest(project, "shelf", waiting=interrupt)
    assert (part.results, part.whole) == (found.results[:3], False)


def test_an_interrupt_ends_the_processes(project: Project, found: Harvest) -> None:
    """What they know by then is taken, and nothing else is."""
    with Workers(2) as pool:
        part = harvest(project, "shelf", executor=pool, processes=2, waiting=interrupt)
    assert set(map(short, (t.mutant for t in part.results))) <= set(FATES)
    assert not part.whole and all(t in found.results for t in part.results)


def test_an_interrupted_search_is_no_fate(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutant in hand is not called unknown."""
    base = sound(project.compiled("shelf"), SIZES, Options())
    outcome = replace(base.classes[0].outcome, stop=Stop.INTERRUPTED)

    def interrupted(*_: object) -> Outcome:
        return outcome

    monkeypatch.setattr("relocheck.mutants.trial.search", interrupted)
    with pytest.raises(KeyboardInterrupt):
        tried(base, named(project, "36:5 drop_guard"), Options())


def test_a_property_that_the_design_breaks_kills_no_mutant(project: Project) -> None:
    """It is asked of the design first."""
    compiled = project.compiled("shelf")
    base = sound(compiled, SIZES, Options())
    assert [p.name for c in base.classes for p in c.kept] == ["one_each", "homeless"]
    broken = replace(compiled, system=written(compiled.system, named(project, "36:5 drop_guard"), ()))
    assert [p.name for c in sound(broken, SIZES, Options()).classes for p in c.kept] == ["homeless"]


def test_a_search_without_an_end_is_unknown(project: Project) -> None:
    """It neither kills nor survives."""
    base = sound(project.compiled("shelf"), SIZES, Options())
    fate = tried(base, named(project, "36:13 drop_conjunct 1"), Options(depth=1)).fate
    assert fate is Fate.UNKNOWN


def test_only_named_properties_kill(project: Project) -> None:
    """The others are not asked."""
    found = harvest(project, "shelf", ["homeless"], settings=Settings())
    assert Counter(t.fate for t in found.results)[Fate.KILLED] == 0


def test_a_run_that_the_interpreter_does_not_take_is_our_bug(project: Project) -> None:
    """A wrong state, a step that is not enabled, an end that breaks nothing, a start that is none."""
    compiled = project.compiled("shelf")
    system = written(compiled.system, named(project, "36:5 drop_guard"), compiled.properties)
    (property_,) = (p for p in compiled.properties if p.name == "one_each")
    run = search(system, [property_], SIZES).findings["one_each"].run
    interpret(system, SIZES, run, property_)
    first, last = run.steps
    for wrong in (
        Run(run.start, run.choices, (first, replace(last, state=first.state))),
        Run(run.start, run.choices, (Step("take", (1,), (), first.state), last)),
        Run(run.start, run.choices, (first,)),
        Run(first.state, run.choices, run.steps),
    ):
        with pytest.raises(ReplayFailed, match="one_each does not replay"):
            interpret(system, SIZES, wrong, property_)


def test_other_keys_are_names_of_the_same_function(tmp_path: Path) -> None:
    """And of the same type, bound for certain."""
    project = shelf(tmp_path, swap=True)
    found = [short(m) for m in mutants(project.compiled("shelf").system) if m.place.kind == "other_key"]
    assert found == ["61:9 other_key 0 x", "62:5 other_key 0 y", "63:5 other_key 0 x"]
