"""States as Python objects: they check what is stored in them, and remember what they overwrote."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import FrameType
from typing import Any, cast

from relocheck.compile.design import Compiled
from relocheck.errors import Span, UsageError, did_you_mean
from relocheck.ir.layout import Layout, State, key_tuples
from relocheck.ir.system import Field
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    SortType,
    Value,
    values_of,
)
from relocheck.language import Declared, element

__all__ = ["Line", "OutOfRange", "StateObjects"]


class StateObjects:
    """The states of a compiled design at a scope as objects of its state class, and back."""

    def __init__(self, compiled: Compiled, layout: Layout) -> None:
        self.layout, self.sizes, self._classes = layout, layout.sizes, compiled.vocabulary.classes
        self.journal = Journal()
        self._fields = compiled.system.fields
        self._class = _state_class(compiled, self)
        self._allowed = {f.name: self._domain(f) for f in self._fields}
        coders = {t: _coder(t, self._classes, self.sizes) for t in {c.type for c in layout.cells}}
        self._coders = [coders[c.type] for c in layout.cells]
        self._keys = {
            f.name: [(k, self._key(f.type, k)) for k in key_tuples(f.type, self.sizes)]
            for f in self._fields
            if isinstance(f.type, MapType)
        }

    def value(self, value: Value, type_: ScalarType) -> Any:
        """The Python object of a value."""
        return _object(value, type_, self._classes)

    def _key(self, type_: MapType, keys: tuple[int, ...]) -> Any:
        made = [self.value(k, t) for k, t in zip(keys, type_.keys, strict=True)]
        return tuple(made) if len(made) > 1 else made[0]

    def _domain(self, field: Field) -> frozenset[Any]:
        """What may be stored in a field, or be an element of a set."""
        if isinstance(field.type, MapType):
            scalar: ScalarType = field.type.keys[0] if field.type.is_set else field.type.value
        else:
            scalar = field.type
        return frozenset(self.value(v, scalar) for v in values_of(scalar, self.sizes))

    def object(self, state: State) -> Any:
        """The state as an object of the design's state class."""
        made: Any = object.__new__(self._class)
        cells = iter(zip(state, self._coders, strict=True))
        for f in self._fields:
            object.__setattr__(made, f.name, self._field_object(f, cells))
        return made

    def _field_object(self, field: Field, cells: Iterator[tuple[Value, _Coder]]) -> Any:
        if not isinstance(field.type, MapType):
            value, coder = next(cells)
            return coder.decode[value]
        held = zip(self._keys[field.name], cells, strict=False)  # the keys end first, and take no cell more
        entries = {key: coder.decode[value] for (_, key), (value, coder) in held}
        if field.type.is_set:
            members = {k for k, member in entries.items() if member}
            return _Set(field.name, members, tuple(entries), self.journal)
        return _Map(field.name, entries, self._allowed[field.name], self.journal)

    def state(self, made: Any) -> State:
        """The cells of a state object."""
        values: list[Value] = []
        coders = iter(self._coders)
        for f in self._fields:
            held = getattr(made, f.name)
            if not isinstance(f.type, MapType):
                values.append(next(coders).encode[held])
            elif f.type.is_set:
                values += [set[Any].__contains__(held, key) for _, key in self._keys[f.name] if next(coders)]
            else:
                values += [next(coders).encode[held[key]] for _, key in self._keys[f.name]]
        return tuple(values)

    def undo(self, made: Any) -> None:
        """Put back what was overwritten in an object since the journal was empty."""
        for holder, key, value in reversed(self.journal):
            if holder is made:
                object.__setattr__(made, key, value)
            else:
                holder.restore(key, value)
        self.journal.clear()

    def record(self, made: Any, name: str, value: Any) -> None:
        """Assign a scalar field or fill a map: checked, and on the record."""
        if isinstance(value, Declared):
            self._fill(made, name, value)
        elif value not in self._allowed[name]:
            raise OutOfRange(f"{name} := {value} is out of range")
        else:
            self.journal.append((made, name, getattr(made, name)))
            object.__setattr__(made, name, value)

    def _fill(self, made: Any, name: str, value: Declared) -> None:
        held = getattr(made, name)
        for _, key in self._keys[name]:
            if isinstance(held, _Set):
                held.put(key, False)
            else:
                held[key] = value.value

    def give(self, made: Any, name: str, value: Any) -> None:
        """Store a whole value: entries in a map, members in a set; UsageError where there is no such field."""
        if name not in self._allowed:
            raise UsageError(f"there is no field {name}{did_you_mean(name, self._allowed)}")
        held = getattr(made, name)
        if isinstance(held, _Map):
            for key, entry in value.items():
                held[key] = entry
        elif isinstance(held, _Set):
            for item in value:
                held.put(item, True)
        else:
            self.record(made, name, value)

    def cell(self, made: Any, entry: tuple[Any, Any, Any]) -> int:
        """The cell that an entry of the journal is about."""
        holder, key, _ = entry
        if holder is made:
            return self.layout.index[key, ()]
        return self.layout.index[holder.name, next(k for k, o in self._keys[holder.name] if o == key)]


class OutOfRange(Exception):
    """Something is stored, or used as a key, that is not of the type."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the model: where, in which function, and what that function's sentence says."""

    span: Span
    function: str
    sentence: str


class Journal(list[tuple[Any, Any, Any]]):
    """What was overwritten, as (holder, key, old value); and on request by which line of the model."""

    lines: list[Line] | None = None

    def append(self, entry: tuple[Any, Any, Any], /) -> None:
        super().append(entry)
        if self.lines is not None:
            self.lines.append(_model_line())


def _model_line() -> Line:
    """The innermost line that is not of this package."""
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # the way to one
    while frame is not None and frame.f_globals.get("__name__", "").split(".")[0] == "relocheck":
        frame = frame.f_back
    assert frame is not None
    name, number = frame.f_code.co_name, frame.f_lineno
    held: object = frame.f_globals.get(name)
    function = getattr(held, "default", held)  # behind the name of a hook's own body stands the hook
    doc = (getattr(function, "__doc__", None) or "").split("\n")[0]
    return Line(Span(frame.f_code.co_filename, number, 0, number, 1), name, doc)


class _Map(dict[Any, Any]):
    """A total map that checks its keys and the values stored, and remembers what it overwrote."""

    def __init__(self, name: str, values: Mapping[Any, Any], allowed: frozenset[Any], journal: Journal) -> None:
        super().__init__(values)
        self.name, self._allowed, self._journal = name, allowed, journal

    def __getitem__(self, key: Any) -> Any:
        try:
            return super().__getitem__(key)
        except KeyError:
            raise OutOfRange(f"{self.name}[{_text(key)}] is out of range") from None

    def __setitem__(self, key: Any, value: Any) -> None:
        old = self[key]
        if value not in self._allowed:
            raise OutOfRange(f"{self.name}[{_text(key)}] := {value} is out of range")
        self._journal.append((self, key, old))
        super().__setitem__(key, value)

    def restore(self, key: Any, value: Any) -> None:
        """Put back without a record."""
        super().__setitem__(key, value)


class _Set(set[Any]):
    """A set of a finite sort that checks its elements, and remembers what it changed."""

    def __init__(self, name: str, values: set[Any], order: Sequence[Any], journal: Journal) -> None:
        super().__init__(values)
        self.name, self._order, self._journal = name, order, journal

    def _check(self, item: Any) -> None:
        if item not in self._order:
            raise OutOfRange(f"{self.name}: {_text(item)} is out of range")

    def __contains__(self, item: object) -> bool:
        self._check(item)
        return super().__contains__(item)

    def __iter__(self) -> Iterator[Any]:
        """In the order of the sort: a hash's order would differ from run to run."""
        return (item for item in self._order if set[Any].__contains__(self, item))

    def add(self, item: Any) -> None:
        self.put(item, True)

    def discard(self, item: Any) -> None:
        self.put(item, False)

    def put(self, item: Any, member: bool) -> None:
        """Add or discard, on the record."""
        self._journal.append((self, item, item in self))
        self.restore(item, member)

    def restore(self, item: Any, member: bool) -> None:
        """Add or discard without a record."""
        (super().add if member else super().discard)(item)


def _text(key: object) -> str:
    return ", ".join(map(str, cast("tuple[object, ...]", key))) if isinstance(key, tuple) else str(key)


def _state_class(compiled: Compiled, objects: StateObjects) -> type[Any]:
    """A subclass of the design's state whose fields check what is stored, and whose hooks are the design's."""

    def store(self: Any, name: str, value: Any) -> None:
        objects.record(self, name, value)

    return type(
        compiled.design.state.__name__,
        (compiled.design.state,),
        {"__setattr__": store, "__hooks__": dict(compiled.design.hooks)},
    )


@dataclass(frozen=True, slots=True)
class _Coder:
    """The values of one type against their Python objects."""

    decode: Mapping[Any, Any]
    encode: Mapping[Any, Value]


def _coder(type_: ScalarType, classes: Mapping[str, type], sizes: Sizes) -> _Coder:
    decode = {v: _object(v, type_, classes) for v in values_of(type_, sizes)}
    return _Coder(decode, {o: v for v, o in decode.items()})


def _object(value: Value, type_: ScalarType, classes: Mapping[str, type]) -> Any:
    match type_:
        case _ if value is None:
            return None
        case OptionType(of=inner):
            return _object(value, inner, classes)
        case EnumType(name=name, members=members):
            assert isinstance(value, int)
            return cast(Any, classes[name])[members[value]]
        case SortType(name=name):
            assert isinstance(value, int)
            return element(cast("type[Any]", classes[name]), value)
        case RecordType(name=name, fields=fields):
            assert isinstance(value, tuple)
            return cast(Any, classes[name])(*(_object(v, t, classes) for v, (_, t) in zip(value, fields, strict=True)))
        case BoolType():
            return bool(value)
        case IntType():
            return value
