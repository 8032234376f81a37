"""Partial-order reduction: of steps that do not disturb each other one order is looked at instead of all.

In a state only the enabled members of one stubborn set are taken, if there is a *key* among them: a step that writes
nothing that is still looked for, and from whose state the keys of other states do not lead back. Else every step is
taken. The argument why nothing is missed is in docs/decisions/0028-partial-order-reduction.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from relocheck.engine.codegen import Emit, Machine, outcomes
from relocheck.engine.codegen_parts import Scope
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.footprint import Cells
from relocheck.engine.stubborn import Stubborn
from relocheck.engine.watch import Watch
from relocheck.ir.system import Kind, Property
from relocheck.masks import bits

__all__ = ["Reduction", "is_enough", "obstacle", "together"]

MOST_INSTANCES = 2_000
"""With more actions and arguments looking for what may wait would take longer than taking it."""
TRIAL = 250
"""After so many states it is asked whether it pays:"""
PAYS = 0.25
"""whether in such a part of them something was left out; else the rest is searched without."""

Taken = list[tuple[int, list[bytes]]]
"""Instances with the states that they lead to."""


def obstacle(properties: Sequence[Property], options: Options) -> str:
    """Why nothing can be left out of a search; empty where it can."""
    if any(p.kind is Kind.STEP for p in properties):
        return "a property of steps is asked"
    if options.depth is not None:
        return "a depth is given"
    if options.checkpoint is not None:
        return "a checkpoint is kept"
    return "compiled code takes all steps" if options.tier == "llvm" else ""


class Reduction:
    """What one search leaves out; `left_out` counts the states in which it did."""

    def __init__(self, machine: Machine, watch: Watch) -> None:
        self.machine = machine
        self.watch = watch
        self.cells = Cells(machine.layout)
        self.left_out = 0
        self.count = sum(len(machine.instances(a)) for a in machine.system.actions)
        self.is_on = self.count <= MOST_INSTANCES
        self.rename = machine.symmetry.canonical if machine.symmetry else bytes
        self.behind: dict[bytes, bytes] = {}
        """From a state in which steps were left out to one that the keys lead to from there."""
        self.tried = 0
        self.left_out_before = 0
        self._watched = (-1, 0)
        if self.is_on:
            self.stubborn = machine.once("stubborn", None, lambda: Stubborn(machine))
            self.bodies = [machine.recorded(i.action, pruned=True) for i in self.stubborn.instances]

    @property
    def why_whole(self) -> str:
        """Why nothing was left out; empty where something was."""
        if self.left_out:
            return ""
        return "no step can wait" if self.count <= MOST_INSTANCES else f"there are {self.count} actions with arguments"

    def expand(self, packed: bytes, emit: Emit, enabled: bytearray) -> bool:
        """Emit enough of the successors of a state and mark their actions; False, and nothing, where that is all."""
        taken = self._enough(packed)
        self.left_out += taken is not None
        self._look_whether_it_pays()
        for number, after in taken or ():
            for state in after:
                emit(state)
                enabled[self.stubborn.instances[number].number] = 1
        return taken is not None

    def _look_whether_it_pays(self) -> None:
        self.tried += 1
        if self.tried % TRIAL == 0:
            self.is_on = self.left_out - self.left_out_before >= PAYS * TRIAL
            self.left_out_before = self.left_out

    def _enough(self, packed: bytes) -> Taken | None:
        """The steps of a stubborn set that has a key, of the smallest such set; None where that is all steps."""
        for members in self._candidates(self.stubborn.false(packed)):
            taken = [(n, self._after(n, packed)) for n in bits(members)]
            if (key := self._key(packed, taken)) is not None:
                self.behind[packed] = key
                return taken
        return None

    def _candidates(self, false: int) -> Iterator[int]:
        """The members of stubborn sets of which no guard is false, where these are not all: the fewest first."""
        active = self.stubborn.active(false)
        found = dict.fromkeys(self.stubborn.closure(seed, false) & active for seed in bits(active))
        yield from sorted((m for m in found if m != active), key=int.bit_count)

    def _after(self, number: int, packed: bytes) -> list[bytes]:
        return list(outcomes(self.bodies[number], packed, self.stubborn.instances[number].args, []))

    def _key(self, packed: bytes, taken: Taken) -> bytes | None:
        """Where a step leads that changes nothing looked for, if the keys from there do not come back."""
        watched = self.watched()
        for number, after in taken:
            if not self.stubborn.instances[number].cells.writes & watched:
                for state in map(self.rename, after):
                    if (end := self._end(state)) != packed:
                        return end
        return None

    def _end(self, state: bytes) -> bytes:
        """Where the keys lead to in the end: a state that was expanded whole, or is not expanded yet."""
        path: list[bytes] = []
        while state in self.behind:
            path.append(state)
            state = self.behind[state]
        for passed in path:
            self.behind[passed] = state
        return state

    def watched(self) -> int:
        """The cells that something still looked for reads."""
        items = self.watch.items
        if self._watched[0] != len(items):  # they only become fewer
            self._watched = (len(items), self.cells.all_of((item.formula for item in items), {}))
        return self._watched[1]


# What a reduced search comes to


def is_enough(machine: Machine, found: Outcome, properties: Sequence[Property]) -> bool:
    """Whether a search without reduction need not follow: it has seen everything and there is nothing to be shown.

    What is shown is shown by a shortest run. A `sometimes` that may fail to evaluate somewhere is a model error or is
    reached, whichever comes first.
    """
    if not found.left_out or found.stop in (Stop.TIME, Stop.MEMORY, Stop.INTERRUPTED):
        return True
    reached = [p for p in properties if p.name in found.findings]
    if found.stop is not Stop.EXHAUSTED or found.deadlock is not None:
        return False
    return all(p.kind is Kind.SOMETIMES and not machine.terms.code(p.formula, Scope("p")).raises for p in reached)


def together(first: Outcome, second: Outcome) -> Outcome:
    """The outcome of a reduced search and of the whole one that followed; what only the first has found counts too."""
    if second.stop in (Stop.EXHAUSTED, Stop.DECIDED, Stop.FAULT):
        seconds = first.seconds + second.seconds
        return replace(second, seconds=seconds, left_out=0, whole_because="there is a run to be shown")
    stop = Stop.INTERRUPTED if second.stop is Stop.INTERRUPTED else first.stop
    return replace(
        first,
        stop=stop,
        depth=first.depth if stop in (Stop.EXHAUSTED, Stop.DECIDED) else second.depth,
        seconds=first.seconds + second.seconds,
        findings={**first.findings, **second.findings},
        deadlock=second.deadlock or first.deadlock,
    )
