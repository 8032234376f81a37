"""Promela, the language of SPIN: one process, whose loop takes one rule at a time in one indivisible step."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.errors import UsageError
from relocheck.formats.peers.lower import Lowered, Rule
from relocheck.formats.peers.text import Spelling, Writer

__all__ = ["promela"]

SPELLING = Spelling(
    conjunction="({} && {})",
    disjunction="({} || {})",
    equal="({} == {})",
    choice="({} -> {} : {})",
    assign="{} = {};",
    branch=("if :: {} ->", ":: else ->", "fi;"),
    failure="assert({});",
    nothing="skip;",
    true="true",
    false="false",
)


def promela(system: Lowered) -> str:
    """The model; invariants are asserted at the end of every step."""
    return "\n".join(_lines(system)) + "\n"


def _lines(system: Lowered) -> Iterator[str]:
    yield f"/* {system.name}, written by relocheck */"
    for array in system.arrays:
        if len(set(array.first)) != 1:
            raise UsageError(f"{array.name}: cells that differ at first have no counterpart in Promela")
        yield f"byte {array.name}[{array.length}] = {array.first[0]};"
    writer = Writer(system, SPELLING)
    law = writer.joined("({} && {})", [writer.condition(p.formula, {}) for p in system.invariants] or ["true"])
    rules = [line for rule in system.rules for line in _rule(system, writer, rule)]
    yield from (f"byte {name} = 0;" for name in writer.variables)
    yield f"#define LAW ({law})"
    yield "active proctype machine() {"
    yield "  assert(LAW);"
    yield "  do"
    yield from rules
    yield "  od"
    yield "}"


def _rule(system: Lowered, all_: Writer, rule: Rule) -> Iterator[str]:
    """One rule; its local names are 0 again behind it, or they would tell states apart."""
    writer = Writer(system, SPELLING)
    guard = writer.joined("({} && {})", [writer.condition(g, {}) for g in rule.guards] or ["true"])
    yield f"  :: d_step {{ /* {rule.name} */"
    yield f"      {guard} ->"
    yield from writer.statements(rule.body, {}, 3)
    yield from (f"      {name} = 0;" for name in writer.variables)
    all_.variables.update(writer.variables)
    yield "      assert(LAW)"
    yield "    }"
