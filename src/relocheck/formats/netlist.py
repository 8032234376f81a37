"""A system as a netlist, what checkers of hardware read: latches hold the state, one gate says "broken".

A first latch says whether the run has begun; until then inputs choose a start. Where no enabled action is selected
everything stays as it is, so a run may idle; that adds no state.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from relocheck.engine.circuit import TRUE, Circuit, Literal
from relocheck.engine.symbolic import Claim, Transition
from relocheck.ir.system import Kind
from relocheck.lazy import dataclass

__all__ = ["Netlist", "netlist"]


@dataclass(frozen=True, slots=True)
class Netlist:
    """Latches, all false at first, each with its next value; `bad` is true where a property is broken or a step fails.

    Nodes are those of the circuit; a gate comes after its operands.
    """

    circuit: Circuit
    moves: Mapping[Literal, Literal]
    bad: Literal
    inputs: tuple[int, ...]
    gates: tuple[int, ...]


def netlist(transition: Transition) -> Netlist:
    """The part of a system's circuit that its properties need, closed: starts are steps too."""
    t, circuit = transition, transition.circuit
    begun = circuit.input()
    legal = circuit.or_(begun, t.start.outcomes.done)
    moves = {begun: legal}
    for latch, following, start in _bits(t):
        later = latch if following == latch else circuit.ite(t.enabled, following, latch)
        moves[latch] = circuit.ite(begun, later, start)
    broken = [_broken(t, claim) for claim in t.claims if claim.property.kind is not Kind.SOMETIMES]
    after = circuit.and_(begun, circuit.any([t.fault, *broken]))
    bad = circuit.or_(after, circuit.and_(begun ^ 1, t.start.outcomes.fault))
    cone = circuit.cone([bad, *moves.values()])
    inputs = tuple(n for n in cone if not circuit.is_gate(n) and 2 * n not in moves)
    return Netlist(circuit, moves, bad, inputs, tuple(n for n in cone if circuit.is_gate(n)))


def _bits(t: Transition) -> Iterator[tuple[Literal, Literal, Literal]]:
    """Each bit of the state that is no constant, its value after a step, and its value at the start."""
    for cell in zip(t.latches, t.following, t.start.outcomes.cells, strict=True):
        for latch, following, start in zip(*cell, strict=True):
            if latch > TRUE and not (latch == following == start):
                yield latch, following, start


def _broken(t: Transition, claim: Claim) -> Literal:
    """Where a property is broken; of a step property, by the step that the inputs select."""
    broken = t.circuit.or_(claim.hit, claim.fault)
    if claim.property.kind is not Kind.STEP:
        return broken
    cells = zip(t.primes, t.following, strict=True)
    after = {p: f for primes, following in cells for p, f in zip(primes, following, strict=True) if p > TRUE}
    return t.circuit.and_(t.enabled, _substituted(t.circuit, broken, after))


def _substituted(circuit: Circuit, root: Literal, by: Mapping[Literal, Literal]) -> Literal:
    """A gate with inputs replaced."""
    new = {0: 0}
    for node in circuit.cone([root]):
        if circuit.is_gate(node):
            a, b = circuit.left[node], circuit.right[node]
            new[node] = circuit.and_(new[a >> 1] ^ (a & 1), new[b >> 1] ^ (b & 1))
        else:
            new[node] = by.get(2 * node, 2 * node)
    return new[root >> 1] ^ (root & 1)
