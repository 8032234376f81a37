"""A system as AIGER, the format of hardware model checkers.

(Biere, Heljanko and Wieringa: AIGER 1.9 And Beyond, 2011.)
"""

from __future__ import annotations

from relocheck.engine.circuit import Literal
from relocheck.engine.symbolic import Transition
from relocheck.formats.netlist import netlist

__all__ = ["aiger"]


def aiger(transition: Transition) -> bytes:
    """The binary AIGER of a system; its output is true where a property is broken, or something fails.

    Inputs first, then latches, then gates, each after its operands.
    """
    made = netlist(transition)
    circuit, moves = made.circuit, made.moves
    number = {n: i for i, n in enumerate([0, *made.inputs, *(a >> 1 for a in moves), *made.gates])}

    def literal(a: Literal) -> int:
        return 2 * number[a >> 1] + (a & 1)

    lines = [f"aig {len(number) - 1} {len(made.inputs)} {len(moves)} 1 {len(made.gates)}"]
    lines += [str(literal(a)) for a in moves.values()]
    lines.append(str(literal(made.bad)))
    text = ("\n".join(lines) + "\n").encode()
    both = ((number[n], literal(circuit.left[n]), literal(circuit.right[n])) for n in made.gates)
    return text + b"".join(_gate(2 * here, a, b) for here, a, b in both)


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
