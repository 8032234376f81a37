"""States as Python objects: views of a state's cells that check what is stored, and know what was read and written."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, MutableSet
from types import FrameType
from typing import Any, cast

from relocheck.compile.design import Compiled
from relocheck.errors import Span, UsageError, did_you_mean
from relocheck.ir.layout import Layout, State, key_tuples
from relocheck.ir.stored import cell_name
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
from relocheck.lazy import dataclass

__all__ = ["Line", "OutOfRange", "StateObjects", "Tape"]


class OutOfRange(Exception):
    """Something is stored, or used as a key, that is not of the type."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the model: where, in which function, and what that function's sentence says."""

    span: Span
    function: str
    sentence: str


class Tape:
    """A state in the hands of plain functions: its cells, those read so far, and those written over.

    There is no other way from a plain function to a state, so what it does is decided by the cells in `read`.
    """

    __slots__ = ("first", "lines", "read", "state", "written")

    def __init__(self, state: State, read: dict[int, Value], first: int = 0) -> None:
        self.state = state
        self.read = read
        """What was read before anything was written there, in the order of the first readings; two may share it."""
        self.first = first
        """The number of its first cell in `read`."""
        self.written: dict[int, Any] = {}
        """What was written last, as objects."""
        self.lines: dict[int, Line] | None = None
        """On request the line of the model that wrote a cell last."""

    def rewind(self, state: State) -> None:
        """Take another state; nothing of it is read or written."""
        self.state = state
        self.read.clear()
        self.written.clear()


class StateObjects:
    """The states of a compiled design at a scope as objects of its state class, and back."""

    def __init__(self, compiled: Compiled, layout: Layout) -> None:
        self.layout, self.sizes, self._classes = layout, layout.sizes, compiled.vocabulary.classes
        coders = {t: _coder(t, self._classes, self.sizes) for t in {c.type for c in layout.cells}}
        self._encode = [coders[c.type].encode for c in layout.cells]
        self._fields = {f.name: self._field(f, coders) for f in compiled.system.fields}
        self._class = type(
            compiled.design.state.__name__,
            (compiled.design.state,),
            {**self._fields, "__hooks__": dict(compiled.design.hooks)},
        )

    def _field(self, field: Field, coders: Mapping[ScalarType, _Coder]) -> _Field:
        type_ = field.type
        if not isinstance(type_, MapType):
            return _Scalar(field.name, {(): self.layout.index[field.name, ()]}, coders[type_])
        cells = {self._key(type_, k): self.layout.index[field.name, k] for k in key_tuples(type_, self.sizes)}
        return _MapField(field.name, cells, coders[type_.value], _Set if type_.is_set else _Map)

    def _key(self, type_: MapType, keys: tuple[int, ...]) -> Any:
        made = [self.value(k, t) for k, t in zip(keys, type_.keys, strict=True)]
        return tuple(made) if len(made) > 1 else made[0]

    def value(self, value: Value, type_: ScalarType) -> Any:
        """The Python object of a value."""
        return _object(value, type_, self._classes)

    def object(self, state: State) -> Any:
        """The state as an object of the design's state class."""
        return self._view(Tape(state, {}))

    def pair(self, before: State, after: State) -> tuple[Any, Any]:
        """Two states as objects that record in one order what is read of them: the cells of the one, then the other."""
        read: dict[int, Value] = {}
        return self._view(Tape(before, read)), self._view(Tape(after, read, len(before)))

    def _view(self, tape: Tape) -> Any:
        made: Any = object.__new__(self._class)
        made.__dict__[_TAPE] = tape
        return made

    def checked(self, state: State) -> Any:
        """The same of a state that comes from outside; ValueError where a cell holds what it cannot."""
        for cell, encode, value in zip(self.layout.cells, self._encode, state, strict=True):
            if value not in encode.values():
                raise ValueError(f"{cell_name(cell.field, cell.keys)} cannot be {value}")
        return self.object(state)

    def tape(self, made: Any) -> Tape:
        """What an object is a view of."""
        found: Tape = made.__dict__[_TAPE]
        return found

    def state(self, made: Any) -> State:
        """The cells of a state object."""
        tape = self.tape(made)
        if not tape.written:
            return tape.state
        cells = list(tape.state)
        for cell, value in self.written(made):
            cells[cell] = value
        return tuple(cells)

    def written(self, made: Any) -> tuple[tuple[int, Value], ...]:
        """The cells written over, and their values."""
        return tuple((cell, self._encode[cell][value]) for cell, value in self.tape(made).written.items())

    def give(self, made: Any, name: str, value: Any) -> None:
        """Store a whole value: entries in a map, members in a set; UsageError where there is no such field."""
        if name not in self._fields:
            raise UsageError(f"there is no field {name}{did_you_mean(name, self._fields)}")
        held = getattr(made, name)
        if isinstance(held, _Map):
            held.update(value)
        elif isinstance(held, _Set):
            for item in value:
                held.add(item)
        else:
            setattr(made, name, value)


_TAPE = "<tape>"
"""No field can be called so."""


class _Field:
    """A field of a state class: which cells it has, and what they may hold."""

    def __init__(self, name: str, cells: Mapping[Any, int], coder: _Coder) -> None:
        self.name, self.cells, self._decode, self._allowed = name, cells, coder.decode, coder.encode

    def read(self, tape: Tape, cell: int) -> Any:
        """What a cell holds, on the record."""
        if cell in tape.written:
            return tape.written[cell]
        value = tape.read[cell + tape.first] = tape.state[cell]
        return self._decode[value]

    def write(self, tape: Tape, cell: int, value: Any, *key: Any) -> None:
        """Store something that the cell may hold."""
        if value not in self._allowed:
            raise OutOfRange(f"{self.name}{''.join(f'[{_text(k)}]' for k in key)} := {value} is out of range")
        tape.written[cell] = value
        if tape.lines is not None:
            tape.lines[cell] = _model_line()


class _Scalar(_Field):
    """A field with one cell."""

    def __init__(self, name: str, cells: Mapping[Any, int], coder: _Coder) -> None:
        super().__init__(name, cells, coder)
        (self._cell,) = cells.values()

    def __get__(self, made: Any, owner: type) -> Any:
        return self.read(made.__dict__[_TAPE], self._cell)

    def __set__(self, made: Any, value: Any) -> None:
        self.write(made.__dict__[_TAPE], self._cell, value)


class _MapField(_Field):
    """A field with a cell for each key."""

    def __init__(self, name: str, cells: Mapping[Any, int], coder: _Coder, view: type[_View]) -> None:
        super().__init__(name, cells, coder)
        self._view = view

    def __get__(self, made: Any, owner: type) -> Any:
        held: _View | None = made.__dict__.get(self.name)
        if held is None:
            held = made.__dict__[self.name] = self._view(self, made.__dict__[_TAPE])
        return held

    def __set__(self, made: Any, value: Any) -> None:
        if not isinstance(value, Declared):
            raise TypeError(f"{self.name} is a map or a set: it takes total(...) or empty()")
        tape = made.__dict__[_TAPE]
        for cell in self.cells.values():
            self.write(tape, cell, value.value)


class _View:
    """The entries of a map or a set of one state object."""

    __slots__ = ("_field", "_tape")

    def __init__(self, field: _MapField, tape: Tape) -> None:
        self._field, self._tape = field, tape

    def __len__(self) -> int:
        return sum(1 for _ in iter(self))

    def __iter__(self) -> Iterator[Any]:
        """In the order of the keys."""
        return iter(self._field.cells)


class _Map(_View, MutableMapping[Any, Any]):
    """A total map that checks its keys and the values stored."""

    __slots__ = ()

    def _cell(self, key: Any) -> int:
        try:
            return self._field.cells[key]
        except KeyError:
            raise OutOfRange(f"{self._field.name}[{_text(key)}] is out of range") from None

    def __getitem__(self, key: Any) -> Any:
        return self._field.read(self._tape, self._cell(key))

    def __setitem__(self, key: Any, value: Any) -> None:
        self._field.write(self._tape, self._cell(key), value, key)

    def __delitem__(self, key: Any) -> None:
        raise TypeError(f"{self._field.name} is total: nothing is deleted")


class _Set(_View, MutableSet[Any]):
    """A set of a finite sort that checks its elements."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it: Iterable[Any]) -> Any:
        return set(it)

    def _cell(self, item: Any) -> int:
        try:
            return self._field.cells[item]
        except KeyError:
            raise OutOfRange(f"{self._field.name}: {_text(item)} is out of range") from None

    def __contains__(self, item: object) -> bool:
        return bool(self._field.read(self._tape, self._cell(item)))

    def __iter__(self) -> Iterator[Any]:
        """In the order of the sort: a hash's order would differ from run to run."""
        return (item for item in self._field.cells if item in self)

    def add(self, value: Any) -> None:
        self._field.write(self._tape, self._cell(value), True)

    def discard(self, value: Any) -> None:
        self._field.write(self._tape, self._cell(value), False)


def _text(key: object) -> str:
    return ", ".join(map(str, cast("tuple[object, ...]", key))) if isinstance(key, tuple) else str(key)


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
