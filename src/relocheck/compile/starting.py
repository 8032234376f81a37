"""Whether an @init gives a const field all of its values: one that it leaves out would silently be the type's first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from relocheck.compile.walk import statements
from relocheck.errors import Problem
from relocheck.ir.system import Field, Start
from relocheck.ir.terms import Assign, Bind, Block, Branch, Leave, Local, Loop, SortDomain, Stmt
from relocheck.ir.types import KeyType, MapType

__all__ = ["half_set", "set_fields"]

Around = Mapping[str, KeyType]
"""The names of the loops around a statement, and the sorts they run over."""


def set_fields(starts: Iterable[Start]) -> frozenset[str]:
    """The fields that an @init assigns."""
    return frozenset(s.field for start in starts for s in statements(start.body) if isinstance(s, Assign))


def half_set(fields: Iterable[Field], starts: tuple[Start, ...]) -> Iterator[Problem]:
    """The const fields without a value of their own that an @init sets on some paths, or at some keys, only."""
    assigned = set_fields(starts)
    for f in fields:
        if f.free and f.name in assigned and not any(_sets(s.body, f, {}) for s in starts):
            message = f"{f.name} has no value, and @init may leave some of it without one"
            advice = "give it a value first: const(...), or const(total(...)) for a map"
            yield Problem(f.span, message, advice)


def _sets(body: tuple[Stmt, ...], field: Field, around: Around) -> bool:
    """Whether the statements, run to their end, have set all of the field."""
    return any(_sets_here(s, field, around) for s in body)


def _sets_here(statement: Stmt, field: Field, around: Around) -> bool:
    match statement:
        case Assign(field=name, keys=keys) if name == field.name:
            types = field.type.keys if isinstance(field.type, MapType) else ()
            names = [k.name if isinstance(k, Local) else "" for k in keys]
            return [around.get(n) for n in names] == list(types) and len(set(names)) == len(names)
        case Branch(then=then, otherwise=otherwise):
            return _sets(then, field, around) and _sets(otherwise, field, around)
        case Loop(name=name, domain=SortDomain(type=type_), body=body):
            inner = statements(body)
            rebound = any(isinstance(s, Bind | Loop) and s.name == name for s in inner)
            return not rebound and _sets(body, field, {**around, name: type_})
        case Block(body=body):
            return not any(isinstance(s, Leave) for s in statements(body)) and _sets(body, field, around)
        case _:
            return False
