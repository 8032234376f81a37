"""Mutants tried: what each comes to against the properties that the design keeps, class of starts by class."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from enum import Enum

from relocheck.compile.design import Compiled
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.explicit import search
from relocheck.errors import NoStart
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes, SortType
from relocheck.lazy import dataclass
from relocheck.mutants.derive import Mutant, written
from relocheck.mutants.graphs import Graph, Sight, graph_of
from relocheck.mutants.interpret import interpret
from relocheck.plain import Plain
from relocheck.schedule.observer import Observer, observed_sorts
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
    UNSEEN = "looks alike"  # other states, but step for step it shows nothing that the design never shows
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
    sight: Sight | None
    """Who looks at design and mutant from outside; None in a project that does not say what can be seen."""
    nameless: bool
    """Whether no step names an element that is known up to renaming: then steps of two graphs can be compared."""
    graphs: dict[tuple[str, bool], Graph | None] = field(default_factory=dict[tuple[str, bool], "Graph | None"])
    """The design's graphs, by class and whether up to renaming."""


def sound(
    compiled: Compiled,
    sizes: Sizes,
    options: Options,
    properties: Sequence[str] = (),
    observables: Sequence[Callable[..., object]] = (),
) -> Sound:
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
    observer = Observer.of(Plain(compiled, sizes), observables)
    named = {t.name for a in system.actions for _, t in a.params if isinstance(t, SortType)}
    named |= observed_sorts(observables, compiled)
    return Sound(
        compiled,
        sizes,
        tuple(_class(pins, outcome, speaking) for pins, outcome in parts),
        Sight(observer, system) if observer.functions else None,
        not named & set(system.symmetric),
    )


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
    return _compared(found, mutant, system, options) if worst.fate is Fate.SURVIVED else worst


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


def _compared(found: Sound, mutant: Mutant, system: System, options: Options) -> Tried:
    """What the graphs of design and mutant, over all classes of starts, say of a mutant that no property kills."""
    alike = system.symmetric == found.compiled.system.symmetric
    options = replace(options, symmetry=options.symmetry and alike and (found.nameless or found.sight is None))
    fates = [_compared_in(found, mutant, class_.pins, system, options) for class_ in found.classes]
    return max(fates, key=lambda t: list(Fate).index(t.fate))


def _compared_in(found: Sound, mutant: Mutant, pins: Pins, system: System, options: Options) -> Tried:
    ours, theirs = _design(found, pins, options), graph_of(pinned(system, pins), found.sizes, options)
    if ours is None or theirs is None:
        return Tried(mutant, Fate.SURVIVED, why="its states are too many to compare")
    if theirs.is_part_of(ours):
        return Tried(mutant, Fate.EQUIVALENT if ours.is_part_of(theirs) else Fate.FEWER)
    if found.sight is None:
        return Tried(mutant, Fate.SURVIVED)
    difference = found.sight.difference(ours, theirs)
    if difference is None:
        return Tried(mutant, Fate.UNSEEN)
    return Tried(mutant, Fate.SURVIVED, where=label(system, pins), why=difference)


def _design(found: Sound, pins: Pins, options: Options) -> Graph | None:
    """The design's own graph, made once."""
    key = (repr(pins), options.symmetry)
    if key not in found.graphs:
        found.graphs[key] = graph_of(pinned(found.compiled.system, pins), found.sizes, options)
    return found.graphs[key]
