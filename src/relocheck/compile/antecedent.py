"""The left sides of a property's implications: one that is never true anywhere makes the property say nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from relocheck.ir.system import Antecedent
from relocheck.ir.terms import Conditional, Expr, Fold, Generator, Let, Op, Operator
from relocheck.ir.types import BOOL

__all__ = ["antecedents"]

Wrap = Callable[[Expr], Expr]


def antecedents(formula: Expr) -> tuple[Antecedent, ...]:
    """One condition for each implication: some binding of the names around it makes its left side true."""
    return tuple(_found(formula, lambda e: e))


def _found(expr: Expr, wrap: Wrap) -> Iterator[Antecedent]:
    match expr:
        case Op(operator=Operator.IMPLIES, operands=(left, right)):
            yield Antecedent(wrap(left), left.span)
            yield from _found(left, wrap)
            yield from _found(right, wrap)
        case Op(operator=Operator.AND | Operator.OR as operator, operands=operands):
            for i, operand in enumerate(operands):
                yield from _found(operand, _guarded(wrap, operands[:i], operator is Operator.AND))
        case Op(operands=operands):
            for operand in operands:
                yield from _found(operand, wrap)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            yield from _found(condition, wrap)
            yield from _found(then, _guarded(wrap, (condition,), True))
            yield from _found(otherwise, _guarded(wrap, (condition,), False))
        case Let(name=name, value=value, body=body):
            yield from _found(value, wrap)
            yield from _found(body, lambda e: wrap(Let(name, value, e, BOOL)))
        case Fold(generators=generators, body=body):
            yield from _found(body, _quantified(wrap, generators))
        case _:
            pass


def _guarded(wrap: Wrap, guards: tuple[Expr, ...], truth: bool) -> Wrap:
    """Evaluate only where the guards before came out as `truth`, as the formula itself does."""
    if not guards:
        return wrap
    tests = guards if truth else tuple(Op(Operator.NOT, (g,), BOOL) for g in guards)
    return lambda e: wrap(Op(Operator.AND, (*tests, e), BOOL))


def _quantified(wrap: Wrap, generators: tuple[Generator, ...]) -> Wrap:
    return lambda e: wrap(Fold("any", generators, e, BOOL))
