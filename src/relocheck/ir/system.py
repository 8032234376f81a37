"""A transition system: the sorts, the fields of its state, where it starts, its actions; and properties of it."""

from __future__ import annotations

from dataclasses import field
from enum import Enum

from relocheck.errors import Span
from relocheck.ir.terms import Expr, Stmt
from relocheck.ir.types import EnumType, KeyType, RecordType, SortType, Type, Value
from relocheck.lazy import dataclass

__all__ = ["Action", "Antecedent", "Field", "Kind", "Property", "Start", "System"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the state. A `free` field is const without a default: any value of its type."""

    name: str
    type: Type
    default: Value = None
    const: bool = False
    ghost: bool = False
    free: bool = False
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Start:
    """An @init function: run once, on the defaults, in the order of the file."""

    name: str
    body: tuple[Stmt, ...]
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Action:
    """One atomic step, for each value of its parameters."""

    name: str
    params: tuple[tuple[str, KeyType], ...]
    body: tuple[Stmt, ...]
    actor: str = ""
    like: str = field(default="", compare=False)
    doc: str = field(default="", compare=False)
    span: Span | None = field(default=None, compare=False, repr=False)


class Kind(Enum):
    """What a property asks: of every state, of every step, or of some state."""

    INVARIANT = "invariant"
    STEP = "step"
    SOMETIMES = "sometimes"


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The left side of an `implies` in a property: never true anywhere, the property says nothing there."""

    condition: Expr
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Property:
    """A closed formula over a state (over two, for a step)."""

    name: str
    kind: Kind
    formula: Expr
    suite: str = field(default="", compare=False)
    doc: str = field(default="", compare=False)
    antecedents: tuple[Antecedent, ...] = field(default=(), compare=False)
    span: Span | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class System:
    """A closed model, still without the sizes of its sorts."""

    name: str
    sorts: tuple[SortType, ...]
    enums: tuple[EnumType, ...]
    records: tuple[RecordType, ...]
    fields: tuple[Field, ...]
    starts: tuple[Start, ...]
    assumptions: tuple[Expr, ...]
    actions: tuple[Action, ...]
    symmetric: tuple[str, ...] = ()
    """The plain sorts whose unnamed elements may be permuted: nothing in the model observes their order."""
    doc: str = field(default="", compare=False)

    def field(self, name: str) -> Field:
        """The field of that name; KeyError where there is none."""
        for f in self.fields:
            if f.name == name:
                return f
        raise KeyError(name)

    def action(self, name: str) -> Action:
        """The action of that name; KeyError where there is none."""
        for a in self.actions:
            if a.name == name:
                return a
        raise KeyError(name)
