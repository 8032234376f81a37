"""Guarded values: what a symbolic expression is worth, as concrete values with the condition under which it has each.

The conditions of one guarded value exclude each other, and one of them holds wherever the execution that made it comes
along: on its path, and before its first model error. Elsewhere they mean nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from relocheck.engine.circuit import FALSE, TRUE, Circuit, Literal
from relocheck.ir.layout import Layout
from relocheck.ir.types import MapType, ScalarType, Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = [
    "Bits",
    "Code",
    "Codes",
    "Guarded",
    "Numbers",
    "boolean",
    "choose",
    "collect",
    "constant",
    "lift",
    "tree",
    "truth",
    "wide",
    "width",
]

Guarded = dict[Value, Literal]
Numbers = dict[int, Literal]
"""A guarded value all of whose values are numbers."""
V = TypeVar("V", bound=Value)
Bits = tuple[Literal, ...]


def constant(value: Value) -> Guarded:
    """One value, always."""
    return {value: TRUE}


def boolean(literal: Literal) -> Guarded:
    """The truth of a literal as a value."""
    return {v: c for v, c in ((True, literal), (False, literal ^ 1)) if c != FALSE}


def truth(circuit: Circuit, guarded: Guarded) -> Literal:
    """Where the value is true, in Python's sense of truth."""
    return circuit.any(c for v, c in guarded.items() if v)


def collect(circuit: Circuit, cases: Iterable[tuple[V, Literal]]) -> dict[V, Literal]:
    """One guarded value from cases that exclude each other; equal values are joined, impossible ones dropped."""
    found: dict[V, list[Literal]] = {}
    for value, condition in cases:
        if condition != FALSE:
            found.setdefault(value, []).append(condition)
    return {v: cs[0] if len(cs) == 1 else circuit.any(cs) for v, cs in found.items()}


def wide(numbers: Numbers) -> Guarded:
    """Numbers as values of any kind."""
    return dict[Value, Literal](numbers.items())


def choose(
    circuit: Circuit, condition: Literal, then: dict[V, Literal], otherwise: dict[V, Literal]
) -> dict[V, Literal]:
    """`then if condition else otherwise`."""
    if condition == TRUE or then == otherwise:
        return then
    if condition == FALSE:
        return otherwise
    cases = ((v, circuit.ite(condition, then.get(v, FALSE), otherwise.get(v, FALSE))) for v in {**then, **otherwise})
    return {v: c for v, c in cases if c != FALSE}


def lift(circuit: Circuit, operation: Callable[[int, int], int], left: Numbers, right: Numbers) -> Numbers:
    """The operation on every pair of values."""
    return collect(circuit, ((operation(a, b), circuit.and_(c, d)) for a, c in left.items() for b, d in right.items()))


def width(count: int) -> int:
    """How many bits tell `count` values apart."""
    return (count - 1).bit_length()


def tree(circuit: Circuit, values: Sequence[Value], bits: Sequence[Literal]) -> Guarded:
    """The value whose index the bits spell, the least significant first.

    Every assignment of the bits spells some value: where the count is no power of two some bits do not matter.
    """
    if len(values) == 1:
        return {values[0]: TRUE}
    top = width(len(values)) - 1
    low, high = values[: 1 << top], values[1 << top :]
    return {
        **{v: c for v, e in tree(circuit, low, bits).items() if (c := circuit.and_(bits[top] ^ 1, e)) != FALSE},
        **{v: c for v, e in tree(circuit, high, bits).items() if (c := circuit.and_(bits[top], e)) != FALSE},
    }


@dataclass(frozen=True, slots=True)
class Code:
    """How the values of one type are kept in bits: in binary, by their index."""

    values: tuple[Value, ...]
    index: dict[Value, int]

    @classmethod
    def of(cls, type_: ScalarType, sizes: Sizes) -> Code:
        """The code of a bounded type at a scope."""
        values = tuple(values_of(type_, sizes))
        return cls(values, {v: i for i, v in enumerate(values)})

    @property
    def width(self) -> int:
        """The number of bits."""
        return width(len(self.values))

    def encode(self, circuit: Circuit, guarded: Guarded) -> Bits:
        """The bits of a guarded value all of whose values have a code."""
        at = [(self.index[v], c) for v, c in guarded.items()]
        return tuple(circuit.any(c for i, c in at if i >> bit & 1) for bit in range(self.width))

    def decode(self, circuit: Circuit, bits: Bits) -> Guarded:
        """The value the bits stand for."""
        return tree(circuit, self.values, bits)

    def value(self, bits: Sequence[bool]) -> Value:
        """The value concrete bits stand for, as in `tree`."""
        first, count = 0, len(self.values)
        while count > 1:
            half = 1 << width(count) - 1
            first, count = (first + half, count - half) if bits[width(count) - 1] else (first, half)
        return self.values[first]


class Codes:
    """The codes of the cells and keys of a layout, and the decoded values of bits, each made once."""

    def __init__(self, circuit: Circuit, layout: Layout) -> None:
        self.circuit = circuit
        self.layout = layout
        codes: dict[ScalarType, Code] = {}

        def code(type_: ScalarType) -> Code:
            if type_ not in codes:
                codes[type_] = Code.of(type_, layout.sizes)
            return codes[type_]

        self.cells = tuple(code(c.type) for c in layout.cells)
        fields = {f.name: f.type for f in layout.system.fields}
        self.keys = {n: tuple(map(code, t.keys)) if isinstance(t, MapType) else () for n, t in fields.items()}
        self._decoded: dict[tuple[int, Bits], Guarded] = {}

    def decode(self, code: Code, bits: Bits) -> Guarded:
        """The value that bits stand for."""
        key = id(code), bits
        if key not in self._decoded:
            self._decoded[key] = code.decode(self.circuit, bits)
        return self._decoded[key]
