"""A system as AIGER, the format of hardware model checkers: latches hold the state, the one output says "broken".

A first latch says whether the run has begun; until then inputs choose a start. Where no enabled action is selected
everything stays as it is, so a run may idle; that adds no state. (Biere, Heljanko and Wieringa: AIGER 1.9 And Beyond,
2011.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from relocheck.engine.circuit import TRUE, Circuit, Literal
from relocheck.engine.symbolic import Claim, Transition
from relocheck.ir.system import Kind

__all__ = ["aiger"]


def aiger(transition: Transition) -> bytes:
    """The binary AIGER of a system; its output is true where a property is broken, or something fails."""
    t, circuit = transition, transition.circuit
    begun = circuit.input()
    bits = list(_bits(t))
    legal = circuit.or_(begun, t.start.outcomes.done)
    moves = {begun: legal}
    for latch, following, start in bits:
        later = latch if following == latch else circuit.ite(t.enabled, following, latch)
        moves[latch] = circuit.ite(begun, later, start)
    broken = [_broken(t, claim) for claim in t.claims if claim.property.kind is not Kind.SOMETIMES]
    bad = circuit.and_(begun, circuit.any([t.fault, *broken]))
    return _binary(circuit, moves, circuit.or_(bad, circuit.and_(begun ^ 1, t.start.outcomes.fault)))


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


def _binary(circuit: Circuit, moves: Mapping[Literal, Literal], bad: Literal) -> bytes:
    """Inputs first, then latches, then gates, each after its operands."""
    cone = circuit.cone([bad, *moves.values()])
    gates = [n for n in cone if circuit.is_gate(n)]
    inputs = [n for n in cone if not circuit.is_gate(n) and 2 * n not in moves]
    number = {n: i for i, n in enumerate([0, *inputs, *(a >> 1 for a in moves), *gates])}

    def literal(a: Literal) -> int:
        return 2 * number[a >> 1] + (a & 1)

    lines = [f"aig {len(number) - 1} {len(inputs)} {len(moves)} 1 {len(gates)}"]
    lines += [str(literal(a)) for a in moves.values()]
    lines.append(str(literal(bad)))
    text = ("\n".join(lines) + "\n").encode()
    return text + b"".join(_gate(2 * number[n], literal(circuit.left[n]), literal(circuit.right[n])) for n in gates)


def _gate(here: int, a: int, b: int) -> bytes:
    """A gate as two differences."""
    low, high = sorted((a, b))
    return _varint(here - high) + _varint(high - low)


def _varint(number: int) -> bytes:
    found = bytearray()
    while number >= 128:
        found.append(number & 127 | 128)
        number >>= 7
    return bytes([*found, number])
