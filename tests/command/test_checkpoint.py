from __future__ import annotations

import re
from itertools import count
from pathlib import Path

import pytest

from relocheck.engine import explicit
from relocheck.engine.checkpoint import kind
from relocheck.engine.limits import Limits
from tests.command.toy import FILES, Ran, Shell, changed, write

CHECK = ("check", "-d", "door", "--no-cache")
SEARCH = (*CHECK, "--no-recheck")
IN_THE_SECOND_CLASS = 11


@pytest.fixture
def interrupt(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Ctrl-C comes when the searches, which look up after every state, have looked up so many times."""
    monkeypatch.setattr(explicit, "PULSE", 0)
    return monkeypatch


def interrupted(monkeypatch: pytest.MonkeyPatch, shell: Shell, after: int, *arguments: str) -> Ran:
    """A command with a Ctrl-C in it."""
    looks = count(1)

    def pulse(*_: object) -> None:
        if next(looks) == after:
            raise KeyboardInterrupt

    with monkeypatch.context() as context:
        context.setattr(Limits, "pulse", pulse)
        return shell(*arguments)


@pytest.mark.parametrize("after", range(2, 16, 3))
def test_a_check_that_was_interrupted_goes_on(interrupt: pytest.MonkeyPatch, toy: Shell, after: int) -> None:
    """In its first or its second class of starts: in the end it says what an uninterrupted one says."""
    whole = toy(*CHECK)
    ran = interrupted(interrupt, toy, after, *CHECK, "--checkpoint", "kept")
    assert ran.code == 130
    assert ran.err.endswith("to go on: the same command with --resume kept\n")
    assert toy(*CHECK, "--resume", "kept") == whole


def test_a_class_that_has_ended_is_not_searched_again(interrupt: pytest.MonkeyPatch, toy: Shell) -> None:
    """Its file says what came of it."""
    interrupted(interrupt, toy, IN_THE_SECOND_CLASS, *SEARCH, "--checkpoint", "kept")
    assert [kind(toy.root / "kept" / "door" / f"class-{n}") for n in (1, 2)] == ["done", "search"]
    looks: list[int] = []

    def pulse(*_: object) -> None:
        looks.append(1)

    with interrupt.context() as context:
        context.setattr(Limits, "pulse", pulse)
        assert toy(*SEARCH, "--resume", "kept").code == 12
    assert 0 < len(looks) < IN_THE_SECOND_CLASS - 3
    assert [kind(toy.root / "kept" / "door" / f"class-{n}") for n in (1, 2)] == ["done", "done"]


def test_a_check_that_has_ended_can_be_asked_again(toy: Shell) -> None:
    """Everything is there."""
    whole = toy(*SEARCH, "--checkpoint", "kept")
    assert toy(*SEARCH, "--resume", "kept") == whole


@pytest.mark.parametrize(
    ("files", "arguments", "told"),
    [
        (changed("model/world.py", "s.held[k] = True", "s.held[k] = not s.held[k]"), (), "design door has changed"),
        (FILES, ("--scope", "Key=3"), "sizes: Key is 2 there, is 3 here"),
        (FILES, ("-p", "few"), "properties: locked is another there, is not here"),
        (FILES, ("--no-symmetry",), "options: symmetry is True there, is False here"),
    ],
)
def test_another_question_is_refused(
    interrupt: pytest.MonkeyPatch, toy: Shell, files: dict[str, str], arguments: tuple[str, ...], told: str
) -> None:
    """It says what is not the same, and the file can still be gone on with."""
    whole = toy(*SEARCH)
    interrupted(interrupt, toy, IN_THE_SECOND_CLASS, *SEARCH, "--checkpoint", "kept")
    write(toy.root, files)
    ran = toy(*SEARCH, "--resume", "kept", *arguments)
    assert ran.code == 2
    assert "class-1: this is the checkpoint of another search: " in ran.err
    assert told in ran.err
    write(toy.root)
    assert toy(*SEARCH, "--resume", "kept") == whole


@pytest.mark.parametrize("which", ["class-1", "class-2"])
def test_a_damaged_file_is_refused(interrupt: pytest.MonkeyPatch, toy: Shell, which: str) -> None:
    """A search, and what came of one."""
    interrupted(interrupt, toy, IN_THE_SECOND_CLASS, *SEARCH, "--checkpoint", "kept")
    path = toy.root / "kept" / "door" / which
    path.write_bytes(path.read_bytes()[:-1])
    ran = toy(*SEARCH, "--resume", "kept")
    assert ran.code == 2
    assert f"{which}: the file is cut off: it has {path.stat().st_size} bytes" in ran.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--checkpoint", "full"), "full: it is not empty; go on with --resume full, or name another folder"),
        (("--resume", "nowhere"), "nowhere: no checkpoint of door; there is none"),
        (("--resume", "full"), "full: no checkpoint of door; there are gate"),
        (("--checkpoint", "a", "--resume", "b"), "not allowed with argument"),
        (("--checkpoint", "a", "--engine", "bounded"), "the engine bounded keeps no checkpoints; explicit does"),
        (("--checkpoint", "a", "--cluster", "tcp://here:1"), "a cluster's machines keep no checkpoints"),
        (("--checkpoint", "file"), "file: "),
    ],
)
def test_a_folder_that_does_not_fit_is_refused(toy: Shell, arguments: tuple[str, ...], told: str) -> None:
    """Nothing is written over, nothing is begun anew unasked."""
    (toy.root / "full" / "gate").mkdir(parents=True)
    Path("file").write_text("")
    ran = toy(*SEARCH, *arguments)
    assert ran.code == 2
    assert told in ran.err


def test_a_comparison_goes_on(interrupt: pytest.MonkeyPatch, toy: Shell) -> None:
    """Each design has its folder."""
    whole = toy("compare", "--no-cache", "-j", "1")
    ran = interrupted(interrupt, toy, 14, "compare", "--no-cache", "-j", "1", "--checkpoint", "kept")
    assert ran.code == 130
    assert re.search("to go on: the same command with --resume kept", ran.err)
    assert toy("compare", "--no-cache", "-j", "1", "--resume", "kept") == whole
