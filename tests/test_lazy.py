"""Classes made lazily are what `dataclasses` makes of the same text, whoever touches them first."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from dataclasses import dataclass as at_once
from threading import Barrier
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from relocheck import lazy

T = TypeVar("T")
Classes = tuple[Any, ...]


def made(decorator: Callable[..., Any]) -> Classes:
    """The same classes by either decorator."""

    @decorator(frozen=True, slots=True)
    class Point:
        """A place."""

        x: int
        name: str = "here"
        seen: list[int] = field(default_factory=list[int], compare=False)

        @property
        def twice(self) -> int:
            """The number doubled."""
            return 2 * self.x

    @decorator(frozen=True, slots=True, order=True)
    class Deep(Point):
        """A place below another."""

        depth: int = 3
        below: list[int] = field(init=False, default_factory=list[int], repr=False)

    @decorator(slots=True)
    class Tally(Generic[T]):
        """What can change."""

        item: T
        count: int = 0

        def __post_init__(self) -> None:
            self.count += 1

    @decorator(frozen=True, eq=False)
    class Thing:
        """Equal to itself only, with room for more."""

        what: str = "a thing"

    @decorator(frozen=True, slots=True)
    class Named:
        """Has a word and an equality of its own."""

        name: str

        def __repr__(self) -> str:
            return self.name

        def __eq__(self, other: object) -> bool:
            return repr(self).lower() == repr(other).lower()

        def __hash__(self) -> int:
            return hash(self.name.lower())

    @decorator(frozen=True, slots=True)
    class Empty:
        """Nothing."""

    return Point, Deep, Tally, Thing, Named, Empty


def told(act: Callable[[Classes], Any], classes: Classes) -> str:
    """What an act comes to, an error included, without the names of the functions around the classes."""
    try:
        return repr(act(classes)).replace("<locals>.", "")
    except Exception as error:
        return f"{type(error).__name__}: {error}"


ACTS: list[Callable[[Classes], Any]] = [
    lambda c: c[0](1),
    lambda c: c[0](1, name="there", seen=[2]),
    lambda c: c[0](),
    lambda c: c[0](1, "a", [], 4),
    lambda c: c[0](1) == c[0](1, seen=[3]),
    lambda c: c[0](1) == c[0](2),
    lambda c: c[0](1) == c[1](1),
    lambda c: len({c[0](1), c[0](1), c[0](2)}),
    lambda c: hash(c[0](1)) == hash((1, "here")),
    lambda c: c[0].__match_args__,
    lambda c: [(f.name, f.default, f.compare, f.init) for f in fields(c[1]) if f.name != "seen"],
    lambda c: is_dataclass(c[0]),
    lambda c: c[0].__dataclass_params__,
    lambda c: c[0].__slots__,
    lambda c: c[1].__slots__,
    lambda c: replace(c[1](1), depth=7),
    lambda c: (c[1](1), c[1](1).twice, c[1](1).below),
    lambda c: c[1](1) < c[1](2),
    lambda c: c[0](1) < c[0](2),
    lambda c: sorted([c[1](2), c[1](1), c[1](1, depth=0)]),
    lambda c: setattr(c[0](1), "x", 2),
    lambda c: delattr(c[0](1), "x"),
    lambda c: (c[2]("a"), c[2]("a", 4), c[2]("a") == c[2]("a")),
    lambda c: hash(c[2]("a")),
    lambda c: repr(c[2][int](3)),
    lambda c: (c[3](), c[3]("b").what, c[3]() == c[3]()),
    lambda c: str(c[3]("b").__dict__),
    lambda c: (c[4]("a") == c[4]("A"), c[4]("a"), len({c[4]("a"), c[4]("A")})),
    lambda c: (c[5](), c[5]() == c[5](), hash(c[5]()) == hash(())),
    lambda c: copy.copy(c[1](1, depth=2)),
    lambda c: copy.deepcopy(c[2]([1])),
    lambda c: [c[0].__doc__, c[0].__name__],
    lambda c: object.__new__(c[5]) == object.__new__(c[5]),
]


@pytest.mark.parametrize("act", ACTS)
def test_is_what_dataclasses_makes(act: Callable[[Classes], Any]) -> None:
    """Each act is the first on its classes."""
    assert told(act, made(lazy.dataclass)) == told(act, made(at_once))


def test_a_subclass_of_any_kind() -> None:
    """By either decorator, or by none."""

    @lazy.dataclass(frozen=True, slots=True)
    class Base:
        x: int
        y: int = 2

    @at_once(frozen=True, slots=True)
    class Known(Base):
        z: int = 3

    class Plain(Base):
        def __init__(self, x: int) -> None:
            super().__init__(x, 5)

    assert repr(Known(1)).endswith("Known(x=1, y=2, z=3)")
    assert (Plain(1).x, Plain(1).y) == (1, 5)


@lazy.dataclass(frozen=True, slots=True)
class Sent:
    """Goes from process to process."""

    x: int
    y: int = 4


@lazy.dataclass(slots=True)
class Open:
    """Goes from process to process, too, and can change."""

    x: int


def test_an_instance_from_elsewhere_is_whole() -> None:
    """Unpickling makes an instance without calling the class: nothing is missing of it all the same."""
    assert pickle.dumps(Sent(1)) == pickle.dumps(Sent(1))

    def fresh(cls: type[Any]) -> type[Any]:
        found: type[Any] = lazy.dataclass(frozen=cls is Sent, slots=True)(
            type(cls.__name__, (), {"__annotations__": cls.__annotations__, "__module__": __name__, "y": 4})
        )
        globals()[cls.__name__] = found
        return found

    for cls, other in ((Sent, 2), (Open, 2)):
        text = pickle.dumps(cls(1))
        new = fresh(cls)
        first, second = pickle.loads(text), pickle.loads(text)
        assert type(first) is new
        assert first == second
        assert first != new(other)
        assert repr(first).startswith(f"{cls.__name__}(x=1")
    with pytest.raises(FrozenInstanceError):
        pickle.loads(pickle.dumps(Sent(1))).x = 3


def test_threads_may_be_the_first_at_once() -> None:
    """None of them sees a class half written."""
    for _ in range(50):
        begun = Barrier(4)

        @lazy.dataclass(frozen=True, slots=True)
        class Point:
            x: int = 1
            y: int = 2

        def first(cls: type[Any] = Point, begun: Barrier = begun) -> bool:
            begun.wait()
            return bool(cls() == cls(1) and cls() != cls(2))

        with ThreadPoolExecutor(4) as threads:
            assert all(f.result() for f in [threads.submit(first) for _ in range(4)])


def test_what_it_cannot_make_is_refused() -> None:
    """A class variable would become a slot; a default that is not an argument would never be set."""
    with pytest.raises(TypeError, match=r"Counted\.count: ClassVar\[int\] is not for a class made lazily"):

        @lazy.dataclass(slots=True)
        class Counted:  # pyright: ignore[reportUnusedClass]
            count: ClassVar[int] = 0

    with pytest.raises(TypeError, match=r"Begun\.count: a default that is no argument is not for a class made lazily"):

        @lazy.dataclass(slots=True)
        class Begun:  # pyright: ignore[reportUnusedClass]
            count: int = field(init=False, default=0)


def test_nothing_can_be_set_where_there_is_no_field() -> None:
    """`dataclasses` itself stumbles over this one (TypeError)."""

    @lazy.dataclass(frozen=True, slots=True)
    class Empty:
        pass

    with pytest.raises(FrozenInstanceError):
        Empty().x = 2  # type: ignore[attr-defined]
