"""Finite structures: states as relations, at given sizes, and the truth of a formula in one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import assert_never

from relocheck.ir.layout import Layout, State
from relocheck.ir.types import BoolType, EnumType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.lazy import dataclass
from relocheck.theory.logic import And, Equal, Formula, Not, Or, Quantified, Rel, Symbol, Term
from relocheck.theory.signature import Signature
from relocheck.theory.value import leaves_of

__all__ = ["Structure", "holds", "state_of", "structure_of"]

Place = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """The sizes of the sorts and the tuples of each relation; a relation that is missing is empty."""

    sizes: Mapping[str, int]
    relations: Mapping[Symbol, frozenset[Place]]

    def has(self, symbol: Symbol, place: Place) -> bool:
        """Whether the relation holds of the elements."""
        return place in self.relations.get(symbol, ())


def holds(formula: Formula, structure: Structure, terms: Mapping[Term, int]) -> bool:
    """Whether a formula is true, its free terms standing for the elements given."""
    match formula:
        case Rel(symbol=symbol, terms=places):
            return structure.has(symbol, tuple(terms[t] for t in places))
        case Equal(left=left, right=right):
            return terms[left] == terms[right]
        case Not(atom=atom):
            return not holds(atom, structure, terms)
        case And(parts=parts):
            return all(holds(p, structure, terms) for p in parts)
        case Or(parts=parts):
            return any(holds(p, structure, terms) for p in parts)
        case Quantified(every=every, variables=variables, body=body):
            cases = (holds(body, structure, {**terms, **b}) for b in bindings(variables, structure.sizes))
            return all(cases) if every else any(cases)
        case _:
            assert_never(formula)


def bindings(variables: Sequence[Term], sizes: Mapping[str, int]) -> Iterator[dict[Term, int]]:
    """Every choice of elements for the variables."""
    for values in product(*(range(sizes[v.sort]) for v in variables)):
        yield dict(zip(variables, values, strict=True))


def individuals(signature: Signature) -> dict[Term, int]:
    """The elements that the named individuals are: the first of their sorts."""
    found: dict[Term, int] = {}
    for term in signature.individuals:
        found[term] = sum(t.sort == term.sort for t in found)
    return found


# ---------------------------------------------------------------------------------------------------------------------
# States


def structure_of(signature: Signature, layout: Layout, state: State) -> Structure:
    """A state as a structure."""
    relations: dict[Symbol, set[Place]] = {s: set() for s in signature.symbols}
    for part in signature.parts:
        for keys in product(*(range(layout.sizes[s]) for s in part.table.sorts)):
            value = layout.read(state, part.table.field, *_all_keys(part.table.keys, keys))
            for symbol, tail in zip(part.symbols, _leaves(value, part.type), strict=True):
                relations[symbol] |= {(*keys, *t) for t in tail}
    return Structure(dict(layout.sizes), {s: frozenset(r) for s, r in relations.items()})


def _all_keys(fixed: Sequence[int | None], plain: Sequence[int]) -> tuple[int, ...]:
    left = iter(plain)
    return tuple(next(left) if key is None else key for key in fixed)


def _leaves(value: Value, type_: ScalarType) -> Iterator[frozenset[Place]]:
    """For each leaf the ends of the tuples that are in its relation."""
    here, none = frozenset([()]), frozenset[Place]()
    match type_:
        case BoolType():
            yield here if value else none
        case EnumType(members=names):
            yield from (here if value == n and value is not None else none for n in range(len(names)))
        case SortType():
            yield none if value is None else frozenset([(int(value),)]) if isinstance(value, int) else none
        case OptionType(of=inner):
            yield none if value is None else here
            yield from _leaves(value, inner)
        case RecordType(fields=fields):
            values = value if isinstance(value, tuple) else (None,) * len(fields)
            for part, (_, inner) in zip(values, fields, strict=True):
                yield from _leaves(part, inner)
        case _:
            raise AssertionError("numbers have been refused")


def state_of(signature: Signature, layout: Layout, structure: Structure) -> State | None:
    """The state that a structure is; None where an entry that is there has no element, as no state has it."""
    cells: list[Value] = []
    for cell in layout.cells:
        (part,) = (p for p in signature.parts_of(cell.field) if _is_of(p.table.keys, cell.keys))
        keys = tuple(k for k, fixed in zip(cell.keys, part.table.keys, strict=True) if fixed is None)
        try:
            cells.append(_value(part.type, iter(part.symbols), structure, keys))
        except _Nobody:
            return None
    return tuple(cells)


def _is_of(fixed: Sequence[int | None], keys: Sequence[int]) -> bool:
    return all(f is None or f == k for f, k in zip(fixed, keys, strict=True))


def _value(type_: ScalarType, symbols: Iterator[Symbol], structure: Structure, keys: Place) -> Value:
    """The value that the leaves tell; _Nobody where an element is missing."""
    match type_:
        case BoolType():
            return structure.has(next(symbols), keys)
        case EnumType(members=names):
            found = [structure.has(next(symbols), keys) for _ in names]
            return found.index(True) if True in found else 0
        case SortType(name=sort):
            symbol = next(symbols)
            return _element(symbol, structure, keys, structure.sizes[sort])
        case OptionType(of=inner):
            if structure.has(next(symbols), keys):
                return _value(inner, symbols, structure, keys)
            for _ in leaves_of(inner):
                next(symbols)
            return None
        case RecordType(fields=fields):
            return tuple(_value(inner, symbols, structure, keys) for _, inner in fields)
        case _:
            raise AssertionError("numbers have been refused")


class _Nobody(Exception):
    """An entry is there, and no element is it."""


def _element(symbol: Symbol, structure: Structure, keys: Place, size: int) -> int:
    for element in range(size):
        if structure.has(symbol, (*keys, element)):
            return element
    raise _Nobody
