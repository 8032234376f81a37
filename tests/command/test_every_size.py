"""`prove --every-size` says what is proved, violated and open, and its certificate is re-checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from relocheck.command.main import main

pytestmark = pytest.mark.checkout  # it reads bench/ and abstract/


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(list(words))
    return code, capsys.readouterr().out


def prove(capsys: pytest.CaptureFixture[str], out: Path, *words: str) -> tuple[int, str]:
    return run(capsys, "prove", "--project", "bench", "--every-size", "--out", str(out), *words)


def test_what_is_proved_is_shown_and_re_checked(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One property of relo: exit 0, lemmas in words, a certificate that `certify --verify` accepts."""
    code, said = prove(capsys, tmp_path, "-d", "relo", "-p", "shown_at_bar")
    assert code == 0
    assert "PASS  shown_at_bar                 proved for every size" in said
    assert "refuted by z3 and cvc5" in said
    folder = tmp_path / "relo" / "every_size"
    code, said = run(capsys, "certify", "--project", "bench", "--verify", str(folder))
    assert code == 0 and "1 certificates   exit 0" in said
    next(folder.glob("*.smt2")).write_text("(check-sat)\n")
    code, said = run(capsys, "certify", "--project", "bench", "--verify", str(folder))
    assert code == 22 and "is not what the model and the lemmas say" in said


def test_what_is_violated_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """naive_relo, at the smallest size: exit 12, as JSON."""
    code, said = prove(capsys, tmp_path, "-d", "naive_relo", "-p", "stands_once", "--json")
    assert code == 12
    (found,) = json.loads(said)["everySize"]
    assert found["violated"] == {"stands_once": {"sizes": {"Region": 1, "Slot": 1}, "steps": 4}}
    assert found["proved"] == [] and found["certificate"] is None


def test_no_time_is_no_pass(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Exit 5, and what it had come to."""
    code, said = prove(capsys, tmp_path, "-d", "relo", "--timeout", "0.01")
    assert code == 5 and "OPEN  stands_once                  no more time" in said


def test_a_design_with_ordered_sorts_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """By name and place: the reference world counts guest frames."""
    code = main(["prove", "--project", "reference", "--every-size", "-d", "naive", "--out", str(tmp_path)])
    assert code == 5
    assert "is an ordered sort" in capsys.readouterr().out
