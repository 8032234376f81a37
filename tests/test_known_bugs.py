"""The known bugs of the reference project: all of history's list, each found, as recorded."""

from __future__ import annotations

from functools import cache

import pytest

from relocheck import Settings
from relocheck.bug_record import otherwise, read_known
from relocheck.bugs import Hunt, Trial, hunt
from relocheck.kills import Mark
from relocheck.project import Project, load, reference

KNOWN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 16, 20, 21, 22, 24, 31, 35, 36}
"""The numbers of the list that the models are to answer for."""


@cache
def project() -> Project:
    """The reference project."""
    return load(reference())


def trial(name: str) -> Trial:
    """One bug, tried anew."""
    (found,) = hunt(project(), [name], settings=Settings(use_cache=False)).trials
    return found


def test_every_known_bug_is_planted_or_out_of_the_model() -> None:
    """Each number of the list is one or the other."""
    planted = {bug.number for bug in project().bugs.values()}
    out = {bug.number for bug in project().out_of_model}
    assert planted | out == KNOWN
    assert planted & out == set()


def test_every_planted_bug_is_recorded_as_killed() -> None:
    """Neither more nor fewer are recorded, and none survives."""
    known = read_known(reference() / "proofs" / "bugs.toml")
    assert known.keys() == project().bugs.keys()
    assert [name for name, told in known.items() if not told["kills"]] == []


@pytest.mark.parametrize("name", ["too_many_roms"])
def test_a_fresh_run_finds_what_is_recorded(name: str) -> None:
    """Where it was looked for, what kills it in how many steps; every kill is shortest. `relocheck bugs` does all."""
    found = trial(name)
    assert otherwise(read_known(reference() / "proofs" / "bugs.toml"), Hunt((found,))) == []
    assert all(score.shortest for score in found.scores if score.mark is Mark.KILLS)
