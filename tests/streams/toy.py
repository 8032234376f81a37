"""A world of few states: memory may have moved when a machine is saved, and who restores it must find it."""

from __future__ import annotations

from pathlib import Path

from tests.command.toy import write

WORLD = '''"""A box whose memory may move."""

from dataclasses import dataclass
from enum import Enum, auto

from relocheck.environment import Carrier, Restoring, Section
from relocheck.language import GUEST, QEMU, TOOLSTACK, Design, action, const, define, hook, require


class Phase(Enum):
    """Where a box is in its life."""

    RUNNING = auto()
    SAVED = auto()
    INIT = auto()
    READY = auto()


class Size(Enum):
    """How large it is."""

    SMALL = auto()
    LARGE = auto()


@dataclass
class World:
    """Whether the memory has moved, and whether the box believes so."""

    size: Size = const()
    phase: Phase = Phase.RUNNING
    moved: bool = False
    believed: bool = False


@hook
def find(s: World) -> bool:
    """What a box that is restored believes."""
    return False


@hook
def write_down(s: World) -> None:
    """What is saved besides the memory."""


@action(by=GUEST)
def move(s: World) -> None:
    """A large box moves its memory."""
    require(s.phase is Phase.RUNNING and s.size is Size.LARGE and not s.moved)
    s.moved = True
    s.believed = True


@action(by=TOOLSTACK)
def save(s: World) -> None:
    """The box is saved; what it believed is gone."""
    require(s.phase is Phase.RUNNING)
    write_down(s)
    s.believed = False
    s.phase = Phase.SAVED


@action(by=TOOLSTACK)
def restore(s: World) -> None:
    """A new box gets the memory."""
    require(s.phase is Phase.SAVED)
    s.phase = Phase.INIT


@action(by=QEMU)
def begin(s: World) -> None:
    """It looks for it."""
    require(s.phase is Phase.INIT)
    s.believed = find(s)
    s.phase = Phase.READY


@action(by=TOOLSTACK)
def go_on(s: World) -> None:
    """It runs again."""
    require(s.phase is Phase.READY)
    s.phase = Phase.RUNNING


@dataclass
class Noting(World):
    """A note of where the memory is."""

    note: bool = False


@define
def note_it(s: Noting) -> None:
    """The note is in the stream."""
    s.note = s.moved


@define
def read_it(s: Noting) -> bool:
    """The note is right."""
    return s.note


@define
def look(s: World) -> bool:
    """The hypervisor is asked."""
    return s.moved


@define
def fail(s: World) -> bool:
    """Moved memory was not thought of."""
    assert not s.moved, "it has moved"
    return False


restoring = Restoring(begins=restore, ends=go_on)
note = Section(Noting, ("note",), Carrier.SECTION)
parts = [move, save, restore, begin, go_on]
noting = Design("noting", Noting, parts, {write_down: note_it, find: read_it}, place=0)
asking = Design("asking", World, parts, {find: look}, place=1)
blind = Design("blind", World, parts, {}, place=2)
failing = Design("failing", World, parts, {find: fail}, place=3)
'''

LAWS = '''"""What must be."""

from model.world import Phase, World
from relocheck.language import implies, invariant, step


@invariant
def finds(s: World) -> bool:
    """A box that is ready knows where its memory is."""
    return implies(s.phase is Phase.READY, s.believed == s.moved)


@invariant
def stays(s: World) -> bool:
    """Memory never moves: saved machines break it already."""
    return not s.moved


@step
def forgets_nothing(before: World, after: World) -> bool:
    """On its first step a box knows what it believes."""
    return implies(before.phase is Phase.READY, before.believed == before.moved)
'''

FILES = {"model/world.py": WORLD, "properties/laws.py": LAWS, "model/scopes.toml": "[small]\n"}


def toy(root: Path, old: str = "", new: str = "") -> Path:
    """The project's folder, one text of its world replaced."""
    return write(root, {**FILES, "model/world.py": WORLD.replace(old, new) if old else WORLD})
