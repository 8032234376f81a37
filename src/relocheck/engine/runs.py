"""Concrete runs from the links of a search: what a reader is shown, and what the reference semantics re-runs.

A search stores, for each canonical state, only which one it came from. A run follows these links, but undoes the
renaming of each canonical state, so that its states follow from each other as they stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import Protocol

from relocheck.engine.canonical import Renaming, inverse, then
from relocheck.engine.codegen import Machine, Recorded, outcomes
from relocheck.engine.contract import Fault, Run, Step
from relocheck.errors import ModelError
from relocheck.ir.evaluate import BadChoice, NotEnabled, execute
from relocheck.ir.layout import State
from relocheck.ir.types import Value
from relocheck.lazy import dataclass

__all__ = ["Found", "Origin", "Runs", "Seen"]


@dataclass(frozen=True, slots=True)
class Origin:
    """The concrete start that a canonical one stands for."""

    packed: bytes
    choices: tuple[Value, ...]


class Found(Protocol):
    """The states of a search by index, in the order they were found."""

    def state(self, index: int) -> bytes:
        """The packed state."""
        ...

    def link(self, index: int) -> int:
        """The index of the state it was found from; -1 for a start."""
        ...


@dataclass(frozen=True, slots=True)
class Seen:
    """What generated Python has found."""

    states: list[bytes]
    links: list[int]

    @classmethod
    def of(cls, seen: Mapping[bytes, int]) -> Seen:
        """From the states in order to what each was found from."""
        return cls(list(seen), list(seen.values()))

    def state(self, index: int) -> bytes:
        """The packed state."""
        return self.states[index]

    def link(self, index: int) -> int:
        """The index of the state it was found from; -1 for a start."""
        return self.links[index]


@dataclass(slots=True)
class Taken:
    """A step on packed states."""

    action: str
    args: tuple[Value, ...]
    choices: tuple[Value, ...]
    after: bytes


@dataclass(frozen=True, slots=True)
class Reached:
    """The run to a canonical state: where it ends, and how that is renamed to the canonical state."""

    run: Run
    concrete: bytes
    canonical: bytes
    renaming: Renaming


class Runs:
    """Rebuilds runs from the states of a search and what each was reached from; what they share is rebuilt once."""

    def __init__(self, machine: Machine, found: Found, origins: Mapping[bytes, Origin]) -> None:
        self.machine = machine
        self.origins = origins
        self.found = found
        self.unpack = machine.unpack
        self.known: dict[int, Reached] = {}

    def to(self, index: int, last: bytes | None = None) -> Run:
        """The run to a canonical state and, where one is given, on to a successor of it as the search met it."""
        reached = self._reached(index)
        return (reached if last is None else self._after(reached, last, last)).run

    def fault(self, index: int, error: ModelError) -> Fault:
        """The run to a state, and what fails there: the first action that raises an error when it is run again."""
        run = self.to(index)
        state = run.states[-1]
        packed = self.machine.packing.pack(state)
        for action, body in zip(self.machine.system.actions, self._bodies, strict=True):
            for args in self.machine.instances(action):
                taken: list[Value] = []
                try:
                    for _ in outcomes(body, packed, args, taken):
                        pass
                except ModelError as raised:
                    told = self._told(action.name, state, args, tuple(taken)) or raised
                    return Fault(run, str(told), told.span, action.name, args, tuple(taken))
        raise AssertionError(f"no action fails when it is run again: {error}")

    def _told(
        self, action: str, state: State, args: tuple[Value, ...], choices: tuple[Value, ...]
    ) -> ModelError | None:
        """The error in the words of the reference semantics."""
        try:
            execute(self.machine.system.action(action), self.machine.layout, state, args, choices)
        except ModelError as error:
            return error
        except (NotEnabled, BadChoice):
            pass
        return None

    @cached_property
    def _bodies(self) -> list[Recorded]:
        return [self.machine.recorded(action, pruned=False) for action in self.machine.system.actions]

    def _reached(self, index: int) -> Reached:
        path: list[int] = []
        while index >= 0 and index not in self.known:
            path.append(index)
            index = self.found.link(index)
        reached = self.known.get(index)
        for index in reversed(path):
            state = self.found.state(index)
            reached = self._begun(state) if reached is None else self._after(reached, self._raw(reached, state), state)
            self.known[index] = reached
        assert reached is not None, "every state was reached from a start"
        return reached

    def _begun(self, state: bytes) -> Reached:
        origin = self.origins[state]
        run = Run(self.unpack(origin.packed), origin.choices, ())
        return Reached(run, origin.packed, state, self._renaming(origin.packed))

    def _after(self, before: Reached, met: bytes, state: bytes) -> Reached:
        """One step on, to what the search met behind the canonical state."""
        taken = self._step(before.concrete, self._undone(met, before.renaming))
        step = Step(taken.action, taken.args, taken.choices, self.unpack(taken.after))
        run = replace(before.run, steps=(*before.run.steps, step))
        return Reached(run, taken.after, state, self._then(before.renaming, met))

    def _raw(self, before: Reached, goal: bytes) -> bytes:
        """The successor of a canonical state, as its action left it, whose canonical form is the goal."""
        if self.machine.symmetry is None:
            return goal
        for taken in self._successors(before.canonical):
            if self.machine.symmetry.canonical(taken.after) == goal:
                return taken.after
        raise AssertionError("a state that was found is no successor of the one it was found from")

    def _step(self, state: bytes, wanted: bytes) -> Taken:
        for taken in self._successors(state):
            if taken.after == wanted:
                return taken
        raise AssertionError("a step cannot be undone by renaming: is a sort declared symmetric that is not?")

    def _successors(self, packed: bytes) -> Iterator[Taken]:
        for action, body in zip(self.machine.system.actions, self._bodies, strict=True):
            for args in self.machine.instances(action):
                choices: list[Value] = []
                with suppress(ModelError):  # an action that fails may have been left out where others go on
                    for after in outcomes(body, packed, args, choices):
                        yield Taken(action.name, args, tuple(choices), after)

    # Renamings from the concrete run to the canonical one

    def _renaming(self, packed: bytes) -> Renaming:
        return self.machine.symmetry.renaming(packed) if self.machine.symmetry else ()

    def _then(self, renaming: Renaming, met: bytes) -> Renaming:
        return then(renaming, self._renaming(met))

    def _undone(self, packed: bytes, renaming: Renaming) -> bytes:
        if self.machine.symmetry is None:
            return packed
        return self.machine.symmetry.apply(packed, tuple(inverse(images) for images in renaming))
