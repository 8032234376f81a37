"""Dataclasses whose methods are written when their first instance is.

`dataclasses.dataclass` writes six functions as text and compiles them, for each class as it is imported: a quarter of
what a small check took before its first word (decision 90). A command makes instances of a third of the classes it
imports; here a class has its annotations and slots only until it is first called, unpickled or asked for its fields,
and then `dataclasses.dataclass` does what it always does.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Container
from inspect import get_annotations
from threading import RLock
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(
        *, frozen: bool = False, slots: bool = False, eq: bool = True, order: bool = False
    ) -> Callable[[type], type]:
        """What `dataclasses.dataclass` makes with these arguments; a class variable, a variable of the initialisation
        only, and a default that is no argument are refused (TypeError)."""

        def made(cls: type) -> type:
            own = get_annotations(cls)
            for name, annotation in own.items():
                default = cls.__dict__.get(name)
                given = default if isinstance(default, dataclasses.Field) else None
                _refuse(f"{cls.__qualname__}.{name}", str(annotation), given)
            names = ["__init__", "__repr__", "__match_args__", "__dataclass_fields__", "__dataclass_params__"]
            names += ["__eq__", "__hash__"] if eq else []
            names += ["__lt__", "__le__", "__gt__", "__ge__"] if order else []
            names += ["__setattr__", "__delattr__"] if frozen else []
            names = [name for name in names if name not in cls.__dict__ or cls.__dict__[name] is None]
            found = _slotted(cls, own)
            pending = _Pending(cls, found, names, {"frozen": frozen, "eq": eq, "order": order})
            for name in names:
                setattr(found, name, _Unwritten(pending, name))
            return found

        return made if slots else dataclasses.dataclass(frozen=frozen, eq=eq, order=order)


def _refuse(place: str, annotation: str, given: dataclasses.Field[Any] | None) -> None:
    if annotation.removeprefix("typing.").startswith(("ClassVar", "InitVar")):
        raise TypeError(f"{place}: {annotation} is not for a class made lazily")
    if given is not None and not given.init and given.default is not dataclasses.MISSING:
        raise TypeError(f"{place}: a default that is no argument is not for a class made lazily")


def _slotted(cls: type, own: dict[str, Any]) -> type:
    """Another class, with a slot for each annotation of its own, as `dataclasses` makes it: a class gets slots only
    when it is created."""
    inherited = {name for base in cls.__mro__[1:-1] for name in base.__dict__.get("__slots__", ())}
    contents = {name: value for name, value in cls.__dict__.items() if name not in (*own, "__dict__", "__weakref__")}
    contents["__slots__"] = tuple(name for name in own if name not in inherited)
    if "__getstate__" not in contents:
        contents |= {"__getstate__": _state, "__setstate__": _set_state}
    made = type(cls)(cls.__name__, cls.__bases__, contents)
    made.__qualname__ = cls.__qualname__
    return made


def _state(self: Any) -> list[Any]:
    return [getattr(self, f.name) for f in dataclasses.fields(self)]


def _set_state(self: Any, state: list[Any]) -> None:
    for f, value in zip(dataclasses.fields(self), state, strict=True):
        object.__setattr__(self, f.name, value)


def _frozen(cls: type[Any], fields: Container[str]) -> dict[str, Callable[..., None]]:
    """What sets and deletes nothing; `dataclasses` writes it for the class it was given, which has no slots."""

    def set_attribute(self: Any, name: str, value: object) -> None:
        if type(self) is cls or name in fields:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def delete_attribute(self: Any, name: str) -> None:
        if type(self) is cls or name in fields:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return {"__setattr__": set_attribute, "__delattr__": delete_attribute}


_WRITING = RLock()
"""Held by the thread that has a class written: another one that wants the class waits."""


class _Pending:
    """A class with slots whose methods have not been written yet, and the one that it was made of."""

    def __init__(self, given: type[Any], cls: type[Any], names: list[str], how: dict[str, bool]) -> None:
        self.given, self.cls, self.names, self.how = given, cls, names, how

    def write(self) -> None:
        """Have `dataclasses` write the methods for the class that was given, and take them over, once."""
        with _WRITING:
            if not self.names:
                return
            dataclasses.dataclass(**self.how)(self.given)
            written: dict[str, Any] = dict(vars(self.given))
            if self.how["frozen"]:
                written |= _frozen(self.cls, written["__dataclass_fields__"])
            for name in self.names:
                setattr(self.cls, name, written[name])
            self.names = []


class _Unwritten:
    """Stands where something of a pending class will: whoever looks it up gets what was written."""

    __slots__ = ("name", "pending")

    def __init__(self, pending: _Pending, name: str) -> None:
        self.pending, self.name = pending, name

    def __get__(self, instance: Any, owner: type) -> Any:
        self.pending.write()
        written = self.pending.cls.__dict__[self.name]  # and not a subclass's, which may have asked through super()
        return written.__get__(instance, owner) if hasattr(written, "__get__") else written
