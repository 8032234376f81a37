from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from relocheck.check import RECHECK_LIMIT, RECHECK_STEPS
from relocheck.compile.design import Compiled
from relocheck.engine.explore import explore
from relocheck.errors import ModelError, ReplayFailed
from relocheck.ir.layout import State
from relocheck.plain import Plain
from relocheck.project import load
from relocheck.recheck import TooMany, recheck
from relocheck.split import pinned
from tests.command.toy import changed, write

SIZES = {"Key": 2}


@pytest.fixture
def door(tmp_path: Path) -> Compiled:
    """The door with two keys."""
    return load(write(tmp_path)).compiled("door")


def states_of(door: Compiled) -> list[State]:
    """All its states."""
    return list(explore(door.system, SIZES).states)


def counted(door: Compiled, states: list[State], *names: str) -> tuple[int, int, int | None]:
    """What the re-check counts, for these properties."""
    found = recheck(Plain(door, SIZES), door.system, states, [p for p in door.properties if p.name in names])
    return found.states, found.transitions, found.renamed


def test_the_explored_states_pass(door: Compiled) -> None:
    """Eleven states up to renaming, fifteen without, and each step of the eleven."""
    assert counted(door, states_of(door), "few") == (11, 20, 15)


def test_the_order_and_the_names_do_not_matter(door: Compiled) -> None:
    """A state stands for all that differ in names only."""
    renamed: list[State] = [(s[0], s[1], s[3], s[2]) for s in reversed(states_of(door))]
    assert counted(door, renamed, "few") == (11, 20, 15)


def test_a_missing_state_is_noticed(door: Compiled) -> None:
    """Whichever is removed, the rest is not closed, or lacks a start."""
    states = states_of(door)
    for i in range(len(states)):
        with pytest.raises(ReplayFailed, match=r"not closed under|a start is missing"):
            counted(door, states[:i] + states[i + 1 :], "few")


def test_a_missing_start_is_noticed(door: Compiled) -> None:
    """Every start must be there, for every value of a free constant."""
    start = (0, False, False, False)
    with pytest.raises(ReplayFailed, match="door: a start is missing from the states explored"):
        counted(door, [s for s in states_of(door) if s != start], "few")


def test_an_unsafe_state_is_noticed(door: Compiled) -> None:
    """A property that is said to hold is evaluated in every state."""
    with pytest.raises(ReplayFailed, match="door: an explored state violates locked"):
        counted(door, states_of(door), "few", "locked")


def test_an_unsafe_state_that_is_not_reachable_is_noticed(door: Compiled) -> None:
    """What is re-checked is the set that is given."""
    system = pinned(door.system, {"lock": 1})
    states = [*explore(system, SIZES).states, (1, True, False, False)]
    with pytest.raises(ReplayFailed, match="violates locked"):
        recheck(Plain(door, SIZES), system, states, [p for p in door.properties if p.name == "locked"])


def test_only_the_starts_of_the_class_are_due(door: Compiled) -> None:
    """With a constant fixed the other starts are none of the search's."""
    system = pinned(door.system, {"lock": 1})
    found = recheck(Plain(door, SIZES), system, explore(system, SIZES).states, door.properties)
    assert (found.states, found.renamed) == (5, 7)


def test_it_ends_where_it_is_told_to(door: Compiled) -> None:
    """After so many steps, or when the pulse raises."""

    def stop(states: int, steps: int) -> None:
        if states == 3:
            raise KeyboardInterrupt

    plain, states = Plain(door, SIZES), states_of(door)
    with pytest.raises(TooMany):
        recheck(plain, door.system, states, [], most=19)
    assert recheck(plain, door.system, states, [], most=20).transitions == 20
    with pytest.raises(KeyboardInterrupt):
        recheck(plain, door.system, states, [], pulse=stop)


def test_a_model_error_that_the_engine_has_not_seen_is_our_bug(tmp_path: Path) -> None:
    """The plain functions have no value where a search found nothing wrong: no verdict comes of it."""
    assert_ = changed("model/world.py", "s.held[k] = True", "assert not s.is_open\n    s.held[k] = True")
    plain = Plain(load(write(tmp_path, assert_)).compiled("door"), SIZES)
    with pytest.raises(ReplayFailed, match="door: in a state explored the plain functions fail: an assert fails"):
        recheck(plain, plain.compiled.system, plain_states(plain), [])


def plain_states(plain: Plain) -> list[State]:
    """The states that the plain functions reach before they fail."""
    states = [taken.state for taken in plain.starts()]
    for state in states:
        states += [s for s in successors_of(plain, state) if s not in states]
    return states


def successors_of(plain: Plain, state: State) -> list[State]:
    """Up to where they fail."""
    found: list[State] = []
    with suppress(ModelError):
        found.extend(taken.state for _, _, taken in plain.successors(state))
    return found


@pytest.mark.checkout
def test_the_limits_are_those_of_the_document() -> None:
    """What is said of when a re-check is done is what the code does."""
    text = (Path(__file__).parents[1] / "docs" / "soundness.md").read_text(encoding="utf-8")
    assert f"at most {RECHECK_LIMIT} states" in text
    assert f"more than {RECHECK_STEPS} steps" in text
