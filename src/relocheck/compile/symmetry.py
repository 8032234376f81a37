"""Which plain sorts are symmetric: nothing in the model observes the order of their elements.

The rest of the language cannot: elements of a plain sort are only compared and used as keys. What can is a loop that
runs over the sort, and `all` or `any` where one element's evaluation could fail before another's decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set

from relocheck.compile.walk import expressions_of, fails_itself, may_fail, parts, statements, subexpressions
from relocheck.ir.terms import (
    Assign,
    Bind,
    Branch,
    Conditional,
    Expr,
    Fold,
    Let,
    Local,
    Loop,
    Op,
    Operator,
    Read,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import SortType

__all__ = ["symmetric_sorts"]


def symmetric_sorts(
    sorts: tuple[SortType, ...], bodies: Iterable[tuple[Stmt, ...]], formulas: Iterable[Expr]
) -> tuple[str, ...]:
    """The plain sorts whose order no statement of the bodies and no formula observes."""
    bodies = tuple(bodies)
    inside = [e for body in bodies for s in statements(body) for e in expressions_of(s)]
    ordered = {name for body in bodies for name in _loops(body)}
    ordered |= {name for whole in (*inside, *formulas) for e in subexpressions(whole) for name in _fold(e)}
    return tuple(s.name for s in sorts if not s.ordered and s.name not in ordered)


def _loops(body: tuple[Stmt, ...]) -> Iterator[str]:
    """The plain sorts whose elements a loop takes in an order that counts."""
    loops = [s for s in statements(body) if isinstance(s, Loop)]
    reads = _reads(body) if loops else Counter[str]()
    for loop in loops:
        match loop.domain:
            case SortDomain(type=SortType(name=name, ordered=False)) if not _independent(loop, reads):
                yield name
            case _:
                pass


def _independent(loop: Loop, reads: Mapping[str, int]) -> bool:
    """Whether the rounds commute: each writes only entries of its own element, and reads no other's of these.

    Nothing is carried on in names: what a round binds it binds before it reads it, and nothing else of the body, with
    so many reads of each name, reads it.
    """
    inner = tuple(statements(loop.body))
    if any(not isinstance(s, Assign | Bind | Loop | Branch) for s in inner):
        return False
    bound = {loop.name} | {s.name for s in inner if isinstance(s, Bind | Loop)}
    own = _reads((loop,))
    if any(reads[name] > own[name] for name in bound) or _after(loop.body, bound - {loop.name}, {loop.name}) is None:
        return False
    written = {s.field for s in inner if isinstance(s, Assign)}
    read = [e for s in inner for x in expressions_of(s) for e in subexpressions(x)]
    entries = [s.keys for s in inner if isinstance(s, Assign)]
    entries += [e.keys for e in read if isinstance(e, Read) and e.field in written]
    return all(_own(keys, loop.name) for keys in entries)


def _reads(body: tuple[Stmt, ...]) -> Counter[str]:
    """How often each name is read."""
    wholes = (e for s in statements(body) for e in expressions_of(s))
    return Counter(e.name for whole in wholes for e in subexpressions(whole) if isinstance(e, Local))


def _after(body: tuple[Stmt, ...], names: Set[str], known: Set[str]) -> Set[str] | None:
    """Which of the names are bound after the statements; None where one is read that is not bound yet."""
    for s in body:
        if any(_mentions(e, names - known) for e in expressions_of(s)):
            return None
        match s:
            case Bind(name=name):
                known = {*known, name}
            case Loop(name=name, body=inner):
                if _after(inner, names, {*known, name}) is None:
                    return None
            case Branch(then=then, otherwise=otherwise):
                ends = _after(then, names, known), _after(otherwise, names, known)
                if ends[0] is None or ends[1] is None:
                    return None
                known = ends[0] & ends[1]
            case _:
                pass
    return known


def _own(keys: tuple[Expr, ...], name: str) -> bool:
    return any(isinstance(k, Local) and k.name == name for k in keys)


def _fold(expr: Expr) -> Iterator[str]:
    if not isinstance(expr, Fold) or expr.kind not in ("all", "any") or not may_fail(expr):
        return
    for g in expr.generators:
        later = [g.condition for g in expr.generators if g.condition is not None]
        if isinstance(g.type, SortType) and not g.type.ordered and _chain((*later, expr.body), {g.name}):
            yield g.type.name


def _fails_for_some(expr: Expr, names: Set[str]) -> bool:
    """Whether an expression may fail for one value of the names and not for another."""
    if not may_fail(expr):
        return False
    match expr:
        case Op(operator=Operator.AND | Operator.OR, operands=operands):
            return _chain(operands, names)
        case Conditional(condition=condition, then=then, otherwise=otherwise):
            return any(_chain((condition, side), names) for side in (then, otherwise))
        case Let(name=name, value=value, body=body):
            more = {*names, name} if _mentions(value, names) else names
            return _fails_for_some(value, names) or _fails_for_some(body, more)
        case Fold():
            return _mentions(expr, names)
        case _:
            itself = fails_itself(expr) and _mentions(expr, names)
            return itself or any(_fails_for_some(p, names) for p in parts(expr))


def _chain(operands: tuple[Expr, ...], names: Set[str]) -> bool:
    """The same for operands of which each is evaluated only where those before let it."""
    return any(
        _fails_for_some(e, names) or (may_fail(e) and any(_mentions(b, names) for b in operands[:i]))
        for i, e in enumerate(operands)
    )


def _mentions(expr: Expr, names: Set[str]) -> bool:
    return any(isinstance(e, Local) and e.name in names for e in subexpressions(expr))
