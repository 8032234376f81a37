"""A known bug is a design that nobody lists, and what kills it is a property that the design keeps without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocheck import Settings, check, compare
from relocheck.bug import Bug, planted
from relocheck.bugs import idle, lone
from relocheck.errors import ProjectError, Refused, UsageError
from relocheck.kills import Mark
from tests.bugs_toy import BUGS, hunted, toy

FRESH = Settings(use_cache=False)


def test_a_switched_constant_is_a_bug(tmp_path: Path) -> None:
    """The design keeps `locked` with a lock; without one the shortest run that breaks it has one step."""
    (trial,) = hunted(tmp_path, "no_lock").trials
    assert (trial.kills, trial.decided) == ({"locked": 1}, True)


def test_an_added_action_is_a_bug(tmp_path: Path) -> None:
    """Beside the design's own."""
    (trial,) = hunted(tmp_path, "kicked").trials
    assert trial.kills == {"locked": 1}


def test_what_is_never_reached_any_more_is_no_kill(tmp_path: Path) -> None:
    """No run shows it; the bug survives, and what it lost is told."""
    found = hunted(tmp_path, "broken_key")
    assert [bug.name for bug in found.survivors] == ["broken_key"]
    assert {s.property: s.mark for s in found.trials[0].scores}["opens"] is Mark.LOST


def test_a_property_that_fails_anyway_kills_nothing(tmp_path: Path) -> None:
    """Where the lock may be missing in the design too, an open door says nothing of the kick."""
    more = 'everywhere = Bug("everywhere", door, 9, "a kick opens it", adds=[kick])\n'
    (trial,) = hunted(tmp_path, "everywhere", more=more).trials
    assert trial.kills == {}
    assert {s.property: s.mark for s in trial.scores}["locked"] is Mark.ANYWAY


def test_a_bug_that_changes_nothing_is_refused(tmp_path: Path) -> None:
    """Its name apart, the system would be the same."""
    more = 'nothing = Bug("nothing", door, 9, "all is well", where="lock=SAFE")\n'
    with pytest.raises(ProjectError, match="nothing, a bug of door, changes nothing of it"):
        hunted(tmp_path, "nothing", more=more)


def test_a_model_error_is_no_kill(tmp_path: Path) -> None:
    """A bug that leaves the model without a value is badly made."""
    more = (
        '\n\n@action(by=GUEST)\ndef fall(s: World) -> None:\n    """Fall."""\n    assert s.is_open\n\n\n'
        'fallen = Bug("fallen", door, 9, "it falls", adds=[fall], where="lock=SAFE")\n'
    )
    (trial,) = hunted(tmp_path, "fallen", more=more).trials
    assert (trial.kills, trial.decided) == ({}, False)


def test_a_property_is_idle_that_kills_no_bug_and_no_design(tmp_path: Path) -> None:
    """Both count; a `sometimes` is not asked."""
    found = hunted(tmp_path)
    assert idle(toy(tmp_path), found, {}) == ["few"]
    assert idle(toy(tmp_path), found, {"few": ["another"]}) == []


def test_a_bug_is_alone_with_a_property_of_its_own(tmp_path: Path) -> None:
    """Killed by nothing that kills another bug or a design."""
    assert lone(hunted(tmp_path), {}) == []
    found = hunted(tmp_path, "kicked")
    assert [bug.name for bug in lone(found, {})] == ["kicked"]
    assert lone(found, {"locked": ["door"]}) == []


def test_bugs_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """Then of their names."""
    assert list(toy(tmp_path).bugs) == ["no_lock", "broken_key", "kicked"]


def test_a_bug_is_no_design(tmp_path: Path) -> None:
    """Neither listed nor compared, but it can be checked by its name, its switches turned."""
    project = toy(tmp_path)
    assert list(project.designs) == ["door"]
    assert [c.design for c in compare(project, settings=FRESH).results] == ["door"]
    assert check(project, "no_lock", settings=FRESH).classes == ("",)


def test_a_bug_has_the_design_s_parts_but_for_its_own(tmp_path: Path) -> None:
    """What it adds comes last, what it leaves out is out."""
    bugs = toy(tmp_path).bugs
    assert [part.__name__ for part in planted(bugs["kicked"]).parts] == ["take", "turn", "kick"]
    assert list(toy(tmp_path).compiled("broken_key").actions) == ["take"]


def test_the_design_is_not_pinned_by_a_switch(tmp_path: Path) -> None:
    """Where a bug switches a constant that `where` fixes, its own value counts for it."""
    door = toy(tmp_path).designs["door"]
    assert Bug("b", door, 1, "", where="lock=SAFE,key=one", switches="lock=NONE").pins == "key=one"


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ('again = Bug("kicked", door, 9, "twice")\n', "two bugs are called kicked"),
        ('other = Bug("door", door, 9, "a design")\n', "a design and a bug are called door"),
    ],
)
def test_names_are_unique(tmp_path: Path, more: str, message: str) -> None:
    """A name means one thing."""
    with pytest.raises(ProjectError, match=message):
        toy(tmp_path, BUGS + more)


def test_unknown_names_have_near_misses(tmp_path: Path) -> None:
    """As everywhere."""
    with pytest.raises(UsageError, match=r"no bug is called kiced \(did you mean kicked\?\)"):
        toy(tmp_path).bug("kiced")


def test_a_bug_that_does_not_compile_is_refused(tmp_path: Path) -> None:
    """With the place, as a design."""
    bad = BUGS.replace("s.is_open = True", "s.opn = True")
    with pytest.raises(Refused) as error:
        toy(tmp_path, bad).compiled("kicked")
    assert "World has no field opn" in error.value.render()
