"""What can be written wrong at one node of the representation.

Tests for None are left as they are: what they protect has no value without them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from relocheck.compile.walk import subexpressions
from relocheck.ir.system import Field
from relocheck.ir.terms import (
    Assign,
    Branch,
    Choose,
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Local,
    Loop,
    Op,
    Operator,
    RangeDomain,
    Read,
    Require,
    Stmt,
)
from relocheck.ir.text import show_expr, show_stmt
from relocheck.ir.types import BOOL, INT, IntType, MapType, OptionType, ScalarType, SortType
from relocheck.lazy import dataclass

__all__ = ["Around", "Change", "of_expression", "of_statement"]


@dataclass(frozen=True, slots=True)
class Change:
    """What a mutation does: its kind, what tells it from others of the kind at the same place, and in words."""

    kind: str
    tag: str
    said: str


@dataclass(frozen=True, slots=True)
class Around:
    """What is known at a place: the fields of the system, and the local names that are bound for certain."""

    fields: Mapping[str, Field]
    names: Mapping[str, ScalarType]


def of_statement(stmt: Stmt, around: Around) -> Iterator[tuple[Change, tuple[Stmt, ...]]]:
    """The wrong ways to write a statement, its expressions apart."""
    match stmt:
        case Assign():
            yield Change("drop_update", "", f"without {_first(stmt)}"), ()
            for change, keys in _other_keys(stmt.keys, around):
                yield change, (replace(stmt, keys=keys),)
        case Require(condition=condition) if not _tests_none(condition):
            yield Change("drop_guard", "", f"without require {_text(condition)}"), ()
        case Branch(condition=condition) if not _tests_none(condition):
            yield Change("negate", "", f"if not {_text(condition)}"), (replace(stmt, condition=_not(condition)),)
        case Choose(condition=condition) if not _tests_none(condition) and not isinstance(condition, Const):
            yield Change("drop_guard", "", f"any, not only {_text(condition)}"), (replace(stmt, condition=_TRUE),)
        case Loop(domain=domain) if not _is_fill(stmt):
            yield Change("drop_loop", "", f"without {_first(stmt)}"), ()
            for change, other in _other_bounds(domain):
                yield change, (replace(stmt, domain=other),)
        case _:
            pass


def _is_fill(loop: Loop) -> bool:
    """Whether the loop is `s.f = total(x)`, one statement of the source: its update is what can be dropped."""
    return loop.body[0].span == loop.span


def of_expression(expr: Expr, around: Around) -> Iterator[tuple[Change, Expr]]:
    """The wrong ways to write an expression, its parts apart."""
    match expr:
        case Read():
            yield from _other_fields(expr, around)
            for change, keys in _other_keys(expr.keys, around):
                yield change, replace(expr, keys=keys)
        case Op(operator=Operator.AND | Operator.OR, operands=operands):
            yield from _fewer(expr, operands)
        case Op(operator=Operator.LT | Operator.LE as operator):
            other = Operator.LE if operator is Operator.LT else Operator.LT
            changed = replace(expr, operator=other)
            yield Change("off_by_one", "", f"{_text(changed)}, not {operator.value}"), changed
        case Conditional(condition=condition) if not _tests_none(condition):
            yield Change("negate", "", f"if not {_text(condition)}"), replace(expr, condition=_not(condition))
        case Fold():
            yield from _other_generators(expr)
        case _:
            pass


def _other_fields(read: Read, around: Around) -> Iterator[tuple[Change, Expr]]:
    """Another field with the same keys, whose values fit."""
    own = around.fields[read.field]
    for field in around.fields.values():
        if field.name != read.field and not field.ghost and _keys(field) == _keys(own) and _fits(field, read.type):
            changed = replace(read, field=field.name)
            yield Change("other_field", field.name, f"{_text(changed)}, not {_text(read)}"), changed


def _keys(field: Field) -> tuple[object, ...] | None:
    return field.type.keys if isinstance(field.type, MapType) else None


def _fits(field: Field, wanted: ScalarType) -> bool:
    """Whether a value of the field may stand where one of the type does."""
    found = field.type.value if isinstance(field.type, MapType) else field.type
    if isinstance(wanted, OptionType) and not isinstance(found, OptionType):
        return _sort(found) == _sort(wanted.of)
    return found == wanted or (not isinstance(found, OptionType) and _sort(found) == _sort(wanted) is not None)


def _sort(type_: object) -> object:
    """What makes two numbers comparable: the sort; for the rest the type itself."""
    match type_:
        case SortType(name=name) | IntType(sort=str(name)):
            return name
        case IntType():
            return INT
        case _:
            return type_


def _other_keys(keys: tuple[Expr, ...], around: Around) -> Iterator[tuple[Change, tuple[Expr, ...]]]:
    """One key replaced by another name of the same function that has its type."""
    for i, key in enumerate(keys):
        if not isinstance(key, Local):
            continue
        base, _, frame = key.name.partition("#")
        for name, type_ in around.names.items():
            other, _, there = name.partition("#")
            if there == frame and other != base and type_ == key.type and not other.startswith("k"):
                changed = (*keys[:i], replace(key, name=name), *keys[i + 1 :])
                yield Change("other_key", f"{i} {other}", f"the key {other}, not {base}"), changed


def _fewer(expr: Op, operands: tuple[Expr, ...]) -> Iterator[tuple[Change, Expr]]:
    kind = "drop_conjunct" if expr.operator is Operator.AND else "drop_disjunct"
    for i, operand in enumerate(operands):
        if not _tests_none(operand):
            rest = (*operands[:i], *operands[i + 1 :])
            left = rest[0] if len(rest) == 1 else replace(expr, operands=rest)
            yield Change(kind, str(i), f"without {_text(operand)}"), left


def _other_bounds(domain: Domain) -> Iterator[tuple[Change, Domain]]:
    if isinstance(domain, RangeDomain):
        low, high = domain.low, domain.high
        told = f"range({_text(low)}, {_text(high)})"
        yield Change("off_by_one", "first", f"the first of {told} left out"), replace(domain, low=_plus(low, 1))
        yield Change("off_by_one", "last", f"the last of {told} left out"), replace(domain, high=_plus(high, -1))
        yield Change("off_by_one", "more", f"one more than {told}"), replace(domain, high=_plus(high, 1))


def _other_generators(fold: Fold) -> Iterator[tuple[Change, Expr]]:
    for i, g in enumerate(fold.generators):
        if g.condition is not None and not _tests_none(g.condition):
            fewer = (*fold.generators[:i], replace(g, condition=None), *fold.generators[i + 1 :])
            yield (
                Change("drop_conjunct", f"if {i}", f"without if {_text(g.condition)}"),
                replace(fold, generators=fewer),
            )
    other = {"all": "any", "any": "all"}.get(fold.kind)
    if other is not None:
        yield Change("negate", "kind", f"{other}, not {_text(fold)}"), replace(fold, kind=other)


_TRUE = Const(True, BOOL)


def _not(condition: Expr) -> Expr:
    return Op(Operator.NOT, (condition,), BOOL, span=condition.span)


def _plus(bound: Expr, more: int) -> Expr:
    return Op(Operator.ADD, (bound, Const(more, INT)), INT, span=bound.span)


def _tests_none(condition: Expr) -> bool:
    return any(
        isinstance(e, Op)
        and e.operator is Operator.EQ
        and any(isinstance(o, Const) and o.value is None for o in e.operands)
        for e in subexpressions(condition)
    )


def _text(expr: Expr) -> str:
    return _plain(show_expr(expr))


def _first(stmt: Stmt) -> str:
    return _plain(show_stmt(stmt)[0])


def _plain(text: str) -> str:
    """As it is written: without the numbers of inlined calls, and not longer than a line."""
    short = re.sub(r"#\d+", "", text)
    return short if len(short) <= 60 else f"{short[:57]}..."
