"""From the log of a run to a recording: the JSON lines as they are, and QEMU's -trace lines as events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from relocheck.validate.recording import Event, Recording, event_of
from relocheck.validate.trace_text import event_of_line


def recording_of(log: Path) -> Recording:
    """The recording of a log."""
    return Recording(str(log), tuple(_events(log.read_text(encoding="utf-8", errors="replace"))))


def _events(text: str) -> Iterator[Event]:
    """A bucket of the map cache that is mapped without a foreign map is a dummy."""
    wanted = 0
    bucket: int | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith('{"actor"'):
            event = event_of(number, json.loads(line))
            bucket = None if event.act == "map_ptr" else bucket
            yield event
        elif found := re.match(r"xen_map_cache want 0x(\w+)", line):
            wanted = int(found[1], 16) >> 12
        elif line.startswith("xen_remap_bucket"):
            bucket = number
        elif line.startswith("xen_map_cache_return") and bucket is not None:
            yield Event(bucket, "qemu", "map_ptr_dummy", {"home": wanted})
            bucket = None
        elif found := re.search(r"Assertion `(.*)' failed", line):
            yield Event(number, "qemu", "abort", {"why": found[1]})
        elif (traced := event_of_line(number, line)) is not None and traced.act != "map_ptr":
            yield traced
