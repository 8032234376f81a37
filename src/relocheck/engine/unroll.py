"""A transition laid out in time: clauses over one set of variables for the start and one for each frame.

The clauses are made once, for frame 0; a later frame is the same with the numbers shifted. Frame k has the state after
k steps, the inputs of the step after it, and the gates over both. Cells that no action assigns are the same variables
in every frame.
"""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.engine.circuit import TRUE, Literal
from relocheck.engine.symbolic import Transition
from relocheck.ir.system import Kind

__all__ = ["Clauses", "Unrolling"]

Clauses = list[tuple[int, ...]]
"""Each a disjunction of variables, numbered from 1, negative where negated: the numbers of the DIMACS format."""


class Unrolling:
    """Numbers the variables of the start and of every frame, and writes their clauses."""

    def __init__(self, transition: Transition) -> None:
        self.transition = transition
        self._number = {0: 1}
        start = transition.start
        bits = [a for cell in start.outcomes.cells for a in cell]
        opening = list(transition.circuit.clauses([start.outcomes.done, start.outcomes.fault, *bits]))
        rigid = [(a, s) for a, p, _, s in self._cells() if a == p and a > TRUE]
        moving = [(a, p, f, s) for a, p, f, s in self._cells() if a != p]
        self._give([*start.inputs, *(a for a, _ in rigid), *(c[0] for c in opening)])
        self.fixed = len(self._number)
        self._give([a for a, _, _, _ in moving])
        state, step = self._gates()
        self._give([*transition.inputs, *(c[0] for c in state), *(c[0] for c in step)])
        self.stride = len(self._number) - self.fixed + 1
        self._number |= {p >> 1: self._number[a >> 1] + self.stride for a, p, _, _ in moving}
        starts = [(a, s) for a, s in rigid] + [(a, s) for a, _, _, s in moving]
        self._opening: Clauses = [(-1,), *map(self._signed, opening), *self._equal(starts)]
        self._state: Clauses = [self._signed(c) for c in state]
        self._step: Clauses = [*map(self._signed, step), *self._equal([(p, f) for _, p, f, _ in moving])]

    def opening(self) -> Clauses:
        """The start, and that frame 0 begins with it."""
        return self._opening

    def state(self, frame: int) -> Clauses:
        """What decides the properties of one state."""
        return self._shifted(self._state, frame)

    def step(self, frame: int) -> Clauses:
        """The step from this frame's state to that of the next."""
        return self._shifted(self._step, frame)

    def literal(self, literal: Literal, frame: int = 0) -> int:
        """The number of a literal in a frame."""
        number = self._number[literal >> 1]
        if number > self.fixed:
            number += frame * self.stride
        return -number if literal & 1 else number

    def spare(self, frame: int) -> int:
        """A variable of this frame that no clause mentions."""
        return self.fixed + (frame + 1) * self.stride

    def _cells(self) -> Iterator[tuple[Literal, Literal, Literal, Literal]]:
        """For each bit of the state its latch, its prime, its next value and its first one."""
        t = self.transition
        for cell in zip(t.latches, t.primes, t.following, t.start.outcomes.cells, strict=True):
            yield from zip(*cell, strict=True)

    def _gates(self) -> tuple[list[tuple[Literal, ...]], list[tuple[Literal, ...]]]:
        """The clauses of the gates that one state decides, and those of the others."""
        t = self.transition
        of_state = [a for c in t.claims if c.property.kind is not Kind.STEP for a in c.literals()]
        of_step = [a for c in t.claims if c.property.kind is Kind.STEP for a in c.literals()]
        following = [f for a, p, f, _ in self._cells() if a != p]
        clauses = list(t.circuit.clauses([*of_state, *of_step, *following, t.enabled, t.fault]))
        early = set(t.circuit.cone(of_state))
        return [c for c in clauses if c[0] >> 1 in early], [c for c in clauses if c[0] >> 1 not in early]

    def _give(self, literals: list[Literal]) -> None:
        for a in literals:
            self._number.setdefault(a >> 1, len(self._number) + 1)

    def _signed(self, clause: tuple[Literal, ...]) -> tuple[int, ...]:
        return tuple(self.literal(a) for a in clause)

    def _equal(self, pairs: list[tuple[Literal, Literal]]) -> Clauses:
        return [self._signed(c) for a, b in pairs for c in ((a, b ^ 1), (a ^ 1, b))]

    def _shifted(self, clauses: Clauses, frame: int) -> Clauses:
        by, fixed = frame * self.stride, self.fixed
        return [tuple(v + by if v > fixed else v - by if v < -fixed else v for v in c) for c in clauses]
