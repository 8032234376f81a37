from __future__ import annotations

import io
import time

import pytest
from rich.console import Console

from relocheck.command.progress import Meter
from relocheck.engine.contract import Progress

FAR = Progress(depth=4, states=1200, transitions=3000, seconds=2.0)


class Clock:
    """A clock that stands still unless it is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


def test_nothing_is_shown_in_the_first_second(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is quick says nothing."""
    clock = Clock(monkeypatch)
    meter = Meter()
    clock.now += 0.9
    meter(FAR)
    meter.waiting(1, 8)
    meter.close()
    assert capsys.readouterr() == ("", "")


def test_a_line_every_five_seconds(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Off a terminal progress is lines on stderr, and few."""
    clock = Clock(monkeypatch)
    meter = Meter()
    for _ in range(100):
        clock.now += 0.1
        meter(FAR)
    meter.close()
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "searching: depth 4, 1200 states, 1 s\nsearching: depth 4, 1200 states, 6 s\n"


def test_a_proof_is_told_in_its_own_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A prover has lemmas, or a solver to ask, where a search has states."""
    clock = Clock(monkeypatch)
    meter = Meter()
    for proof in ("602 lemmas", "class 2 of 9: z3 on step save", ""):
        clock.now += 6
        meter(Progress(0, 0, 0, 1.0, proof=proof))
    assert capsys.readouterr().err == (
        "proving: 602 lemmas, 6 s\nproving: class 2 of 9: z3 on step save, 12 s\nsearching: depth 0, 18 s\n"
    )


def test_how_fast_it_is_and_how_long_it_takes_at_least(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """States found a second; the time to expand those that are open, were there to be no others."""
    clock = Clock(monkeypatch)
    meter = Meter()
    meter(Progress(4, 1_000, 3_000, 2.0, open=900, load=0.25))
    clock.now += 9
    meter(Progress(5, 5_000, 9_000, 4.0, open=3_900, load=0.5))
    told = "searching: depth 5, 5000 states, 3900 of them open, 2000/s, table 50% full, at least 8 s more, 9 s\n"
    assert capsys.readouterr().err == told


def test_another_search_is_told_by_itself(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It has fewer states than the one before had."""
    clock = Clock(monkeypatch)
    meter = Meter()
    meter(Progress(4, 9_000, 3_000, 2.0, open=900))
    clock.now += 9
    meter(Progress(1, 10, 20, 0.2, open=3))
    assert capsys.readouterr().err == "searching: depth 1, 10 states, 3 of them open, 9 s\n"


def test_designs_done_are_counted(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Several designs: how many are done; a single one is not counted."""
    clock = Clock(monkeypatch)
    meter = Meter()
    meter.waiting(3, 8)
    clock.now += 2
    meter(FAR)
    assert capsys.readouterr().err == "searching: 3 of 8 designs done, depth 4, 1200 states, 2 s\n"
    meter.waiting(0, 1)
    clock.now += 9
    meter(FAR)
    assert capsys.readouterr().err == "searching: depth 4, 1200 states, 11 s\n"


@pytest.mark.parametrize("no_color", [False, True])
def test_a_terminal_gets_one_line_that_goes(monkeypatch: pytest.MonkeyPatch, no_color: bool) -> None:
    """On a terminal progress is a line in place, and nothing is left of it; NO_COLOR takes its colour."""
    clock = Clock(monkeypatch)
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    text = io.StringIO()
    meter = Meter(Console(file=text, force_terminal=True, width=80, legacy_windows=False))
    clock.now += 2
    meter(FAR)
    meter.close()
    shown = text.getvalue()
    assert "searching: depth 4, 1200 states, 2 s" in shown
    assert shown.endswith("\x1b[2K")  # the line is erased
    assert ("\x1b[32m" in shown) is not no_color
