"""The state graph as data: every canonical state and every step between them, for looking at and for analysis."""

from __future__ import annotations

from collections.abc import Callable

from relocheck.engine.codegen import Machine, outcomes
from relocheck.engine.collection import no_collection
from relocheck.engine.contract import Options, Stop
from relocheck.engine.limits import Limits, Stopped
from relocheck.engine.machines import machine_of
from relocheck.engine.starts import FaultyStart, packed_starts
from relocheck.errors import ModelError, NoStart
from relocheck.ir.layout import State
from relocheck.ir.system import System
from relocheck.ir.types import Sizes, Value
from relocheck.lazy import dataclass

__all__ = ["Edge", "Explored", "explore"]

Edge = tuple[int, str, tuple[Value, ...], int]


@dataclass(frozen=True, slots=True)
class Explored:
    """States in the order of discovery; edges as (source, action, arguments, target), one for each outcome.

    Under symmetry states are representatives, and the arguments of an edge those at its source. `depth` is the number
    of steps to the furthest layer; `stop` says whether this is all.
    """

    states: tuple[State, ...]
    starts: tuple[int, ...]
    edges: tuple[Edge, ...]
    depth: int
    stop: Stop


def explore(system: System, sizes: Sizes, options: Options = Options()) -> Explored:  # noqa: B008
    """All states and steps within the options' limits; ModelError where the model has no meaning somewhere."""
    with no_collection():
        machine = machine_of(system, sizes, symmetry=options.symmetry)
        walk = Walk(machine, Limits(options))
        try:
            stop = walk.run()
        except Stopped as ended:
            stop = ended.stop
        unpack = machine.unpack
        return Explored(tuple(map(unpack, walk.index)), walk.starts, tuple(walk.edges), walk.depth, stop)


class Walk:
    """One exploration."""

    def __init__(self, machine: Machine, limits: Limits) -> None:
        self.machine = machine
        self.limits = limits
        self.rename: Callable[[bytes], bytes] = machine.symmetry.canonical if machine.symmetry else bytes
        self.bodies = [(a, machine.recorded(a, pruned=True), machine.instances(a)) for a in machine.system.actions]
        self.index: dict[bytes, int] = {}
        self.starts: tuple[int, ...] = ()
        self.edges: list[Edge] = []
        self.depth = 0

    def run(self) -> Stop:
        """Layer after layer."""
        layer = self._begin()
        while layer:
            if self.depth == self.limits.options.depth:
                return Stop.DEPTH
            layer = [state for packed in layer for state in self._expand(packed)]
            self.depth += bool(layer)
        return Stop.EXHAUSTED

    def _begin(self) -> list[bytes]:
        try:
            for packed, _ in packed_starts(self.machine):
                self.index.setdefault(self.rename(packed), len(self.index))
        except FaultyStart as failed:
            raise ModelError(failed.fault.message, failed.fault.span) from failed
        if not self.index:
            raise NoStart(f"{self.machine.system.name}: no start satisfies the assumptions")
        self.starts = tuple(self.index.values())
        return list(self.index)

    def _expand(self, packed: bytes) -> list[bytes]:
        source = self.index[packed]
        new: list[bytes] = []
        for action, body, instances in self.bodies:
            for args in instances:
                for after in outcomes(body, packed, args, []):
                    state = self.rename(after)
                    if state not in self.index:
                        self.index[state] = len(self.index)
                        new.append(state)
                    self.edges.append((source, action.name, args, self.index[state]))
        self.limits.pulse(self.depth, len(self.index), len(self.edges))
        return new
