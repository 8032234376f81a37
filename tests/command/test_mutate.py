"""`relocheck mutate`."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from relocheck.formats.json_report import schema
from tests.command.toy import Shell, too_wide, write
from tests.mutants.shelf import FILES


@pytest.fixture
def shelf(shell: Shell) -> Shell:
    """A shell in the shelf's project."""
    write(shell.root, FILES)
    return shell


def test_the_survivors_are_told_with_their_lines(shelf: Shell) -> None:
    """And the exit code is 20."""
    ran = shelf("mutate", "-d", "shelf", "-j", "1")
    assert ran.code == 20
    assert "8 of 26 mutants survive   exit 20" in ran.out
    assert "SURVIVED  shelf.py:36:13 drop_conjunct 1  in put: without not s.stamped" in ran.out
    assert "        require(is_free(s, Board(0)) and not s.stamped)" in ran.out
    assert "KILLED  " not in ran.out
    assert too_wide(ran.out) == []


def test_each_property_has_its_kills(shelf: Shell) -> None:
    """How many, and how many only it."""
    lines = shelf("mutate", "-d", "shelf", "-j", "1").out.splitlines()
    assert "      6        6  one_each" in lines
    assert "      0        0  homeless" in lines


def test_all_mutants_are_shown_on_request(shelf: Shell) -> None:
    """With what killed them."""
    assert "    by one_each 5" in shelf("mutate", "-d", "shelf", "-j", "1", "--full").out.splitlines()


def test_a_sample_says_of_how_many(shelf: Shell) -> None:
    """And is the same in two processes."""
    asked = ("mutate", "-d", "shelf", "--limit", "4", "--seed", "2")
    ran = shelf(*asked, "-j", "2")
    assert ran.out.startswith("shelf  small  4 of 26 mutants")
    assert ran.out == shelf(*asked, "-j", "1").out


def test_the_document_fits_the_schema(shelf: Shell) -> None:
    """Each mutant with its place and its fate."""
    found: dict[str, Any] = json.loads(shelf("mutate", "-d", "shelf", "-j", "1", "--json").out)
    import_module("jsonschema").validate(found, schema())
    assert len(found["mutants"]) == found["total"] == 26
    assert found["mutants"][-1]["name"] == "shelf.py:55:9 drop_update"


def test_one_design_is_taken(shelf: Shell) -> None:
    """No more, no fewer."""
    assert shelf("mutate").code == 2
