"""The relations that stand for a system's state, and what is true of them in every state whatever the actions do.

A map whose value is an element becomes a relation with at most one element for each key: no function leads from one
sort to another. That an entry which is there has an element is said only as far as the sorts can be put in an order
in which such statements all lead down: then a solver decides. Where it is left out there are more states, not fewer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from relocheck.errors import Span
from relocheck.ir.system import System
from relocheck.ir.types import (
    BoolType,
    EnumType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
)
from relocheck.lazy import dataclass
from relocheck.theory.logic import (
    TRUE,
    Formula,
    Rel,
    Symbol,
    Term,
    conj,
    disj,
    equal,
    exists,
    forall,
    implication,
    neg,
)
from relocheck.theory.refusal import refuse
from relocheck.theory.shape import Leaf, Table, leaves, tables

__all__ = ["Axiom", "Part", "Signature", "signature", "value_type"]


@dataclass(frozen=True, slots=True)
class Part:
    """A table of a field with the relation of each leaf of its type."""

    table: Table
    type: ScalarType
    symbols: tuple[Symbol, ...]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Axiom:
    """A sentence that is true in every state, by the types alone."""

    name: str
    formula: Formula


@dataclass(frozen=True, slots=True)
class Signature:
    """Sorts, named individuals, relations and axioms of a system."""

    sorts: tuple[str, ...]
    individuals: tuple[Term, ...]
    parts: tuple[Part, ...]
    distinct: Formula
    """No two individuals are the same element."""
    axioms: tuple[Axiom, ...]
    downward: frozenset[Symbol]
    """The relations of which it is said that an entry which is there has an element."""

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """All relations, in the order of the fields."""
        return tuple(s for part in self.parts for s in part.symbols)

    def parts_of(self, field: str) -> tuple[Part, ...]:
        """The tables of a field."""
        return tuple(p for p in self.parts if p.table.field == field)


def signature(system: System) -> Signature:
    """The relations of a system; OutsideFragment where it has ordered sorts or numbers in its state."""
    for sort in system.sorts:
        if sort.ordered:
            refuse(_user(system, sort.name), f"{sort.name} is an ordered sort: for every size sorts must be plain")
    parts = tuple(_part(f.name, table, value_type(f.type), f.span) for f in system.fields for table in tables(f))
    named = tuple(Term(f"{s.name}!{name}", s.name, fixed=True) for s in system.sorts for name in s.individuals)
    downward = _downward([s.name for s in system.sorts], parts)
    return Signature(
        sorts=tuple(s.name for s in system.sorts),
        individuals=named,
        parts=parts,
        distinct=conj(*(neg(equal(a, b)) for a, b in combinations(named, 2) if a.sort == b.sort)),
        axioms=tuple(a for part in parts for a in _axioms(part, downward)),
        downward=downward,
    )


def value_type(type_: Type) -> ScalarType:
    """What a field holds, at its keys where it is a map."""
    return type_.value if isinstance(type_, MapType) else type_


def _user(system: System, sort: str) -> Span | None:
    """The place of a field that uses the sort."""
    for f in system.fields:
        types = (value_type(f.type), *(f.type.keys if isinstance(f.type, MapType) else ()))
        if any(isinstance(t, SortType) and t.name == sort for t in types):
            return f.span
    return None


def _part(field: str, table: Table, type_: ScalarType, span: Span | None) -> Part:
    found = leaves(type_)
    if found is None:
        refuse(span, f"{field} holds a number: for every size a field holds bools, enums and elements of plain sorts")
    return Part(table, type_, tuple(_symbol(table, leaf) for leaf in found), span)


def _symbol(table: Table, leaf: Leaf) -> Symbol:
    return Symbol(".".join((*table.prefix, *leaf.path)), table.sorts + ((leaf.sort,) if leaf.sort else ()))


def _downward(sorts: Sequence[str], parts: Sequence[Part]) -> frozenset[Symbol]:
    """The element relations from whose keys to whose element the sorts go down, in an order that suits the most."""
    wanted = Counter(s.sorts for s in _elements(parts))
    edges: set[tuple[str, str]] = set()
    chosen: set[tuple[str, ...]] = set()
    for places, _ in sorted(wanted.items(), key=lambda pair: (-pair[1], pair[0])):
        more = edges | {(key, places[-1]) for key in places[:-1]}
        if not _circular(sorts, more):
            edges, chosen = more, {*chosen, places}
    return frozenset(s for s in _elements(parts) if s.sorts in chosen)


def _elements(parts: Sequence[Part]) -> Iterator[Symbol]:
    """The relations that tell an element."""
    for part in parts:
        yield from (s for s in part.symbols if len(s.sorts) > len(part.table.sorts))


def _circular(sorts: Sequence[str], edges: set[tuple[str, str]]) -> bool:
    left = set(sorts)
    while left:
        lowest = {s for s in left if not any(a == s and b in left for a, b in edges)}
        if not lowest:
            return True
        left -= lowest
    return False


# ---------------------------------------------------------------------------------------------------------------------
# What the types say


def _axioms(part: Part, downward: frozenset[Symbol]) -> Iterator[Axiom]:
    keys = tuple(Term(f"k!{n}", sort) for n, sort in enumerate(part.table.sorts))
    remaining = iter(part.symbols)
    for name, sentence in _well_formed(part.type, TRUE, keys, remaining, downward):
        closed = forall(keys, sentence)
        if closed != TRUE:
            yield Axiom(name, closed)


def _well_formed(
    type_: ScalarType, present: Formula, keys: tuple[Term, ...], symbols: Iterator[Symbol], downward: frozenset[Symbol]
) -> Iterator[tuple[str, Formula]]:
    """The value is one of the type where it is present, and all its leaves are false where it is not."""
    match type_:
        case BoolType():
            symbol = next(symbols)
            yield f"{symbol.name}: only where it is", implication(Rel(symbol, keys), present)
        case EnumType(members=names):
            yield from _one_of([next(symbols) for _ in names], present, keys)
        case SortType(name=sort):
            yield from _one_element(next(symbols), sort, present, keys, downward)
        case OptionType(of=inner):
            some = next(symbols)
            here = Rel(some, keys)
            yield f"{some.name}: only where it is", implication(here, present)
            yield from _well_formed(inner, here, keys, symbols, downward)
        case RecordType(fields=fields):
            for _, inner in fields:
                yield from _well_formed(inner, present, keys, symbols, downward)
        case _:
            raise AssertionError("numbers have been refused")


def _one_of(symbols: Sequence[Symbol], present: Formula, keys: tuple[Term, ...]) -> Iterator[tuple[str, Formula]]:
    name = symbols[0].name.rpartition(".")[0]
    said = [Rel(s, keys) for s in symbols]
    yield f"{name}: one of its values", implication(present, disj(*said))
    yield f"{name}: one value at a time", conj(*(neg(conj(a, b)) for a, b in combinations(said, 2)))
    yield f"{name}: only where it is", conj(*(implication(s, present) for s in said))


def _one_element(
    symbol: Symbol, sort: str, present: Formula, keys: tuple[Term, ...], downward: frozenset[Symbol]
) -> Iterator[tuple[str, Formula]]:
    x, y = Term("x!", sort), Term("y!", sort)
    is_x, is_y = Rel(symbol, (*keys, x)), Rel(symbol, (*keys, y))
    yield f"{symbol.name}: one element at a time", forall((x, y), implication(conj(is_x, is_y), equal(x, y)))
    yield f"{symbol.name}: only where it is", forall((x,), implication(is_x, present))
    if symbol in downward:
        yield f"{symbol.name}: an element where it is", implication(present, exists((x,), is_x))
