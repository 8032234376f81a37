from __future__ import annotations

import json
from pathlib import Path

import pytest

from relocheck.command.main import main
from tests.validate.conftest import STOCK

REFERENCE = ["--project", "reference"]


def run(path: Path, *more: str) -> int:
    return main(["validate", str(path), *REFERENCE, *more])


def altered(tmp_path: Path, old: str, new: str) -> Path:
    path = tmp_path / "altered.jsonl"
    text = STOCK[1].read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    return path


def test_an_explained_recording_ends_in_0(capsys: pytest.CaptureFixture[str]) -> None:
    """With what was predicted."""
    assert run(STOCK[1], "--design", "replace_mapping") == 0
    assert "QEMU's decisions           15 of 15 predicted to exactly one value" in capsys.readouterr().out


def test_an_answer_that_no_state_explains_ends_in_21(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The longest prefix, the event, what was allowed, and the field that differs."""
    path = altered(tmp_path, '"rc": "EINVAL", "moved": "0x0"', '"rc": "0", "moved": "0x1000"')
    assert run(path, "-d", "replace_mapping") == 21
    out = capsys.readouterr().out
    assert "DIVERGES at line 26: 25 events are explained, the next one is not" in out
    assert "differs     recorded rc=0, the model says rc=EINVAL" in out
    assert "guest      map_bar vga_vram" in out
    assert "0 of 1 explained" in out


def test_an_input_that_cannot_be_shows_the_guard(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A save of a guest that does not run yet: the part of the guard that is false, and its line."""
    path = altered(tmp_path, '"act": "runstate", "old": "prelaunch", "new": "running"', '"act": "note", "text": "x"')
    path.write_text(path.read_text().replace('"actor": "qemu", "act": "note"', '"actor": "toolstack", "act": "save"'))
    path.write_text(path.read_text().replace(', "text": "x"', "", 1))
    assert run(path, "-d", "replace_mapping") == 21
    out = capsys.readouterr().out.replace("\n" + " " * 14, " ")
    assert "nearest     save_devices: s.phase is Phase.RUNNING is false (" in out
    assert "model/world.py:" in out


def test_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    """For programs."""
    run(STOCK[1], "-d", "replace_mapping", "--json")
    (found,) = json.loads(capsys.readouterr().out)["validations"]
    assert found["predicted"]["decisions"] == {"exact": 15, "free": 0} and found["diverged"] is None


def test_a_design_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    """There is no default."""
    assert run(STOCK[1]) == 2
    assert "--design NAME" in capsys.readouterr().err
