from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.errors import UsageError
from relocheck.project import load
from relocheck.scopes import MOST_COMBINATIONS, MOST_ELEMENTS, parse_scope
from tests.command.toy import FILES, WORLD, write

KNOWN = {"small": {"Key": 2, "Other": 7}, "empty": {}}


def sizes(root: Path, text: str, world: str = WORLD) -> dict[str, int]:
    """What a text says of the door."""
    system = load(write(root, {**FILES, "model/world.py": world})).compiled("door").system
    return parse_scope(text, KNOWN).of(system)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("small", 2),
        ("Key=3", 3),
        ("small,Key=4", 4),
        (" small , Key=5 ", 5),
        ("Key=6,small", 2),
        ("Key=255", MOST_ELEMENTS),
    ],
)
def test_a_scope_is_a_name_sizes_or_both(tmp_path: Path, text: str, key: int) -> None:
    """What comes later wins; sorts of other designs in a named scope do no harm."""
    assert sizes(tmp_path, text) == {"Key": key}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("tiny", "no scope is called 'tiny'; there are small, empty"),
        ("smal", "no scope is called 'smal' (did you mean small?); there are small, empty"),
        ("", "no scope is called ''; there are small, empty"),
        ("Key=", "scope: 'Key=' gives no number"),
        ("Key=2.5", "scope: 'Key=2.5' gives no number"),
        ("Key=0", "scope: Key=0, but a sort has at least one element"),
        ("Key=-3", "scope: Key=-3, but a sort has at least one element"),
        ("small,Keys=3", "scope: door has no sort Keys (did you mean Key?)"),
        ("Key=256", "scope: Key=256 is too large: a sort has at most 255 elements"),
        ("empty", "door: the scope empty gives no size for Key: --scope empty,Key=N"),
    ],
)
def test_a_wrong_scope_is_an_error(tmp_path: Path, text: str, message: str) -> None:
    """It says what is wrong, and what there is."""
    with pytest.raises(UsageError) as error:
        sizes(tmp_path, text)
    assert str(error.value) == message


def test_too_many_entries_are_an_error(tmp_path: Path) -> None:
    """Of a map, before any is made."""
    world = WORLD.replace(
        "    is_open: bool", "    many: dict[tuple[Key, Key], bool] = total(False)\n    is_open: bool"
    )
    assert sizes(tmp_path, "Key=223", world) == {"Key": 223}
    with pytest.raises(UsageError) as error:
        sizes(tmp_path, "Key=224", world)
    assert str(error.value) == f"scope: too large: many has 50176 entries; at most {MOST_COMBINATIONS} are possible"


def test_too_many_calls_are_an_error(tmp_path: Path) -> None:
    """Of an action, before any is tried."""
    world = WORLD.replace("def take(s: World, k: Key)", "def take(s: World, k: Key, to: Key)")
    with pytest.raises(UsageError) as error:
        sizes(tmp_path, "Key=224", world)
    assert str(error.value) == "scope: too large: take can be called in 50176 ways; at most 50000 are possible"
