"""What --partial-order says, and what it does not say."""

from __future__ import annotations

import json

import jsonschema
import pytest

from relocheck.formats.json_report import schema
from tests.command.toy import Shell, write

HALL = '''"""Workers who never meet, and the lamp of their hall."""

from dataclasses import dataclass
from typing import Annotated

from relocheck.language import GUEST, Design, Plain, action, require, total


class Worker(Plain):
    """Whoever works."""


@dataclass
class Hall:
    """How far each is, and whether there is light."""

    done: dict[Worker, Annotated[int, range(3)]] = total(0)
    lamp: bool = False
    broken: bool = False


@action(by=GUEST)
def work(s: Hall, w: Worker) -> None:
    """One step of one of them."""
    require(s.done[w] < 2)
    s.done[w] = s.done[w] + 1


@action(by=GUEST)
def light(s: Hall) -> None:
    """The lamp goes on or off."""
    s.lamp = not s.lamp


@action(by=GUEST)
def burn(s: Hall) -> None:
    """The lamp breaks in the end, when nobody looks."""
    require(all(s.done[w] == 2 for w in Worker) and s.lamp and not s.broken)
    s.broken = True


hall = Design("hall", Hall, [work, light])
dark = Design("dark", Hall, [work, light, burn])
'''

LAMP = '''"""What a lamp is for."""

from model.hall import Hall
from relocheck.language import invariant, sometimes, step


@invariant
def whole(s: Hall) -> bool:
    """The lamp is never broken."""
    return not s.broken


@sometimes
def light(s: Hall) -> bool:
    """There is light."""
    return s.lamp


@step
def stays(before: Hall, s: Hall) -> bool:
    """What is broken stays broken."""
    return s.broken or not before.broken
'''

FILES = {"model/hall.py": HALL, "properties/lamp.py": LAMP, "model/scopes.toml": "[small]\nWorker = 4\n"}
ASKED = ("-p", "whole", "-p", "light", "--partial-order")


@pytest.fixture
def hall(shell: Shell) -> Shell:
    """A shell in the project of the hall."""
    write(shell.root, FILES)
    return shell


def test_what_was_left_out_is_told(hall: Shell) -> None:
    """The counts are those of what was seen; nobody has re-checked them; a run may be longer than it need be."""
    ran = hall("check", "-d", "hall", *ASKED)
    assert ran.code == 0
    assert "engine explicit  10 states  10 transitions" in ran.out
    assert "partial order: steps left out at 8 states, and the states behind them" in ran.out
    assert "PASS  whole                        exhausted (10 states)\n" in ran.out
    assert "reached in 9 steps, perhaps in fewer" in ran.out


def test_it_is_re_checked_where_that_is_asked(hall: Shell) -> None:
    """The plain functions take every step, and count otherwise."""
    ran = hall("check", "-d", "hall", *ASKED, "--recheck")
    assert "PASS  whole                        exhausted (10 states), re-checked\n" in ran.out


def test_a_violation_has_its_shortest_run(hall: Shell) -> None:
    """Found by a second search, which leaves out nothing."""
    with_, without = (hall("check", "-d", "dark", "-p", "whole", *more) for more in (["--partial-order"], []))
    assert with_.code == without.code == 12
    told = "partial order: nothing left out (there is a run to be shown)"
    assert told in with_.out and with_.out.replace(told, "").split() == without.out.split()
    assert "violated, 10 steps, shortest, replayed" in with_.out


def test_what_is_kept_is_of_the_same_search(hall: Shell) -> None:
    """With and without the flag are two questions; each answer is kept."""
    assert "10 states" in hall("check", "-d", "hall", *ASKED).out
    assert "30 states" in hall("check", "-d", "hall", *ASKED[:-1]).out
    ran = hall("check", "-d", "hall", *ASKED)
    assert "kept from an earlier run" in ran.out and "steps left out at 8 states" in ran.out


def test_a_property_of_steps_needs_all_steps(hall: Shell) -> None:
    """It is said that nothing was left out."""
    ran = hall("check", "-d", "hall", "--partial-order")
    assert "partial order: nothing left out (a property of steps is asked)" in ran.out
    assert "exhausted (30 states), re-checked" in ran.out


def test_a_comparison_tells_it_too(hall: Shell) -> None:
    """And is not held against the record."""
    both = ("compare", "-d", "hall", "-d", "dark", "-j", "1")
    hall(*both, "--record")
    ran = hall(*both, *ASKED)
    assert ran.code == 12
    assert "hall: partial order: steps left out at 8 states" in ran.out
    assert "dark: partial order: nothing left out (there is a run to be shown)" in ran.out


def test_json_has_it(hall: Shell) -> None:
    """Only where it was asked for."""
    found = json.loads(hall("check", "-d", "hall", *ASKED, "--json").out)
    jsonschema.validate(found, schema())
    assert found["results"][0]["partialOrder"] == {"leftOut": 8, "because": ""}
    assert "partialOrder" not in json.loads(hall("check", "-d", "hall", "--json").out)["results"][0]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("check", "--engine", "bounded"),
            "the engine bounded sees no order of steps; --partial-order is for explicit",
        ),
        (
            ("check", "--expect", "x"),
            "a record has the shortest runs, which --partial-order may miss: leave out --expect",
        ),
        (
            ("compare", "--record"),
            "--record keeps whole results: without --where, --depth, --timeout and --partial-order",
        ),
    ],
)
def test_what_needs_all_states_refuses_it(hall: Shell, arguments: tuple[str, ...], message: str) -> None:
    """Nothing is searched."""
    ran = hall(*arguments, "--partial-order")
    assert (ran.code, ran.out, ran.err) == (2, "", f"relocheck: {message}\n")
