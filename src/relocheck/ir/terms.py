"""Expressions and statements of the intermediate representation.

Every expression is pure and typed. `and`, `or` and `implies`: the first two short-circuit from the left as in Python,
`implies` evaluates both sides, as a call does. A number may leave its sort in an expression; it is checked where it is
used as a key or stored. Spans are carried for messages; they take no part in equality, printing or the hash.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum

from relocheck.errors import Span
from relocheck.ir.types import KeyType, ScalarType, SortType, Value
from relocheck.lazy import dataclass

__all__ = [
    "Assign",
    "Bind",
    "Block",
    "Branch",
    "Check",
    "Choose",
    "Conditional",
    "Const",
    "Domain",
    "Expr",
    "Fold",
    "Generator",
    "Get",
    "Leave",
    "Let",
    "Local",
    "Loop",
    "Make",
    "Op",
    "Operator",
    "RangeDomain",
    "Read",
    "Require",
    "Size",
    "SortDomain",
    "Stmt",
    "When",
]


class When(Enum):
    """Which state a read looks at: a step property knows two."""

    NOW = "now"
    BEFORE = "before"


class Operator(Enum):
    """Operators on expressions; `and`, `or`, `add` and `mul` take two or more operands."""

    NOT = "not"
    AND = "and"
    OR = "or"
    IMPLIES = "implies"
    EQ = "=="
    LT = "<"
    LE = "<="
    ADD = "+"
    SUB = "-"
    MUL = "*"
    FLOORDIV = "//"
    MOD = "%"
    MIN = "min"
    MAX = "max"


def _span() -> Span | None:
    return field(default=None, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Const:
    """A literal value."""

    value: Value
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Local:
    """A local name: a parameter, a bound variable, or a name that a statement has bound."""

    name: str
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Size:
    """The number of elements of a sort at the scope."""

    sort: SortType
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Read:
    """The value of a field, or of a map field at its keys (one expression a key)."""

    field: str
    keys: tuple[Expr, ...]
    type: ScalarType
    when: When = When.NOW
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Op:
    """An operator applied to its operands; EQ compares values of one type, None included."""

    operator: Operator
    operands: tuple[Expr, ...]
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Conditional:
    """`then if condition else otherwise`; only the chosen side is evaluated."""

    condition: Expr
    then: Expr
    otherwise: Expr
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Let:
    """`body` with `name` bound to `value`."""

    name: str
    value: Expr
    body: Expr
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class SortDomain:
    """All values of a sort, an enum, a bool or a bounded int, in order."""

    type: KeyType


@dataclass(frozen=True, slots=True)
class RangeDomain:
    """`range(low, high)`: high exclusive; the variable is an unbounded int (or an element of `type.sort`)."""

    low: Expr
    high: Expr


Domain = SortDomain | RangeDomain


@dataclass(frozen=True, slots=True)
class Generator:
    """`for name in domain if condition`."""

    name: str
    type: KeyType
    domain: Domain
    condition: Expr | None = None


@dataclass(frozen=True, slots=True)
class Fold:
    """all, any, sum, min or max over generators, in Python's order, all and any short-circuiting.

    `default` belongs to min and max: without it an empty one is a model error. sum counts True as 1.
    """

    kind: str
    generators: tuple[Generator, ...]
    body: Expr
    type: ScalarType
    default: Expr | None = None
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Make:
    """A record from the values of its fields, in order."""

    values: tuple[Expr, ...]
    type: ScalarType
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Get:
    """A field of a record, by its index; the record is not None (the compiler has seen to it)."""

    record: Expr
    index: int
    type: ScalarType
    span: Span | None = _span()


Expr = Const | Local | Size | Read | Op | Conditional | Let | Fold | Make | Get


@dataclass(frozen=True, slots=True)
class Assign:
    """Store a value in a field, or in a map field at its keys; value and keys are range-checked."""

    field: str
    keys: tuple[Expr, ...]
    value: Expr
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Bind:
    """Bind or rebind a local name."""

    name: str
    value: Expr
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Branch:
    """if / else."""

    condition: Expr
    then: tuple[Stmt, ...]
    otherwise: tuple[Stmt, ...]
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Loop:
    """for: the body once for each value of the domain, in order; leave it with an enclosing Block."""

    name: str
    type: KeyType
    domain: Domain
    body: tuple[Stmt, ...]
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Block:
    """Statements that a Leave with this label ends early: an inlined call, a loop with break, a body with continue."""

    label: str
    body: tuple[Stmt, ...]
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Leave:
    """Go on behind the enclosing Block with this label."""

    label: str
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Require:
    """The action is not enabled where the condition is false; nothing it did counts."""

    condition: Expr
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Check:
    """assert: a model error where the condition is false."""

    condition: Expr
    message: str = ""
    span: Span | None = _span()


@dataclass(frozen=True, slots=True)
class Choose:
    """Bind the name to any value of the domain that satisfies the condition; none: the action is not enabled.

    The condition is evaluated for every value of the domain.
    """

    name: str
    type: KeyType
    domain: Domain
    condition: Expr
    span: Span | None = _span()


Stmt = Assign | Bind | Branch | Loop | Block | Leave | Require | Check | Choose
