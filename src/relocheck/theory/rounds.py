"""Loops over a plain sort whose rounds can be done at once: none touches an entry of another."""

from __future__ import annotations

from collections.abc import Mapping

from relocheck.compile.walk import expressions_of, statements, subexpressions
from relocheck.errors import Span
from relocheck.ir.terms import Assign, Bind, Choose, Expr, Local, Loop, Read, Stmt
from relocheck.lazy import dataclass
from relocheck.theory.refusal import refuse

__all__ = ["Places", "own_places"]


@dataclass(frozen=True, slots=True)
class Places:
    """For each field that a loop's body writes the place of the loop's element among the keys; the names it binds."""

    written: Mapping[str, int]
    bound: frozenset[str]


def own_places(loop: Loop) -> Places:
    """Refuses a loop that writes or reads what another round may have written."""
    inner = tuple(statements(loop.body))
    bound = frozenset(s.name for s in inner if isinstance(s, Bind | Choose | Loop))
    if loop.name in bound:
        refuse(loop.span, f"{_plain(loop.name)} is bound again in the loop over it")
    written: dict[str, int] = {}
    for s in inner:
        if isinstance(s, Assign):
            place = _place(loop, s.field, s.keys, s.span)
            if written.setdefault(s.field, place) != place:
                refuse(s.span, f"rounds of the loop over {_plain(loop.name)} write {s.field} at different places")
    for s in inner:
        _check_reads(loop, s, written)
    return Places(written, bound)


def _check_reads(loop: Loop, statement: Stmt, written: Mapping[str, int]) -> None:
    for whole in expressions_of(statement):
        for e in subexpressions(whole):
            if isinstance(e, Read) and e.field in written and not _own(loop, e.keys, written[e.field]):
                message = f"a round of the loop over {_plain(loop.name)} reads {e.field}, which other rounds write"
                refuse(e.span or statement.span, message)


def _place(loop: Loop, field: str, keys: tuple[Expr, ...], span: Span | None) -> int:
    for n, _ in enumerate(keys):
        if _own(loop, keys, n):
            return n
    refuse(span, f"the rounds of the loop over {_plain(loop.name)} write {field} not only at {_plain(loop.name)}")


def _own(loop: Loop, keys: tuple[Expr, ...], place: int) -> bool:
    key = keys[place] if place < len(keys) else None
    return isinstance(key, Local) and key.name == loop.name


def _plain(name: str) -> str:
    return name.partition("#")[0]
