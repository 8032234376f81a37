"""Ordered walks in any order: `for r in Region: if r not in done: ...; break` takes some region that is not done.

The elements of a plain sort have no order that a proof for every size could speak of. The walk takes the first element
of which the condition is true; instead any such element is taken. Every run of the one system is a run of the other,
state for state, so what holds in all states of the other holds in all of the one. Not the reverse: a violation in the
other may be none of the one, and is never told as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relocheck.ir.system import System
from relocheck.ir.terms import Block, Branch, Choose, Fold, Generator, Leave, Loop, SortDomain, Stmt
from relocheck.ir.types import BOOL, SortType

__all__ = ["any_order"]


def any_order(system: System) -> System:
    """The system with its walks over plain sorts in any order."""
    return replace(
        system,
        starts=tuple(replace(s, body=_body(s.body)) for s in system.starts),
        actions=tuple(replace(a, body=_body(a.body)) for a in system.actions),
    )


def _body(body: Sequence[Stmt]) -> tuple[Stmt, ...]:
    return tuple(map(_statement, body))


def _statement(statement: Stmt) -> Stmt:
    match statement:
        case Block(label=label, body=(Loop() as loop,)) if (walk := _walk(label, loop)) is not None:
            return replace(statement, body=(walk,))
        case Block(body=body) | Loop(body=body):
            return replace(statement, body=_body(body))
        case Branch(then=then, otherwise=otherwise):
            return replace(statement, then=_body(then), otherwise=_body(otherwise))
        case _:
            return statement


def _walk(label: str, loop: Loop) -> Stmt | None:
    """The loop as a choice, where all that a round does is to leave after the first element found."""
    match loop:
        case Loop(
            name=name,
            type=type_,
            domain=SortDomain(type=SortType(ordered=False)) as domain,
            body=(Branch(condition=condition, then=(*done, Leave(label=left)), otherwise=()),),
        ) if left == label:
            found = Fold("any", (Generator(name, type_, domain),), condition, BOOL, span=loop.span)
            chosen = Choose(name, type_, domain, condition, span=loop.span)
            return Branch(found, (chosen, *_body(done), Leave(label)), (), span=loop.span)
        case _:
            return None
