"""What every engine takes and gives.

An engine is a function `search(system, properties, sizes, options) -> Outcome`. It decides nothing about evidence:
it says what it found and how far it looked; `relocheck.check` turns that into verdicts after re-checking.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from enum import Enum
from pathlib import Path
from typing import Protocol

from relocheck.errors import Span
from relocheck.ir.invariant import Invariant
from relocheck.ir.layout import State
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes, Value
from relocheck.lazy import dataclass

__all__ = ["Engine", "Fault", "Finding", "Offered", "Options", "Outcome", "Progress", "Run", "Step", "Stop"]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a run: the action, its arguments, what each Choose took in the order of execution, the new state."""

    action: str
    args: tuple[Value, ...]
    choices: tuple[Value, ...]
    state: State


@dataclass(frozen=True, slots=True)
class Run:
    """A run from a start. `choices` are what the Chooses of the starts took, `free` is already in `start`."""

    start: State
    choices: tuple[Value, ...]
    steps: tuple[Step, ...]

    @property
    def states(self) -> tuple[State, ...]:
        """The states, the start first."""
        return (self.start, *(s.state for s in self.steps))

    @property
    def last_step(self) -> tuple[State | None, State]:
        """The last state but one, None where there is none, and the last."""
        earlier = [self.start, *(s.state for s in self.steps[:-1])]
        return (earlier[-1], self.steps[-1].state) if self.steps else (None, self.start)


@dataclass(frozen=True, slots=True)
class Finding:
    """A run whose last state (for a step property: last step) violates the property, or reaches a `sometimes`."""

    run: Run
    shortest: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """What became of a lemma of the user's: `used` in a proof, or refuted by a run to a state where it is false, or

    given up because of a step that leads out of it from a state that nothing known rules out; else nothing needed it.
    """

    used: bool = False
    run: Run | None = None
    leads_out: tuple[State, State] | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A model error: the run up to the state, and the action (or property) whose evaluation failed there.

    `action` is None where a property failed to evaluate in the last state (or on the last step) of the run, or where
    a start did. For a failing action `args` and `choices` are those of the attempt.
    """

    run: Run
    message: str
    span: Span | None
    action: str | None = None
    args: tuple[Value, ...] = ()
    choices: tuple[Value, ...] = ()
    property: str | None = None


class Stop(Enum):
    """Why a search ended."""

    EXHAUSTED = "exhausted"  # every reachable state was seen
    DECIDED = "decided"  # every property was decided before that
    DEPTH = "depth"  # the depth asked for was reached
    TIME = "time"
    MEMORY = "memory"
    INTERRUPTED = "interrupted"
    FAULT = "model error"
    UNKNOWN = "unknown"  # a solver gave up


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a search is; `states` is 0 for engines that do not count them.

    `open`: the states found and not expanded; `load`: how full the table of states is, 0 where there is none.
    """

    depth: int
    states: int
    transitions: int
    seconds: float
    open: int = 0
    load: float = 0.0
    proof: str = ""
    """What is being proved, and how far that is, in words; then the rest says nothing."""


@dataclass(frozen=True, slots=True)
class Options:
    """Limits of a search. Times in seconds, memory in MiB; None means no limit."""

    depth: int | None = None
    timeout: float | None = None
    memory: int | None = None
    symmetry: bool = True
    deadlock: bool = True
    partial_order: bool = False
    """For the explicit engine: take one order of steps that do not disturb each other, where that finds the same."""
    tier: str = "auto"
    """For the explicit engine: `python` to the end, `llvm` at once, or (`auto`) the one, then the other."""
    threads: int = 1
    """For the explicit engine's compiled code: one or two; what is found is the same."""
    expected: int = 0
    """The states of an earlier search, for which compiled code makes room at once; a guess, on which nothing rests."""
    progress: Callable[[Progress], None] | None = None
    lemmas: tuple[Property, ...] = ()
    """For engines that prove: what the user holds to be true in every reachable state. Nothing rests on it unproved."""
    checkpoint: Path | None = None
    """The file in which the explicit engine keeps a search that a limit or an interrupt ends, and every few minutes."""
    resume: bool = False
    """Whether it goes on from that file, if it is there; CheckpointError where the file is not of this search."""
    siblings: tuple[System, ...] = ()
    """The systems that are searched besides, which differ in constants only: what is compiled for one serves all."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a search found.

    `findings` has the properties decided by a run (violated, or reached for `sometimes`); a property that is not in it
    held (was not reached) in all that was searched: everything if `stop` is EXHAUSTED, else up to `depth` steps.
    `depth` is the greatest number of steps completely searched.
    """

    engine: str
    stop: Stop
    depth: int
    seconds: float
    findings: Mapping[str, Finding]
    states: int | None = None
    transitions: int | None = None
    deadlock: Run | None = None
    """A run into a state without an enabled action; None where none was found or the engine does not look."""
    looked_for_deadlock: bool = False
    fault: Fault | None = None
    enabled: frozenset[str] | None = None
    """The actions enabled somewhere in what was searched; None where the engine does not know."""
    antecedents_seen: Mapping[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])
    """For each property the indices of its antecedents that were true somewhere; missing: not looked at."""
    symmetric: tuple[str, ...] = ()
    """The sorts whose elements the search identified up to renaming."""
    proofs: Mapping[str, Invariant] = field(default_factory=dict[str, Invariant])
    """For each property that was proved an invariant that shows it; worth nothing before it is re-checked."""
    lemmas: Mapping[str, Offered] = field(default_factory=dict[str, Offered])
    """What became of the lemmas that were offered; missing: the engine takes none, or ended before."""
    tier: str = ""
    """The code in which the explicit engine has ended: `python` or `llvm`."""
    growing: tuple[str, ...] = ()
    """Where a limit ended the search: the fields that took more and more values."""
    checkpoint: str = ""
    """Where the search can be taken up again, or why it could not be kept; empty where nothing was asked or left."""
    slow_because: str = ""
    """Why it is not `llvm`, where it should have been."""
    left_out: int | None = None
    """At how many states partial-order reduction has left out steps; None where it was not asked for.

    Then `states` and `transitions` are those that were seen, `depth` is how deep these were, and a run may not be the
    shortest. Findings, `deadlock` (whether there is one), `enabled` and `antecedents_seen` are those of all states.
    """
    whole_because: str = ""
    """Why it has left out nothing."""


class Engine(Protocol):
    """The one signature."""

    def __call__(
        self, system: System, properties: Sequence[Property], sizes: Sizes, options: Options = ...
    ) -> Outcome: ...
