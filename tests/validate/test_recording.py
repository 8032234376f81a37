from __future__ import annotations

import json
from pathlib import Path

import pytest

from relocheck.validate.reading import read_any
from relocheck.validate.recording import RecordingError, lines_of, read
from relocheck.validate.setup import setups
from tests.validate.conftest import STOCK

BUILD = '{"line": 1, "actor": "toolstack", "act": "build", "ram_mb": 32, "max": "0x3100"}'

BAD = {
    "": "no events",
    "{": "not a line of JSON",
    "[1]": "not an event: a line is an object with actor and act",
    '{"actor": "qemu", "act": "populat"}': "no event is called qemu populat (did you mean qemu populate?)",
    '{"actor": "qemu", "act": "alloc", "home": "0x1"}': "qemu alloc lacks nr",
    '{"actor": "qemu", "act": "alloc", "home": "0x1", "nr": "0x1", "hom": 1}': "qemu alloc has no hom (did you mean home?)",
    '{"actor": "qemu", "act": "alloc", "home": "x", "nr": "0x1"}': "home of qemu alloc is 'x', not a hexadecimal number",
    '{"actor": "qemu", "act": "alloc", "home": 1, "nr": "0x1"}': "home of qemu alloc is 1, not a hexadecimal number in quotes",
    '{"actor": "toolstack", "act": "start", "incoming": 1}': "incoming of toolstack start is 1, not true or false",
    '{"actor": "qemu", "act": "exit", "how": "x"}': "how of qemu exit is 'x', not one of killed, ended, went away by itself",
}


@pytest.mark.parametrize("line", BAD)
def test_what_is_no_event_is_refused_with_its_line(line: str, tmp_path: Path) -> None:
    """The message says what is wrong, and where."""
    path = tmp_path / "bad.jsonl"
    path.write_text(f"{BUILD}\n{line}\n" if line else "")
    with pytest.raises(RecordingError) as refused:
        read(path)
    assert BAD[line] in str(refused.value)
    assert str(refused.value).startswith(f"{path}:2: " if line else f"{path}: ")


def test_a_file_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    """No traceback."""
    with pytest.raises(RecordingError, match="No such file"):
        read(tmp_path / "none.jsonl")


@pytest.mark.parametrize("path", STOCK, ids=lambda p: p.stem)
def test_a_recording_is_read_as_it_is_written(path: Path, tmp_path: Path) -> None:
    """Written out and read again it has the same events."""
    found = read(path)
    again = tmp_path / "again.jsonl"
    again.write_text(lines_of(found))
    assert read(again).events == found.events


def test_the_machine_of_a_recording() -> None:
    """RAM, budget, the blocks with their devices and BARs, and where the inputs put them."""
    (found,) = setups(read(next(p for p in STOCK if p.stem == "x17-hotplug")))
    assert (found.ram_pages, found.max_pages, found.lives) == (0x2000, 0x3C00, 4)
    assert [(b.device, b.home, b.pages, b.bar, b.cold, b.display) for b in found.blocks] == [
        ("00:03.0", 0x2000, 0x1000, None, True, True),
        ("00:03.0", 0x3000, 0x10, None, True, False),
        ("00:04.0", 0x3040, 0x400, 2, False, False),
    ]
    assert found.places == (("00:04.0", 2, 0xF4000),)


def test_a_single_block_of_a_cold_device_may_be_a_display_or_not(tmp_path: Path) -> None:
    """Where the recording does not say, there is a machine for each possibility."""
    lines = [
        json.loads(BUILD),
        {"actor": "toolstack", "act": "start", "incoming": False},
        {"actor": "qemu", "act": "alloc", "home": "0x2000", "nr": "0x10"},
        {"actor": "qemu", "act": "device", "bdf": "00:03.0"},
    ]
    path = tmp_path / "one.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert [m.blocks[0].display for m in setups(read(path))] == [True, False]


def test_a_recording_without_a_machine_is_refused(tmp_path: Path) -> None:
    """Nothing says how large it is."""
    path = tmp_path / "none.jsonl"
    path.write_text('{"actor": "toolstack", "act": "stop"}\n')
    with pytest.raises(RecordingError, match="no build event"):
        setups(read_any(path))
