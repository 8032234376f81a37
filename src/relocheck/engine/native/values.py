"""What expressions become: atoms, undecoded bits, records; local names, states, tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace

from relocheck.engine.intervals import ANY, Interval
from relocheck.engine.native.text import NONE, Atom, Bit
from relocheck.ir import types
from relocheck.lazy import dataclass

__all__ = [
    "Bound",
    "Cell",
    "Record",
    "Scope",
    "State",
    "Tables",
    "Unsupported",
    "Value",
    "Variable",
    "constant",
]


class Unsupported(Exception):
    """This system is left to generated Python; the message says why."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The bits of a slot, not decoded."""

    bits: Atom
    column: int


@dataclass(frozen=True, slots=True)
class Record:
    """A record that may be absent; then its parts mean nothing."""

    present: Bit
    parts: tuple[Value, ...]


Value = Atom | Cell | Record


@dataclass(frozen=True, slots=True)
class Variable:
    """A local name that statements bind: the places of its parts on the stack."""

    present: str | None
    parts: tuple[Variable, ...] = ()
    """Of a record; an atom has none, and its value at `present`."""
    is_record: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """What stands for a local name, and which ints it can be."""

    value: Value | Variable
    interval: Interval = ANY


@dataclass(frozen=True, slots=True)
class State:
    """The words of a state in memory; those that are in registers already."""

    pointer: str
    registers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """The states and the local names."""

    now: State
    before: State | None = None
    names: Mapping[str, Bound] = field(default_factory=dict[str, Bound])

    def bind(self, name: str, bound: Bound) -> Scope:
        """The scope with one more name."""
        return replace(self, names={**self.names, name: bound})

    @property
    def intervals(self) -> dict[str, Interval]:
        """Those of the local names."""
        return {name: bound.interval for name, bound in self.names.items()}


class Tables:
    """Constant arrays that functions share."""

    def __init__(self) -> None:
        self.names: dict[tuple[str, tuple[int, ...]], str] = {}

    def name(self, values: Sequence[int], type_: str = "i64") -> str:
        """The name of an array with these values."""
        return self.names.setdefault((type_, tuple(values)), f"@table{len(self.names)}")

    @property
    def text(self) -> str:
        """Their definitions."""
        return "\n".join(
            f"{name} = private unnamed_addr constant [{len(values)} x {type_}] "
            f"[{', '.join(f'{type_} {v}' for v in values)}], align 8"
            for (type_, values), name in self.names.items()
        )


def constant(value: types.Value) -> Value:
    """A literal."""
    if value is None:
        return NONE
    if isinstance(value, tuple):
        return Record(True, tuple(constant(v) for v in value))
    assert isinstance(value, int)
    return int(value)
