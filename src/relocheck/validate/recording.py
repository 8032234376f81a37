"""A recording: what a program did, one event a line, and what is wrong with a line that is none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import cast

from relocheck.errors import RelocheckError, did_you_mean
from relocheck.lazy import dataclass

__all__ = ["ACTS", "Event", "Recording", "RecordingError", "Value", "read", "read_text", "show", "text_of"]

Value = int | str | bool


class RecordingError(RelocheckError):
    """A file is no recording, or not one of the vocabulary."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `line` is its line in the file. Numbers of pages and addresses are ints."""

    line: int
    actor: str
    act: str
    fields: Mapping[str, Value]

    @property
    def key(self) -> str:
        """`qemu populate`."""
        return f"{self.actor} {self.act}"


@dataclass(frozen=True, slots=True)
class Recording:
    """The events of one file; `missing` says what its format leaves out, `absent` which events it cannot have."""

    path: str
    events: tuple[Event, ...]
    missing: tuple[str, ...] = ()
    absent: tuple[tuple[str, Mapping[str, Value]], ...] = ()


def _hexadecimal(value: object) -> int:
    if not isinstance(value, str):
        raise ValueError("a hexadecimal number in quotes")
    return int(value, 16)


def _plain(kind: type, words: str) -> Callable[[object], Value]:
    def checked(value: object) -> Value:
        if type(value) is not kind:
            raise ValueError(words)
        return cast(Value, value)

    return checked


def _ending(value: object) -> str:
    """How a process ended, without which one it was and its code."""
    known = ("killed", "ended", "went away by itself")
    found = next((k for k in known if isinstance(value, str) and k in value), None)
    if found is None:
        raise ValueError(f"one of {', '.join(known)}")
    return found


HEX, NUMBER, TEXT, FLAG = _hexadecimal, _plain(int, "a number"), _plain(str, "a text"), _plain(bool, "true or false")

_POPULATED = {"gfn": HEX, "nr": HEX, "rc": TEXT, "placed": HEX, "leaked": HEX, "tot": HEX}
_MOVED = {"nr": HEX, "src": HEX, "dst": HEX, "rc": TEXT, "moved": HEX, "freed": HEX, "tot": HEX}
_MAPPED = {"gfn": HEX, "nr": HEX, "fixed": NUMBER, "ok": HEX, "bad": HEX}
_BAR = {"dev": TEXT, "bar": NUMBER, "gfn": HEX}
_ACCESS = {"addr": HEX, "val": HEX, "via": TEXT}

ACTS: Mapping[str, Mapping[str, Callable[[object], Value]]] = {
    "toolstack note": {"text": TEXT},
    "toolstack build": {"ram_mb": NUMBER, "max": HEX},
    "toolstack start": {"incoming": FLAG},
    "toolstack stop": {},
    "toolstack save": {},
    "toolstack restore_memory": {},
    "qemu alloc": {"home": HEX, "nr": HEX},
    "qemu alloc_skipped": {"home": HEX, "nr": HEX},
    "qemu populate": _POPULATED,
    "qemu relocate": _MOVED,
    "qemu map_ptr": _MAPPED,
    "qemu map_ptr_dummy": {"home": HEX},
    "qemu map": _BAR,
    "qemu unmap": _BAR,
    "qemu region_add": {"start": HEX, "nr": HEX},
    "qemu region_del": {"start": HEX, "nr": HEX},
    "qemu device": {"bdf": TEXT},
    "qemu physmap_read": {"start": HEX, "home": HEX},
    "qemu physmap_write": {"path": TEXT, "val": TEXT},
    "qemu save_section": {"name": TEXT},
    "qemu load_section": {"name": TEXT},
    "qemu runstate": {"old": TEXT, "new": TEXT},
    "qemu xenstore_write": {"path": TEXT, "val": TEXT},
    "qemu xenstore_read": {},
    "qemu dirty": {},
    "qemu relocate_error": {"src": HEX, "dst": HEX, "why": TEXT},
    "qemu abort": {"why": TEXT},
    "qemu exit": {"how": _ending},
    "qemu view": {"addr": HEX, "val": HEX},
    "vcpu store": _ACCESS,
    "vcpu load": _ACCESS,
}
"""The vocabulary: the fields of each event, and how each is read."""

FREE = ("qemu xenstore_read", "qemu dirty")
"""Events whose fields nobody reads."""


def read(path: Path) -> Recording:
    """The events of a file of JSON lines; RecordingError with the line that is wrong."""
    return read_text(path, text_of(path))


def text_of(path: Path) -> str:
    """What a file says; RecordingError where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RecordingError(f"{path}: {error}") from None


def read_text(path: Path, text: str) -> Recording:
    """The events of JSON lines."""
    events = tuple(_events(path, text))
    if not events:
        raise RecordingError(f"{path}: no events")
    return Recording(str(path), events)


def _events(path: Path, text: str) -> Iterator[Event]:
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                yield event_of(number, json.loads(line))
            except json.JSONDecodeError as error:
                raise RecordingError(f"{path}:{number}: not a line of JSON: {error.msg}\n    {line[:100]}") from None
            except RecordingError as error:
                raise RecordingError(f"{path}:{number}: {error}\n    {line[:100]}") from None


def event_of(number: int, found: object) -> Event:
    """The event of one object; RecordingError where it is none."""
    if not isinstance(found, dict):
        raise RecordingError("not an event: a line is an object with actor and act")
    given = cast("dict[str, object]", found)
    actor, act = given.get("actor"), given.get("act")
    key = f"{actor} {act}"
    if key not in ACTS:
        raise RecordingError(f"no event is called {key}{did_you_mean(key, ACTS)}")
    rest = {k: v for k, v in given.items() if k not in ("line", "actor", "act")}
    return Event(number, str(actor), str(act), _fields(key, rest))


def _fields(key: str, given: Mapping[str, object]) -> Mapping[str, Value]:
    kinds = ACTS[key]
    if key in FREE:
        return {k: str(v) for k, v in given.items()}
    for name in (*kinds, *given):
        if name not in given:
            raise RecordingError(f"{key} lacks {name}")
        if name not in kinds:
            raise RecordingError(f"{key} has no {name}{did_you_mean(name, kinds)}")
    return {name: _value(key, name, given[name]) for name in kinds}


def _value(key: str, name: str, given: object) -> Value:
    try:
        return ACTS[key][name](given)
    except ValueError as error:
        words = str(error) if "literal" not in str(error) else "a hexadecimal number"
        raise RecordingError(f"{name} of {key} is {given!r}, not {words}") from None


def show(key: str, fields: Mapping[str, object]) -> str:
    """An event for people: `qemu populate gfn=0x2000 nr=0x1000`; a field that is None may be anything."""
    kinds = ACTS.get(key, {})
    return " ".join([key, *(f"{name}={_shown(kinds.get(name), value)}" for name, value in fields.items())])


def _shown(kind: object, value: object) -> str:
    if value is None:
        return "?"
    return hex(value) if kind is HEX and isinstance(value, int) else str(value)


def lines_of(recording: Recording) -> str:
    """The file of a recording."""
    return "".join(json.dumps(_object(event)) + "\n" for event in recording.events)


def _object(event: Event) -> dict[str, object]:
    kinds = ACTS[event.key]
    fields = {n: f"{v:#x}" if kinds.get(n) is HEX else v for n, v in event.fields.items()}
    return {"line": event.line, "actor": event.actor, "act": event.act, **fields}
