"""The lines that QEMU prints with -trace, as a recording.

They have what QEMU decides about its memory map and its blocks, but not what the toolstack does, nor what the
hypervisor answers. What the toolstack must have done is put in where a line shows it: a machine before the first
block, a stop before a pause, a save before the first section. The rest is missing, and is said to be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from relocheck.lazy import dataclass
from relocheck.validate.recording import Event, Recording, RecordingError, Value

__all__ = ["event_of_line", "is_trace_text", "read_trace_text"]

PAGE, MIB_PAGES, ROOM = 12, 256, 0x10000

Reader = Callable[[re.Match[str]], tuple[str, dict[str, Value]]]

LINES: Sequence[tuple[str, Reader]] = (
    (
        r"xen_ram_alloc requested: 0x(\w+), size 0x(\w+)",
        lambda m: ("alloc", {"home": _pages(m[1]), "nr": _pages(m[2])}),
    ),
    (
        r"xen_ram_alloc: do not alloc (\w+) bytes of ram at (\w+) when runstate is INMIGRATE",
        lambda m: ("alloc_skipped", {"home": _pages(m[2]), "nr": _pages(m[1])}),
    ),
    (
        r"pci_update_mappings_(add|del) \S+ (\w\w:\w\w\.\w) (\d+),0x(\w+)\+0x\w+",
        lambda m: ("map" if m[1] == "add" else "unmap", {"dev": m[2], "bar": int(m[3]), "gfn": _pages(m[4])}),
    ),
    (
        r"xen_client_set_memory 0x(\w+) size 0x(\w+), log_dirty ([01])",
        lambda m: ("region_add" if m[3] == "1" else "region_del", {"start": _pages(m[1]), "nr": _pages(m[2])}),
    ),
    (
        r"Replacing a dummy mapcache entry for \w+ with (\w+)",
        lambda m: ("map_ptr", {"gfn": _pages(m[1]), "fixed": 1}),
    ),
    (
        r"relocate_memory \d+ pages from GFN (\w+) to GFN (\w+) failed: (.*)",
        lambda m: ("relocate_error", {"src": int(m[1], 16), "dst": int(m[2], 16), "why": m[3]}),
    ),
    (
        r"runstate_set current_run_state \d+ \((\w+)\) new_state \d+ \((\w+)\)",
        lambda m: ("runstate", {"old": m[1], "new": m[2]}),
    ),
    (r"vmstate_save ([^,]+),", lambda m: ("save_section", {"name": m[1]})),
    (r"vmstate_load ([^,]+),", lambda m: ("load_section", {"name": m[1]})),
)
"""A line that QEMU prints, and the event it is."""

ABSENT: Sequence[tuple[str, dict[str, Value]]] = (
    ("qemu populate", {}),
    ("qemu relocate", {}),
    ("qemu map_ptr", {"fixed": 0}),
    ("qemu map_ptr_dummy", {}),
    ("qemu xenstore_write", {}),
    ("qemu exit", {}),
    ("qemu physmap_read", {}),
    ("qemu physmap_write", {}),
)
"""What no line shows, with the fields that make it so."""

MISSING = (
    "the answers of the hypervisor: whether a populate or a relocation succeeded, and how much it did",
    "foreign maps and dummies: which frames a pointer got at init",
    "the budget of the domain: taken as unlimited",
    "words that the guest or QEMU reads, and keys in xenstore",
    "devices: taken from the BARs that are mapped, by their sizes",
)


def _pages(text: str) -> int:
    return int(text, 16) >> PAGE


def event_of_line(number: int, line: str) -> Event | None:
    """The event that a line of QEMU shows; None for a line that is not known."""
    for pattern, reader in LINES:
        found = re.search(pattern, line)
        if found is not None:
            act, fields = reader(found)
            return Event(number, "qemu", act, fields)
    return None


def is_trace_text(text: str) -> bool:
    """Whether some line is one of QEMU's, and none is an object."""
    lines = text.splitlines()
    return not any(line.startswith("{") for line in lines) and any(event_of_line(0, line) for line in lines)


def read_trace_text(path: Path, text: str) -> Recording:
    """The recording; RecordingError where no block is ever allocated."""
    made = _Translation(path, _sizes(text))
    for number, line in enumerate(text.splitlines(), 1):
        event = event_of_line(number, line)
        if event is not None:
            made.add(event)
    return Recording(str(path), tuple(made.finished()), MISSING, tuple(ABSENT))


def _sizes(text: str) -> dict[int, str]:
    """The device of each size of BAR that is mapped."""
    found = re.findall(r"pci_update_mappings_add \S+ (\w\w:\w\w\.\w) \d+,0x\w+\+0x(\w+)", text)
    return {_pages(size): device for device, size in reversed(found)}


@dataclass(slots=True)
class _Translation:
    """The events so far, and what the toolstack must have done."""

    path: Path
    sizes: dict[int, str]
    events: list[Event] = field(default_factory=lambda: [])
    saved: bool = False
    up: bool = False

    def add(self, event: Event) -> None:
        """One of QEMU's events, after what must have come before it."""
        for actor, before, given in self._before(event.act, event.fields):
            self.events.append(Event(event.line, actor, before, given))
        self.events.append(event)

    def _before(self, act: str, fields: Mapping[str, Value]) -> Iterator[tuple[str, str, dict[str, Value]]]:
        if act == "alloc_skipped" and fields["home"] == 0:
            if not self.saved:
                raise RecordingError(f"{self.path}: it begins with an incoming migration: nothing says what was saved")
            yield "qemu", "exit", {"how": "killed"}
            yield "toolstack", "restore_memory", {}
            yield "toolstack", "start", {"incoming": True}
            self.saved = False
        elif act == "alloc" and not self.up:
            home = fields["home"]
            assert isinstance(home, int)
            yield "toolstack", "build", {"ram_mb": home // MIB_PAGES, "max": home + ROOM}
            yield "toolstack", "start", {"incoming": False}
            self.up = True
        elif act == "runstate" and fields["new"] == "paused":
            yield "toolstack", "stop", {}
        elif act == "save_section" and not self.saved:
            yield "toolstack", "save", {}
            self.saved = True

    def finished(self) -> Iterator[Event]:
        """All events, each group of blocks followed by the device that its BARs show it to belong to."""
        if not self.up:
            raise RecordingError(f"{self.path}: no block is allocated: was xen_ram_alloc traced?")
        waiting: list[Event] = []
        for event in self.events:
            if event.act == "runstate" or event.act == "load_section":
                yield from self._devices(waiting)
                waiting = []
            if event.act == "alloc":
                waiting.append(event)
            yield event
        yield from self._devices(waiting)

    def _devices(self, blocks: Sequence[Event]) -> Iterator[Event]:
        names = dict.fromkeys(self.sizes.get(nr, "") for e in blocks if isinstance(nr := e.fields["nr"], int))
        named = [n for n in names if n] or (["00:03.0"] if blocks else [])
        for name in named[:1]:
            yield Event(blocks[-1].line, "qemu", "device", {"bdf": name})
