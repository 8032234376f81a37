"""The state graph of a large scope without a Python object for each state: two arrays, which scipy reads as they are.

The states come from a search that was exhausted; then each is expanded once more, and its successors looked up.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING

from relocheck.engine.collection import no_collection
from relocheck.engine.contract import Options, Stop
from relocheck.engine.explicit import Search
from relocheck.engine.explore import explore
from relocheck.engine.limits import Stopped
from relocheck.ir.layout import State
from relocheck.ir.system import System
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass

if TYPE_CHECKING:
    from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs]

    from relocheck.engine.native.store import Region
    from relocheck.engine.native.tier import Tier

__all__ = ["SparseGraph", "sparse_graph"]


@dataclass(frozen=True, slots=True)
class SparseGraph:
    """The steps from state i lead to `targets[offsets[i] : offsets[i + 1]]`, a target for each outcome."""

    offsets: memoryview
    """64-bit numbers, one more than there are states."""
    targets: memoryview
    """32-bit indices of states, in the order of their discovery."""
    state: Callable[[int], State]
    """From an index to the state; a representative under symmetry."""

    @property
    def states(self) -> int:
        """How many there are."""
        return len(self.offsets) - 1

    def matrix(self) -> csr_array:
        """The adjacency matrix for `scipy.sparse.csgraph`; several steps between two states are added up."""
        import numpy
        from scipy.sparse import csr_array  # pyright: ignore[reportMissingTypeStubs]

        ones = numpy.ones(len(self.targets), dtype=numpy.uint8)
        columns, rows = (
            numpy.frombuffer(self.targets, dtype=numpy.int32),
            numpy.frombuffer(self.offsets, dtype=numpy.int64),
        )
        return csr_array((ones, columns, rows), shape=(self.states, self.states))


def sparse_graph(system: System, sizes: Sizes, options: Options = Options()) -> SparseGraph:  # noqa: B008
    """The whole graph; Stopped where a limit or a model error ends the search before it is whole."""
    with no_collection():
        looking = Search(system, (), sizes, options)
        stop = looking.run()
        if stop is not Stop.EXHAUSTED:
            raise Stopped(stop)
        if looking.tier is None:
            return _from_objects(system, sizes, options)
        return _Edges(looking, looking.tier).graph()


def _from_objects(system: System, sizes: Sizes, options: Options) -> SparseGraph:
    """Where the search was too short for compiled code."""
    explored = explore(system, sizes, options)
    counts = [0] * len(explored.states)
    for source, _, _, _ in explored.edges:
        counts[source] += 1
    offsets = array("q", [0, *accumulate(counts)])
    targets = array("i", (target for _, _, _, target in explored.edges))
    return SparseGraph(memoryview(offsets), memoryview(targets), explored.states.__getitem__)


class _Edges:
    """Fills the arrays from a tier that has seen everything."""

    def __init__(self, looking: Search, tier: Tier) -> None:
        from relocheck.engine.native.store import Region

        self.looking = looking
        self.tier = tier
        self.offsets: Region = Region((len(tier) + 1) * 8)
        self.targets: Region = Region((looking.transitions + tier.buffer_room) * 4)

    def graph(self) -> SparseGraph:
        """All steps; what compiled code leaves out generated Python does."""
        following = 0
        while (following := self.tier.store.edges(following, self.offsets, self.targets)) < len(self.tier):
            self._by_python(following)
            following += 1
        unpack, tier = self.looking.machine.unpack, self.tier
        offsets = memoryview(self.offsets.map).cast("q")[: len(tier) + 1]
        targets = memoryview(self.targets.map).cast("i")[: self.looking.transitions]
        return SparseGraph(offsets, targets, lambda index: unpack(tier.state(index)))

    def _by_python(self, index: int) -> None:
        machine, tier = self.looking.machine, self.tier
        rename = machine.symmetry.canonical if machine.symmetry else bytes
        out: list[bytes] = []
        machine.expand(tier.state(index), out.append, bytearray(len(machine.system.actions)))
        offsets, targets = memoryview(self.offsets.map).cast("q"), memoryview(self.targets.map).cast("i")
        for n, after in enumerate(out):
            targets[offsets[index] + n] = tier.store.find(tier.bits.encode(rename(after)))
        offsets[index + 1] = offsets[index] + len(out)
