"""How a type is told in relations: the leaves of a type, and the relations of a field.

A value is a bundle of leaves. A bool is one truth; an enum one for each member; an element of a plain sort the
relation that only it is in; an optional says whether there is one, and has the leaves of what it holds, all false
where there is none; a record has its fields' leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from relocheck.ir.system import Field
from relocheck.ir.types import BoolType, EnumType, KeyType, MapType, OptionType, RecordType, ScalarType, SortType
from relocheck.lazy import dataclass
from relocheck.theory.refusal import refuse

__all__ = ["Leaf", "Table", "leaves", "members", "tables"]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One relation of a type: its path in the type, and the sort of its element, where it tells one."""

    path: tuple[str, ...]
    sort: str | None = None


def leaves(type_: ScalarType) -> tuple[Leaf, ...] | None:
    """The leaves of a type, in order; None where it has a number in it."""
    found = tuple(_leaves(type_, ()))
    return None if None in found else tuple(leaf for leaf in found if leaf is not None)


def _leaves(type_: ScalarType, path: tuple[str, ...]) -> Iterator[Leaf | None]:
    match type_:
        case BoolType():
            yield Leaf(path)
        case EnumType(members=names):
            yield from (Leaf((*path, name)) for name in names)
        case SortType(name=name, ordered=False):
            yield Leaf(path, name)
        case OptionType(of=inner):
            yield Leaf((*path, "some"))
            yield from _leaves(inner, path)
        case RecordType(fields=fields):
            for name, inner in fields:
                yield from _leaves(inner, (*path, name))
        case _:
            yield None


@dataclass(frozen=True, slots=True)
class Table:
    """The part of a field at fixed enum and bool keys: its plain key sorts; `keys` has the fixed ones, else None."""

    field: str
    keys: tuple[int | None, ...]
    sorts: tuple[str, ...]
    prefix: tuple[str, ...]


def members(type_: KeyType) -> tuple[str, ...]:
    """The names of the values of an enum or of bool."""
    return type_.members if isinstance(type_, EnumType) else ("no", "yes")


def tables(field: Field) -> Iterator[Table]:
    """The tables of a field: one for each choice of its enum and bool keys."""
    keys = field.type.keys if isinstance(field.type, MapType) else ()
    sorts = tuple(k.name for k in keys if isinstance(k, SortType) and not k.ordered)
    for fixed in product(*(_fixed(field, k) for k in keys)):
        names = tuple(members(k)[v] for k, v in zip(keys, fixed, strict=True) if v is not None)
        yield Table(field.name, fixed, sorts, (field.name, *names))


def _fixed(field: Field, key: KeyType) -> tuple[int | None, ...]:
    match key:
        case SortType(ordered=False):
            return (None,)
        case BoolType() | EnumType():
            return tuple(range(len(members(key))))
        case _:
            refuse(field.span, f"{field.name} has a number as a key")
