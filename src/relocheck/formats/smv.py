"""A system as SMV, the language of NuSMV: its netlist over booleans, each bit of the state with its name beside it.

The invariant is of states, so a latch more says whether something broke: that is seen one step later.
"""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.engine.circuit import FALSE, TRUE, Literal
from relocheck.engine.symbolic import Transition
from relocheck.formats.netlist import netlist
from relocheck.ir.stored import cell_name

__all__ = ["smv"]


def smv(transition: Transition) -> str:
    """The module of a system; its one INVARSPEC is false where a property is broken, or something fails."""
    made = netlist(transition)
    circuit = made.circuit
    latches = {a >> 1: n for n, a in enumerate(made.moves)}
    meaning = dict(_meaning(transition))

    def node(n: int) -> str:
        return f"s{latches[n]}" if n in latches else f"g{n}" if circuit.is_gate(n) else f"i{n}"

    def literal(a: Literal) -> str:
        return {FALSE: "FALSE", TRUE: "TRUE"}.get(a) or ("!" if a & 1 else "") + node(a >> 1)

    lines = ["MODULE main", "VAR", "  broken : boolean;"]
    lines += [f"  {node(a >> 1)} : boolean;  -- {meaning.get(a, 'the run has begun')}" for a in made.moves]
    lines += ["IVAR", *(f"  {node(n)} : boolean;" for n in made.inputs)] if made.inputs else []
    lines += ["DEFINE"] if made.gates else []
    lines += [f"  {node(n)} := {literal(circuit.left[n])} & {literal(circuit.right[n])};" for n in made.gates]
    lines += ["ASSIGN", "  init(broken) := FALSE;", f"  next(broken) := {literal(made.bad)};"]
    for latch, following in made.moves.items():
        lines += [f"  init({literal(latch)}) := FALSE;", f"  next({literal(latch)}) := {literal(following)};"]
    return "\n".join([*lines, "INVARSPEC !broken"]) + "\n"


def _meaning(t: Transition) -> Iterator[tuple[Literal, str]]:
    """What each bit of the state is a bit of."""
    for cell, bits in zip(t.layout.cells, t.latches, strict=True):
        yield from ((bit, f"{cell_name(cell.field, cell.keys)}, bit {n}") for n, bit in enumerate(bits))
