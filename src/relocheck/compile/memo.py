"""Functions that several designs have, compiled once.

What a function becomes depends on the fields that it names and on the bodies at the hooks that it calls, and on nothing
else of a design. Only what is compiled without a problem is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from relocheck.language import Hook
from relocheck.lazy import dataclass

if TYPE_CHECKING:
    from relocheck.compile.body import Unit
    from relocheck.ir.system import Field

__all__ = ["Memo"]

T = TypeVar("T")
Hooks = Mapping[Hook[Any, Any, Any], Callable[..., object]]


@dataclass(frozen=True, slots=True)
class Made:
    """What a function has become; the fields, the bodies at hooks and the classes of types that were asked for."""

    result: object
    fields: Mapping[str, Field | None]
    hooks: Hooks
    classes: frozenset[type]

    def fits(self, unit: Unit) -> bool:
        """Whether it is what another design makes of the function."""
        known = unit.vocabulary.classes
        return (
            all(unit.at(hook) is body for hook, body in self.hooks.items())
            and all(unit.fields.get(name) == found for name, found in self.fields.items())
            and all(known.get(cls.__name__, cls) is cls for cls in self.classes)
        )


@dataclass(frozen=True, slots=True)
class Memo:
    """What was made of each function."""

    made: dict[FunctionType, list[Made]] = field(default_factory=dict[FunctionType, list[Made]])

    def once(self, unit: Unit, function: FunctionType, compile_: Callable[[], T]) -> T:
        """The result of `compile_`, or what it was for another design with the same fields and bodies."""
        for made in self.made.get(function, ()) if not unit.problems else ():
            if made.fits(unit):
                for cls in made.classes:
                    unit.vocabulary.named(cls)
                unit.called.update(made.hooks)
                return cast(T, made.result)
        called = set(unit.called)
        for notes in (unit.called, unit.looked, unit.vocabulary.touched):
            notes.clear()
        result = compile_()
        if not unit.problems:
            fields = {name: unit.fields.get(name) for name in unit.looked}
            hooks = {hook: unit.at(hook) for hook in unit.called}
            made = Made(result, fields, hooks, frozenset(unit.vocabulary.touched))
            self.made.setdefault(function, []).append(made)
        unit.called.update(called)
        return result
