"""Mutants tried: what each comes to against the properties that the design keeps, class of starts by class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from relocheck.compile.design import Compiled
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.explicit import search
from relocheck.engine.explore import explore
from relocheck.errors import ModelError, NoStart
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes
from relocheck.mutants.derive import Mutant, written
from relocheck.mutants.interpret import interpret
from relocheck.split import Pins, classes, label, pinned

__all__ = ["Fate", "Sound", "Tried", "sound", "tried"]


class Fate(Enum):
    """What a mutant comes to; the first that applies."""

    KILLED = "killed"  # a property that the design keeps is broken by a replayed run
    ERROR = "model error"  # the mutant has no value somewhere, where the design has
    STUCK = "deadlock"  # it ends where the design goes on
    LOST = "lost"  # it never reaches a `sometimes` that the design reaches
    UNKNOWN = "unknown"  # time or memory ran out
    EQUIVALENT = "equivalent"  # the same states, and the same steps between them
    FEWER = "does less"  # some of the design's states and steps, and no others: no safety property can notice
    SURVIVED = "survived"


@dataclass(frozen=True, slots=True)
class Tried:
    """One mutant; the properties that kill it with the steps of the shortest runs, in the first class that does."""

    mutant: Mutant
    fate: Fate
    kills: Mapping[str, int] = field(default_factory=dict[str, int])
    where: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Class:
    """One class of the starts: the design's outcome in it, what it keeps and what it reaches there."""

    pins: Pins
    outcome: Outcome
    kept: tuple[Property, ...]
    reached: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class Sound:
    """The design as it is."""

    compiled: Compiled
    sizes: Sizes
    classes: tuple[_Class, ...]


def sound(compiled: Compiled, sizes: Sizes, options: Options, properties: Sequence[str] = ()) -> Sound:
    """Search the design itself; what is not decided of it, or says nothing, is not asked of its mutants."""
    system = compiled.system
    asked = [p for p in compiled.properties if not properties or p.name in properties]
    parts: list[tuple[Pins, Outcome]] = []
    for pins in classes(system, sizes):
        try:
            parts.append((pins, _searched(pinned(system, pins), asked, sizes, options)))
        except NoStart:
            continue
    seen = {p.name: {i for _, o in parts for i in o.antecedents_seen.get(p.name, ())} for p in asked}
    speaking = [p for p in asked if len(seen[p.name]) == len(p.antecedents)]
    return Sound(compiled, sizes, tuple(_class(pins, outcome, speaking) for pins, outcome in parts))


def _searched(system: System, asked: Sequence[Property], sizes: Sizes, options: Options) -> Outcome:
    """A search that an interrupt ends for good: half of it says nothing of a mutant."""
    outcome = search(system, asked, sizes, options)
    if outcome.stop is Stop.INTERRUPTED:
        raise KeyboardInterrupt
    return outcome


def _class(pins: Pins, outcome: Outcome, asked: Sequence[Property]) -> _Class:
    whole = outcome.stop is Stop.EXHAUSTED
    kept = tuple(p for p in asked if whole and p.kind is not Kind.SOMETIMES and p.name not in outcome.findings)
    reached = tuple(p for p in asked if p.kind is Kind.SOMETIMES and p.name in outcome.findings)
    return _Class(pins, outcome, kept, reached)


def tried(found: Sound, mutant: Mutant, options: Options) -> Tried:
    """Try one mutant in each class until a property kills it. Raises ReplayFailed where a run does not replay."""
    system = written(found.compiled.system, mutant, found.compiled.properties)
    worst = Tried(mutant, Fate.SURVIVED)
    for class_ in found.classes:
        there = pinned(system, class_.pins)
        outcome = _searched(there, [*class_.kept, *class_.reached], found.sizes, options)
        fate = _fate(found, mutant, class_, there, outcome)
        if fate.fate is Fate.KILLED:
            return fate
        worst = min(worst, fate, key=lambda t: list(Fate).index(t.fate))
    return replace(worst, fate=_compared(found, system, options)) if worst.fate is Fate.SURVIVED else worst


def _fate(found: Sound, mutant: Mutant, class_: _Class, system: System, outcome: Outcome) -> Tried:
    where = label(system, class_.pins)
    kills = {p.name: outcome.findings[p.name].run for p in class_.kept if p.name in outcome.findings}
    for p in class_.kept:
        if p.name in kills:
            interpret(system, found.sizes, kills[p.name], p)
    if kills:
        return Tried(mutant, Fate.KILLED, {name: len(run.steps) for name, run in kills.items()}, where)
    if outcome.fault is not None:
        return Tried(mutant, Fate.ERROR, where=where, why=outcome.fault.message)
    if outcome.deadlock is not None and class_.outcome.deadlock is None:
        return Tried(mutant, Fate.STUCK, where=where, why=f"after {len(outcome.deadlock.steps)} steps")
    if outcome.stop not in (Stop.EXHAUSTED, Stop.DECIDED):
        return Tried(mutant, Fate.UNKNOWN, where=where, why=outcome.stop.value)
    lost = [p.name for p in class_.reached if p.name not in outcome.findings]
    return Tried(mutant, Fate.LOST if lost else Fate.SURVIVED, where=where, why=", ".join(lost))


def _compared(found: Sound, system: System, options: Options) -> Fate:
    """What the graphs of design and mutant, over all classes of starts, say of a mutant that no property kills."""
    options = replace(options, symmetry=options.symmetry and system.symmetric == found.compiled.system.symmetric)
    fates = {_compared_in(found, class_.pins, system, options) for class_ in found.classes}
    return next(fate for fate in (Fate.SURVIVED, Fate.FEWER, Fate.EQUIVALENT) if fate in fates)


def _compared_in(found: Sound, pins: Pins, system: System, options: Options) -> Fate:
    ours = _graph(pinned(found.compiled.system, pins), found.sizes, options)
    theirs = _graph(pinned(system, pins), found.sizes, options)
    if ours is None or theirs is None:
        return Fate.SURVIVED
    if ours == theirs:
        return Fate.EQUIVALENT
    return Fate.FEWER if theirs[0] <= ours[0] and theirs[1] <= ours[1] else Fate.SURVIVED


Graph = tuple[frozenset[State], frozenset[tuple[State, str, State]]]


def _graph(system: System, sizes: Sizes, options: Options) -> Graph | None:
    """States and steps; None where not all was seen."""
    try:
        seen = explore(system, sizes, options)
    except ModelError:
        return None
    if seen.stop is not Stop.EXHAUSTED:
        return None
    steps = frozenset((seen.states[a], action, seen.states[b]) for a, action, _, b in seen.edges)
    return frozenset(seen.states), steps
