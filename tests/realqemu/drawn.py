"""Walks drawn from the model's own graph: what the environment may do where, until every pair of things has been done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from relocheck.ir.layout import State
from relocheck.ir.types import Value
from relocheck.plain import Plain
from tests.realqemu.walk import BAR0, BAR2, Machine, Step

DONE_BY_ITSELF = ("build", "init_region", "reset_devices", "load_region", "unpause", "restore")
CHOSEN = ("map_bar", "unmap_bar", "draw", "save_devices", "save_memory", "resume", "crash_qemu", "plug", "unplug")
OVER = 0x3000


@dataclass(frozen=True, slots=True)
class Board:
    """A board of the model and the machine that is like it: where the regions' BARs are, and the places for them."""

    name: str
    machine: Machine
    bars: tuple[tuple[int, int] | None, ...]
    places: tuple[int, ...]


BOARDS = (
    Board("ROMS", Machine(limit=0x5000), ((3, BAR0), None), (0xF0000, OVER)),
    Board("VGAS", Machine(("VGA", "VGA"), limit=0x7000), ((3, BAR0), (4, BAR0)), (0xF0000, 0xF4000)),
    Board("CARDS", Machine(limit=0x4000), ((3, BAR0), (4, BAR2)), (0xF0000, 0xF4000)),
)
Pairs = set[tuple[str, str]]


@dataclass(slots=True)
class Drawing:
    """Draws walks from a start; `covered` are the pairs of consecutive choices so far, of all walks."""

    plain: Plain
    board: Board
    random: Random
    covered: Pairs = field(default_factory=lambda: set())

    def walk(self, start: State, length: int) -> Iterator[Step]:
        """One walk of so many choices, each as a step for the real machine."""
        state, before = start, "build"
        while length:
            state = self._settled(state)
            options = [(a, args, t.state) for a, args, t in self.plain.successors(state) if a in CHOSEN]
            if not options:
                return
            fresh = [o for o in options if (before, o[0]) not in self.covered]
            action, args, after = self.random.choice(fresh or options)
            self.covered.add((before, action))
            yield from self._steps(state, action, args)
            state, before, length = after, action, length - 1

    def _settled(self, state: State) -> State:
        """The state when all that happens by itself has happened."""
        while True:
            found = next((t.state for a, _, t in self.plain.successors(state) if a in DONE_BY_ITSELF), None)
            if found is None:
                return state
            state = found

    def _steps(self, state: State, action: str, args: tuple[Value, ...]) -> Iterator[Step]:
        which = [a for a in args if isinstance(a, int)]
        slot, register = (self.board.bars[which[0]] if which else None) or (3, BAR0)
        match action:
            case "map_bar":
                yield Step("map", slot, register, self.board.places[which[1]])
            case "unmap_bar":
                yield Step("unmap", slot, register)
            case "draw":
                slots = [self.plain.layout.read(state, "slot", k) for k in range(self.plain.sizes["Slot"])]
                for r in range(self.plain.sizes["Region"]):
                    if (bar := self.plain.layout.read(state, "bar", r)) is not None:
                        yield Step("touch", gfn=self.board.places[slots.index(bar)])
            case "save_memory":
                yield Step("save")
            case "resume":
                yield Step("resume")
            case "crash_qemu" | "plug" | "unplug":
                yield Step(action.removesuffix("_qemu"))
            case _:
                pass  # save_devices: what follows it says what becomes of it
