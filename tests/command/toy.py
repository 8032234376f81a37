"""A project of two files that stands alone: a door with two kinds of lock, in fractions of a second."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from relocheck.command.main import main

WORLD = '''"""A door: nobody says who may turn the key."""

from dataclasses import dataclass
from enum import Enum

from relocheck.language import GUEST, QEMU, Design, Plain, action, const, require, total


class Key(Plain):
    """A key."""


class Lock(Enum):
    """What keeps the door shut."""

    NONE = 0
    SAFE = 1


@dataclass
class World:
    """A door, and who holds which key."""

    lock: Lock = const()
    is_open: bool = False
    held: dict[Key, bool] = total(False)


@action(by=GUEST, like="take_key")
def take(s: World, k: Key) -> None:
    """Take a key."""
    require(not s.held[k])
    s.held[k] = True


@action(by=QEMU)
def turn(s: World) -> None:
    """Open the door, or shut it."""
    require(s.lock is Lock.NONE or any(s.held[k] for k in Key))
    s.is_open = not s.is_open


door = Design("door", World, [take, turn])
'''

LOCK = '''"""What a lock is for."""

from model.world import Key, World
from relocheck.language import invariant, sometimes


@invariant
def locked(s: World) -> bool:
    """Who opens the door holds a key."""
    return not s.is_open or any(s.held[k] for k in Key)


@invariant
def few(s: World) -> bool:
    """Nobody holds more keys than there are."""
    return sum(s.held[k] for k in Key) <= 2


@sometimes
def opens(s: World) -> bool:
    """Somebody gets in."""
    return s.is_open
'''

FILES = {"model/world.py": WORLD, "properties/lock.py": LOCK, "model/scopes.toml": "[small]\nKey = 2\n"}


def write(root: Path, files: Mapping[str, str] = FILES) -> Path:
    """Write the files of a project."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def changed(name: str, old: str, new: str) -> dict[str, str]:
    """The project with one text replaced in one file."""
    assert FILES[name].count(old) == 1
    return {**FILES, name: FILES[name].replace(old, new)}


@dataclass(frozen=True, slots=True)
class Ran:
    """What one command did."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Shell:
    """Runs commands in a directory, in this process."""

    root: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> Ran:
        """Run one; the times in its output are masked."""
        self.capture.readouterr()
        try:
            code = main(arguments)
        except SystemExit as end:  # argparse
            assert isinstance(end.code, int)
            code = end.code
        out, err = self.capture.readouterr()
        return Ran(code, re.sub(r"\d+\.\d\d s", "0.00 s", out), err)


def too_wide(text: str) -> list[str]:
    """The lines of more than 80 columns that hold no path."""
    return [line for line in text.splitlines() if len(line) > 80 and "/" not in line]
