"""Values of the IR in the Informal Trace Format, and back.

Integers are `{"#bigint": "3"}`; members of enums and elements of plain sorts are strings (`"Frame#3"` where the element
has no name); maps `{"#map": [[key, value]]}`, sets `{"#set": [key]}`, records objects. An optional is a variant: `Some`
of a record with the one field `value`, or `Absent`. The tag is not `None` and the value not bare, as Quint has
it, because the Python reader of the format makes a named tuple of each variant: a keyword cannot name one, and
`#bigint` cannot be its field.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn, TypeAlias, cast

from relocheck.errors import UsageError, did_you_mean
from relocheck.ir.stored import admits, outside
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    SortType,
    Value,
    show_type,
)

__all__ = [
    "JSON",
    "as_list",
    "as_object",
    "as_text",
    "fail",
    "number_from_json",
    "number_to_json",
    "value_from_json",
    "value_to_json",
]

JSON: TypeAlias = "bool | int | float | str | list[JSON] | dict[str, JSON] | None"

_ABSENT: dict[str, JSON] = {"tag": "Absent", "value": "U_OF_UNIT"}


def fail(place: str, message: str) -> NoReturn:
    """Refuse the document, naming the place."""
    raise UsageError(f"{place}: {message}")


def as_object(given: JSON, place: str) -> dict[str, JSON]:
    """The JSON object that is due here."""
    return given if isinstance(given, dict) else fail(place, f"an object is due, not {_brief(given)}")


def as_list(given: JSON, place: str) -> list[JSON]:
    """The JSON array that is due here."""
    return given if isinstance(given, list) else fail(place, f"an array is due, not {_brief(given)}")


def as_text(given: JSON, place: str) -> str:
    """The string that is due here."""
    return given if isinstance(given, str) else fail(place, f"a string is due, not {_brief(given)}")


def number_to_json(value: Value) -> JSON:
    """An integer, or a bool as it is."""
    assert isinstance(value, int)
    return value if isinstance(value, bool) else {"#bigint": str(value)}


def number_from_json(given: JSON, place: str) -> int:
    """What number_to_json wrote."""
    match given:
        case bool():
            return given
        case {"#bigint": str(digits), **rest} if not rest and re.fullmatch(r"-?[0-9]{1,4000}", digits):
            return int(digits)
        case _:
            fail(place, f'an integer such as {{"#bigint": "3"}} is due, not {_brief(given)}')


def value_to_json(value: Value, type_: ScalarType) -> JSON:
    """A value of a scalar type."""
    match type_:
        case OptionType(of=inner):
            return dict(_ABSENT) if value is None else {"tag": "Some", "value": {"value": value_to_json(value, inner)}}
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return {name: value_to_json(v, t) for v, (name, t) in zip(value, fields, strict=True)}
        case BoolType():
            return bool(value)
        case EnumType(members=members):
            assert isinstance(value, int)
            return members[value]
        case SortType(ordered=False):
            assert isinstance(value, int)
            return _element(type_, value)
        case SortType() | IntType():
            assert isinstance(value, int)
            return number_to_json(int(value))


def _element(sort: SortType, value: int) -> str:
    return sort.individuals[value] if value < len(sort.individuals) else f"{sort.name}#{value}"


def value_from_json(given: JSON, type_: ScalarType, sizes: Sizes, place: str) -> Value:
    """What value_to_json wrote, of this type; UsageError naming the place where it is anything else."""
    match type_:
        case OptionType(of=inner):
            return _optional(given, inner, sizes, place)
        case RecordType():
            return _record(given, type_, sizes, place)
        case BoolType():
            return given if isinstance(given, bool) else fail(place, f"true or false is due, not {_brief(given)}")
        case EnumType(members=members):
            return _named(given, type_, list(members), place)
        case SortType(ordered=False):
            return _named(given, type_, [_element(type_, i) for i in range(sizes[type_.name])], place)
        case SortType() | IntType():
            value = (
                fail(place, "an integer is due, not a bool")
                if isinstance(given, bool)
                else number_from_json(given, place)
            )
            return value if admits(value, type_, sizes) else fail(place, f"{value} is {outside(type_, sizes)}")


def _optional(given: JSON, inner: ScalarType, sizes: Sizes, place: str) -> Value:
    match given:
        case dict() if given == _ABSENT:
            return None
        case {"tag": "Some", "value": {"value": value, **more}, **rest} if not more and not rest:
            return value_from_json(cast(JSON, value), inner, sizes, place)
        case _:
            fail(place, f'Absent or Some {{"value": ...}} is due, not {_brief(given)}')


def _record(given: JSON, type_: RecordType, sizes: Sizes, place: str) -> Value:
    made = as_object(given, place)
    names = [name for name, _ in type_.fields]
    if sorted(made) != sorted(names):
        fail(place, f"{type_.name} has the fields {', '.join(names)}, not {', '.join(made)}")
    return tuple(value_from_json(made[name], t, sizes, f"{place}.{name}") for name, t in type_.fields)


def _named(given: JSON, type_: ScalarType, names: list[str], place: str) -> int:
    name = as_text(given, place)
    if name not in names:
        fail(place, f"{show_type(type_)} has no {name}{did_you_mean(name, names)}")
    return names.index(name)


def _brief(given: JSON) -> str:
    text = json.dumps(given)
    return text if len(text) <= 60 else text[:57] + "..."
