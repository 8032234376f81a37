from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from relocheck.check import ENGINES
from tests.command.toy import FILES, LOCK, WORLD, Ran, Shell, changed, write


def refused(ran: Ran, code: int, message: str) -> None:
    """One message on stderr, nothing on stdout, no traceback."""
    assert ran.err == f"relocheck: {message}\n"
    assert (ran.out, ran.code) == ("", code)


# ---------------------------------------------------------------------------------------------------------------------
# Models


@pytest.mark.parametrize(
    ("name", "old", "new", "message"),
    [
        (
            "model/world.py",
            "s.is_open = not s.is_open",
            "s.is_open = not s.is_open)",
            "1 problem in the model\nmodel/world.py:40:30: syntax error: unmatched ')'\n"
            "        s.is_open = not s.is_open)\n                                 ^",
        ),
        (
            "model/world.py",
            "s.is_open = not s.is_open",
            "s.is_open = not s.is_opn",
            "door: the model does not compile\n"
            "model/world.py:40:21: World has no field is_opn (did you mean is_open?)\n"
            "        s.is_open = not s.is_opn\n                        ^^^^^^^^",
        ),
        (
            "model/world.py",
            "s.is_open = not s.is_open",
            "s.is_open = 1",
            "door: the model does not compile\nmodel/world.py:40:17: is_open needs bool, this is int\n"
            "        s.is_open = 1\n                    ^",
        ),
        (
            "model/world.py",
            "s.is_open = not s.is_open",
            "while True: pass",
            "door: the model does not compile\nmodel/world.py:40:11: while is not in the language\n"
            "        while True: pass\n              ^^^^\n    loop over a sort or a range, with break",
        ),
        (
            "properties/lock.py",
            '"""What a lock is for."""',
            "raise RuntimeError('no luck')",
            "1 problem in the model\nproperties/lock.py:1:1: RuntimeError: no luck\n"
            "    raise RuntimeError('no luck')\n    ^",
        ),
        (
            "properties/lock.py",
            '"""What a lock is for."""',
            "raise SystemExit(0)",
            "the project's code ends the process (exit 0)",
        ),
    ],
    ids=["syntax", "unknown name", "type", "unsupported", "raises", "exits"],
)  # fmt: skip
def test_a_model_that_does_not_load(shell: Shell, name: str, old: str, new: str, message: str) -> None:
    """The place, the line, the caret, the advice; exit 150."""
    write(shell.root, changed(name, old, new))
    refused(shell("check"), 150, message)


def test_a_folder_without_a_project(shell: Shell) -> None:
    """Nothing to check is no pass."""
    (shell.root / "model").mkdir()
    text = f"no project here: neither {shell.root} nor a folder above it has model/*.py"
    refused(shell("check"), 150, f"{text} (--project reference checks the bundled designs)")


def test_a_folder_that_is_not_there(shell: Shell) -> None:
    """The path is named."""
    refused(shell("check", "--project", "nowhere"), 150, f"{shell.root}/nowhere is no directory")


def test_a_property_that_divides_by_zero(shell: Shell) -> None:
    """A model error of the property, with its line and the state."""
    write(
        shell.root,
        changed("properties/lock.py", "sum(s.held[k] for k in Key) <= 2", "4 // sum(s.held[k] for k in Key) >= 2"),
    )
    ran = shell("check", "-p", "few")
    assert ran.code == 75
    assert "FAIL  few                          model error: division by zero: 4 // 0\n" in ran.out
    assert "\nmodel error in few: division by zero: 4 // 0\n  written at  properties/lock.py:16\n" in ran.out


def test_a_start_that_fails(shell: Shell) -> None:
    """A model error in an @init is one of the start."""
    start = "@init\ndef first(s: World) -> None:\n    assert s.is_open\n\n\n@action(by=GUEST"
    world = WORLD.replace("@action(by=GUEST", start).replace("action, const", "action, const, init")
    world = world.replace("[take", "[first, take")
    write(shell.root, {**FILES, "model/world.py": world})
    for engine in ("explicit", "bounded"):
        ran = shell("check", "-p", "few", "--engine", engine)
        assert ran.code == 75
        assert "\nmodel error in a start: assert s.is_open\n  written at  model/world.py:31\n" in ran.out


# ---------------------------------------------------------------------------------------------------------------------
# Names and scopes


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-d", "dor"], "no design is called dor (did you mean door?)"),
        (["-p", "lokced"], "no property is called lokced (did you mean locked?)"),
        (["--scope", "smal"], "no scope is called 'smal' (did you mean small?); there are small, medium, large"),
        (["--scope", "small,Kye=2"], "scope: door has no sort Kye (did you mean Key?)"),
        (["--scope", "Key=two"], "scope: 'Key=two' gives no number"),
        (["--scope", "Key=0"], "scope: Key=0, but a sort has at least one element"),
        (["--scope", "Key=-1"], "scope: Key=-1, but a sort has at least one element"),
        (["--scope", "Key=100000"], "scope: Key=100000 is too large: a sort has at most 255 elements"),
        (["--scope", "medium"], "door: the scope medium gives no size for Key: --scope medium,Key=N"),
        (
            ["--engine", "explict"],
            f"no engine is called explict (did you mean explicit?); there are {', '.join(ENGINES)}",
        ),
        (["--where", "lok=SAFE"], "door has no constant lok to choose (did you mean lock?)"),
        (["--where", "lock=SAVE"], "lock is one of NONE, SAFE, not 'SAVE' (did you mean SAFE?)"),
        (["--where", "lock"], "lock is one of NONE, SAFE, not ''"),
        (["--expect", "nothing.toml"], "nothing.toml: no such file"),
    ],
)
@pytest.mark.parametrize("command", ["check", "compare"])
def test_a_name_that_is_not_there(toy: Shell, command: str, arguments: list[str], message: str) -> None:
    """What is meant is proposed; exit 2, before anything is searched."""
    scopes = toy.root / "model/scopes.toml"
    scopes.write_text("[small]\nKey = 2\n[medium]\nOther = 3\n[large]\nKey = 5\n", encoding="utf-8")
    refused(toy(command, *arguments), 2, message)


@pytest.mark.parametrize("scope", ["small,Gfn=300", "small,Frame=100000", "small,Gfn=99999999999999999999"])
def test_a_scope_too_large_to_begin_with(shell: Shell, scope: str) -> None:
    """One message at once, for every engine."""
    for engine in ("explicit", "bounded"):
        ran = shell("check", "-d", "native", "--scope", scope, "--engine", engine, "--project", "reference")
        refused(ran, 2, f"scope: {scope.split(',')[1]} is too large: a sort has at most 255 elements")


def test_a_map_too_large_to_begin_with(shell: Shell) -> None:
    """The field is named."""
    world = WORLD.replace(
        "held: dict[Key, bool]", "pairs: dict[tuple[Key, Key], bool] = total(False)\n    held: dict[Key, bool]"
    )
    write(shell.root, {**FILES, "model/world.py": world})
    ran = shell("check", "--scope", "Key=255")
    refused(ran, 2, "scope: too large: pairs has 65025 entries; at most 50000 are possible")


def test_memory_ends_in_unknown() -> None:
    """The process ends by itself: exit 5, and what was found is shown. (This one has memory to spare, from before.)"""
    start = ["--scope", "large", "--where", "budget=ROOM,firmware=CLEAR", "-p", "within_budget", "--no-cache"]
    command = ["check", "-d", "early_savevm", *start, "--memory", "1", "--project", "reference"]
    ran = subprocess.run([sys.executable, "-m", "relocheck", *command], capture_output=True, text=True, check=False)
    assert ran.returncode == 5
    assert "PARTIAL: out of memory" in ran.stdout
    assert "????  within_budget                unknown: out of memory" in ran.stdout


def test_time_ends_in_unknown(shell: Shell) -> None:
    """As does a timeout, which holds for all classes of starts together."""
    start = ["--scope", "large", "-p", "within_budget", "--no-cache"]
    ran = shell("check", "-d", "early_savevm", *start, "--timeout", "0.5", "--project", "reference")
    assert ran.code == 5
    assert "PARTIAL: out of time" in ran.out


def test_a_broken_design_does_not_hide_a_sound_one(shell: Shell) -> None:
    """A design can be checked beside one that does not compile; a comparison of both names it."""
    body = "from model.world import World, take\nfrom relocheck.language import Design, QEMU, action\n\n\n"
    body += "@action(by=QEMU)\ndef jam(s: World) -> None:\n    s.is_opn = True\n\n\n"
    write(shell.root, {**FILES, "model/bad.py": body + 'bad = Design("bad", World, [take, jam])\n'})
    ran = shell("check", "-d", "door")
    assert ran.code == 12
    assert "  others      bad: not followed: it does not compile\n" in ran.out
    ran = shell("compare")
    assert (ran.code, ran.out) == (150, "")
    assert ran.err.startswith("relocheck: bad: the model does not compile\nmodel/bad.py:7:5: World has no field is_opn")


# ---------------------------------------------------------------------------------------------------------------------
# Traces


NO_REPLAY = "door: the trace does not replay"


def cut_steps(trace: Any) -> None:
    del trace["states"][-1]


def change_hash(trace: Any) -> None:
    trace["#meta"]["modelSha256"] = "0" * 64


def change_state(trace: Any) -> None:
    trace["states"][1]["is_open"] = False


def change_start(trace: Any) -> None:
    trace["states"][0]["is_open"] = True


def change_action(trace: Any) -> None:
    trace["states"][1]["#meta"] |= {"action": "take", "args": ["Key#0"], "actor": "guest"}


def change_choice(trace: Any) -> None:
    trace["states"][1]["#meta"]["choices"] = [{"#bigint": "1"}]


def end_early(trace: Any) -> None:
    del trace["states"][-1]
    trace["#meta"]["steps"] = 0


def change_scope(trace: Any) -> None:
    trace["#meta"]["scope"] = {"Key": 10**9}


def change_design(trace: Any) -> None:
    trace["#meta"]["design"] = "dor"


def surplus_choice(trace: Any) -> None:
    trace["states"][0]["#meta"]["choices"] = [{"#bigint": "1"}]


def surplus_part(trace: Any) -> None:
    trace["1999"] = []


def surplus_head(trace: Any) -> None:
    trace["#meta"]["stepz"] = 1


def surplus_of_start(trace: Any) -> None:
    trace["states"][0]["#meta"]["action"] = "take"


def surplus_of_step(trace: Any) -> None:
    trace["states"][1]["#meta"]["choice"] = []


def surplus_argument(trace: Any) -> None:
    trace["states"][1]["#meta"]["args"] = ["Key#0"]


def change_actor(trace: Any) -> None:
    trace["states"][1]["#meta"]["actor"] = "guest"


def drop_meta(trace: Any) -> None:
    del trace["#meta"]


@pytest.mark.parametrize(
    ("damage", "code", "message"),
    [
        (cut_steps, 2, "t.json: cut short: 0 of 1 steps are there"),
        (change_hash, 2, "t.json: a trace of another model: door or locked has changed since it was written"),
        (change_scope, 2, "scope: Key=1000000000 is too large: a sort has at most 255 elements"),
        (change_design, 2, "no design is called dor (did you mean door?)"),
        (drop_meta, 2, "t.json: no #meta: this is no trace of relocheck"),
        (surplus_part, 2, "t.json: 1999 is no part of a run"),
        (surplus_head, 2, "t.json: #meta: stepz is no part of a trace (did you mean steps?)"),
        (surplus_of_start, 2, "t.json: states[0].#meta: action is no part of a run"),
        (surplus_of_step, 2, "t.json: states[1].#meta: choice is no part of a run (did you mean choices?)"),
        (surplus_argument, 2, "t.json: states[1].#meta.args: turn takes 0 arguments, not 1"),
        (change_actor, 2, "t.json: states[1].#meta.actor: turn is a step of qemu, not guest"),
        (surplus_choice, 22, f"{NO_REPLAY}: its start is none (it makes 0 choices, 1 are given)"),
        (change_state, 22, f"{NO_REPLAY}: step 1, turn, ends in another state: is_open is True, not False"),
        (change_start, 22, f"{NO_REPLAY}: its start differs: is_open is False, not True"),
        (change_action, 22, f"{NO_REPLAY}: step 1, take, ends in another state: is_open is False, not True"),
        (change_choice, 22, f"{NO_REPLAY}: step 1, turn, cannot be taken (turn makes 0 choices, 1 are given)"),
        (end_early, 22, "door: the trace does not violate locked"),
    ],
)  # fmt: skip
def test_a_damaged_trace(toy: Shell, damage: Callable[[Any], None], code: int, message: str) -> None:
    """What is no trace of this model is exit 2, what is not one of its runs 22."""
    toy("check")
    trace = json.loads(Path("relocheck-out/door/locked.itf.json").read_text(encoding="utf-8"))
    damage(trace)
    Path("t.json").write_text(json.dumps(trace), encoding="utf-8")
    refused(toy("replay", "t.json"), code, message)


def test_a_trace_whose_file_is_cut(toy: Shell) -> None:
    """The place where it stops is named."""
    toy("check")
    path = Path("relocheck-out/door/locked.itf.json")
    path.write_text(path.read_text(encoding="utf-8")[:300], encoding="utf-8")
    ran = toy("replay", str(path))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"relocheck: {path}: not JSON: line 2, column 292: Unterminated string starting at\n"


def test_a_trace_that_is_not_there(toy: Shell) -> None:
    """The file is named."""
    refused(toy("replay", "none.json"), 2, "none.json: No such file or directory")
    refused(toy("replay", "."), 2, ".: Is a directory")


# ---------------------------------------------------------------------------------------------------------------------
# The record

LOCKED = "small.door.locked"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[small", "Expected ']' at the end of a table declaration"),
        ("small = 3\n", "small: a table is due, not 3"),
        ("[small]\ndoor = 3\n", "small.door: a table is due, not 3"),
        ("[small.door]\nlocked = 3\n", f"{LOCKED}: a table is due, not 3"),
        ("[small.door]\nlocked = {}\n", f"{LOCKED}: it has no verdict"),
        ("[small.door]\nlocked = { verdict = 'x', steps = 'x' }\n", f"{LOCKED}.steps: a number is due, not 'x'"),
        ("[small.door]\nlocked = { verdict = 'x', where = 3 }\n", f"{LOCKED}.where: a list of texts is due, not 3"),
        (
            "[small.door]\nlocked = { verdict = 'x', where = ['y'] }\n",
            f"{LOCKED}.where: these are not among the classes",
        ),
        ("[small.door]\nclasses = [1]\n", "small.door.classes: a list of texts is due, not [1]"),
    ],
)
@pytest.mark.parametrize("command", [["compare"], ["report"], ["compare", "--record"]])
def test_a_damaged_record(toy: Shell, command: list[str], text: str, message: str) -> None:
    """The file and the place in it; the file stays as it is."""
    path = write(toy.root, {"proofs/verdicts.toml": text}) / "proofs/verdicts.toml"
    ran = toy(*command)
    assert (ran.code, ran.out) == (150, "")
    assert ran.err.startswith(f"relocheck: {path}: {message}")
    assert path.read_text(encoding="utf-8") == text


def test_nothing_recorded(toy: Shell) -> None:
    """A report needs a record, which one command writes."""
    refused(toy("report"), 2, "nothing is recorded for the scope small: relocheck compare --record")


def test_a_part_is_not_recorded_as_the_whole(toy: Shell) -> None:
    """What was recorded of other properties stays; a bounded search is no result to keep."""
    toy("compare", "--record")
    path = toy.root / "proofs/verdicts.toml"
    before = path.read_text(encoding="utf-8")
    toy("compare", "--record", "-p", "few")
    assert path.read_text(encoding="utf-8").count("verdict =") == before.count("verdict =") == 3
    text = "--record keeps whole results: without --where, --depth, --timeout and --partial-order"
    refused(toy("compare", "--record", "--depth", "1"), 2, text)


# ---------------------------------------------------------------------------------------------------------------------
# Places where nothing can be written


def test_results_are_shown_where_traces_cannot_be_written(toy: Shell) -> None:
    """The result comes first, the message after it."""
    Path("full").write_text("", encoding="utf-8")
    ran = toy("check", "--out", "full")
    assert ran.code == 2
    assert "1 broken, 2 hold   exit 12\n" in ran.out
    assert ran.err == "relocheck: full/door/locked.itf.json: Not a directory\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["graph", "-d", "door", "--out", "no/such.dot"], "no/such.dot: No such file or directory"),
        (["graph", "-d", "door", "--out", "no/such.graphml"], "no/such.graphml: No such file or directory"),
        (["graph", "-d", "door", "--out", "door.png"], "door.png: a graph is written as .graphml or .dot"),
        (["graph", "--out", "door.dot"], "graph takes one design: -d NAME"),
        (["report", "--update", "none.md"], "none.md: No such file or directory"),
    ],
)
def test_a_file_that_cannot_be_written(toy: Shell, arguments: list[str], message: str) -> None:
    """The file is named; exit 2."""
    toy("compare", "--record")
    refused(toy(*arguments), 2, message)


def test_a_file_without_markers_is_not_touched(toy: Shell) -> None:
    """A report goes between markers only."""
    toy("compare", "--record")
    Path("README.md").write_text(LOCK, encoding="utf-8")
    ran = toy("report", "--update", "README.md")
    assert ran.code == 2
    assert Path("README.md").read_text(encoding="utf-8") == LOCK
