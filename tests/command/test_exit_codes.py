from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from relocheck.command.searching import ORDER
from relocheck.engine import explicit
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.errors import ReplayFailed
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from tests.command.toy import FILES, LOCK, Shell, changed, write

SAFE = ("--where", "lock=SAFE")
DEAD = changed("model/world.py", "s.is_open = not s.is_open", "require(not s.is_open)\n    s.is_open = True")
FAULTY = changed("model/world.py", "s.held[k] = True", "assert not s.is_open\n    s.held[k] = True")
VACUOUS = changed("properties/lock.py", "return s.is_open\n", "return s.is_open and not s.is_open\n")


def lying(outcome: Outcome) -> Outcome:
    """The outcome with its trace's last state replaced by its start."""
    finding = outcome.findings["locked"]
    run = finding.run
    wrong = replace(run, steps=(*run.steps[:-1], replace(run.steps[-1], state=run.start)))
    return replace(outcome, findings={**outcome.findings, "locked": replace(finding, run=wrong)})


def plant(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """Put an engine that lies, raises, or is interrupted in the place of the explicit one."""

    def search(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
        outcome = explicit.search(system, properties, sizes, options)
        match what:
            case "lies":
                return lying(outcome) if "locked" in outcome.findings else outcome
            case "is interrupted":
                return replace(outcome, stop=Stop.INTERRUPTED)
            case _:
                raise RuntimeError("an engine fails")

    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": search})


def test_0_when_everything_holds(toy: Shell) -> None:
    """With the lock that works every property holds."""
    ran = toy("check", *SAFE)
    assert (ran.code, ran.out.splitlines()[-1]) == (0, "3 hold   exit 0")


def test_0_when_a_violation_is_recorded(toy: Shell) -> None:
    """A recorded violation counts as 0, for compare, and for check where it is told."""
    toy("compare", "--record")
    assert toy("compare").code == 0
    assert toy("check", "--expect", "proofs/verdicts.toml").code == 0
    assert toy("check").code == 12


def test_2_when_the_command_line_is_wrong(toy: Shell) -> None:
    """Usage errors come before anything is checked."""
    assert toy("check", "--depth", "0").code == 2
    assert toy("check", "-d", "dor").code == 2


def test_5_when_a_limit_is_reached(toy: Shell) -> None:
    """What was searched to a bound only is never a pass."""
    ran = toy("check", *SAFE, "--depth", "1")
    assert (ran.code, ran.out.splitlines()[-1]) == (5, "3 unknown   exit 5")


def test_11_when_there_is_a_deadlock(shell: Shell) -> None:
    """A state without a way on is found, shown and replayed."""
    write(shell.root, DEAD)
    ran = shell("check", *SAFE)
    assert ran.code == 11
    assert "FAIL  deadlock                     no action is enabled after 3 steps\n" in ran.out
    assert "deadlock:\n #  actor      step, and what it changed\n" in ran.out


def test_12_when_a_property_is_violated(toy: Shell) -> None:
    """A trace is the worst that a sound model can have."""
    assert toy("check").code == 12


def test_20_when_what_must_be_reached_is_not(shell: Shell) -> None:
    """A suite that shows nothing alive is vacuous."""
    write(shell.root, VACUOUS)
    ran = shell("check", *SAFE)
    assert ran.code == 20
    assert "VOID  opens                        vacuous: never true in 5 states\n" in ran.out


def test_21_when_the_record_says_otherwise(toy: Shell) -> None:
    """Also where an expected failure passes."""
    toy("compare", "--record")
    write(toy.root, changed("model/world.py", "s.lock is Lock.NONE or ", ""))
    ran = toy("compare")
    assert ran.code == 21
    assert "DIFFERS  door locked: recorded violated in 1 steps only with lock=NONE; found\n" in ran.out


def test_21_when_a_recorded_property_is_gone(toy: Shell) -> None:
    """A property that is deleted does not pass unseen."""
    toy("compare", "--record")
    (toy.root / "properties/lock.py").write_text(LOCK.replace("def few", "def fewer"), encoding="utf-8")
    ran = toy("compare")
    assert ran.code == 21
    assert "DIFFERS  door few: recorded holds; found no such property\n" in ran.out


def test_22_when_a_trace_does_not_replay(toy: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that lies is caught before its trace is shown."""
    plant(monkeypatch, "lies")
    ran = toy("check")
    assert ran.code == 22
    assert ran.out == ""
    assert ran.err == (
        "relocheck: door: the trace does not replay: step 1, turn, ends in another state: is_open is True, not False\n"
    )


def test_75_when_the_model_has_no_value(shell: Shell) -> None:
    """A failed assert is shown with the steps to it and the call that fails."""
    write(shell.root, FAULTY)
    ran = shell("check", "-p", "few")
    assert ran.code == 75
    assert ran.out.endswith(
        """\
model error in take: assert not s.is_open
  written at  model/world.py:33

 #  actor      step, and what it changed
 0             start lock NONE
 1  qemu       turn
               is_open no->yes
 2  guest      take key0
               fails

1 with a model error   exit 75
"""
    )


def test_130_when_it_is_interrupted(toy: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found until then is printed, and marked."""
    plant(monkeypatch, "is interrupted")
    ran = toy("check")
    assert ran.code == 130
    assert "PARTIAL: interrupted" in ran.out
    assert "violated, 1 step, replayed, at least with" in " ".join(ran.out.split())


def test_150_when_the_model_does_not_load(shell: Shell) -> None:
    """A model that the compiler refuses."""
    write(shell.root, changed("model/world.py", "s.held[k] = True", "s.held[k] = 1"))
    assert shell("check").code == 150


def test_255_when_the_tool_fails(toy: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """An internal error is the only one with a traceback."""
    plant(monkeypatch, "raises")
    ran = toy("check")
    assert ran.code == 255
    assert ran.err.startswith("Traceback")
    assert ran.err.endswith("RuntimeError: an engine fails\nrelocheck: internal error: please report the lines above\n")


SECOND = '''
from model.world import World, take, turn
from relocheck.language import Design, QEMU, action, require


@action(by=QEMU)
def jam(s: World) -> None:
    """The door jams."""
    require(not s.is_open)
    {body}


second = Design("second", World, [jam])
'''


@pytest.mark.parametrize(
    ("body", "properties", "arguments", "code"),
    [
        ("s.is_open = True", LOCK, [], 11),  # over 12: door is violated
        ("assert s.is_open", LOCK, [], 75),  # over 12
        ("s.is_open = True", VACUOUS["properties/lock.py"], [], 11),  # over 12 and 20
        ("s.is_open = s.is_open", VACUOUS["properties/lock.py"], ["--where", "lock=SAFE"], 20),
        ("s.is_open = s.is_open", LOCK, ["--depth", "1", "--where", "lock=SAFE"], 20),  # over 5
        ("s.is_open = s.is_open", LOCK, ["--depth", "1"], 12),  # over 5
    ],
)
def test_the_worst_code_wins(shell: Shell, body: str, properties: str, arguments: list[str], code: int) -> None:
    """Where several designs end differently the order of the codes decides."""
    files = {**FILES, "properties/lock.py": properties, "model/second.py": SECOND.format(body=body)}
    write(shell.root, files)
    assert shell("compare", "-j", "1", *arguments).code == code


def test_22_keeps_what_is_known_of_other_designs(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """A re-check that fails for one design loses nothing of another."""
    write(shell.root, {**FILES, "model/second.py": SECOND.format(body="s.is_open = s.is_open")})
    plant(monkeypatch, "lies")
    ran = shell("compare", "-j", "1")
    assert ran.code == 22
    assert "  A  second" in ran.out
    assert "1 hold" in ran.out or "2 hold" in ran.out
    assert ran.err.startswith("relocheck: door: the trace does not replay: ")


def test_the_order_is_that_of_the_manual() -> None:
    """The exit codes from the worst to the best."""
    assert ORDER == (255, 22, 150, 2, 130, 75, 21, 11, 12, 13, 20, 5, 0)


def test_one_error_of_one_design_is_that_error(toy: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """From Python, a single design raises what happened, not that something did."""
    from relocheck import check, load

    plant(monkeypatch, "lies")
    with pytest.raises(ReplayFailed):
        check(load(Path.cwd()), "door")
