"""A system at a scope as a TLA+ module, and what TLC is told of it.

An action is a definition, a step one way through Next: TLC's transitions are ours. What no action changes and all
starts agree on is a definition, not a variable.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from relocheck.engine.codegen import Machine
from relocheck.engine.intervals import statements
from relocheck.engine.starts import FaultyStart, packed_starts
from relocheck.errors import UsageError
from relocheck.formats.peers.tla_body import Body
from relocheck.formats.peers.tla_terms import Fresh, Terms, set_of, spelled
from relocheck.ir.layout import Layout, State, key_tuples
from relocheck.ir.system import Action, Field, Kind, Property, System
from relocheck.ir.terms import Assign
from relocheck.ir.types import MapType, ScalarType, Sizes, Value
from relocheck.lazy import dataclass

__all__ = ["Module", "module"]

_HELPERS = {
    "Sum": """RECURSIVE Over(_, _)
Over(S, f) == IF S = {} THEN 0 ELSE LET x == CHOOSE y \\in S : TRUE IN f[x] + Over(S \\ {x}, f)
Sum(f) == Over(DOMAIN f, f)""",
    "Min": "Min(S) == CHOOSE x \\in S : \\A y \\in S : x <= y",
    "Max": "Max(S) == CHOOSE x \\in S : \\A y \\in S : y <= x",
    "Quotient": "Quotient(x, y) == IF 0 < y THEN x \\div y ELSE (0 - x) \\div (0 - y)",
    "Rest": "Rest(x, y) == x - y * (IF 0 < y THEN x \\div y ELSE (0 - x) \\div (0 - y))",
}
"""Definitions of the modules that need them."""


@dataclass(frozen=True, slots=True)
class Module:
    """The text of NAME.tla, and that of NAME.cfg."""

    text: str
    config: str


def module(name: str, system: System, properties: Sequence[Property], sizes: Sizes) -> Module:
    """The module; UsageError where there is no start, or a loop whose rounds cannot be counted."""
    machine = Machine(system, sizes, symmetry=False)
    try:
        starts = list(dict.fromkeys(machine.unpack(packed) for packed, _ in packed_starts(machine)))
    except FaultyStart as error:
        raise UsageError(f"{system.name}: a start has no meaning: {error}") from error
    if not starts:
        raise UsageError(f"{system.name}: no start satisfies the assumptions")
    return _Writing.of(name, system, sizes, machine.layout, starts).module(
        [p for p in properties if p.kind is Kind.INVARIANT]
    )


@dataclass(frozen=True, slots=True)
class _Writing:
    """What all parts of a module share."""

    name: str
    system: System
    sizes: Sizes
    layout: Layout
    starts: Sequence[State]
    fresh: Fresh
    called: Mapping[str, str]
    """What each field is called."""
    variables: Sequence[Field]

    @classmethod
    def of(cls, name: str, system: System, sizes: Sizes, layout: Layout, starts: Sequence[State]) -> _Writing:
        """Names given to all fields and actions."""
        changed = {s.field for a in system.actions for s in statements(a.body) if isinstance(s, Assign)}
        same = {c.field for c, *values in zip(layout.cells, *starts, strict=True) if len(set(values)) > 1}
        variables = [f for f in system.fields if f.name in changed | same] or list(system.fields)
        fresh = Fresh()
        called = {f.name: fresh.name(f.name) for f in system.fields}
        return cls(name, system, sizes, layout, starts, fresh, called, variables)

    def module(self, laws: Sequence[Property]) -> Module:
        """The whole."""
        actions = {a.name: self.fresh.name(a.name) for a in self.system.actions}
        named = {p.name: self.fresh.name(p.name) for p in laws}
        lines: list[str] = []
        for action in self.system.actions:
            lines += ["", *self._action(action, actions[action.name])]
        lines += ["", "Next =="]
        lines += [f"  \\/ {self._any(action, actions[action.name])}" for action in self.system.actions]
        terms = Terms(self.sizes, self.fresh.inner(), lambda read: self.called[read.field])
        lines += ["", *(f"{named[p.name]} == {terms.truth(p.formula, {})}" for p in laws)]
        lines = [*self._head(_used(lines)), *lines]
        config = ["CONSTANT None = None", "INIT Init", "NEXT Next", *(f"INVARIANT {name}" for name in named.values())]
        return Module("\n".join([*lines, "=" * 78]) + "\n", "\n".join(config) + "\n")

    def _head(self, helpers: Sequence[str]) -> Iterator[str]:
        yield f"---- MODULE {self.name} ----"
        yield f"\\* {self.system.name}, written by relocheck"
        yield "EXTENDS Integers, TLC"
        yield "CONSTANT None"
        yield "VARIABLES " + ", ".join(self.called[f.name] for f in self.variables)
        yield from helpers
        first = self.starts[0]
        yield from (f"{self.called[f.name]} == {self._held(f, first)}" for f in self._constants())
        yield ""
        yield "Init =="
        for start in self.starts:
            yield "  \\/ " + " /\\ ".join(f"{self.called[f.name]} = {self._held(f, start)}" for f in self.variables)

    def _constants(self) -> list[Field]:
        return [f for f in self.system.fields if f not in self.variables]

    def _held(self, field: Field, state: State) -> str:
        """What a field holds in a state."""
        if not isinstance(field.type, MapType):
            return spelled(self.layout.read(state, field.name), field.type)
        keys = key_tuples(field.type, self.sizes)
        return self._map(field.type, {k: self.layout.read(state, field.name, *k) for k in keys})

    def _map(self, type_: MapType, values: Mapping[tuple[int, ...], Value]) -> str:
        """A map, which mostly holds the same value."""
        fresh = self.fresh.inner()
        names = [fresh.name(f"k{n}") for n in range(len(type_.keys))]
        domain = ", ".join(f"{n} \\in {set_of(k, self.sizes)}" for n, k in zip(names, type_.keys, strict=True))
        held = list(values.values())
        usual = max(dict.fromkeys(held), key=held.count)
        cases = [
            f"{_same(names, type_.keys, keys)} -> {spelled(value, type_.value)}"
            for keys, value in values.items()
            if value != usual
        ]
        rest = spelled(usual, type_.value)
        return f"[{domain} |-> " + (f"CASE {' [] '.join(cases)} [] OTHER -> {rest}]" if cases else f"{rest}]")

    def _action(self, action: Action, called: str) -> Iterator[str]:
        body = Body(action, self.system, self.sizes, self.fresh.inner(), dict(self.called))
        return body.lines(called, [f.name for f in self.variables])

    def _any(self, action: Action, called: str) -> str:
        if not action.params:
            return called
        fresh = self.fresh.inner()
        names = [fresh.name(name) for name, _ in action.params]
        sets = (f"{n} \\in {set_of(t, self.sizes)}" for n, (_, t) in zip(names, action.params, strict=True))
        return f"\\E {', '.join(sets)} : {called}({', '.join(names)})"


def _used(lines: Sequence[str]) -> list[str]:
    """The helpers that are applied somewhere."""
    return [text for name, text in _HELPERS.items() if any(f"{name}(" in line for line in lines)]


def _same(names: Sequence[str], types: Sequence[ScalarType], keys: Sequence[int]) -> str:
    return " /\\ ".join(f"{n} = {spelled(k, t)}" for n, t, k in zip(names, types, keys, strict=True))
