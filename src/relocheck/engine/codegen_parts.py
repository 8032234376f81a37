"""What generated code is put together from: texts with what is known about them, names, places, tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace

from relocheck.engine.intervals import ANY, Interval
from relocheck.engine.pack import Shape
from relocheck.errors import ModelError, Span
from relocheck.ir.types import Value
from relocheck.lazy import dataclass

__all__ = ["FALSE", "TRUE", "Admissible", "Bound", "Code", "Place", "Scope", "Tables", "constant"]


class Admissible(dict[Value, int]):
    """The codes of the admissible values; ModelError for any other."""

    def __init__(self, codes: Mapping[Value, int], message: str, span: Span | None) -> None:
        super().__init__(codes)
        self.message = message
        self.span = span

    def __missing__(self, value: Value) -> int:
        raise ModelError(self.message.format(value), self.span)


@dataclass(frozen=True, slots=True)
class Code:
    """A text, whether its evaluation can raise ModelError, its value where that is known, a text of its negation."""

    text: str
    raises: bool = False
    constant: tuple[Value] | None = None
    opposite: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a read looks: the shape of what is there, the state, and from a column to the text of its slot."""

    shape: Shape
    state: str
    slot: Callable[[int], str]
    raises: bool
    present: bool = True
    """False inside an optional record, which the model must have found not to be None."""

    def byte(self, column: int) -> str:
        """The text of the byte in a column."""
        return f"{self.state}[{self.slot(column)}]"


@dataclass(frozen=True, slots=True)
class Bound:
    """What stands for a local name: its code, which ints it can be, and the place that reading instead is as good."""

    code: Code
    interval: Interval = ANY
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """The variables that hold the packed states, and the local names."""

    now: str
    before: str | None = None
    names: Mapping[str, Bound] = field(default_factory=dict[str, Bound])
    iterable: bool = False
    """Inside the iterable of a comprehension, where Python allows no `:=`."""

    def bind(self, name: str, bound: Bound) -> Scope:
        """The scope with one more name."""
        return replace(self, names={**self.names, name: bound})

    @property
    def intervals(self) -> dict[str, Interval]:
        """Those of the local names."""
        return {name: bound.interval for name, bound in self.names.items()}


class Tables:
    """The objects that generated code refers to by name, and a supply of names."""

    def __init__(self) -> None:
        self.namespace: dict[str, object] = {}
        self._names: dict[object, str] = {}
        self._count = 0

    def name(self, prefix: str, key: object, make: Callable[[], object]) -> str:
        """The name of the object with this key, made if it is new."""
        if (prefix, key) not in self._names:
            name = f"{prefix}{len(self._names)}"
            self._names[prefix, key] = name
            self.namespace[name] = make()
        return self._names[prefix, key]

    def fresh(self, name: str) -> str:
        """A Python name that nothing else has."""
        self._count += 1
        return f"{''.join(c if c.isalnum() and c.isascii() else '_' for c in name)}_{self._count}"


def constant(value: Value) -> Code:
    """The code of a known value."""
    return Code(f"({value!r})" if isinstance(value, int) and value < 0 else repr(value), constant=(value,))


TRUE, FALSE = constant(True), constant(False)
