"""all, any, sum, min and max as LLVM IR: unrolled over small domains, loops over the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from relocheck.engine.codegen_folds import weight
from relocheck.engine.intervals import Interval
from relocheck.engine.native.text import LIMIT, Atom, Bit
from relocheck.engine.native.values import Bound
from relocheck.ir.terms import Domain, Fold, Generator
from relocheck.ir.types import BoolType

if TYPE_CHECKING:
    from relocheck.engine.native.terms import Terms
    from relocheck.engine.native.values import Scope

__all__ = ["jump", "number", "repeat"]

UNROLL = 100
"""A fold is unrolled where the result has at most about so many terms."""
SMALL = 1 << 31
"""Sums of numbers up to here cannot overflow: there are not so many of them."""


def jump(terms: Terms, expr: Fold, scope: Scope, yes: str, no: str) -> None:
    """all or any as a condition."""
    is_all = expr.kind == "all"

    def body(inner: Scope) -> None:
        on = terms.fn.label("next")
        terms.jump(expr.body, inner, *((on, no) if is_all else (yes, on)))
        terms.fn.start(on)

    generated(terms, expr.generators, scope, body, unroll=weight(expr, terms.sizes) <= UNROLL)
    terms.fn.jump(yes if is_all else no)


def number(terms: Terms, expr: Fold, scope: Scope) -> Atom:
    """sum, min or max."""
    return _sum(terms, expr, scope) if expr.kind == "sum" else _extreme(terms, expr, scope)


def _sum(terms: Terms, expr: Fold, scope: Scope) -> Atom:
    fn = terms.fn
    total = fn.alloca()
    fn.store(0, total)

    def body(inner: Scope) -> None:
        if isinstance(expr.body.type, BoolType):
            atom, small = fn.number(terms.bit(expr.body, inner)), True
        else:
            interval = terms.interval(expr.body, inner)
            atom, small = terms.atom(expr.body, inner), interval.low > -SMALL and interval.high < SMALL
        before = fn.load(total)
        fn.store(fn.add(before, atom) if small else fn.checked("sadd", before, atom, terms.trap), total)

    generated(terms, expr.generators, scope, body, unroll=weight(expr, terms.sizes) <= UNROLL)
    return fn.load(total)


def _extreme(terms: Terms, expr: Fold, scope: Scope) -> Atom:
    """The default is evaluated first, as Python does."""
    fn = terms.fn
    best, found = fn.alloca(), fn.alloca()
    fn.store(0 if expr.default is None else terms.atom(expr.default, scope), best)
    fn.store(0, found)

    def body(inner: Scope) -> None:
        atom, before = terms.atom(expr.body, inner), fn.load(best)
        first = fn.compare("eq", fn.load(found), 0)
        better = fn.compare("slt", atom, before) if expr.kind == "min" else fn.compare("slt", before, atom)
        fn.store(fn.select(fn.disjunction(first, better), atom, before), best)
        fn.store(1, found)

    generated(terms, expr.generators, scope, body, unroll=weight(expr, terms.sizes) <= UNROLL)
    if expr.default is None:
        fn.need(fn.compare("ne", fn.load(found), 0), terms.trap)
    return fn.load(best)


def generated(
    terms: Terms, generators: Sequence[Generator], scope: Scope, body: Callable[[Scope], None], *, unroll: bool
) -> None:
    """The body for each binding of the generators' names that their conditions admit."""
    if not generators:
        body(scope)
        return
    first = generators[0]

    def inner(bound: Scope) -> None:
        skip = terms.fn.label("skip")
        if first.condition is not None:
            on = terms.fn.label("next")
            terms.jump(first.condition, bound, on, skip)
            terms.fn.start(on)
        generated(terms, generators[1:], bound, body, unroll=unroll)
        terms.fn.start(skip)

    repeat(terms, first.name, first.domain, scope, inner, unroll=unroll)


def repeat(
    terms: Terms, name: str, domain: Domain, scope: Scope, body: Callable[[Scope], None], *, unroll: bool
) -> None:
    """The body for each value of a domain, which its scope binds to the name."""
    low, high, interval = terms.domain(domain, scope)
    if isinstance(low, int) and isinstance(high, int) and (unroll or high - low <= 1):
        for known in range(low, high):
            body(scope.bind(name, Bound(known, Interval(known, known))))
        return
    fn = terms.fn
    counter = fn.alloca()
    head, inside, end = (fn.label(n) for n in ("head", "body", "end"))
    fn.store(low, counter)
    fn.start(head)
    value = fn.load(counter)
    more: Bit = fn.compare("slt", value, high)
    fn.branch(more, inside, end)
    fn.start(inside)
    body(scope.bind(name, Bound(value, interval)))
    fn.store(fn.add(value, 1), counter)
    fn.jump(head)
    fn.start(end)


assert SMALL < LIMIT
