"""Walks drawn from the model's own graph: what the environment may do where, until every pair of things has been done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from relocheck.engine.explore import Explored
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import Value
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
Pair = tuple[str, str]
Choice = tuple[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Graph:
    """The model's states with a choice of the environment, by number, and where each choice leads.

    What the model does by itself is done between two choices, in one order.
    """

    states: tuple[State, ...]
    start: int
    choices: Mapping[int, Mapping[Choice, int]]

    @classmethod
    def of(cls, explored: Explored, possible: Callable[[State, str], bool]) -> Graph:
        """From all states and steps of the model, without the choices that are not possible on the machine."""
        own: dict[int, int] = {}
        chosen: dict[int, dict[Choice, int]] = defaultdict(dict)
        for source, action, args, target in explored.edges:
            if action in DONE_BY_ITSELF:
                own.setdefault(source, target)
            elif action in CHOSEN and possible(explored.states[source], action):
                chosen[source].setdefault((action, args), target)

        def settled(state: int) -> int:
            while state in own:
                state = own[state]
            return state

        choices = {at: {choice: settled(to) for choice, to in found.items()} for at, found in chosen.items()}
        return cls(explored.states, settled(explored.starts[0]), choices)

    def pairs(self) -> set[Pair]:
        """Every two choices of which one can follow the other; the first of all follows the build."""
        begun: tuple[int, str] = (self.start, "build")
        queue: list[tuple[int, str]] = [begun]
        seen: set[tuple[int, str]] = {begun}
        found: set[Pair] = set()
        for at, before in queue:
            for (action, _), to in self.choices.get(at, {}).items():
                found.add((before, action))
                if (to, action) not in seen:
                    seen.add((to, action))
                    queue.append((to, action))
        return found

    def way(self, at: int, before: str, wanted: set[Pair], longest: int, random: Random) -> list[tuple[int, Choice]]:
        """A shortest way of choices from a state to a wanted pair, the choices with the states where they are made."""
        queue: list[tuple[int, str, list[tuple[int, Choice]]]] = [(at, before, [])]
        seen = {(at, before)}
        for state, last, way in queue:
            if len(way) == longest:
                return []
            options = list(self.choices.get(state, {}).items())
            random.shuffle(options)
            for choice, to in options:
                further = [*way, (state, choice)]
                if (last, choice[0]) in wanted:
                    return further
                if (to, choice[0]) not in seen:
                    seen.add((to, choice[0]))
                    queue.append((to, choice[0], further))
        return []


@dataclass(slots=True)
class Drawing:
    """Draws walks that together have every pair of consecutive choices that the model can have."""

    layout: Layout
    board: Board
    graph: Graph
    random: Random
    covered: set[Pair] = field(default_factory=set[Pair])

    def walks(self, longest: int) -> Iterator[list[Step]]:
        """Each of at most so many choices; RuntimeError where a pair is further away than that."""
        wanted = self.graph.pairs()
        while wanted:
            found = self._walk(wanted, longest)
            if not found:
                raise RuntimeError(f"{sorted(wanted)} are further from the start than {longest} choices")
            yield [step for state, choice in found for step in self._steps(self.graph.states[state], *choice)]

    def _walk(self, wanted: set[Pair], longest: int) -> list[tuple[int, Choice]]:
        """From one wanted pair to the next, as far as it goes."""
        at, before, walk = self.graph.start, "build", list[tuple[int, Choice]]()
        while way := self.graph.way(at, before, wanted, longest - len(walk), self.random):
            for state, choice in way:
                self.covered.add((before, choice[0]))
                wanted.discard((before, choice[0]))
                at, before = self.graph.choices[state][choice], choice[0]
            walk += way
        return walk

    def _steps(self, state: State, action: str, args: tuple[Value, ...]) -> Iterator[Step]:
        which = [a for a in args if isinstance(a, int)]
        slot, register = (self.board.bars[which[0]] if which else None) or (3, BAR0)
        match action:
            case "map_bar":
                yield Step("map", slot, register, self.board.places[which[1]])
            case "unmap_bar":
                yield Step("unmap", slot, register)
            case "draw":
                slots = [self.layout.read(state, "slot", k) for k in range(self.layout.sizes["Slot"])]
                for r in range(self.layout.sizes["Region"]):
                    if (bar := self.layout.read(state, "bar", r)) is not None:
                        yield Step("touch", gfn=self.board.places[slots.index(bar)])
            case "save_memory":
                yield Step("save")
            case "resume":
                yield Step("resume")
            case "crash_qemu" | "plug" | "unplug":
                yield Step(action.removesuffix("_qemu"))
            case _:
                pass  # save_devices: what follows it says what becomes of it
