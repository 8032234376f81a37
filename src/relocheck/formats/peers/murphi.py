"""Murphi, the language of rumur and CMurphi: a rule for each instance of an action."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.engine.pack import ABSENT
from relocheck.formats.peers.lower import Lowered, Rule
from relocheck.formats.peers.text import Spelling, Writer

__all__ = ["murphi"]

SPELLING = Spelling(
    conjunction="({} & {})",
    disjunction="({} | {})",
    equal="({} = {})",
    choice="({} ? {} : {})",
    assign="{} := {};",
    branch=("if {} then", "else", "endif;"),
    failure='assert "assertion" {};',
    nothing="",
    true="true",
    false="false",
)


def murphi(system: Lowered) -> str:
    """The model."""
    return "\n".join(_lines(system)) + "\n"


def _lines(system: Lowered) -> Iterator[str]:
    yield f"-- {system.name}, written by relocheck"
    yield "var"
    for array in system.arrays:
        yield f"  {array.name}: array [0..{array.length - 1}] of 0..{ABSENT if array.optional else array.codes - 1};"
    yield 'startstate "start" begin'
    for array in system.arrays:
        yield from (f"  {array.name}[{n}] := {code};" for n, code in enumerate(array.first))
    yield "endstartstate;"
    for rule in system.rules:
        yield from _rule(system, rule)
    writer = Writer(system, SPELLING)
    for law in system.invariants:
        yield f'invariant "{law.name}" {writer.condition(law.formula, {})};'


def _rule(system: Lowered, rule: Rule) -> Iterator[str]:
    writer = Writer(system, SPELLING)
    guard = writer.joined("({} & {})", [writer.condition(g, {}) for g in rule.guards] or ["true"])
    body = list(writer.statements(rule.body, {}, 1))
    yield f'rule "{rule.name}" {guard} ==>'
    yield from (f"  var {name}: 0..{ABSENT};" for name in writer.variables)
    yield "begin"
    yield from body
    yield "endrule;"
