"""The memory of a search: states, links, table and buffer outside of Python's heap, grown where they are."""

from __future__ import annotations

import ctypes
import mmap
import os
from array import array
from collections.abc import Sequence

from relocheck.engine.native.loop import Context, Event
from relocheck.engine.native.program import Program

__all__ = ["Region", "Store"]

BUFFER_ROOM = 16_384
"""Successors in the buffer; a state with more is expanded by generated Python."""
FIRST_STATES = 1 << 18
FIRST_TABLE = 1 << 18
MOST_BYTES = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2 if hasattr(os, "sysconf") else 0
"""So much address space is taken for states: half of the machine's memory, where that is told."""
LOAD = 0.6
"""The table grows when it is fuller than this."""
HUGE_PAGE = 1 << 21


class Region:
    """Some memory that nothing moves while it is being looked at."""

    def __init__(self, size: int, most: int = 0) -> None:
        """Addresses for `most` bytes are taken where they are to be had: what is not used costs no memory."""
        try:
            self.map = _anonymous(max(size, most))
        except OSError:
            self.map = _anonymous(size)
        self.size = size
        if hasattr(mmap, "MADV_HUGEPAGE") and size >= HUGE_PAGE:
            self.map.madvise(mmap.MADV_HUGEPAGE)

    @property
    def address(self) -> int:
        """Where it begins, until it grows."""
        return ctypes.addressof(ctypes.c_char.from_buffer(self.map))

    def grow(self, size: int) -> None:
        """Make it larger; where it has no addresses left it moves, and loses its huge pages by that."""
        try:
            if size > len(self.map):
                self.map.resize(size)
        except (SystemError, ValueError):  # no mremap here
            larger = _anonymous(size)
            larger[: self.size] = self.map[: self.size]
            self.map.close()
            self.map = larger
        self.size = size

    def read(self, start: int, length: int) -> bytes:
        """Some bytes of it."""
        return self.map[start : start + length]


def _anonymous(size: int) -> mmap.mmap:
    """Private: shared memory cannot grow."""
    if hasattr(mmap, "MAP_PRIVATE"):
        return mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    return mmap.mmap(-1, size)


class Store:
    """The arrays, and the context through which the compiled loop knows them."""

    def __init__(self, program: Program, words: int, actions: int, items: tuple[int, int]) -> None:
        self.program = program
        self.words = words
        self.context = (ctypes.c_uint64 * len(Context))()
        self.states = Region(FIRST_STATES * words * 8, MOST_BYTES)
        self.links = Region(FIRST_STATES * 4, MOST_BYTES // 4)
        self.table = Region(FIRST_TABLE * 8)
        self.buffer = Region(BUFFER_ROOM * words * 8)
        self.sources = Region(BUFFER_ROOM * 4)
        self.tags = Region(BUFFER_ROOM * 4)
        self.likely = Region(BUFFER_ROOM * 8)
        self.enabled = (ctypes.c_uint8 * max(1, actions))()
        self.enabled_before = (ctypes.c_uint8 * max(1, actions))()
        self.state_flags = (ctypes.c_uint8 * max(1, items[0]))()
        self.step_flags = (ctypes.c_uint8 * max(1, items[1]))()
        self.scratch = (ctypes.c_uint64 * words)()
        self.spare = 0
        """States for which there must be room besides."""
        self[Context.TABLE_SIZE] = FIRST_TABLE
        self[Context.BUFFER_ROOM] = BUFFER_ROOM
        self[Context.ACTIONS] = actions
        self._connect()

    def __getitem__(self, field: Context) -> int:
        return self.context[field]

    def __setitem__(self, field: Context, value: int) -> None:
        self.context[field] = value % (1 << 64)

    def __len__(self) -> int:
        return self[Context.COUNT]

    def _connect(self) -> None:
        regions = {
            Context.STATES: self.states,
            Context.LINKS: self.links,
            Context.TABLE: self.table,
            Context.BUFFER: self.buffer,
            Context.SOURCES: self.sources,
            Context.TAGS: self.tags,
            Context.LIKELY: self.likely,
        }
        for field, region in regions.items():
            self[field] = region.address
        for field, marks in (
            (Context.ENABLED, self.enabled),
            (Context.ENABLED_BEFORE, self.enabled_before),
            (Context.STATE_FLAGS, self.state_flags),
            (Context.STEP_FLAGS, self.step_flags),
        ):
            self[field] = ctypes.addressof(marks)
        self[Context.ROOM] = min(self.states.size // (8 * self.words), int(self[Context.TABLE_SIZE] * LOAD))

    @property
    def grows_by(self) -> int:
        """The bytes that the next growth takes, at most."""
        table = len(self) + self.spare + BUFFER_ROOM > int(self[Context.TABLE_SIZE] * LOAD)
        return self[Context.TABLE_SIZE] * 16 * table + BUFFER_ROOM * self.words * 8

    def grow(self, states: int = 0) -> None:
        """Make room for so many states, and the successors of one more; MemoryError where there is none."""
        needed = len(self) + states + self.spare + BUFFER_ROOM
        if needed >= 1 << 32:
            raise MemoryError("more than 4294967295 states")
        try:
            while needed > self.states.size // (8 * self.words):
                count = max(needed, self.states.size // (8 * self.words) * 3 // 2)
                self.states.grow(count * self.words * 8)
                self.links.grow(count * 4)
            size = self[Context.TABLE_SIZE]
            while needed > int(size * LOAD):
                size *= 2
            if size > self[Context.TABLE_SIZE]:
                self._rehash(size)
        except OSError as error:
            raise MemoryError(str(error)) from error
        self._connect()

    def _rehash(self, size: int) -> None:
        larger = Region(size * 8)
        if len(self):
            self.program["rehash"](self.table.address, self[Context.TABLE_SIZE], larger.address, size)
        self.table.map.close()
        self.table = larger
        self[Context.TABLE_SIZE] = size

    def load(self, states: Sequence[bytes], links: Sequence[int]) -> None:
        """The states that generated Python has found, in order."""
        self._put("load", b"".join(states), len(states[0]) if states else 0, array("i", links).tobytes())
        assert len(self) == len(states), "two states of generated Python are one in words"

    def load_again(self, states: bytes, links: bytes) -> None:
        """States that this code has found in an earlier run, in order; ValueError where two of them are one."""
        before = len(self)
        self._put("again", states, self.words * 8, links)
        if len(self) != before + len(links) // 4:
            raise ValueError("a state stands there twice")

    def _put(self, function: str, states: bytes, length: int, links: bytes) -> None:
        """States of so many bytes each, with links of 4."""
        count = len(links) // 4
        self.grow(count)
        held = [ctypes.create_string_buffer(text, max(1, len(text))) for text in (states, links)]
        bytes_, froms = (ctypes.addressof(h) for h in held)
        context, scratch = ctypes.addressof(self.context), ctypes.addressof(self.scratch)
        self.program[function](context, bytes_, length, froms, count, scratch)

    def add(self, words: Sequence[int], link: int) -> bool:
        """Whether a state is new; then it is added."""
        if len(self) >= self[Context.ROOM]:
            self.grow()
        self.scratch[:] = list(words)
        return bool(self.program["add"](ctypes.addressof(self.context), ctypes.addressof(self.scratch), link))

    def find(self, words: Sequence[int]) -> int:
        """The index of a state; -1 where it was not found."""
        self.scratch[:] = list(words)
        return self.program["find"](ctypes.addressof(self.context), ctypes.addressof(self.scratch)) - 1

    def edges(self, first: int, offsets: Region, targets: Region) -> int:
        """The steps from a state on, as many as there is room for; the first state that was left out."""
        context = ctypes.addressof(self.context)
        return self.program["edges"](context, first, offsets.address, targets.address, targets.size // 4)

    def expand(self, index: int, marks: ctypes.Array[ctypes.c_uint8]) -> int:
        """Mark the actions enabled in a state that was expanded before; the number of its successors."""
        state, room = self.states.address + index * self.words * 8, self[Context.BUFFER_ROOM]
        flags = ctypes.addressof(self.step_flags)
        found = self.program["expand"](state, self.buffer.address, room, ctypes.addressof(marks), flags)
        assert found >= 0, "a state could be expanded, and cannot"
        return found

    def run(self) -> Event:
        """Search on."""
        return Event(self.program["run"](ctypes.addressof(self.context)))

    def state(self, index: int) -> list[int]:
        """The words of a state."""
        start = index * self.words * 8
        text = self.states.read(start, self.words * 8)
        return [int.from_bytes(text[n : n + 8], "little") for n in range(0, len(text), 8)]

    def link(self, index: int) -> int:
        """What a state was found from; -1 for a start."""
        return int.from_bytes(self.links.read(index * 4, 4), "little", signed=True)

    def source(self, position: int) -> int:
        """From which state a successor in the buffer comes."""
        return int.from_bytes(self.sources.read(position * 4, 4), "little")
