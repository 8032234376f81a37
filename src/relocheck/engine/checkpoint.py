"""A file in which a search is kept that has not ended, and the proof that it is the same search that goes on.

The file is written whole beside the old one and then takes its place, so that there is always one that is complete. It
holds a header in JSON, the states in the order they were found, what each was found from, and a digest of all of that.
Whoever can write the file can make a search pass states by: the digest is against accidents.
"""

from __future__ import annotations

import hashlib
import json
import os
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, TypeVar, cast

from relocheck.engine.contract import Options
from relocheck.errors import UsageError
from relocheck.ir.system import Property, System
from relocheck.ir.text import property_hash, system_hash
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass
from relocheck.version import tool_digest

__all__ = [
    "PIECE",
    "CheckpointError",
    "Form",
    "Note",
    "Point",
    "Saved",
    "batches",
    "document",
    "identity",
    "kind",
    "links_of",
    "read",
    "saved",
    "write",
]

T = TypeVar("T")
MAGIC = b"relocheck checkpoint 1\n"
DIGEST = 32
CHUNK = 1 << 22
PIECE = 1 << 16
"""So many states are written or read at a time."""
LINK = 4
"""The bytes of a link; -1 for a start."""


class CheckpointError(UsageError):
    """A file that is no checkpoint, not whole, or that of another search."""


@dataclass(frozen=True, slots=True)
class Point:
    """A place between two expansions: the states before `next` are expanded, all others are not."""

    next: int
    layer_end: int
    depth: int
    count: int
    transitions: int
    enabled: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """Something noted: a property decided (or an antecedent seen) at a state, or on the step to `after`.

    `found_from` is the state that was being expanded then; -1 before the first.
    """

    name: str
    antecedent: int | None
    index: int
    after: bytes | None
    found_from: int


@dataclass(frozen=True, slots=True)
class Form:
    """How a state is written: in how many bytes; `words`: as compiled code has it, by a digest of its places."""

    width: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """What a checkpoint says; the states and links are read from the file in pieces."""

    path: Path
    point: Point
    notes: tuple[Note, ...]
    dead: int | None
    form: Form
    seconds: float
    states_at: int

    def pieces(self, most: int = PIECE) -> Iterator[tuple[bytes, bytes]]:
        """The states and the links of so many states at a time."""
        links_at = self.states_at + self.point.count * self.form.width
        with self.path.open("rb") as file:
            for first in range(0, self.point.count, most):
                count = min(most, self.point.count - first)
                file.seek(self.states_at + first * self.form.width)
                states = file.read(count * self.form.width)
                file.seek(links_at + first * LINK)
                yield states, file.read(count * LINK)


def identity(system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> dict[str, Any]:
    """What must be the same where a search goes on."""
    return {
        "version of relocheck": tool_digest(),
        "design": [system.name, system_hash(system), list(system.symmetric)],
        "properties": {p.name: property_hash(p) for p in properties},
        "sizes": dict(sizes),
        "options": {"depth": options.depth, "symmetry": options.symmetry, "deadlock": options.deadlock},
    }


def write(path: Path, header: Mapping[str, Any], pieces: Iterable[bytes | memoryview] = ()) -> None:
    """Put a file in place of the one that was there; OSError where that cannot be done: then nothing has changed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as file:
        digest = hashlib.sha256()
        text = json.dumps(header).encode()
        head = (MAGIC, len(text).to_bytes(8), hashlib.sha256(text).digest(), text)
        for piece in chain(head, _cut(pieces)):
            digest.update(piece)
            file.write(piece)
        file.write(digest.digest())
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    _sync_folder(path.parent)


def _cut(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes | memoryview]:
    for piece in pieces:
        yield from (piece[n : n + CHUNK] for n in range(0, len(piece), CHUNK))


def _sync_folder(folder: Path) -> None:
    """Make the new name last, where folders can be opened."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def document(point: Point, notes: Sequence[Note], dead: int | None, form: Form, seconds: float) -> dict[str, Any]:
    """A search as JSON, without its states."""
    return {
        "kind": "search",
        "point": {**asdict(point), "enabled": point.enabled.hex()},
        "notes": [{**asdict(n), "after": None if n.after is None else n.after.hex()} for n in notes],
        "dead": dead,
        "form": asdict(form),
        "seconds": seconds,
    }


def read(path: Path, same: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    """The header of a whole file of this search, and where its states begin; CheckpointError says what is wrong."""
    try:
        with path.open("rb") as file:
            header, start = _header(path, file)
            _verify(path, file, header, start)
    except OSError as error:
        raise CheckpointError(f"{path}: {error.strerror}") from error
    others = [told for name in same if (told := _difference(name, header["identity"].get(name), same[name]))]
    if others:
        raise CheckpointError(f"{path}: this is the checkpoint of another search: {'; '.join(others)}")
    return header, start


def kind(path: Path) -> str:
    """`search` or `done`; CheckpointError for a file that is no checkpoint."""
    try:
        with path.open("rb") as file:
            return str(_header(path, file)[0]["kind"])
    except OSError as error:
        raise CheckpointError(f"{path}: {error.strerror}") from error


def _header(path: Path, file: IO[bytes]) -> tuple[dict[str, Any], int]:
    if file.read(len(MAGIC)) != MAGIC:
        raise CheckpointError(f"{path}: this is no checkpoint, or one of another version of relocheck")
    length, digest = int.from_bytes(file.read(8)), file.read(DIGEST)
    text = file.read(length) if length < path.stat().st_size else b""
    if hashlib.sha256(text).digest() != digest:
        raise CheckpointError(f"{path}: the file is damaged, or cut off: its header is another one")
    return json.loads(text), file.tell()


def _verify(path: Path, file: IO[bytes], header: Mapping[str, Any], start: int) -> None:
    states = header["point"]["count"] * (header["form"]["width"] + LINK) if header["kind"] == "search" else 0
    wanted, size = start + states + DIGEST, path.stat().st_size
    if size != wanted:
        raise CheckpointError(f"{path}: the file is cut off: it has {size} bytes of {wanted}")
    file.seek(0)
    digest, left = hashlib.sha256(), wanted - DIGEST
    while left:
        piece = file.read(min(CHUNK, left))
        digest.update(piece)
        left -= len(piece)
    if file.read(DIGEST) != digest.digest():
        raise CheckpointError(f"{path}: the file is damaged: its digest is another one")


def saved(path: Path, header: Mapping[str, Any], start: int) -> Saved:
    """What the header of a search says."""
    point = dict(header["point"])
    point["enabled"] = bytes.fromhex(point["enabled"])
    notes = tuple(map(_note, header["notes"]))
    return Saved(path, Point(**point), notes, header["dead"], Form(**header["form"]), header["seconds"], start)


def _note(told: Mapping[str, Any]) -> Note:
    after = told["after"]
    read_after = None if after is None else bytes.fromhex(after)
    return Note(told["name"], told["antecedent"], told["index"], read_after, told["found_from"])


def _difference(name: str, there: Any, here: Any) -> str:  # JSON
    """In words; nothing where both are the same."""
    if there == here:
        return ""
    if name == "version of relocheck":
        return "it was written by another version of relocheck"
    if name == "design" and there[0] == here[0]:
        return f"the design {here[0]} has changed since, or other constants are fixed"
    if name == "design":
        return f"the design {there[0]} there, {here[0]} here"
    if not isinstance(here, dict):
        return f"{name}: {there} there, {here} here"
    mine, other = cast(dict[str, object], here), cast(dict[str, object], there or {})
    keys = [k for k in {**other, **mine} if other.get(k, "") != mine.get(k, "")]
    return f"{name}: " + ", ".join(f"{k} {_told(other, k)} there, {_told(mine, k)} here" for k in keys)


def _told(values: Mapping[str, object], key: str) -> str:
    """A value; a hash says nothing to anybody."""
    if key not in values:
        return "is not"
    value = values[key]
    return "is another" if isinstance(value, str) and len(value) > 16 else f"is {value}"


def batches(things: Iterator[T]) -> Iterator[list[T]]:
    """All of them, so many at a time."""
    while batch := list(islice(things, PIECE)):
        yield batch


def links_of(links: Iterable[int]) -> bytes:
    """Links as they are written."""
    return array("i", links).tobytes()
