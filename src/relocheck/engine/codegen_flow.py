"""Early exits made structured: where a Leave is the last thing a Block does, it needs no jump."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relocheck.ir.terms import Block, Branch, Leave, Loop, Stmt

__all__ = ["always_leaves", "leaves_early", "straightened"]

Body = tuple[Stmt, ...]


def straightened(body: Sequence[Stmt]) -> Body:
    """The same statements, with what follows an `if` that leaves on one side moved into the other side."""
    done: list[Stmt] = []
    for n, stmt in enumerate(body):
        rest = tuple(body[n + 1 :])
        match stmt:
            case Leave():
                return (*done, stmt)
            case Branch(then=then, otherwise=otherwise) if always_leaves(then):
                return (*done, replace(stmt, then=straightened(then), otherwise=straightened((*otherwise, *rest))))
            case Branch(then=then, otherwise=otherwise) if always_leaves(otherwise):
                return (*done, replace(stmt, then=straightened((*then, *rest)), otherwise=straightened(otherwise)))
            case Branch(then=then, otherwise=otherwise):
                done.append(replace(stmt, then=straightened(then), otherwise=straightened(otherwise)))
            case Loop(body=inner) | Block(body=inner):
                done.append(replace(stmt, body=straightened(inner)))
            case _:
                done.append(stmt)
    return tuple(done)


def always_leaves(body: Sequence[Stmt]) -> bool:
    """Whether the end of the body is never reached."""
    for stmt in body:
        if isinstance(stmt, Leave):
            return True
        if isinstance(stmt, Branch) and always_leaves(stmt.then) and always_leaves(stmt.otherwise):
            return True
    return False


def leaves_early(body: Sequence[Stmt], label: str, at_end: bool = True) -> bool:
    """Whether the label is left anywhere but where the body ends anyway."""
    for n, stmt in enumerate(body):
        last = at_end and n == len(body) - 1
        match stmt:
            case Leave(label=left) if left == label:
                if not last:
                    return True
            case Branch(then=then, otherwise=otherwise):
                if leaves_early(then, label, last) or leaves_early(otherwise, label, last):
                    return True
            case Loop(body=inner):
                if leaves_early(inner, label, False):
                    return True
            case Block(body=inner, label=other) if other != label:
                if leaves_early(inner, label, last):
                    return True
            case _:
                pass
    return False
