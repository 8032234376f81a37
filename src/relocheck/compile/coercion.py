"""Which expression fits where: values of a type, numbers, equality."""

from __future__ import annotations

import ast
from dataclasses import replace

from relocheck.compile.body import NONE, Body, describe, join, narrowed, sort_tag
from relocheck.compile.vocabulary import Unfit
from relocheck.compile.walk import may_fail
from relocheck.ir.terms import Conditional, Const, Expr, Local, Op, Operator
from relocheck.ir.types import (
    BOOL,
    EnumType,
    IntType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    is_number,
    show_type,
)

__all__ = ["coerce", "equal", "number", "type_of"]


def coerce(body: Body, found: Expr, type_: ScalarType, node: ast.AST, what: str) -> Expr:
    """The expression as a value of a type; refused where it is none."""
    if found.type == NONE and isinstance(type_, OptionType):
        return replace(found, type=type_) if isinstance(found, Const | Local | Conditional) else found
    if _fits(found.type, type_):
        return found
    if isinstance(found.type, OptionType) and not isinstance(type_, OptionType):
        if found.type == NONE:
            body.refuse(node, f"{what} needs {show_type(type_)}, this is None")
        body.refuse(node, f"{what} needs {show_type(type_)}, this may be None", _TEST_FIRST)
    body.refuse(node, f"{what} needs {show_type(type_)}, this is {describe(found.type)}", _hint(found.type, type_))


_TEST_FIRST = "bind it to a name and test that with `is not None` first"


def _hint(found: ScalarType, type_: ScalarType) -> str:
    wanted = narrowed(type_)
    if is_number(narrowed(found)) and is_number(wanted):
        return f"write {sort_tag(wanted) or 'int'}(...)"
    return "write `1 if ... else 0`" if found == BOOL and isinstance(wanted, IntType) else ""


def _fits(found: ScalarType, type_: ScalarType) -> bool:
    if isinstance(type_, OptionType):
        return found == NONE or _fits(narrowed(found), type_.of)
    if isinstance(type_, IntType) and type_.sort is None:
        return is_number(found)
    if is_number(type_):
        return is_number(found) and sort_tag(found) == sort_tag(type_)
    return found == type_


def number(body: Body, found: Expr, node: ast.expr) -> Expr:
    """The expression as a number; refused where it is none."""
    if is_number(found.type):
        return found
    if found.type == NONE:
        body.refuse(node, "a number is needed, this is None")
    if isinstance(found.type, OptionType) and is_number(found.type.of):
        body.refuse(node, "a number is needed, this may be None", _TEST_FIRST)
    if isinstance(found.type, SortType):
        message = f"{found.type.name} is a plain sort: its elements are no numbers"
        body.refuse(node, message, "make it Ordered, or compare with == only")
    advice = "write `1 if ... else 0`" if found.type == BOOL else ""
    body.refuse(node, f"a number is needed, this is {describe(found.type)}", advice)


def equal(body: Body, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """Equality of two values of one type, None included."""
    type_ = join(left.type, right.type)
    if type_ is None:
        message = f"{describe(left.type)} is never equal to {describe(right.type)}"
        body.refuse(node, message, "compare values of one type")
    if type_ == NONE and not may_fail(left) and not may_fail(right):
        return Const(True, BOOL, span=body.span(node))
    a, b = (replace(e, type=type_) if isinstance(e, Const) and e.type == NONE else e for e in (left, right))
    if isinstance(a, Const) and a.value is None:
        a, b = b, replace(a, type=b.type if isinstance(b.type, OptionType) else OptionType(b.type))
    elif isinstance(b, Const) and b.value is None:
        b = replace(b, type=a.type if isinstance(a.type, OptionType) else OptionType(a.type))
    return Op(Operator.EQ, (a, b), BOOL, span=body.span(node))


def type_of(body: Body, node: ast.AST, cls: type) -> SortType | EnumType | RecordType:
    """The type that a class stands for; refused where it stands for none."""
    try:
        return body.unit.vocabulary.named(cls)
    except Unfit as unfit:
        body.refuse(node, unfit.message, unfit.advice)
