"""A transition laid out in time: clauses over one set of variables for the start and one for each frame.

The clauses are made once, for frame 0; a later frame is the same with the numbers shifted. Frame k has the state after
k steps, the inputs of the step after it, and the gates over both. Cells that no action assigns are the same variables
in every frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relocheck.engine.circuit import TRUE, Clause, Literal, dimacs, equal, of_dimacs
from relocheck.engine.sat import Clauses, simplified
from relocheck.engine.symbolic import Transition
from relocheck.ir.system import Kind

__all__ = ["Unrolling"]


class Unrolling:
    """Numbers the variables of the start and of every frame, and writes their clauses."""

    def __init__(self, transition: Transition) -> None:
        self.transition = transition
        self._number = {0: 1}
        start = transition.start
        bits = [a for cell in start.outcomes.cells for a in cell]
        opening = list(transition.circuit.clauses([start.outcomes.done, start.outcomes.fault, *bits]))
        rigid = [(a, s) for a, p, _, s in self._cells() if a == p and a > TRUE]
        moving = [(a, p, s) for a, p, _, s in self._cells() if a != p]
        self._give([*start.inputs, *(a for a, _ in rigid), *(c[0] for c in opening)])
        self.fixed = len(self._number)
        self._give([a for a, _, _ in moving])
        state, step = self._gates()
        primes = {p >> 1 for _, p, _ in moving}
        self._give([*transition.inputs, *(a for c in (*state, *step) for a in c if a >> 1 not in primes)])
        self.stride = len(self._number) - self.fixed + 1
        self._number |= {p >> 1: self._number[a >> 1] + self.stride for a, p, _ in moving}
        starts = [*rigid, *((a, s) for a, _, s in moving)]
        self._opening: Clauses = [(-1,), *map(self._signed, [*opening, *equal(starts)])]
        self._state: Clauses = list(map(self._signed, state))
        self._step: Clauses = list(map(self._signed, step))

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

    def _gates(self) -> tuple[list[Clause], list[Clause]]:
        """What decides the properties of one state, and what is said of a step; gates within are simplified away."""
        t = self.transition
        of_state = [a for c in t.claims if c.property.kind is not Kind.STEP for a in c.literals()]
        of_step = [a for c in t.claims if c.property.kind is Kind.STEP for a in c.literals()]
        moves = [(p, f) for a, p, f, _ in self._cells() if a != p]
        ends = [b for a, p, _, _ in self._cells() for b in (a, p)]
        named = [TRUE, *ends, *t.inputs, *of_state, *of_step, t.enabled, t.fault]
        clauses = list(t.circuit.clauses([*of_state, *of_step, *(f for _, f in moves), t.enabled, t.fault]))
        early = set(t.circuit.cone(of_state))
        state = [(TRUE,), *(c for c in clauses if c[0] >> 1 in early)]
        step = [(TRUE,), *(c for c in clauses if c[0] >> 1 not in early), *equal(moves)]
        shared = {a & -2 for c in state for a in c} & {a & -2 for c in step for a in c}
        return _simpler(state, [*named, *shared]), _simpler(step, [*named, *shared])

    def _give(self, literals: list[Literal]) -> None:
        for a in literals:
            self._number.setdefault(a >> 1, len(self._number) + 1)

    def _signed(self, clause: tuple[Literal, ...]) -> tuple[int, ...]:
        return tuple(self.literal(a) for a in clause)

    def _shifted(self, clauses: Clauses, frame: int) -> Clauses:
        by, fixed = frame * self.stride, self.fixed
        return [tuple(v + by if v > fixed else v - by if v < -fixed else v for v in c) for c in clauses]


def _simpler(clauses: list[Clause], named: Iterable[Literal]) -> list[Clause]:
    kept = (abs(dimacs(a)) for a in named)
    return [tuple(map(of_dimacs, c)) for c in simplified([tuple(map(dimacs, c)) for c in clauses], kept)]
