from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.validate.reading import read_any
from relocheck.validate.recording import RecordingError, show
from relocheck.validate.validate import validate
from tests.validate.conftest import reference_project

LINES = """\
xen_ram_alloc requested: 0x2000000, size 0x1000000
xen_ram_alloc requested: 0x3000000, size 0x10000
runstate_set current_run_state 6 (prelaunch) new_state 9 (running)
pci_update_mappings_add VGA 00:03.0 0,0xf0000000+0x1000000
xen_client_set_memory 0xf0000000 size 0x1000000, log_dirty 1
runstate_set current_run_state 9 (running) new_state 4 (paused)
vmstate_save timer, timer
vmstate_save 0000:00:03.0/vga, vga
xen_ram_alloc: do not alloc 2000000 bytes of ram at 0 when runstate is INMIGRATE
xen_ram_alloc: do not alloc 1000000 bytes of ram at 2000000 when runstate is INMIGRATE
xen_ram_alloc: do not alloc 10000 bytes of ram at 3000000 when runstate is INMIGRATE
vmstate_load timer, timer
vmstate_load 0000:00:03.0/vga, vga
pci_update_mappings_add VGA 00:03.0 0,0xf0000000+0x1000000
xen_client_set_memory 0xf0000000 size 0x1000000, log_dirty 1
Replacing a dummy mapcache entry for 0000000002000000 with 00000000f0000000
runstate_set current_run_state 1 (inmigrate) new_state 9 (running)
"""


def recorded(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "trace.log"
    path.write_text(text)
    return path


def test_what_the_toolstack_must_have_done_is_put_in(tmp_path: Path) -> None:
    """A machine before the first block, the device behind its blocks, a stop before a pause."""
    events = read_any(recorded(tmp_path, LINES)).events
    assert [show(e.key, e.fields) for e in events[:6]] == [
        "toolstack build ram_mb=32 max=0x12000",
        "toolstack start incoming=False",
        "qemu alloc home=0x2000 nr=0x1000",
        "qemu alloc home=0x3000 nr=0x10",
        "qemu device bdf=00:03.0",
        "qemu runstate old=prelaunch new=running",
    ]


def test_trace_lines_are_explained_and_said_to_lack_something(tmp_path: Path) -> None:
    """QEMU's own lines are a recording too."""
    found = validate(reference_project(), "replace_mapping", read_any(recorded(tmp_path, LINES)))
    assert found.diverged is None and found.tally.decisions.exact == 9
    assert [text.split(":")[0] for text in found.recording.missing] == [
        "the answers of the hypervisor",
        "foreign maps and dummies",
        "the budget of the domain",
        "words that the guest or QEMU reads, and keys in xenstore",
        "devices",
    ]


@pytest.mark.parametrize("change", [("0xf0000000 size", "0xf4000000 size"), ("with 00000000f0", "with 00000000f4")])
def test_a_changed_trace_line_is_refused(change: tuple[str, str], tmp_path: Path) -> None:
    """A listener call, or a replaced mapping, at another place is no run of the design."""
    head, tail = LINES.split("vmstate_load timer")
    text = head + "vmstate_load timer" + tail.replace(*change)
    assert validate(reference_project(), "replace_mapping", read_any(recorded(tmp_path, text))).diverged is not None


def test_an_incoming_migration_alone_cannot_be_followed(tmp_path: Path) -> None:
    """Nothing says what was saved."""
    text = "\n".join(LINES.splitlines()[8:])
    with pytest.raises(RecordingError, match="begins with an incoming migration"):
        read_any(recorded(tmp_path, text))
