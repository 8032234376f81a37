from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.compile.design import Compiled
from relocheck.engine.explore import explore
from relocheck.errors import ReplayFailed
from relocheck.ir.layout import State
from relocheck.plain import Plain
from relocheck.project import load
from relocheck.recheck import TooMany, recheck
from relocheck.split import pinned
from tests.command.toy import write

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
