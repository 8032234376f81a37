from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from relocheck.engine.contract import Run, Step
from relocheck.errors import ReplayFailed
from relocheck.ir.system import Property
from relocheck.plain import Plain
from relocheck.project import load
from relocheck.replay import replay, replay_property
from tests.command.toy import FILES, LOCK, changed, write

START = (1, False, False, False)
TAKEN = (1, False, True, False)
OPEN = (1, True, True, False)
RUN = Run(START, (), (Step("take", (0,), (), TAKEN), Step("turn", (), (), OPEN)))


def plain(root: Path, files: dict[str, str] = FILES) -> Plain:
    """The plain functions of the door with two keys."""
    return Plain(load(write(root, files)).compiled("door"), {"Key": 2})


def property_of(door: Plain, name: str) -> Property:
    """A property by name."""
    return next(p for p in door.compiled.properties if p.name == name)


def test_a_run_replays(tmp_path: Path) -> None:
    """Each step is taken by the plain functions, and ends where it says."""
    replay(plain(tmp_path), RUN)


def test_a_prefix_replays(tmp_path: Path) -> None:
    """Also a run of no steps."""
    replay(plain(tmp_path), replace(RUN, steps=RUN.steps[:1]))
    replay(plain(tmp_path), replace(RUN, steps=()))


@pytest.mark.parametrize(
    ("run", "message"),
    [
        (replace(RUN, start=TAKEN), "its start differs: held[0] is False, not True"),
        (replace(RUN, start=(7, False, False, False)), "its start is none"),
        (replace(RUN, steps=RUN.steps[1:]), "step 1, turn, cannot be taken (it is not enabled)"),
        (replace(RUN, steps=(RUN.steps[0], RUN.steps[0])), "step 2, take, cannot be taken (it is not enabled)"),
        (replace(RUN, steps=(replace(RUN.steps[0], args=(1,)),)), "ends in another state: held[0] is False, not True"),
        (replace(RUN, steps=(replace(RUN.steps[0], state=()),)), "ends in another state: it has 4 cells, not 0"),
        (replace(RUN, steps=(replace(RUN.steps[0], action="drop"),)), "drop, cannot be taken (there is no 'drop')"),
    ],
)  # fmt: skip
def test_a_wrong_run_fails(tmp_path: Path, run: Run, message: str) -> None:
    """The message names the step and the first cell that differs."""
    with pytest.raises(ReplayFailed) as error:
        replay(plain(tmp_path), run)
    assert str(error.value).startswith("door: the trace does not replay: ")
    assert message in str(error.value)


def test_a_run_shows_what_it_is_to_show(tmp_path: Path) -> None:
    """A `sometimes` is reached at its end, an invariant broken."""
    door = plain(tmp_path)
    replay_property(door, RUN, property_of(door, "opens"))
    with pytest.raises(ReplayFailed, match="door: the trace does not reach opens"):
        replay_property(door, replace(RUN, steps=RUN.steps[:1]), property_of(door, "opens"))
    with pytest.raises(ReplayFailed, match="door: the trace does not violate locked"):
        replay_property(door, RUN, property_of(door, "locked"))


def test_a_step_property_needs_a_step(tmp_path: Path) -> None:
    """A start alone breaks none."""
    step = "\n\n@step\ndef shut(before: World, after: World) -> bool:\n    "
    step += '"""It stays as it is."""\n    return before.is_open == after.is_open\n'
    door = plain(tmp_path, {**FILES, "properties/lock.py": LOCK.replace("sometimes\n", "sometimes, step\n", 1) + step})
    replay_property(door, RUN, property_of(door, "shut"))
    with pytest.raises(ReplayFailed, match="shut: a step property needs a step"):
        replay_property(door, replace(RUN, steps=()), property_of(door, "shut"))


def test_a_property_without_a_value_shows_nothing(tmp_path: Path) -> None:
    """A model error in the property is no violation."""
    files = changed("properties/lock.py", "sum(s.held[k] for k in Key) <= 2", "1 // sum(s.held[k] for k in Key) < 2")
    door = plain(tmp_path, files)
    with pytest.raises(ReplayFailed, match="door: at the end of the trace few has no value: "):
        replay_property(door, replace(RUN, steps=()), property_of(door, "few"))
