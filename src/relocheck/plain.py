"""The reference semantics: the plain functions of a model, run as they stand on plain objects.

Nothing here knows the compiler's output beyond names and types: this is what every trace is replayed with and what
the explored set is re-checked with.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from itertools import product
from types import FrameType, FunctionType, TracebackType
from typing import Any, cast

from relocheck.compile.design import Compiled
from relocheck.errors import ModelError, Span, UsageError
from relocheck.ir.layout import Layout, State, key_tuples
from relocheck.ir.stored import canonical, cell_name
from relocheck.ir.system import Action, Field, Kind, Property
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
from relocheck.language import Declared, NotEnabled, chooser, element
from relocheck.scope import scope_in_force

__all__ = ["Line", "NotEnabled", "Plain", "Taken"]


@dataclass(frozen=True, slots=True)
class Taken:
    """One outcome of a plain function: what its choices were, and the state after."""

    choices: tuple[Value, ...]
    state: State


class _OutOfRange(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the model: where, in which function, and what that function's sentence says."""

    span: Span
    function: str
    sentence: str


class _Journal(list[tuple[Any, Any, Any]]):
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
    doc = (getattr(frame.f_globals.get(name), "__doc__", None) or "").split("\n")[0]
    return Line(Span(frame.f_code.co_filename, number, 0, number, 1), name, doc)


class _Map(dict[Any, Any]):
    """A total map that checks its keys and the values stored, and remembers what it overwrote."""

    def __init__(self, name: str, values: Mapping[Any, Any], allowed: frozenset[Any], journal: _Journal) -> None:
        super().__init__(values)
        self.name, self._allowed, self._journal = name, allowed, journal

    def __getitem__(self, key: Any) -> Any:
        try:
            return super().__getitem__(key)
        except KeyError:
            raise _OutOfRange(f"{self.name}[{_text(key)}] is out of range") from None

    def __setitem__(self, key: Any, value: Any) -> None:
        old = self[key]
        if value not in self._allowed:
            raise _OutOfRange(f"{self.name}[{_text(key)}] := {value} is out of range")
        self._journal.append((self, key, old))
        super().__setitem__(key, value)

    def restore(self, key: Any, value: Any) -> None:
        """Put back without a record."""
        super().__setitem__(key, value)


class _Set(set[Any]):
    """A set of a finite sort that checks its elements, and remembers what it changed."""

    def __init__(self, name: str, values: set[Any], order: Sequence[Any], journal: _Journal) -> None:
        super().__init__(values)
        self.name, self._order, self._journal = name, order, journal

    def _check(self, item: Any) -> None:
        if item not in self._order:
            raise _OutOfRange(f"{self.name}: {_text(item)} is out of range")

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


class Plain:
    """The plain functions of a compiled design at a scope."""

    def __init__(self, compiled: Compiled, sizes: Sizes) -> None:
        if sys.flags.optimize:
            raise UsageError("python -O leaves out every assert of a model: run without it")
        self.compiled, self.sizes = compiled, sizes
        self.layout = Layout.of(compiled.system, sizes)
        self._journal = _Journal()
        self._known: dict[str, list[tuple[tuple[Value, ...], tuple[Any, ...]]]] = {}
        self._class = _state_class(compiled, self)
        self._allowed = {f.name: self._domain(f) for f in compiled.system.fields}
        self._coders = [_coder(c.type, compiled.vocabulary.classes, sizes) for c in self.layout.cells]
        self._keys = {
            f.name: [(k, self._key(f.type, k)) for k in key_tuples(f.type, sizes)]
            for f in compiled.system.fields
            if isinstance(f.type, MapType)
        }

    # -- values ---------------------------------------------------------------------------------------------------

    def value(self, value: Value, type_: ScalarType) -> Any:
        """The Python object of a value."""
        return _object(value, type_, self.compiled.vocabulary.classes)

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
        for f in self.compiled.system.fields:
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
            return _Set(field.name, members, tuple(entries), self._journal)
        return _Map(field.name, entries, self._allowed[field.name], self._journal)

    def state(self, made: Any) -> State:
        """The cells of a state object."""
        values: list[Value] = []
        coders = iter(self._coders)
        for f in self.compiled.system.fields:
            held = getattr(made, f.name)
            if not isinstance(f.type, MapType):
                values.append(next(coders).encode[held])
            elif f.type.is_set:
                values += [set[Any].__contains__(held, key) for _, key in self._keys[f.name] if next(coders)]
            else:
                values += [next(coders).encode[held[key]] for _, key in self._keys[f.name]]
        return tuple(values)

    # -- running --------------------------------------------------------------------------------------------------

    def starts(self) -> Iterator[Taken]:
        """Every start: free fields take every value, then each @init runs, then the assumptions hold."""
        with scope_in_force(self.sizes):
            for state in self._free():
                yield from self._started(state)

    def _free(self) -> Iterator[State]:
        free = {f.name for f in self.compiled.system.fields if f.free}
        defaults = self.layout.defaults()
        choices = [
            tuple(values_of(c.type, self.sizes))
            if c.field in free
            else (canonical(d, c.type, self.sizes, cell_name(c.field, c.keys)),)
            for c, d in zip(self.layout.cells, defaults, strict=True)
        ]
        return iter(product(*choices))

    def _started(self, state: State) -> Iterator[Taken]:
        pending = [Taken((), state)]
        for function in self.compiled.starts.values():
            pending = [
                Taken(p.choices + t.choices, t.state) for p in pending for t in self._outcomes(function, p.state, ())
            ]
        for taken in pending:
            made = self.object(taken.state)
            if all(self._call(f, made) for f in self.compiled.assumptions):
                yield taken

    def run(self, state: State, action: str, args: Sequence[Value], choices: Sequence[Value]) -> State:
        """The state after one action; NotEnabled, ModelError, or ValueError where a choice is not on offer."""
        script = _Script(self, choices)
        made = self.object(state)
        with scope_in_force(self.sizes):
            self._alone(script, self.compiled.actions[action], made, self._args(action, args))
        if script.position != len(choices):
            raise ValueError(f"{action} makes {script.position} choices, {len(choices)} are given")
        return self.state(made)

    def writers(self, state: State, action: str, args: Sequence[Value], choices: Sequence[Value]) -> dict[int, Line]:
        """For each cell that one action stores into, the line of the model that does so last."""
        script, made = _Script(self, choices), self.object(state)
        lines: list[Line] = []
        self._journal.lines = lines
        try:
            with scope_in_force(self.sizes):
                self._with(script, self.compiled.actions[action], made, self._args(action, args))
            return {self._cell(made, e): line for e, line in zip(self._journal, lines, strict=True)}
        finally:
            self._journal.lines = None
            self._journal.clear()

    def _cell(self, made: Any, entry: tuple[Any, Any, Any]) -> int:
        holder, key, _ = entry
        if holder is made:
            return self.layout.index[key, ()]
        return self.layout.index[holder.name, next(k for k, o in self._keys[holder.name] if o == key)]

    def run_starts(self, choices: Sequence[Value], start: State) -> State:
        """What the @init functions make of a start's free fields with these choices."""
        free = {f.name for f in self.compiled.system.fields if f.free}
        defaults = self.layout.defaults()
        cells = zip(self.layout.cells, start, defaults, strict=True)
        made = self.object(tuple(v if c.field in free else d for c, v, d in cells))
        script = _Script(self, choices)
        with scope_in_force(self.sizes):
            for function in self.compiled.starts.values():
                self._alone(script, function, made, ())
            if not all(self._call(f, made) for f in self.compiled.assumptions):
                raise ValueError("the start does not satisfy the assumptions")
        return self.state(made)

    def successors(self, state: State) -> Iterator[tuple[str, tuple[Value, ...], Taken]]:
        """Every step from a state: the action, its arguments, the outcome."""
        made = self.object(state)
        with scope_in_force(self.sizes):
            for action in self.compiled.system.actions:
                function = self.compiled.actions[action.name]
                for args, objects in self._instances(action):
                    for taken in self._outcomes_on(function, made, objects):
                        yield action.name, args, taken

    def outcomes(self, state: State, action: str, args: Sequence[Value]) -> Iterator[Taken]:
        """Every outcome of one action with these arguments, over its choices; ModelError where one has no meaning."""
        with scope_in_force(self.sizes):
            yield from self._outcomes(self.compiled.actions[action], state, self._args(action, args))

    def _instances(self, action: Action) -> list[tuple[tuple[Value, ...], tuple[Any, ...]]]:
        """Every tuple of arguments, as values and as objects; made once for each action."""
        if action.name not in self._known:
            self._known[action.name] = list(self._all_instances(action))
        return self._known[action.name]

    def _all_instances(self, action: Action) -> Iterator[tuple[tuple[Value, ...], tuple[Any, ...]]]:
        for args in product(*(tuple(values_of(t, self.sizes)) for _, t in action.params)):
            yield args, tuple(self.value(v, t) for v, (_, t) in zip(args, action.params, strict=True))

    def _args(self, action: str, args: Sequence[Value]) -> tuple[Any, ...]:
        params = self.compiled.system.action(action).params
        return tuple(self.value(v, t) for v, (_, t) in zip(args, params, strict=True))

    def _outcomes(self, function: FunctionType, state: State, args: tuple[Any, ...]) -> Iterator[Taken]:
        return self._outcomes_on(function, self.object(state), args)

    def _outcomes_on(self, function: FunctionType, made: Any, args: tuple[Any, ...]) -> Iterator[Taken]:
        """Every outcome over all choices, on one object that is put back after each."""
        trail: list[list[int]] = []
        while True:
            script = _Trail(self, trail)
            try:
                self._with(script, function, made, args)
                taken = Taken(tuple(script.taken), self.state(made))
            except NotEnabled:
                taken = None
            finally:
                self._undo(made)
            if taken is not None:
                yield taken
            while trail and trail[-1][0] + 1 == trail[-1][1]:
                trail.pop()
            if not trail:
                return
            trail[-1][0] += 1

    def _with(self, script: Callable[[Sequence[Any]], Any], function: FunctionType, made: Any, args: Any) -> None:
        token = chooser.set(script)
        try:
            self._call(function, made, *args)
        finally:
            chooser.reset(token)

    def _alone(self, script: Callable[[Sequence[Any]], Any], function: FunctionType, made: Any, args: Any) -> None:
        """Run on an object that is not put back."""
        try:
            self._with(script, function, made, args)
        finally:
            self._journal.clear()

    def _call(self, function: FunctionType, *args: Any) -> Any:
        with _model_errors(function):
            return function(*args)

    def _undo(self, made: Any) -> None:
        for holder, key, value in reversed(self._journal):
            if holder is made:
                object.__setattr__(made, key, value)
            else:
                holder.restore(key, value)
        self._journal.clear()

    def record(self, made: Any, name: str, value: Any) -> None:
        """Assign a scalar field or fill a map: checked, and on the record."""
        if isinstance(value, Declared):
            self._fill(made, name, value)
        elif value not in self._allowed[name]:
            raise _OutOfRange(f"{name} := {value} is out of range")
        else:
            self._journal.append((made, name, getattr(made, name)))
            object.__setattr__(made, name, value)

    def _fill(self, made: Any, name: str, value: Declared) -> None:
        held = getattr(made, name)
        for _, key in self._keys[name]:
            if isinstance(held, _Set):
                held.put(key, False)
            else:
                held[key] = value.value

    def call(self, function: Callable[..., Any], state: State, *args: Any) -> Any:
        """What any plain function of a state returns."""
        with scope_in_force(self.sizes):
            return function(self.object(state), *args)

    # -- properties -----------------------------------------------------------------------------------------------

    def holds(self, property_: Property, state: State, before: State | None = None) -> bool:
        """Whether a property is true of a state, or of a step."""
        function = self.compiled.functions[property_.name]
        with scope_in_force(self.sizes):
            if property_.kind is Kind.STEP:
                assert before is not None
                return bool(self._call(function, self.object(before), self.object(state)))
            return bool(self._call(function, self.object(state)))


class _Trail:
    """A chooser that enumerates: it follows a trail of indices and extends it with firsts."""

    def __init__(self, plain: Plain, trail: list[list[int]]) -> None:
        self.plain, self.trail, self.taken = plain, trail, cast("list[Value]", [])

    def __call__(self, candidates: Sequence[Any]) -> Any:
        position = len(self.taken)
        if position == len(self.trail):
            self.trail.append([0, len(candidates)])
        found = candidates[self.trail[position][0]]
        self.taken.append(_code(found))
        return found


class _Script:
    """A chooser that takes what a trace says."""

    def __init__(self, plain: Plain, choices: Sequence[Value]) -> None:
        self.choices, self.position = choices, 0

    def __call__(self, candidates: Sequence[Any]) -> Any:
        if self.position == len(self.choices):
            raise ValueError("more choices are made than are given")
        wanted = self.choices[self.position]
        self.position += 1
        for candidate in candidates:
            if _code(candidate) == wanted:
                return candidate
        raise ValueError(f"choice {self.position} is not on offer")


def _code(found: Any) -> Value:
    """The value of a candidate: an enum member's index, a plain element's index, a number, a bool."""
    if isinstance(found, bool):
        return found
    if isinstance(found, int):
        return int(found)
    if isinstance(found, Enum):
        return list(type(found)).index(found)
    return int(found.index)


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


def _state_class(compiled: Compiled, plain: Plain) -> type[Any]:
    """A subclass of the design's state whose fields check what is stored, and whose hooks are the design's."""

    def store(self: Any, name: str, value: Any) -> None:
        plain.record(self, name, value)

    return type(
        compiled.design.state.__name__,
        (compiled.design.state,),
        {"__setattr__": store, "__hooks__": dict(compiled.design.hooks)},
    )


@contextmanager
def _model_errors(function: FunctionType) -> Generator[None]:
    """Turn what a model's own code raises into a ModelError with its line."""
    try:
        yield
    except (_OutOfRange, AssertionError, ZeroDivisionError, TypeError, AttributeError, KeyError) as error:
        raise ModelError(str(error) or "an assert fails", _last_line(error.__traceback__)) from error
    except ValueError as error:
        if "empty" not in str(error):
            raise
        raise ModelError(str(error), _last_line(error.__traceback__)) from error


def _last_line(trace: TracebackType | None) -> Span | None:
    """The innermost line of the model: the last frame that is not of this package."""
    found = None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if "relocheck" not in file.rsplit("/", 2)[-2:-1] and not file.endswith(("relocheck/language.py",)):
            found = Span(file, trace.tb_lineno, 0, trace.tb_lineno, 1)
        trace = trace.tb_next
    return found
