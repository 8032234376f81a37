"""A step that leads out, told as two states that a person can read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from relocheck.ir.types import BoolType, EnumType, OptionType, RecordType, ScalarType, SortType
from relocheck.theory.countermodel import LeadsOut
from relocheck.theory.logic import Symbol
from relocheck.theory.signature import Signature
from relocheck.theory.structure import Structure
from relocheck.theory.value import leaves_of

__all__ = ["told"]


def told(signature: Signature, out: LeadsOut) -> tuple[str, ...]:
    """The state before (what is not empty in it), the step, and what it changes, a line each."""
    before, after = dict(_cells(signature, out.before)), dict(_cells(signature, out.after))
    sorts = {t.name: t.sort for t in signature.individuals}
    args = [f"{name.partition('!')[0]}={n}" for name, n in out.terms.items() if name not in sorts]
    return (
        f"a state with {', '.join(f'{n} of {sort}' for sort, n in out.before.sizes.items())}, reachable or not:",
        *(f"  {place} = {value}" for place, value in before.items() if value not in (".", "no")),
        f"{out.step}({', '.join(args)}) changes",
        *(f"  {place} = {value}" for place, value in after.items() if before[place] != value),
    )


def _cells(signature: Signature, structure: Structure) -> Iterator[tuple[str, str]]:
    for part in signature.parts:
        for keys in product(*(range(structure.sizes[s]) for s in part.table.sorts)):
            plain = iter(zip(keys, part.table.sorts, strict=True))
            names = iter(part.table.prefix[1:])
            shown = [next(names) if k is not None else _element(signature, *next(plain)) for k in part.table.keys]
            place = part.table.field + (f"[{', '.join(shown)}]" if shown else "")
            yield place, _value(signature, part.type, iter(part.symbols), structure, keys)


def _element(signature: Signature, number: int, sort: str) -> str:
    """An individual by its name, any other by its number."""
    named = [t.name.partition("!")[2] for t in signature.individuals if t.sort == sort]
    return named[number] if number < len(named) else f"{sort.lower()}{number}"


def _value(
    signature: Signature, type_: ScalarType, symbols: Iterator[Symbol], structure: Structure, keys: tuple[int, ...]
) -> str:
    match type_:
        case BoolType():
            return "yes" if structure.has(next(symbols), keys) else "no"
        case EnumType(members=names):
            return ", ".join([name for name in names if structure.has(next(symbols), keys)]) or "."
        case SortType(name=sort):
            symbol, elements = next(symbols), range(structure.sizes[sort])
            found = [_element(signature, e, sort) for e in elements if structure.has(symbol, (*keys, e))]
            return ", ".join(found) or f"another {sort.lower()}"
        case OptionType(of=inner):
            if structure.has(next(symbols), keys):
                return _value(signature, inner, symbols, structure, keys)
            for _ in leaves_of(inner):
                next(symbols)
            return "."
        case RecordType(fields=fields):
            return "(" + " ".join([_value(signature, t, symbols, structure, keys) for _, t in fields]) + ")"
        case _:
            raise AssertionError("numbers have been refused")
