"""`relocheck bugs` and `relocheck list bugs`."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from relocheck.formats.json_report import schema
from tests.bugs_toy import BUGS
from tests.command.toy import FILES, Shell, too_wide, write

KILLED = BUGS.replace("broken_key", "# broken_key")


@pytest.fixture
def doors(shell: Shell) -> Shell:
    """A shell in the door's project, with its bugs."""
    write(shell.root, {**FILES, "model/bugs.py": BUGS})
    return shell


def without_survivors(shell: Shell) -> None:
    """Leave out the bug that survives, and the property that kills nothing."""
    before, _, after = FILES["properties/lock.py"].partition("@invariant\ndef few")
    lock = before + "@sometimes" + after.partition("@sometimes")[2]
    write(shell.root, {"model/bugs.py": KILLED, "properties/lock.py": lock})


def test_the_bugs_are_listed(doors: Shell) -> None:
    """By number, with design, commit and symptom; what is out of the model with the reason."""
    assert doors("list", "bugs").out == (
        "    2 no_lock: door, before 1a2b3c\n      the lock was left out\n"
        "    5 out of the model: the door burns (before 7a8b9c)\n      because there is no fire\n"
        "    7 broken_key: door\n      the key does not turn\n"
        "    7 kicked: door, since 4d5e6f\n      a kick opens it\n"
    )


def test_a_survivor_and_an_idle_property_are_told(doors: Shell) -> None:
    """And the exit code is 20."""
    ran = doors("bugs", "-j", "1")
    assert ran.code == 20
    assert "SURVIVES 7  broken_key: the key does not turn" in ran.out
    assert "IDLE     kills no bug and no design: few" in ran.out
    assert "2 of 3 bugs killed   exit 20" in ran.out
    assert too_wide(ran.out) == []


def test_the_matrix_has_a_column_for_each_bug(doors: Shell) -> None:
    """Numbered, with a letter where several have the number."""
    lines = doors("bugs", "-j", "1").out.splitlines()
    assert ["2", "7a", "7b", "|bugs", "designs"] in [line.split() for line in lines]
    assert [line.split() for line in lines if line.startswith("  locked")] == [["locked", "1", ".", "1", "|", "2", "0"]]
    assert [line.split() for line in lines if line.startswith("  opens")] == [
        ["opens", ".", "void", ".", "|", "0", "0"]
    ]


def test_where_all_are_killed_the_exit_code_is_0(doors: Shell) -> None:
    """And no property is idle."""
    without_survivors(doors)
    ran = doors("bugs", "-j", "1")
    assert (ran.code, "2 of 2 bugs killed   exit 0" in ran.out) == (0, True)


def test_one_bug_alone_makes_no_property_idle(doors: Shell) -> None:
    """That is a question to all bugs."""
    ran = doors("bugs", "-j", "1", "kicked")
    assert (ran.code, "IDLE" in ran.out) == (0, False)


def test_what_is_recorded_is_compared(doors: Shell) -> None:
    """Another number of steps is a difference."""
    without_survivors(doors)
    assert doors("bugs", "-j", "1", "--record").code == 0
    assert "as recorded in proofs/bugs.toml" in doors("bugs", "-j", "1").out
    path = doors.root / "proofs" / "bugs.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("locked = 1", "locked = 2"), encoding="utf-8")
    ran = doors("bugs")
    assert ran.code == 21
    assert "DIFFERS  no_lock:" in ran.out


def test_a_bug_that_is_not_recorded_is_not_said_to_be(doors: Shell) -> None:
    """Neither as recorded nor different."""
    doors("bugs", "-j", "1", "--record", "kicked")
    ran = doors("bugs", "-j", "1", "kicked", "no_lock")
    assert (ran.code, "as recorded" in ran.out) == (0, False)


def test_a_recorded_bug_that_is_no_more_differs(doors: Shell) -> None:
    """Until the record is written again."""
    doors("bugs", "-j", "1", "--record")
    without_survivors(doors)
    assert doors("bugs", "-j", "1").code == 21
    assert doors("bugs", "-j", "1", "--record").code == 0


def test_a_survivor_is_no_pass_even_if_recorded(doors: Shell) -> None:
    """The record says what is known, not that it is well."""
    doors("bugs", "-j", "1", "--record")
    assert doors("bugs", "-j", "1").code == 20


def test_the_document_fits_the_schema(doors: Shell) -> None:
    """With the trace of every kill, and what each property kills."""
    found: dict[str, Any] = json.loads(doors("bugs", "-j", "1", "--json").out)
    import_module("jsonschema").validate(found, schema())
    assert [bug["killed"] for bug in found["bugs"]] == [True, False, True]
    assert found["kills"][0] == {"property": "locked", "bugs": ["no_lock", "kicked"], "designs": [], "idle": False}


def test_a_project_without_bugs_says_so(toy: Shell) -> None:
    """It is no empty pass."""
    ran = toy("bugs")
    assert (ran.code, ran.err) == (2, "relocheck: the project has no known bugs: no module of model/ holds a Bug\n")


def test_a_part_is_not_recorded(doors: Shell) -> None:
    """What other properties say of a bug would be lost."""
    assert doors("bugs", "-j", "1", "--record", "-p", "locked").code == 2


def test_a_limit_is_no_verdict(doors: Shell) -> None:
    """Undecided is 5, and is not recorded."""
    without_survivors(doors)
    ran = doors("bugs", "-j", "1", "kicked", "--engine", "bounded", "--record")
    assert ran.code == 5
    assert "kicked" not in (doors.root / "proofs" / "bugs.toml").read_text(encoding="utf-8")
