"""The llvmlite tier as the search sees it: states are bytes again, events come one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from time import process_time

from relocheck.engine.checkpoint import Form, Point, Saved
from relocheck.engine.codegen import Machine
from relocheck.engine.native.loop import Context, Event
from relocheck.engine.native.program import Code
from relocheck.engine.native.store import Store
from relocheck.engine.native.two_threads import Pair
from relocheck.engine.watch import Item

__all__ = ["Tier"]

PAUSE = 1 << 17
"""So many transitions between two looks at the limits."""
OPTIMISING = 3
"""Optimised code is worth its compilation after so many times as long as the first one took."""


class Tier:
    """A search that goes on in compiled code."""

    def __init__(self, code: Code, actions: int, threads: int = 1, expected: int = 0) -> None:
        self.code = code
        self.bits = code.bits
        self.store = Store(code.program, self.bits.words, actions, (len(code.items[0]), len(code.items[1])))
        with suppress(MemoryError):  # then it grows when it has to
            self.store.grow(expected)
        self.pair = Pair(self.store) if threads > 1 else None
        self.began = process_time()
        self.first = 0

    def begin(
        self,
        states: Sequence[bytes],
        links: Sequence[int],
        enabled: bytes,
        *,
        following: int,
        layer_end: int,
        depth: int,
        transitions: int,
        limit: int | None,
    ) -> None:
        """Take over: all states so far, the next one to expand, where its layer ends."""
        self.store.load(states, links)
        self._begin_at(Point(following, layer_end, depth, len(states), transitions, enabled), limit)

    def take_up(self, saved: Saved, limit: int | None) -> None:
        """Go on from a checkpoint of this same code; ValueError where its states are not all different."""
        for states, links in saved.pieces():
            self.store.load_again(states, links)
        self._begin_at(saved.point, limit)

    def _begin_at(self, point: Point, limit: int | None) -> None:
        store = self.store
        self.first = point.next
        store[Context.NEXT], store[Context.LAYER_END], store[Context.DEPTH] = point.next, point.layer_end, point.depth
        store[Context.TRANSITIONS] = point.transitions
        store[Context.DEPTH_LIMIT] = -1 if limit is None else limit
        store[Context.PAUSE_AT] = point.transitions + PAUSE
        store.enabled[: len(point.enabled)] = list(point.enabled)

    def point(self) -> Point:
        """Where the search is, between two batches."""
        store = self.store
        return Point(
            self.next, store[Context.LAYER_END], self.depth, len(self), store[Context.TRANSITIONS], bytes(store.enabled)
        )

    @property
    def form(self) -> Form:
        """How its states are written, and in which code."""
        places = hashlib.sha256(repr((self.bits.spots, self.bits.fixed)).encode()).hexdigest()
        return Form(self.bits.words * 8, places)

    def written(self, count: int) -> Iterator[memoryview]:
        """The first so many states, then their links."""
        for region, width in ((self.store.states, self.bits.words * 8), (self.store.links, 4)):
            with memoryview(region.map) as whole:
                yield whole[: count * width]

    def watch(self, states: Sequence[Item], steps: Sequence[Item], *, dead: bool) -> None:
        """What is still looked for."""
        for flags, items, wanted in (
            (self.store.state_flags, self.code.items[0], states),
            (self.store.step_flags, self.code.items[1], steps),
        ):
            open_ = {(item.name, item.antecedent) for item in wanted}
            for n, item in enumerate(items):
                flags[n] = (item.name, item.antecedent) in open_
        self.store[Context.WATCHES] = bool(states)
        self.store[Context.WANTS_DEAD] = dead

    def advance(self) -> Event:
        """Search on."""
        event = self.pair.advance() if self.pair else None
        if event is None:
            event = self.store.run()
        if event is Event.PULSE:
            self.store[Context.PAUSE_AT] = self.store[Context.TRANSITIONS] + PAUSE
        return event

    @property
    def grows_by_mib(self) -> float:
        """What `grow` will take, at most."""
        return self.store.grows_by / 2**20

    def grow(self) -> None:
        """Make room for more states; MemoryError where there is none."""
        self.store.grow()

    def optimise_if_long(self) -> None:
        """Compile it once more, with optimisation, where the states found so far take longer than that."""
        code = self.code
        if code.is_optimised:
            return
        each = (process_time() - self.began) / max(1, self.next - self.first)
        if each * (len(self) - self.first) > OPTIMISING * code.seconds:
            code.optimise()
            self.store.program = code.program

    def __len__(self) -> int:
        return len(self.store)

    @property
    def buffer_room(self) -> int:
        """The most successors of a state that compiled code finds."""
        return self.store[Context.BUFFER_ROOM]

    @property
    def next(self) -> int:
        """The state to expand next."""
        return self.store[Context.NEXT]

    @property
    def depth(self) -> int:
        """The layer of that state."""
        return self.store[Context.DEPTH]

    @property
    def load(self) -> float:
        """How full the table of states is."""
        return len(self) / self.store[Context.TABLE_SIZE]

    @property
    def transitions(self) -> int:
        """The successors of all states expanded, up to the one whose successors are being looked up."""
        store = self.store
        if self.pair and self.pair.is_noting:
            return self.pair.so_far()[0]
        position, end = store[Context.POSITION], store[Context.BUFFERED]
        if position == 0 or position > end:
            return store[Context.TRANSITIONS]
        source = store.source(position - 1)
        while position < end and store.source(position) == source:
            position += 1
        return store[Context.TRANSITIONS] - (end - position)

    def enabled(self, machine: Machine) -> bytes:
        """The actions enabled in some state up to the one whose successors are being looked up."""
        store = self.store
        if self.pair and self.pair.is_noting:
            return self.pair.so_far()[1]
        position, end = store[Context.POSITION], store[Context.BUFFERED]
        if not 0 < position < end:
            return bytes(store.enabled)
        marks = bytearray(store.enabled_before)
        for index in range(store[Context.BATCH_FIRST], store.source(position - 1) + 1):
            machine.expand(self.state(index), len, marks)
        return bytes(marks)

    def expanded(self, transitions: int, enabled: bytearray) -> None:
        """Generated Python has expanded the next state."""
        self.store.enabled[:] = list(enabled) or [0]
        self.store[Context.NEXT] += 1
        self.store[Context.TRANSITIONS] += transitions

    def add(self, packed: bytes, link: int) -> bool:
        """Whether a state is new; then it is added."""
        return self.store.add(self.bits.encode(packed), link)

    def state(self, index: int) -> bytes:
        """A state as generated Python knows it."""
        return self.bits.decode(self.store.state(index))

    def link(self, index: int) -> int:
        """The index of what a state was found from; -1 for a start."""
        return self.store.link(index)
