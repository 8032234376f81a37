"""Conditions as LLVM IR: as jumps, which stop as early as Python does, or as bits where they are small."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocheck.engine.codegen_folds import weight
from relocheck.engine.native import folds
from relocheck.engine.native.text import NONE, Bit, Function, Relation
from relocheck.engine.native.values import Cell, Record, Scope, Unsupported, Value
from relocheck.ir.terms import Conditional, Const, Expr, Fold, Get, Let, Local, Make, Op, Operator, Read, Size

if TYPE_CHECKING:
    from relocheck.engine.native.terms import Terms

__all__ = ["bit", "equal", "jump", "recoding"]

FLAT = 24
"""A condition of at most so many terms is calculated without jumps."""


def bit(terms: Terms, expr: Expr, scope: Scope) -> Bit:
    """Whether a condition holds, as a value."""
    if is_flat(terms, expr, scope):
        return flat(terms, expr, scope)
    yes, no, end = (terms.fn.label(n) for n in ("yes", "no", "end"))
    jump(terms, expr, scope, yes, no)
    for label in (yes, no):
        terms.fn.start(label)
        terms.fn.jump(end)
    terms.fn.start(end)
    return terms.fn.phi_bit([(True, yes), (False, no)])


def is_flat(terms: Terms, expr: Expr, scope: Scope) -> bool:
    """Whether it is small, and can be calculated whole without a trap."""
    return weight(expr, terms.sizes) <= FLAT and _is_straight(expr) and never_traps(terms, expr, scope)


def never_traps(terms: Terms, expr: Expr, scope: Scope) -> bool:
    """Whether its code has no way to the trap: it is emitted on trial."""
    fn = terms.fn
    terms.fn = trial = Function("trial", [])
    trial.count = fn.count
    try:
        if _is_straight(expr):
            flat(terms, expr, scope)
        else:
            jump(terms, expr, scope, "true", "false")
    finally:
        terms.fn = fn
    return f"label %{terms.trap}" not in trial.text


def flat(terms: Terms, expr: Expr, scope: Scope) -> Bit:
    """A condition without jumps."""
    match expr:
        case Op(operator=Operator.NOT, operands=(operand,)):
            return terms.fn.negation(flat(terms, operand, scope))
        case Op(operator=Operator.AND | Operator.OR | Operator.IMPLIES as operator, operands=operands):
            bits = [flat(terms, o, scope) for o in operands]
            if operator is Operator.IMPLIES:
                return terms.fn.disjunction(terms.fn.negation(bits[0]), bits[1])
            total: Bit = operator is Operator.AND
            for bit in bits:
                join = terms.fn.conjunction if operator is Operator.AND else terms.fn.disjunction
                total = join(total, bit)
            return total
        case Op(operator=Operator.EQ, operands=(left, right)):
            return equal(terms, terms.value(left, scope), terms.value(right, scope))
        case Op(operator=Operator.LT | Operator.LE as operator, operands=(left, right)):
            relation: Relation = "slt" if operator is Operator.LT else "sle"
            return terms.fn.compare(relation, terms.atom(left, scope), terms.atom(right, scope))
        case Let(name=name, value=value, body=body):
            return flat(terms, body, terms.let(name, value, scope))
        case _:
            return terms.fn.truth(terms.atom(expr, scope))


def jump(terms: Terms, expr: Expr, scope: Scope, yes: str, no: str) -> None:
    """Go one way where a condition holds, the other where it does not."""
    match expr:
        case Op(operator=Operator.NOT, operands=(operand,)):
            jump(terms, operand, scope, no, yes)
        case Op(operator=Operator.AND | Operator.OR as operator, operands=operands):
            for operand in operands[:-1]:
                on = terms.fn.label("next")
                jump(terms, operand, scope, *((on, no) if operator is Operator.AND else (yes, on)))
                terms.fn.start(on)
            jump(terms, operands[-1], scope, yes, no)
        case Op(operator=Operator.IMPLIES, operands=(left, right)):
            _imply(terms, left, right, scope, yes, no)
        case Let(name=name, value=value, body=body):
            jump(terms, body, terms.let(name, value, scope), yes, no)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            first, second = terms.fn.label("then"), terms.fn.label("else")
            jump(terms, condition, scope, first, second)
            terms.fn.start(first)
            jump(terms, then, scope, yes, no)
            terms.fn.start(second)
            jump(terms, otherwise, scope, yes, no)
        case Fold(kind="all" | "any"):
            folds.jump(terms, expr, scope, yes, no)
        case Op(operator=Operator.EQ | Operator.LT | Operator.LE):
            terms.fn.branch(flat(terms, expr, scope), yes, no)
        case _:
            terms.fn.branch(terms.fn.truth(terms.atom(expr, scope)), yes, no)


def _imply(terms: Terms, left: Expr, right: Expr, scope: Scope, yes: str, no: str) -> None:
    """Both sides are evaluated, as a call does; where the right one cannot fail nobody sees whether it was."""
    if never_traps(terms, right, scope):
        on = terms.fn.label("next")
        jump(terms, left, scope, on, yes)
        terms.fn.start(on)
        jump(terms, right, scope, yes, no)
        return
    first, second = bit(terms, left, scope), bit(terms, right, scope)
    terms.fn.branch(terms.fn.disjunction(terms.fn.negation(first), second), yes, no)


def equal(terms: Terms, a: Value, b: Value) -> Bit:
    """Whether two values are the same."""
    if isinstance(a, Record) or isinstance(b, Record):
        return _records_equal(terms, a, b)
    for one, other in ((a, b), (b, a)):
        if isinstance(one, Cell):
            if isinstance(other, int):
                return _cell_is(terms, one, other)
            if isinstance(other, Cell) and recoding(terms, one.column) == recoding(terms, other.column):
                return terms.fn.compare("eq", one.bits, other.bits)
    return terms.fn.compare("eq", terms.decoded(a), terms.decoded(b))


def recoding(terms: Terms, column: int) -> tuple[int, int, bool]:
    """What two columns must share for equal bits to be equal values."""
    c = terms.packing.columns[column]
    return c.low, terms.bits.mask(column), c.optional


def _cell_is(terms: Terms, cell: Cell, value: int) -> Bit:
    column = terms.packing.columns[cell.column]
    if value == NONE:
        return column.optional and terms.fn.compare("eq", cell.bits, terms.bits.mask(cell.column))
    return column.low <= value <= column.high and terms.fn.compare("eq", cell.bits, value - column.low)


def _records_equal(terms: Terms, a: Value, b: Value) -> Bit:
    if not isinstance(a, Record):
        a, b = b, a
    assert isinstance(a, Record)
    if not isinstance(b, Record):
        if b != NONE:
            raise Unsupported("a record is compared with a plain value")
        return terms.fn.negation(a.present)
    if a.present is False or b.present is False:
        return terms.fn.negation(b.present if a.present is False else a.present)
    same: Bit = True
    for x, y in zip(a.parts, b.parts, strict=True):
        same = terms.fn.conjunction(same, equal(terms, x, y))
    both = terms.fn.conjunction(a.present, b.present)
    neither = terms.fn.negation(terms.fn.disjunction(a.present, b.present))
    return terms.fn.disjunction(neither, terms.fn.conjunction(both, same))


def _is_straight(expr: Expr) -> bool:
    """Whether it has neither a fold nor a conditional."""
    match expr:
        case Const() | Local() | Size():
            return True
        case Read(keys=parts) | Op(operands=parts) | Make(values=parts):
            return all(map(_is_straight, parts))
        case Get(record=record):
            return _is_straight(record)
        case Let(value=value, body=body):
            return _is_straight(value) and _is_straight(body)
        case Conditional() | Fold():
            return False
