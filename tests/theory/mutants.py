"""Systems with one thing left out: a conjunct of a guard, or an assignment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from relocheck.ir.system import System
from relocheck.ir.terms import Assign, Block, Branch, Expr, Loop, Op, Operator, Require, Stmt


def mutants(system: System) -> Iterator[tuple[str, System]]:
    """Every mutant, with what it leaves out."""
    for n, action in enumerate(system.actions):
        for what, body in _bodies(action.body):
            actions = (*system.actions[:n], replace(action, body=body), *system.actions[n + 1 :])
            yield f"{action.name}: {what}", replace(system, actions=actions)


def _bodies(body: Sequence[Stmt]) -> Iterator[tuple[str, tuple[Stmt, ...]]]:
    for n, statement in enumerate(body):
        for what, changed in _changed(statement):
            yield what, (*body[:n], *changed, *body[n + 1 :])


def _changed(statement: Stmt) -> Iterator[tuple[str, tuple[Stmt, ...]]]:
    match statement:
        case Assign(field=field):
            yield f"no assignment to {field}", ()
        case Require(condition=condition):
            for number, weaker in _weaker(condition):
                yield f"no conjunct {number}", (replace(statement, condition=weaker),) if weaker else ()
        case Branch(then=then, otherwise=otherwise):
            yield from ((what, (replace(statement, then=b),)) for what, b in _bodies(then))
            yield from ((what, (replace(statement, otherwise=b),)) for what, b in _bodies(otherwise))
        case Loop(body=inner) | Block(body=inner):
            yield from ((what, (replace(statement, body=b),)) for what, b in _bodies(inner))
        case _:
            return


def _weaker(condition: Expr) -> Iterator[tuple[int, Expr | None]]:
    if isinstance(condition, Op) and condition.operator is Operator.AND:
        for n in range(len(condition.operands)):
            left = condition.operands[:n] + condition.operands[n + 1 :]
            yield n, replace(condition, operands=left) if len(left) > 1 else left[0]
    else:
        yield 0, None
