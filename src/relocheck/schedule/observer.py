"""What somebody outside sees of a design's states."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import product
from typing import Any

from relocheck.compile.design import Compiled
from relocheck.ir.layout import State
from relocheck.ir.types import SortType
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.scope import scope_in_force

__all__ = ["Observer", "Seen", "name_of", "observed_sorts"]

Seen = tuple[tuple[str, str], ...]
"""What is seen by name (`guest_reads vga_vram 0`), in words."""


@dataclass(frozen=True, slots=True)
class Observer:
    """The project's observables that apply to a design, evaluated by its plain functions."""

    plain: Plain
    functions: tuple[Callable[..., object], ...]

    @classmethod
    def of(cls, plain: Plain, observables: Sequence[Callable[..., object]]) -> Observer:
        """Those whose state is a base of the design's."""
        return cls(plain, tuple(f for f in observables if issubclass(plain.compiled.design.state, _state_of(f))))

    def see(self, state: State) -> Seen:
        """All that is seen; ModelError is the caller's to expect."""
        return self.plain.call(self._see, state)  # type: ignore[no-any-return]

    def _see(self, made: Any) -> Seen:
        return tuple(pair for function in self.functions for pair in self._one(function, made))

    def _one(self, function: Callable[..., object], made: Any) -> Iterator[tuple[str, str]]:
        for args in _instances(function):
            yield " ".join([name_of(function), *map(str, args)]), _text(function(made, *args))

    def reads(self, state: State, name: str) -> frozenset[int]:
        """The cells of the state that something seen depends on."""
        wanted, *args = name.split()
        function = next(f for f in self.functions if name_of(f) == wanted)
        with scope_in_force(self.plain.sizes):
            found = next(a for a in _instances(function) if [str(x) for x in a] == args)
        return self.plain.reads(function, state, *found)


def observed_sorts(observables: Sequence[Callable[..., object]], compiled: Compiled) -> frozenset[str]:
    """The sorts whose elements an observer tells apart."""
    types = (compiled.vocabulary.types.get(s.__name__) for f in observables for s in _sorts_of(f))
    return frozenset(t.name for t in types if isinstance(t, SortType))


def _instances(function: Callable[..., object]) -> Iterator[tuple[Any, ...]]:
    return product(*(tuple(sort) for sort in _sorts_of(function)))


def name_of(function: Callable[..., object]) -> str:
    """The name of a function."""
    return getattr(function, "__name__", "?")


@cache
def _parameters(function: Callable[..., object]) -> list[Any]:
    found = inspect.get_annotations(function, eval_str=True)
    return [found[name] for name in inspect.signature(function).parameters]


def _state_of(function: Callable[..., object]) -> type:
    return _parameters(function)[0]  # type: ignore[no-any-return]


def _sorts_of(function: Callable[..., object]) -> list[Any]:
    return _parameters(function)[1:]


def _text(value: object) -> str:
    match value:
        case None:
            return "."
        case bool():
            return "yes" if value else "no"
        case Enum():
            return value.name
        case _:
            return str(value)
