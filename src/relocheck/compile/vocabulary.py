"""From Python types to the types of the representation: sorts, enums, records, and the fields of a state class."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import Enum, Flag
from types import ModuleType
from typing import Any, cast

from relocheck.compile.source import Sources
from relocheck.errors import Problem, Span, did_you_mean
from relocheck.ir.system import Field
from relocheck.ir.types import (
    BOOL,
    BoolType,
    EnumType,
    FlatType,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
    Value,
    show_type,
)
from relocheck.language import Declared, Ordered, Plain, element, individuals_of
from relocheck.lazy import dataclass

__all__ = ["Unfit", "Vocabulary", "to_value"]


class Unfit(Exception):
    """A Python type or value that the language does not have; the message and the advice."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message, self.advice = message, advice


@dataclass(slots=True)
class Vocabulary:
    """The classes that the types of one system stand for, by the types' names."""

    classes: dict[str, type] = field(default_factory=dict[str, type])
    types: dict[str, SortType | EnumType | RecordType] = field(
        default_factory=dict[str, SortType | EnumType | RecordType]
    )
    touched: set[type] = field(default_factory=set[type])
    """The classes that were asked for."""

    def named(self, cls: type) -> SortType | EnumType | RecordType:
        """The type a class stands for; Unfit where it stands for none."""
        self.touched.add(cls)
        if cls.__name__ in self.types:
            if self.classes[cls.__name__] is not cls:
                raise Unfit(f"two different types are called {cls.__name__}", "rename one")
            return self.types[cls.__name__]
        made = self._make(cls)
        self.classes[cls.__name__], self.types[cls.__name__] = cls, made
        return made

    def _make(self, cls: type) -> SortType | EnumType | RecordType:
        name = cls.__name__
        if issubclass(cls, Enum):
            return _enum(cls)
        if issubclass(cls, Ordered) and cls is not Ordered:
            _no_methods(cls, "a sort")
            return SortType(cls.__name__, ordered=True)
        if issubclass(cls, Plain) and cls is not Plain:
            _no_methods(cls, "a sort")
            return SortType(cls.__name__, ordered=False, individuals=individuals_of(cls))
        if "__dataclass_fields__" in cast(type, cls).__dict__:
            return self._record(cast(type, cls))
        raise Unfit(f"{name} is no type of the language", _TYPES)

    def _record(self, cls: type) -> RecordType:
        if not getattr(cls, "__dataclass_params__").frozen:  # noqa: B009 - the attribute is not in the type
            raise Unfit(f"the record {cls.__name__} can change", "declare it with @dataclass(frozen=True)")
        _no_methods(cls, "a record")
        if not getattr(cls, "__dataclass_params__").eq or any(  # noqa: B009
            f.kw_only or not f.init or not f.compare for f in dataclasses.fields(cls)
        ):
            raise Unfit(f"the record {cls.__name__} is more than its fields", "leave eq, init and kw_only as they are")
        try:
            hints = typing.get_type_hints(cls, _namespace(cls), include_extras=True)
        except Exception as error:
            raise Unfit(f"an annotation of {cls.__name__} cannot be evaluated: {error}") from None
        return RecordType(cls.__name__, tuple((f.name, self._flat(hints[f.name])) for f in dataclasses.fields(cls)))

    def _flat(self, hint: object) -> FlatType:
        flat = self.scalar(hint)
        if isinstance(flat, RecordType):
            raise Unfit(f"the record {flat.name} inside a record", "records hold plain values")
        return flat

    def scalar(self, hint: object) -> ScalarType:
        """The type of one value that a state can hold."""
        if hint is bool:
            return BOOL
        if hint is int:
            raise Unfit("an int without bounds cannot be stored", "write Annotated[int, range(8)] or an Ordered sort")
        if typing.get_origin(hint) is typing.Annotated:
            return _bounded(hint)
        if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
            return self._option(hint)
        if isinstance(hint, type):
            return self.named(hint)
        raise Unfit(f"{hint} is no type of the language", _TYPES)

    def _option(self, hint: object) -> OptionType:
        rest = [a for a in typing.get_args(hint) if a is not types.NoneType]
        if len(rest) != 1 or len(typing.get_args(hint)) != 2:
            raise Unfit(f"{hint} is no type of the language", "a union is a type and None")
        inner = self.scalar(rest[0])
        if isinstance(inner, OptionType):
            raise Unfit("an optional inside an optional")
        return OptionType(inner)

    def key(self, hint: object, what: str = "a key") -> KeyType:
        """The type of a key of a map, of a set's element, of a parameter."""
        if hint is int:
            raise Unfit(f"{what} needs bounds", "write Annotated[int, range(8)] or an Ordered sort")
        scalar = self.scalar(hint)
        if isinstance(scalar, OptionType | RecordType):
            raise Unfit(f"{show_type(scalar)} cannot be {what}", "that is a sort, an enum, a bool or a bounded int")
        return scalar

    def any(self, hint: object) -> Type:
        """The type of a field."""
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if origin is dict:
            if len(args) != 2:
                raise Unfit(f"{hint} is no type of the language", "a map is dict[Key, Value]")
            keys = typing.get_args(args[0]) if typing.get_origin(args[0]) is tuple else (args[0],)
            if typing.get_origin(args[0]) is tuple and len(keys) < 2:
                raise Unfit("a tuple of one key", "write dict[Key, Value]")
            if typing.get_origin(args[1]) in (dict, set):
                raise Unfit("a map inside a map", "write dict[tuple[A, B], V] and index it with [a, b]")
            return MapType(tuple(self.key(k) for k in keys), self.scalar(args[1]))
        if origin is set:
            return MapType((self.key(args[0]),), BOOL, is_set=True)
        return self.scalar(hint)

    def fields(
        self, state: type, modules: Mapping[str, ModuleType], sources: Sources
    ) -> tuple[list[Field], list[Problem]]:
        """The fields of a state class, bases first, in the order of the source; and what is wrong with them."""
        found: dict[str, Field] = {}
        problems: list[Problem] = []
        for base in reversed(state.__mro__):
            module = modules.get(base.__module__)
            if base is object:
                continue
            if module is None:
                problems.append(Problem(None, f"the state {base.__name__} stands in no file of the project"))
                continue
            beside = list(_beside_fields(sources, str(module.__file__), base.__name__))
            problems += beside or _added(sources, str(module.__file__), base)
            for name, hint in inspect.get_annotations(base).items():
                span = sources.field_span(str(module.__file__), base.__name__, name)
                try:
                    found[name] = self._field(name, _resolve(hint, module), vars(base), span)
                except Unfit as unfit:
                    problems.append(Problem(span, f"{name}: {unfit.message}", unfit.advice))
        return list(found.values()), problems

    def _field(self, name: str, hint: object, namespace: Mapping[str, Any], span: Span | None) -> Field:
        type_ = self.any(hint)
        default: object = namespace.get(name, Declared())
        declared = default if isinstance(default, Declared) else Declared(default, given=True)
        if not declared.given:
            if not declared.const:
                raise Unfit("a field without a default", "give it one: a value, total(...), empty() or const()")
            return Field(name, type_, None, True, declared.ghost, free=True, span=span)
        scalar = type_.value if isinstance(type_, MapType) else type_
        if isinstance(type_, MapType) and not isinstance(default, Declared):
            raise Unfit("a map needs total(...), a set empty()")
        return Field(name, type_, to_value(declared.value, scalar), declared.const, declared.ghost, span=span)


_TYPES = "there are bool, Annotated[int, range(...)], enums, Plain and Ordered sorts, frozen dataclasses, X | None"


_DEFINED = ("__eq__", "__ne__", "__hash__", "__bool__", "__new__", "__init__", "_missing_")


def _enum(cls: type[Enum]) -> EnumType:
    if issubclass(cls, Flag):
        raise Unfit(f"{cls.__name__} is a Flag: its values are sets", "declare an Enum, or a set of one")
    aliases = [n for n, member in cls.__members__.items() if member.name != n]
    if aliases:
        raise Unfit(f"{cls.__name__}.{aliases[0]} is another name of {cls[aliases[0]].name}", "give each its own value")
    own = [n for n in _DEFINED if any(_is_written(vars(base).get(n)) for base in cls.__mro__)]
    if own:
        raise Unfit(f"{cls.__name__} defines {own[0]}: its members are not what they seem", "take it out")
    if unequal := [m for m in cls if m != m]:
        raise Unfit(f"{unequal[0]} is not equal to itself", "give it another value")
    if not cls.__members__:
        raise Unfit(f"{cls.__name__} has no members")
    return EnumType(cls.__name__, tuple(cls.__members__))


def _no_methods(cls: type, what: str) -> None:
    for base in cls.__mro__:
        own = [n for n, value in vars(base).items() if _is_written(value)]
        if base not in (object, Plain, Ordered) and base.__module__ != "builtins" and own:
            raise Unfit(f"{cls.__name__} defines {own[0]}, but {what} has no methods", "write a @define")


def _is_written(value: object) -> bool:
    """Whether a part of a class is code that stands in a file; what dataclass and Enum generate does not."""
    function = getattr(value, "__func__", getattr(value, "fget", value))
    generated = ("<string>", "enum.py", "dataclasses.py")
    return isinstance(function, types.FunctionType) and not function.__code__.co_filename.endswith(generated)


def _beside_fields(sources: Sources, file: str, name: str) -> Iterator[Problem]:
    """What a state class has but fields and a docstring: it would be ignored."""
    node = sources.class_(file, name)
    if node is None:
        yield Problem(None, f"the state {name} stands not at the top of its file")
        return
    for item in node.body:
        is_text = isinstance(item, ast.Expr) and isinstance(item.value, ast.Constant)
        if not is_text and not isinstance(item, ast.AnnAssign | ast.Pass):
            yield Problem(
                sources.span(file, item), "a state class has only annotated fields", "write a @define for the rest"
            )


def _added(sources: Sources, file: str, state: type) -> Iterator[Problem]:
    """Code that a state class got from elsewhere: a decorator of its own, an assignment."""
    node = sources.class_(file, state.__name__)
    for name, value in vars(state).items():
        if _is_written(value):
            message = f"the state {state.__name__} is given {name}: its fields are not what they seem"
            yield Problem(sources.heading(file, node) if node else None, message, "leave it a plain dataclass")


def _namespace(cls: type) -> dict[str, Any]:
    """The globals of the module that defines a class, found through its generated methods."""
    init = cast(types.FunctionType, cls.__init__)  # type: ignore[misc]  # a dataclass's own __init__
    return {**init.__globals__, cls.__name__: cls}


def _resolve(hint: object, module: ModuleType) -> object:
    if not isinstance(hint, str):
        return hint
    try:
        return eval(hint, vars(module))  # the annotation of a module that has just been executed
    except NameError as error:
        raise Unfit(f"unknown name {error.name}{did_you_mean(str(error.name), vars(module))}") from None
    except Exception as error:
        raise Unfit(f"the annotation {hint} cannot be evaluated: {error}") from None


def _bounded(hint: object) -> IntType:
    base, *extra = typing.get_args(hint)
    if base is int and len(extra) == 1 and isinstance(extra[0], range) and extra[0].step == 1 and extra[0]:
        return IntType(extra[0].start, extra[0].stop - 1)
    raise Unfit("a bounded int is Annotated[int, range(low, high)]")


def to_value(given: object, type_: ScalarType) -> Value:
    """The representation of a Python object of that type; Unfit where it is none."""
    match type_, given:
        case OptionType(), None:
            return None
        case OptionType(of=inner), _:
            return to_value(given, inner)
        case BoolType(), bool():
            return given
        case EnumType(members=members), Enum() if given.name in members:
            return members.index(given.name)
        case IntType(low=int(low), high=int(high)), int() if not isinstance(given, bool) and not low <= given <= high:
            raise Unfit(f"{given} is outside {low}..{high}")
        case ((SortType(ordered=True) | IntType()), int()) if not isinstance(given, bool):
            return int(given)
        case SortType(ordered=False, name=name, individuals=individuals), Plain(index=index) if (
            type(given).__name__ == name
        ):
            if index < len(individuals) and given is not element(type(given), index):
                raise Unfit(f"{given!r} is made by hand: it is not the element of that name", f"write {name}.{given!r}")
            if index >= len(individuals):
                raise Unfit(f"{given!r} has no name", "only named individuals of a plain sort stand in a model")
            return index
        case RecordType(fields=fields), _ if dataclasses.is_dataclass(given):
            return tuple(to_value(getattr(given, n), t) for n, t in fields)
        case _:
            raise Unfit(f"{given!r} is no {show_type(type_)}")
