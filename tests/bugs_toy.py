"""The door with known bugs: a lock that is missing, a door that can be kicked in, a key that breaks off."""

from __future__ import annotations

from pathlib import Path

from relocheck import Settings, load
from relocheck.bugs import Hunt, hunt
from relocheck.project import Project
from tests.command.toy import FILES, write

BUGS = '''"""What was wrong with doors."""

from model.world import World, door, turn
from relocheck.bug import Bug, OutOfModel
from relocheck.language import GUEST, action


@action(by=GUEST)
def kick(s: World) -> None:
    """Nobody needs a key."""
    s.is_open = True


no_lock = Bug("no_lock", door, 2, "the lock was left out", "1a2b3c", switches="lock=NONE", where="lock=SAFE")
kicked = Bug("kicked", door, 7, "a kick opens it", since="4d5e6f", adds=[kick], where="lock=SAFE")
broken_key = Bug("broken_key", door, 7, "the key does not turn", without=[turn], where="lock=SAFE")
burnt = OutOfModel(5, "the door burns", "there is no fire", "7a8b9c")
'''


def toy(root: Path, bugs: str = BUGS) -> Project:
    """The door with bugs."""
    return load(write(root, {**FILES, "model/bugs.py": bugs}))


def hunted(root: Path, *bugs: str, more: str = "") -> Hunt:
    """What becomes of the named bugs (of all)."""
    return hunt(toy(root, BUGS + more), bugs, settings=Settings(use_cache=False))
