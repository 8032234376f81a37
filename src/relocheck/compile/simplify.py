"""An expression on a path where some names are a truth value already: what they decide is decided."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace

from relocheck.compile.walk import subexpressions, with_parts
from relocheck.ir.terms import Conditional, Const, Expr, Fold, Let, Local, Op, Operator
from relocheck.ir.types import BOOL

__all__ = ["Known", "simplified"]

Known = Mapping[str, bool]
"""Names that are a truth value here."""


def simplified(expr: Expr, known: Known) -> Expr:
    """The expression without what the known names rule out; as it stands where that is nothing."""
    if not any(isinstance(e, Local) and e.name in known for e in subexpressions(expr)):
        return expr
    match expr:
        case Local(name=name):
            return Const(known[name], BOOL, span=expr.span)
        case Op(operator=Operator.AND | Operator.OR as operator):
            return _joined(expr, operator is Operator.AND, known)
        case Op(operator=Operator.NOT, operands=(operand,)):
            found = simplified(operand, known)
            return (
                replace(found, value=not found.value) if isinstance(found, Const) else replace(expr, operands=(found,))
            )
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            test = simplified(condition, known)
            if isinstance(test, Const):
                return simplified(then if test.value else otherwise, known)
            return with_parts(expr, lambda part: simplified(part, known))
        case Let(name=name, value=value, body=body):
            return replace(expr, value=simplified(value, known), body=simplified(body, _without(known, {name})))
        case Fold(generators=generators):
            inner = _without(known, {g.name for g in generators})
            return with_parts(expr, lambda part: simplified(part, inner))
        case _:
            return with_parts(expr, lambda part: simplified(part, known))


def _joined(expr: Op, is_and: bool, known: Known) -> Expr:
    """`and`, `or`: nothing is evaluated behind what decides it, and what does not matter is left out."""
    kept: list[Expr] = []
    for operand in expr.operands:
        found = simplified(operand, known)
        truth = found.value if isinstance(found, Const) and found != operand else None
        if truth is not is_and:
            kept.append(found)
        if truth is (not is_and):
            break
    if len(kept) > 1:
        return replace(expr, operands=tuple(kept))
    return kept[0] if kept else Const(is_and, BOOL, span=expr.span)


def _without(known: Known, names: Set[str]) -> Known:
    return {name: truth for name, truth in known.items() if name not in names}
