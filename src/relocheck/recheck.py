"""Re-check an exhausted search without the engine: the set of states is closed and safe, say the plain functions.

What is trusted: the plain functions, and that a model cannot observe the names of a symmetric sort's elements (the
language sees to it, see `relocheck.compile.symmetry`). The renaming used here is not the engine's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from relocheck.errors import ModelError, ReplayFailed
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property, System
from relocheck.plain import Plain
from relocheck.renaming import orbit_size, renaming

__all__ = ["Counted", "TooMany", "recheck"]


@dataclass(frozen=True, slots=True)
class Counted:
    """How much was re-checked; `renamed`: how many states these stand for, where that is known."""

    states: int
    transitions: int
    renamed: int | None


class TooMany(Exception):
    """There are more steps than were to be taken."""


def recheck(
    plain: Plain,
    system: System,
    states: Iterable[State],
    properties: Sequence[Property],
    most: int | None = None,
    pulse: Callable[[int, int], None] | None = None,
) -> Counted:
    """Raise ReplayFailed where the states are not closed under the plain functions or one breaks a property.

    Raises TooMany after `most` steps; `pulse` is told how many states and steps are done, and may raise to end it.
    `system` may be the design's with some free constants fixed: then the other starts are none of the search's.
    `properties` are those that the search says hold; a `sometimes` among them is left out: it has a witness.
    """
    try:
        return _recheck(plain, system, states, properties, most, pulse)
    except ModelError as error:
        text = f"{plain.compiled.system.name}: in a state explored the plain functions fail: {error}"
        raise ReplayFailed(text) from error


def _recheck(
    plain: Plain,
    system: System,
    states: Iterable[State],
    properties: Sequence[Property],
    most: int | None,
    pulse: Callable[[int, int], None] | None,
) -> Counted:
    name = plain.compiled.system.name
    normal = renaming(plain.layout)
    known = {normal(s) for s in states}
    fixed = {f.name: f.default for f in system.fields if not f.free}
    free = {f.name for f in plain.compiled.system.fields if f.free}
    for taken in plain.starts():
        cells = zip(plain.layout.cells, taken.state, strict=True)
        if any(c.field in free and c.field in fixed and v != fixed[c.field] for c, v in cells):
            continue
        if normal(taken.state) not in known:
            raise ReplayFailed(f"{name}: a start is missing from the states explored")
    invariants = [p for p in properties if p.kind is Kind.INVARIANT]
    steps = [p for p in properties if p.kind is Kind.STEP]
    transitions = 0
    for number, state in enumerate(known):
        if pulse is not None:
            pulse(number, transitions)
        _safe(plain, invariants, state, None)
        for action, _, taken in plain.successors(state):
            transitions += 1
            if most is not None and transitions > most:
                raise TooMany
            if normal(taken.state) not in known:
                raise ReplayFailed(f"{name}: the states explored are not closed under {action}")
            _safe(plain, steps, taken.state, state)
    size = orbit_size(plain.layout)
    return Counted(len(known), transitions, sum(map(size, known)) if size else None)


def _safe(plain: Plain, properties: Sequence[Property], state: State, before: State | None) -> None:
    if (found := plain.broken(properties, state, before)) is not None:
        raise ReplayFailed(f"{plain.compiled.system.name}: an explored state violates {found.name}")
