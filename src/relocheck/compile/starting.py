"""Whether an @init gives a const field all of its values: one that it leaves out would silently be the type's first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from relocheck.compile.walk import statements
from relocheck.errors import Problem
from relocheck.ir.system import Field, Start
from relocheck.ir.terms import Assign, Bind, Block, Branch, Leave, Local, Loop, SortDomain, Stmt
from relocheck.ir.types import KeyType, MapType
from relocheck.lazy import dataclass

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
        if f.free and f.name in assigned and not any(_sets(s.body, f) for s in starts):
            message = f"{f.name} has no value, and @init may leave some of it without one"
            advice = "give it a value first: const(...), or const(total(...)) for a map"
            yield Problem(f.span, message, advice)


def _sets(body: tuple[Stmt, ...], field: Field) -> bool:
    """Whether all of the field is set wherever the statements end."""
    return _Flow(field).block(body, {}, False, {})


Exits = dict[str, list[bool]]
"""For each label whether all was set where it was left for."""


@dataclass(frozen=True, slots=True)
class _Flow:
    """Follows the statements, and knows whether all of the field is set."""

    field: Field

    def block(self, body: tuple[Stmt, ...], around: Around, done: bool, exits: Exits) -> bool:
        """Whether all is set behind the statements; True where nothing comes there."""
        for s in body:
            if isinstance(s, Leave):
                exits.setdefault(s.label, []).append(done)
                return True
            done = self.statement(s, around, done, exits) or done
        return done

    def statement(self, statement: Stmt, around: Around, done: bool, exits: Exits) -> bool:
        """Whether all is set behind the statement."""
        match statement:
            case Assign(field=name, keys=keys) if name == self.field.name:
                types = self.field.type.keys if isinstance(self.field.type, MapType) else ()
                names = [k.name if isinstance(k, Local) else "" for k in keys]
                return [around.get(n) for n in names] == list(types) and len(set(names)) == len(names)
            case Branch(then=then, otherwise=otherwise):
                sides = [self.block(side, around, done, exits) for side in (then, otherwise)]
                return all(sides)
            case Loop():
                return self.loop(statement, around, done, exits)
            case Block(label=label, body=body):
                end = self.block(body, around, done, exits)
                return all([end, *exits.pop(label, [])])
            case _:
                return False

    def loop(self, loop: Loop, around: Around, done: bool, exits: Exits) -> bool:
        """Whether every round sets its own element; who leaves the loop early has not come to all of them."""
        known = {**around, loop.name: loop.domain.type} if isinstance(loop.domain, SortDomain) else around
        early: Exits = {}
        each = self.block(loop.body, known, False, early)
        for label in early:
            exits.setdefault(label, []).append(done)
        rebound = any(isinstance(s, Bind | Loop) and s.name == loop.name for s in statements(loop.body))
        return each and not rebound and isinstance(loop.domain, SortDomain)
