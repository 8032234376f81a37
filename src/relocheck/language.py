"""The words of the modelling language: what a model file imports.

A model is plain Python and runs as it stands: these are the reference semantics. The compiler reads the same source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import field
from enum import Enum
from functools import cache
from inspect import get_annotations
from threading import Lock
from types import FunctionType, ModuleType
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, Self, TypeVar, cast, overload

from relocheck.lazy import dataclass
from relocheck.scope import size_of

__all__ = [
    "FAULT",
    "GUEST",
    "QEMU",
    "TOOLSTACK",
    "XEN",
    "Actor",
    "Design",
    "Hook",
    "Ordered",
    "Part",
    "Plain",
    "action",
    "assume",
    "at_most_one",
    "const",
    "define",
    "empty",
    "ghost",
    "hook",
    "implies",
    "init",
    "invariant",
    "label",
    "lemma",
    "observable",
    "require",
    "some",
    "sometimes",
    "step",
    "total",
]

T = TypeVar("T")
V = TypeVar("V")
S = TypeVar("S")
P = ParamSpec("P")
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., object])


class Actor(Enum):
    """Who takes a step."""

    GUEST = "guest"
    QEMU = "qemu"
    XEN = "xen"
    TOOLSTACK = "toolstack"
    FAULT = "fault"


GUEST, QEMU, XEN, TOOLSTACK, FAULT = Actor


# ---------------------------------------------------------------------------------------------------------------------
# Sorts


class SortMeta(type):
    """A sort's class iterates over its elements and has their number as its length, at the scope in force."""

    def __iter__(cls: type[T]) -> Iterator[T]:
        return iter(elements(cls, size_of(cls.__name__)))

    def __len__(cls) -> int:
        return size_of(cls.__name__)

    def __getattr__(cls, name: str) -> Any:
        if not name.startswith("_") and name in (names := individuals_of(cls)):
            return element(cast("type[Plain]", cls), names.index(name))
        raise AttributeError(f"{cls.__name__} has no individual {name}")


class Plain(metaclass=SortMeta):
    """A sort whose elements are only compared and used as keys; annotations in the class name individuals.

    There is one object for each element (see `element`), so equality is identity.
    """

    def __init__(self, index: int) -> None:
        self.index = index

    def __repr__(self) -> str:
        names = individuals_of(type(self))
        return names[self.index] if self.index < len(names) else f"{type(self).__name__.lower()}{self.index}"


class Ordered(int, metaclass=SortMeta):
    """A sort that is a range of integers from 0; arithmetic keeps the sort, bounds are checked where it is used."""

    def __add__(self, other: int, /) -> Self:
        return type(self)(int(self) + int(other))

    def __radd__(self, other: int, /) -> Self:
        return type(self)(int(other) + int(self))

    def __sub__(self, other: int, /) -> Self:
        return type(self)(int(self) - int(other))


def element(sort: type[T], index: int) -> T:
    """The element of a sort with that index, whatever the scope: always the same object."""
    return elements(sort, index + 1)[index]


def elements(sort: type[T], size: int) -> tuple[T, ...]:
    """The first elements of a sort, kept on its class: making them anew would be most of the work of a plain run."""
    known: tuple[T, ...] = sort.__dict__.get("_elements", ())
    return known[:size] if size <= len(known) else _more_elements(sort, size)


_GROWING = Lock()
"""Two threads must not make the same element twice."""


def _more_elements(sort: type[T], size: int) -> tuple[T, ...]:
    make = cast(Callable[[int], T], sort)
    with _GROWING:
        known: tuple[T, ...] = sort.__dict__.get("_elements", ())
        known += tuple(make(i) for i in range(len(known), size))
        type.__setattr__(sort, "_elements", known)
    return known[:size]


@cache
def individuals_of(sort: type) -> tuple[str, ...]:
    """The names a plain sort gives to its first elements, in the order of the class body."""
    return tuple(get_annotations(sort)) if issubclass(sort, Plain) and sort is not Plain else ()


# ---------------------------------------------------------------------------------------------------------------------
# Fields


@dataclass(frozen=True, slots=True)
class Declared:
    """What a field's default says: the value everywhere (`given` False: none), const, ghost."""

    value: object = None
    given: bool = False
    const: bool = False
    ghost: bool = False


def total(value: V) -> dict[Any, V]:
    """A map with this value at every key."""
    return cast("dict[Any, V]", Declared(value, given=True))


def empty() -> set[Any]:
    """An empty set."""
    return cast("set[Any]", Declared(False, given=True))


_NOTHING = object()


def const(value: Any = _NOTHING) -> Any:
    """A field that no action changes; without a value, and unless @init sets it, every value of its type is tried."""
    d = value if isinstance(value, Declared) else Declared(value, given=True) if value is not _NOTHING else Declared()
    return Declared(d.value, d.given, const=True, ghost=d.ghost)


def ghost(value: V) -> V:
    """A field that records history for properties; nothing real may depend on it."""
    d = value if isinstance(value, Declared) else Declared(value, given=True)
    return cast(V, Declared(d.value, d.given, const=d.const, ghost=True))


# ---------------------------------------------------------------------------------------------------------------------
# Functions and their roles


@dataclass(frozen=True, slots=True)
class Role:
    """What a decorated function is for."""

    kind: str
    by: Actor | None = None
    like: str = ""


def role_of(function: object) -> Role | None:
    """The role a decorator gave, or None."""
    role = getattr(function, "__relocheck__", None)
    return role if isinstance(role, Role) else None


def _mark(function: F, role: Role) -> F:
    function.__dict__["__relocheck__"] = role
    return function


def action(*, by: Actor, like: str = "") -> Callable[[F], F]:
    """An atomic step of `by`; `like` is the C function it stands for."""
    return lambda function: _mark(function, Role("action", by, like))


def init(function: F) -> F:
    """A function that sets the starts; it runs once, on the declared defaults."""
    return _mark(function, Role("init"))


def assume(function: F) -> F:
    """A predicate that every start satisfies."""
    return _mark(function, Role("assume"))


@overload
def define(function: F) -> F: ...
@overload
def define(*, like: str) -> Callable[[F], F]: ...
def define(function: F | None = None, *, like: str = "") -> F | Callable[[F], F]:
    """A helper that actions, properties and other helpers call; `like` is the C function it stands for."""
    if function is None:
        return lambda given: _mark(given, Role("define", like=like))
    return _mark(function, Role("define", like=like))


def label(function: F) -> F:
    """What to call an element of a sort in a trace; plain Python, of a state and the element, that returns a text."""
    return _mark(function, Role("label"))


def observable(function: F) -> F:
    """What somebody outside sees of a state, for each element of its parameters' sorts; plain Python, as a label is."""
    return _mark(function, Role("observable"))


def invariant(function: F) -> F:
    """A property of every reachable state."""
    return _mark(function, Role("invariant"))


def step(function: F) -> F:
    """A property of every step: of the state before and the state after."""
    return _mark(function, Role("step"))


def sometimes(function: F) -> F:
    """A property of some reachable state: shows that the design is alive."""
    return _mark(function, Role("sometimes"))


def lemma(function: F) -> F:
    """A hint for proofs, a part of a design: what is true in every reachable state. It is checked, never believed."""
    return _mark(function, Role("lemma"))


@dataclass(frozen=True, eq=False)
class Hook(Generic[S, P, R]):
    """A place in the world that a design may fill; called on a state, it runs that state's design."""

    default: Callable[Concatenate[S, P], R]

    def __call__(self, state: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
        hooks: Mapping[object, Callable[..., R]] = getattr(type(state), "__hooks__", {})
        return hooks.get(self, self.default)(state, *args, **kwargs)

    @property
    def name(self) -> str:
        """The name of the function it was made from."""
        return cast(FunctionType, self.default).__name__


def hook(function: Callable[Concatenate[S, P], R]) -> Hook[S, P, R]:
    """A helper with a default body, which a design may replace."""
    return Hook(_mark(function, Role("define")))


Part = ModuleType | Callable[..., object]


@dataclass(frozen=True, eq=False)
class Design:
    """A design: its state, its parts (modules and functions with a role), its bodies at the world's hooks.

    `without` leaves out functions of the parts. `place` is where it stands in lists: the lowest first. A hook that no
    part calls, and a body that does not fit, are errors when the project loads.
    """

    name: str
    state: type
    parts: Sequence[Part]
    hooks: Mapping[Hook[Any, Any, Any], Callable[..., object]] = field(default_factory=dict[Any, Any])
    without: Sequence[Callable[..., object]] = ()
    place: int = 100


# ---------------------------------------------------------------------------------------------------------------------
# Statements and expressions


class NotEnabled(Exception):
    """Raised by `require` and `some`: the action is not enabled."""


class Chooser(Protocol):
    """Decides what `some` takes."""

    def __call__(self, candidates: Sequence[object], /) -> object: ...


_chooser: ContextVar[Chooser | None] = ContextVar("chooser", default=None)
chooser = _chooser
"""The chooser of the run in progress."""


def require(condition: bool) -> None:
    """Without it the action is not enabled, and nothing it did counts."""
    if not condition:
        raise NotEnabled


def some(domain: Iterable[T], where: Callable[[T], bool] = lambda _: True) -> T:
    """Any element of the domain that satisfies the predicate; where there is none, the action is not enabled."""
    candidates = [x for x in domain if where(x)]
    choose = _chooser.get()
    if not candidates:
        raise NotEnabled
    return candidates[0] if choose is None else cast(T, choose(candidates))


def implies(antecedent: bool, consequent: bool) -> bool:
    """False only where the antecedent is true and the consequent false; both are evaluated."""
    return consequent or not antecedent


def at_most_one(conditions: Iterable[bool]) -> bool:
    """Whether no two of the conditions are true."""
    return sum(conditions) <= 1
