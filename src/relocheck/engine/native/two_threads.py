"""A search by two threads: one stretch of a layer after the other, each thread at its half of it (see `pair`)."""

from __future__ import annotations

import ctypes
from concurrent.futures import ThreadPoolExecutor
from mmap import mmap

from relocheck.engine.native.loop import Context, Event
from relocheck.engine.native.pair import RECENT, Part
from relocheck.engine.native.store import Region, Store

__all__ = ["Pair"]

SUCCESSORS = 1 << 18
"""About so many are collected by each thread before they are added."""
LEAST = 256
"""A shorter rest of a layer is left to one thread."""


class _Half:
    """What one thread has for itself; it writes to no page that the other one uses."""

    def __init__(self, store: Store) -> None:
        batch = store[Context.BUFFER_ROOM]
        most = SUCCESSORS + batch
        sizes = {
            Part.BUFFER: batch * store.words * 8,
            Part.TAGS: batch * 4,
            Part.LIKELY: batch * 8,
            Part.SOURCES: batch * 4,
            Part.ENABLED: len(store.enabled),
            Part.RECENT: RECENT * 4,
            Part.UNKNOWN: most * store.words * 8,
            Part.UNKNOWN_TAGS: most * 4,
            Part.UNKNOWN_SOURCES: most * 4,
        }
        self.fields = Region(len(Part) * 8)
        self.regions = {part: Region(size) for part, size in sizes.items()}
        for part, region in self.regions.items():
            self[part] = region.address
        self[Part.MOST] = SUCCESSORS
        self.address = self.fields.address

    def __getitem__(self, part: Part) -> int:
        return int.from_bytes(self.fields.read(part * 8, 8), "little")

    def __setitem__(self, part: Part, value: int) -> None:
        self.fields.map[part * 8 : part * 8 + 8] = value.to_bytes(8, "little")

    @property
    def marks(self) -> mmap:
        """The actions enabled in its states, one byte each."""
        return self.regions[Part.ENABLED].map


class Pair:
    """Two threads on a store whose buffer is empty."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.context = ctypes.addressof(store.context)
        self.halves = (_Half(store), _Half(store))
        self.other = ThreadPoolExecutor(1)
        self.branching = 1.0
        self.is_stuck = False
        self.added = (2, 0)
        """The half that is being added, and how many of what it has left; the search stands where one is noted."""
        self.before = 0
        """The transitions before the stretch."""
        store.spare = 2 * (SUCCESSORS + store[Context.BUFFER_ROOM])

    @property
    def is_noting(self) -> bool:
        """Whether the search stands at a state that is to be looked at."""
        return self.added[0] < len(self.halves)

    def advance(self) -> Event | None:
        """Search one stretch; None where one thread has to go on."""
        store = self.store
        if self.is_noting:
            return self._add()
        rest = store[Context.LAYER_END] - store[Context.NEXT]
        at_limit = store[Context.DEPTH] == store[Context.DEPTH_LIMIT]
        if self.is_stuck or at_limit or store[Context.BUFFERED] or store[Context.IS_PENDING] or 0 < rest < LEAST:
            self.is_stuck = False
            return None
        if not rest:
            store[Context.PAUSE_AT] = store[Context.TRANSITIONS]  # the next layer is begun, and no more
            return None
        if len(store) + store.spare > store[Context.ROOM]:
            return Event.GROW
        self._collect(min(rest // 2, max(LEAST // 2, int(SUCCESSORS * 0.9 / self.branching))))
        return self._add()

    def _collect(self, span: int) -> None:
        """The successors of so many states for each; those of the second are dropped where the first left states."""
        first = self.store[Context.NEXT]
        for n, half in enumerate(self.halves):
            half[Part.FIRST], half[Part.END] = first + n * span, first + (n + 1) * span
            half.marks[:] = bytes(len(half.marks))
        self.sift()
        one, two = self.halves
        used = [one] if one[Part.REACHED] < one[Part.END] else [one, two]
        if len(used) == 1:
            two[Part.LEFT] = 0
        self.is_stuck = bool(used[-1][Part.STUCK])
        self._expanded(first, used)

    def sift(self) -> None:
        sift = self.store.program["sift"]
        other = self.other.submit(sift, self.context, self.halves[1].address)
        try:
            sift(self.context, self.halves[0].address)
        finally:
            other.exception()  # also where this one is interrupted

    def _expanded(self, first: int, halves: list[_Half]) -> None:
        store, found = self.store, sum(half[Part.COLLECTED] for half in halves)
        self.added, self.before = (0, 0), store[Context.TRANSITIONS]
        store[Context.BATCH_FIRST], store[Context.NEXT] = first, halves[-1][Part.REACHED]
        store[Context.TRANSITIONS] += found
        store.enabled_before[:] = list(store.enabled)
        marks = zip(store.enabled, *(bytes(half.marks) for half in halves), strict=True)
        store.enabled[:] = [max(mark) for mark in marks]
        self.branching = max(1.0, found / max(1, store[Context.NEXT] - first))

    def _add(self) -> Event:
        """Add what is left, from where the last state was noted."""
        while self.is_noting:
            n, position = self.added
            half = self.halves[n]
            position = self.store.program["absorb"](self.context, half.address, position, half[Part.LEFT])
            if position < 0:
                self.added = (n, -position)
                return Event.NOTE
            self.added = (n + 1, 0)
        return Event.PULSE

    def so_far(self) -> tuple[int, bytes]:
        """The transitions up to those of the state that the newest was found from, and the actions enabled by then."""
        store, transitions = self.store, self.before
        marks = (ctypes.c_uint8 * len(store.enabled))(*store.enabled_before)
        for index in range(store[Context.BATCH_FIRST], store.link(len(store) - 1) + 1):
            transitions += store.expand(index, marks)
        return transitions, bytes(marks)
