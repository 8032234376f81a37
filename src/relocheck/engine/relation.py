"""One step of a system in a SAT solver: the circuit on demand, lemmas about both ends, states out of models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import inf

from relocheck.engine.circuit import TRUE, Circuit, Literal, dimacs, equal
from relocheck.engine.guarded import Bits
from relocheck.engine.limits import Limits
from relocheck.engine.sat import Clauses, Model, Sat, is_true, simplified
from relocheck.engine.symbolic import Claim, Transition
from relocheck.ir.invariant import Atom, Clause, Count, Family, Member
from relocheck.ir.layout import State
from relocheck.ir.system import Kind

__all__ = ["Relation", "canonical_codes", "constants", "relevant_cells"]


class Relation:
    """A solver that knows what a step of the system does: latches before it, primes after it.

    Nothing is asserted but the meaning of gates and that primes follow from latches; that an action is enabled is the
    literal `transition.enabled`, to be assumed where a step is meant. `most`: the conflicts one hard question may cost.
    """

    def __init__(self, transition: Transition, limits: Limits, most: float = inf) -> None:
        self.transition = transition
        self.circuit: Circuit = transition.circuit
        self.relevant = relevant_cells(transition)
        self.sat = Sat(limits, most=most)
        self._defined: set[int] = set()
        for clause in self._step():
            self.sat.add(*clause)

    def _step(self) -> Clauses:
        """What a step means, said of latches, primes, inputs and claims alone; other gates are defined on demand."""
        t = self.transition
        claims = [t.enabled, t.fault, *(a for c in t.claims for a in (c.hit, c.fault, self.broken(c)))]
        ends = chain.from_iterable((*t.latches, *t.primes))
        kept = [abs(dimacs(a)) for a in (TRUE, *claims, *t.inputs, *t.start.inputs, *ends)]
        moves = self._moves()
        gates = self.circuit.clauses([*claims, *(f for _, f in moves)])
        clauses = [(TRUE,), *gates, *equal(moves), *canonical_codes(t, self.relevant)]
        self._defined.update(a >> 1 for a in claims)
        return simplified([tuple(map(dimacs, c)) for c in clauses], kept)

    def _moves(self) -> list[tuple[Literal, Literal]]:
        t = self.transition
        cells = [(t.latches[c], t.primes[c], t.following[c]) for c in sorted(self.relevant)]
        bits = [bit for cell in cells for bit in zip(*cell, strict=True)]
        return [(prime, following) for latch, prime, following in bits if prime != latch]

    def number(self, literal: Literal) -> int:
        """The solver's literal of a circuit's, with the clauses that say what it means."""
        todo = [literal >> 1]
        while todo:
            node = todo.pop()
            if node not in self._defined and self.circuit.is_gate(node):
                self._defined.add(node)
                a, b = self.circuit.left[node], self.circuit.right[node]
                here, x, y = node + 1, dimacs(a), dimacs(b)
                self.sat.add(-here, x)
                self.sat.add(-here, y)
                self.sat.add(here, -x, -y)
                todo += (a >> 1, b >> 1)
        return dimacs(literal)

    def add(self, *literals: Literal) -> None:
        """Assert a disjunction."""
        self.sat.add(*map(self.number, literals))

    def switch(self, literals: Sequence[Literal]) -> int:
        """A new literal of the solver that, while it is assumed, makes all of these true."""
        switch = self.number(self.circuit.input())
        for a in literals:
            self.sat.add(-switch, self.number(a))
        return switch

    def possible(self, *assumptions: Literal) -> bool:
        """Whether all these can be true together; Stopped where time or memory is over before that is known."""
        return self.sat.possible([self.number(a) for a in assumptions])

    def state(self, cells: Sequence[Bits], model: Model) -> State:
        """The state that latches or primes have in a model."""
        pairs = zip(cells, self.transition.codes.cells, strict=True)
        return tuple(code.value([self.true(b, model) for b in bits]) for bits, code in pairs)

    def true(self, literal: Literal, model: Model) -> bool:
        """The value of a literal in a model."""
        if literal <= TRUE:
            return literal == TRUE
        number = dimacs(literal)
        return is_true(abs(number), model) == (number > 0)

    # -- lemmas and properties as gates ------------------------------------------------------------------------------

    def clause(self, clause: Clause, cells: Sequence[Bits]) -> Literal:
        """A clause about latches or about primes, as one gate."""
        return self.circuit.any(self.atom(a, cells) for a in clause)

    def atom(self, atom: Atom, cells: Sequence[Bits]) -> Literal:
        """An atom about latches or about primes, as one gate."""
        match atom:
            case Member(cell=cell, values=values):
                return self._member(cell, values, cells)
            case Count(cells=counted, value=value, numbers=numbers):
                return self._count([self._member(c, frozenset({value}), cells) for c in counted], numbers)

    def _member(self, cell: int, values: frozenset[object], cells: Sequence[Bits]) -> Literal:
        codes = self.transition.codes
        return self.circuit.any(c for v, c in codes.decode(codes.cells[cell], cells[cell]).items() if v in values)

    def _count(self, literals: Sequence[Literal], numbers: frozenset[int]) -> Literal:
        """Whether the number of true literals is among the numbers: one gate for each number reached so far."""
        at = [TRUE]
        for a in literals:
            less = [*at, TRUE ^ 1]
            more = [TRUE ^ 1, *at]
            at = [self.circuit.ite(a, m, n) for m, n in zip(more, less, strict=True)]
        return self.circuit.any(at[n] for n in numbers if n < len(at))

    def broken(self, claim: Claim) -> Literal:
        """Where a property is false or has no meaning: of the latches, or of a step that an action takes."""
        broken = self.circuit.or_(claim.hit, claim.fault)
        if claim.property.kind is Kind.STEP:
            return self.circuit.and_(broken, self.transition.enabled)
        return broken


def relevant_cells(transition: Transition) -> frozenset[int]:
    """The cells on which properties, guards and failures depend, and those on which these cells do."""
    t, circuit = transition, transition.circuit
    owner = {bit >> 1: cell for cell, bits in enumerate(t.latches) for bit in bits}
    owner |= {bit >> 1: cell for cell, bits in enumerate(t.primes) for bit in bits}
    found: set[int] = set()
    todo = [t.enabled, t.fault, *(a for c in t.claims for a in (c.hit, c.fault))]
    while todo:
        new = {owner[node] for node in circuit.cone(todo) if node in owner} - found
        found |= new
        todo = [bit for cell in new for bit in t.following[cell]]
    return frozenset(found)


def constants(transition: Transition) -> Iterator[Family]:
    """What the circuit has taken for granted: cells some or all of whose bits never change."""
    for cell, code in enumerate(transition.codes.cells):
        bits = transition.latches[cell]
        if len(code.values) > 1 and any(b <= TRUE for b in bits):
            possible = frozenset(transition.codes.decode(code, bits))
            if len(possible) < len(code.values):
                yield ((Member(cell, possible),),)


def canonical_codes(transition: Transition, cells: Iterable[int]) -> Iterator[tuple[Literal, ...]]:
    """Clauses that latches have the bits of a value, where there are more patterns of bits than values.

    It is so in every reachable state: what is stored is encoded, and only then.
    """
    for bits, code in ((transition.latches[c], transition.codes.cells[c]) for c in sorted(cells)):
        for pattern in range(len(code.values), 1 << code.width):
            clause = tuple(b ^ (pattern >> i & 1) for i, b in enumerate(bits))
            if TRUE not in clause:
                yield tuple(a for a in clause if a > TRUE)
