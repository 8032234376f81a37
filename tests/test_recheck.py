from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from relocheck.check import RECHECK_LIMIT
from relocheck.compile.design import Compiled
from relocheck.engine import explicit
from relocheck.engine.contract import Finding, Options, Outcome
from relocheck.errors import ReplayFailed
from relocheck.ir.system import Property
from relocheck.plain import Plain
from relocheck.project import load
from relocheck.recheck import Counted, Rechecker, TooMany
from relocheck.split import pinned
from tests.command.toy import changed, write

SIZES = {"Key": 2}
Change = Callable[[Outcome], Outcome]


@pytest.fixture
def door(tmp_path: Path) -> Compiled:
    """The door with two keys."""
    return load(write(tmp_path)).compiled("door")


def searched(door: Compiled, symmetry: bool = True) -> Outcome:
    """What the engine finds."""
    return explicit.search(door.system, door.properties, SIZES, Options(symmetry=symmetry))


def confirmed(door: Compiled, change: Change = lambda outcome: outcome, symmetry: bool = True) -> Counted:
    """What the plain functions count, when they are told that this was found."""
    return Rechecker(Plain(door, SIZES)).confirm(door.system, door.properties, change(searched(door, symmetry)))


def without(name: str) -> Change:
    """An outcome that says nothing of a property."""
    return lambda outcome: replace(outcome, findings={n: f for n, f in outcome.findings.items() if n != name})


def later(name: str) -> Change:
    """An outcome with a longer run."""

    def change(outcome: Outcome) -> Outcome:
        run = outcome.findings[name].run
        found = Finding(replace(run, steps=run.steps * 2), shortest=True)
        return replace(outcome, findings={**outcome.findings, name: found})

    return change


def test_what_was_found_is_confirmed(door: Compiled) -> None:
    """Eleven states up to renaming, fifteen without, and each step of the eleven."""
    assert confirmed(door) == confirmed(door, symmetry=False) == Counted(11, 20, 15)


LIES: list[tuple[Change, str]] = [
    (lambda o: replace(o, states=10), "states: the search has 10, the plain functions 11"),
    (lambda o: replace(o, depth=4), "steps to the last of them: the search has 4, the plain functions 3"),
    (
        lambda o: replace(o, enabled=frozenset({"turn"})),
        r"actions enabled: the search has \['turn'\], the plain functions \['take', 'turn'\]",
    ),
    (
        lambda o: replace(o, deadlock=o.findings["locked"].run),
        "a deadlock: the search has True, the plain functions False",
    ),
    (without("locked"), "the plain functions violate locked at depth 1"),
    (without("opens"), "the plain functions reach opens at depth 1"),
    (later("locked"), "the plain functions violate locked at depth 1"),
    (later("opens"), "the plain functions reach opens at depth 1"),
]


@pytest.mark.parametrize(("change", "message"), LIES)
def test_what_was_not_found_is_noticed(door: Compiled, change: Change, message: str) -> None:
    """A state too few, a depth, an action, a deadlock, a violation; a run that is not the shortest."""
    with pytest.raises(ReplayFailed, match=f"door: {message}"):
        confirmed(door, change)


def test_a_later_run_that_nobody_calls_shortest_is_none_of_its_business(door: Compiled) -> None:
    """Some engines find runs that are not."""

    def change(outcome: Outcome) -> Outcome:
        found = replace(later("locked")(outcome).findings["locked"], shortest=False)
        return replace(outcome, findings={**outcome.findings, "locked": found})

    assert confirmed(door, change) == Counted(11, 20, 15)


def test_steps_are_judged_too(tmp_path: Path) -> None:
    """A property of a step is asked of each step, at the depth of its last state."""
    shut = (
        "@step\ndef shut(before: World, after: World) -> bool:\n    return not (before.is_open and not after.is_open)"
    )
    files = changed("properties/lock.py", "@sometimes", f"{shut}\n\n\n@sometimes")
    lock = files["properties/lock.py"].replace("import invariant, sometimes", "import invariant, sometimes, step")
    files = {**files, "properties/lock.py": lock}
    door = load(write(tmp_path, files)).compiled("door")
    assert len(searched(door).findings["shut"].run.steps) == 2
    assert confirmed(door).states == 11
    with pytest.raises(ReplayFailed, match="door: the plain functions violate shut at depth 2"):
        confirmed(door, without("shut"))


def test_only_the_starts_of_the_class_are_due(door: Compiled) -> None:
    """With a constant fixed the other starts are none of the search's; what was answered for them serves."""
    by = Rechecker(Plain(door, SIZES))
    found: list[Counted] = []
    for lock in (0, 1):
        system = pinned(door.system, {"lock": lock})
        found.append(by.confirm(system, door.properties, explicit.search(system, door.properties, SIZES, Options())))
    assert [(c.states, c.renamed) for c in found] == [(6, 8), (5, 7)]


def test_it_ends_where_it_is_told_to(door: Compiled) -> None:
    """After so many states, or when the pulse raises."""

    def stop(states: int, steps: int) -> None:
        if states >= 3:
            raise KeyboardInterrupt

    by, asked, outcome = Rechecker(Plain(door, SIZES)), door.properties, searched(door)
    with pytest.raises(TooMany):
        by.confirm(door.system, asked, outcome, most=10)
    assert by.confirm(door.system, asked, outcome, most=11).transitions == 20
    with pytest.raises(KeyboardInterrupt):
        by.confirm(door.system, asked, outcome, pulse=stop)


def test_a_model_error_that_the_engine_has_not_seen_is_our_bug(tmp_path: Path, door: Compiled) -> None:
    """The plain functions have no value where a search found nothing wrong: no verdict comes of it."""
    assert_ = changed("model/world.py", "s.held[k] = True", "assert not s.is_open\n    s.held[k] = True")
    other = load(write(tmp_path / "other", assert_)).compiled("door")
    with pytest.raises(ReplayFailed, match="door: in a state explored the plain functions fail: an assert fails"):
        Rechecker(Plain(other, SIZES)).confirm(other.system, other.properties, searched(door))


def test_answers_are_those_of_each_state(tmp_path: Path) -> None:
    """A run on one state never answers for a state that differs in what was read, written first or not."""
    body = "    require(not s.held[k])\n    s.held[k] = True\n"
    tricky = (
        "    require(not s.held[k])\n    s.held[k] = True\n    s.is_open = s.is_open and all(s.held[x] for x in Key)\n"
    )
    compiled = load(write(tmp_path, changed("model/world.py", body, tricky))).compiled("door")
    plain, by = Plain(compiled, SIZES), Rechecker(Plain(compiled, SIZES))
    outcome = explicit.search(compiled.system, [], SIZES, Options(symmetry=False))
    seen = {taken.state for taken in plain.starts()}
    layer = list(seen)
    while layer:
        layer = list({t.state for s in layer for _, _, t in plain.successors(s)} - seen)
        seen |= set(layer)
    no_properties: list[Property] = []
    assert by.confirm(compiled.system, no_properties, outcome).renamed == len(seen) == outcome.states


def test_a_state_without_cells_is_one_state(tmp_path: Path) -> None:
    """And a step from it leads back."""
    world = (
        "from dataclasses import dataclass\n\nfrom relocheck.language import GUEST, Design, action\n\n\n"
        "@dataclass\nclass World:\n    pass\n\n\n@action(by=GUEST)\ndef idle(s: World) -> None:\n    pass\n\n\n"
        'nothing = Design("nothing", World, [idle])\n'
    )
    nothing = load(write(tmp_path, {"model/world.py": world})).compiled("nothing")
    outcome = explicit.search(nothing.system, [], {})
    assert Rechecker(Plain(nothing, {})).confirm(nothing.system, [], outcome) == Counted(1, 1, 1)


@pytest.mark.checkout
def test_the_limit_is_that_of_the_document() -> None:
    """What is said of when a re-check is done is what the code does."""
    text = (Path(__file__).parents[1] / "docs" / "soundness.md").read_text(encoding="utf-8")
    assert f"at most {RECHECK_LIMIT:,} states" in text
