"""The types of the intermediate representation, and how many values each has at a scope.

A *value* of the IR is plain Python: a bool, an int (numbers; the index of an enum member or of an element of a plain
sort), None (an absent optional), or a tuple (a record). An optional holds the value itself, never a wrapper.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import cast

from relocheck.lazy import dataclass

__all__ = [
    "BOOL",
    "INT",
    "BoolType",
    "EnumType",
    "IntType",
    "KeyType",
    "MapType",
    "OptionType",
    "RecordType",
    "ScalarType",
    "Sizes",
    "SortType",
    "Type",
    "Value",
    "bounds",
    "is_number",
    "read_values",
    "show_type",
    "show_value",
    "values_of",
]

Value = bool | int | None | tuple["Value", ...]
Sizes = Mapping[str, int]
"""The number of elements of each sort, by the sort's name: the scope of a check."""


@dataclass(frozen=True, slots=True)
class BoolType:
    """False, True."""


@dataclass(frozen=True, slots=True)
class EnumType:
    """A closed list of names; a value is the index of its member."""

    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SortType:
    """A finite sort whose size the scope gives: 0 .. size-1; the first elements of a plain sort may have names."""

    name: str
    ordered: bool
    individuals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IntType:
    """An integer; bounded inclusively where it is stored, unbounded in expressions; `sort` where it is an element
    of an ordered sort that arithmetic may have carried out of range."""

    low: int | None = None
    high: int | None = None
    sort: str | None = None


@dataclass(frozen=True, slots=True)
class RecordType:
    """A small frozen record of scalars."""

    name: str
    fields: tuple[tuple[str, FlatType], ...]


@dataclass(frozen=True, slots=True)
class OptionType:
    """A value or None."""

    of: FlatType | RecordType


@dataclass(frozen=True, slots=True)
class MapType:
    """A total map from finite keys to scalars; a set is a map to bool."""

    keys: tuple[KeyType, ...]
    value: ScalarType
    is_set: bool = False


AtomType = BoolType | EnumType | SortType | IntType
FlatType = BoolType | EnumType | SortType | IntType | OptionType
KeyType = BoolType | EnumType | SortType | IntType
ScalarType = BoolType | EnumType | SortType | IntType | RecordType | OptionType
Type = ScalarType | MapType

BOOL = BoolType()
INT = IntType()


def is_number(type_: Type) -> bool:
    """Whether arithmetic and order are defined: integers and elements of ordered sorts."""
    return isinstance(type_, IntType) or (isinstance(type_, SortType) and type_.ordered)


def bounds(type_: Type, sizes: Sizes) -> tuple[int, int]:
    """The least and greatest int that stands for a value of an atomic type; AssertionError for an unbounded one."""
    match type_:
        case BoolType():
            return 0, 1
        case EnumType(members=members):
            return 0, len(members) - 1
        case SortType(name=name):
            return 0, sizes[name] - 1
        case IntType(low=int(low), high=int(high)):
            return low, high
        case _:
            raise AssertionError(f"{show_type(type_)} has no bounds")


def values_of(type_: ScalarType, sizes: Sizes) -> Iterator[Value]:
    """Every value of a bounded scalar type, in order; None first."""
    match type_:
        case BoolType():
            yield from (False, True)
        case OptionType(of=inner):
            yield None
            yield from values_of(inner, sizes)
        case RecordType(fields=fields):
            yield from product(*(tuple(values_of(t, sizes)) for _, t in fields))
        case _:
            low, high = bounds(type_, sizes)
            yield from range(low, high + 1)


def show_type(type_: Type) -> str:
    """The type as the modelling language writes it."""
    match type_:
        case BoolType():
            return "bool"
        case EnumType(name=name) | SortType(name=name) | RecordType(name=name):
            return name
        case IntType(sort=str(sort)):
            return sort
        case IntType(low=int(low), high=int(high)):
            return f"int in {low}..{high}"
        case IntType():
            return "int"
        case OptionType(of=inner):
            return f"{show_type(inner)} | None"
        case MapType(keys=keys, is_set=True):
            return f"set[{', '.join(map(show_type, keys))}]"
        case MapType(keys=keys, value=value):
            key = show_type(keys[0]) if len(keys) == 1 else f"tuple[{', '.join(map(show_type, keys))}]"
            return f"dict[{key}, {show_type(value)}]"


def show_value(value: Value, type_: Type) -> str:
    """A value for people: member and individual names, `.` for None."""
    match type_:
        case BoolType():
            return "yes" if value else "no"
        case _ if value is None:
            return "."
        case OptionType(of=inner):
            return show_value(value, inner)
        case EnumType(members=members):
            assert isinstance(value, int)
            return members[value] if value < len(members) else str(value)
        case SortType(name=name, ordered=False, individuals=individuals):
            assert isinstance(value, int)
            return individuals[value] if value < len(individuals) else f"{name.lower()}{value}"
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return "(" + " ".join(show_value(v, t) for v, (_, t) in zip(value, fields, strict=True)) + ")"
        case _:
            return str(value)


def read_values(found: Iterable[object]) -> tuple[Value, ...]:
    """Values out of JSON, where a record is a list; ValueError for what is no value."""
    return tuple(map(_read_value, found))


def _read_value(found: object) -> Value:
    if isinstance(found, list):
        return read_values(cast("list[object]", found))
    if not (found is None or isinstance(found, bool | int)):
        raise ValueError(f"{found!r} is no value of a model")
    return found
