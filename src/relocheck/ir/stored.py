"""What a cell may hold: the values of its type, each in one Python form."""

from __future__ import annotations

from collections.abc import Sequence

from relocheck.errors import ModelError, Span
from relocheck.ir.types import BoolType, IntType, OptionType, RecordType, ScalarType, Sizes, Value, bounds, show_type

__all__ = ["admits", "canonical", "cell_name", "number", "outside"]


def canonical(value: Value, type_: ScalarType, sizes: Sizes, place: str, span: Span | None = None) -> Value:
    """The value as a cell of this type holds it; ModelError, naming the place, where it is out of range."""
    if not admits(value, type_, sizes):
        raise ModelError(f"{place}: the value {value} is {outside(type_, sizes)}", span)
    return _shaped(value, type_)


def admits(value: Value, type_: ScalarType, sizes: Sizes) -> bool:
    """Whether the type has this value at the scope."""
    match type_:
        case OptionType(of=inner):
            return value is None or admits(value, inner, sizes)
        case RecordType(fields=fields):
            return (
                isinstance(value, tuple)
                and len(value) == len(fields)
                and all(admits(v, t, sizes) for v, (_, t) in zip(value, fields, strict=True))
            )
        case _:
            low, high = bounds(type_, sizes)
            return isinstance(value, int) and low <= value <= high


def _shaped(value: Value, type_: ScalarType) -> Value:
    """True and False for a bool, ints for the rest: 1 and True are equal but print and pack differently."""
    match type_:
        case BoolType():
            return bool(value)
        case OptionType(of=inner):
            return None if value is None else _shaped(value, inner)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return tuple(_shaped(v, t) for v, (_, t) in zip(value, fields, strict=True))
        case _:
            return number(value)


def outside(type_: ScalarType, sizes: Sizes) -> str:
    """`outside Gfn (0..5)`."""
    match type_:
        case OptionType(of=inner):
            return outside(inner, sizes)
        case RecordType():
            return f"outside {show_type(type_)}"
        case IntType(low=low, high=high, sort=None):
            return f"outside {low}..{high}"
        case _:
            low, high = bounds(type_, sizes)
            return f"outside {show_type(type_)} ({low}..{high})"


def number(value: Value) -> int:
    """The value as a plain int; an AssertionError for what is none."""
    assert isinstance(value, int), f"{value} is not a number"
    return int(value)


def cell_name(field: str, keys: Sequence[int]) -> str:
    """`p2m[3]`."""
    return f"{field}[{', '.join(map(str, keys))}]" if keys else field
