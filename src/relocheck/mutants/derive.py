"""The mutants of a system, in a fixed order, each with a name and a place in the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from relocheck.compile.symmetry import symmetric_sorts
from relocheck.ir.system import Action, Property, System
from relocheck.lazy import dataclass
from relocheck.mutants.rewrite import Place, Rewriter

__all__ = ["Mutant", "mutants", "sampled", "written"]

SKIP = "skip_action"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A system with one place of its source written otherwise; `action` is the first that it concerns."""

    place: Place
    said: str
    action: str

    @property
    def name(self) -> str:
        """`world.py:192:5 drop_guard`: the same as long as the source is."""
        span, tag = self.place.span, self.place.tag
        return f"{Path(span.file).name}:{span.line}:{span.col + 1} {self.place.kind}{' ' + tag if tag else ''}"


def mutants(system: System) -> list[Mutant]:
    """Every mutant of the system's actions, by place; those that only ghosts would notice are left out."""
    rewriter = Rewriter({f.name: f for f in system.fields})
    for action in system.actions:
        rewriter.body(action)
    found = [Mutant(place, change.said, action) for place, (change, action) in rewriter.found.items()]
    found += [Mutant(Place(a.span, SKIP, ""), "it never happens", a.name) for a in system.actions if a.span]
    return sorted(found, key=lambda m: (m.place.span, m.place.kind, m.place.tag))


def sampled(found: Sequence[Mutant], limit: int | None, seed: int) -> list[Mutant]:
    """At most `limit` of them, drawn with the seed, in their order."""
    if limit is None or len(found) <= limit:
        return list(found)
    return [found[i] for i in sorted(Random(seed).sample(range(len(found)), limit))]


def written(system: System, mutant: Mutant, properties: Sequence[Property]) -> System:
    """The system with the mutation in it; which sorts are symmetric is asked anew."""
    place = mutant.place
    if place.kind == SKIP:
        actions = tuple(a for a in system.actions if a.span != place.span)
    else:
        actions = tuple(_changed(system, action, place) for action in system.actions)
    bodies = [*(a.body for a in actions), *(s.body for s in system.starts)]
    symmetric = symmetric_sorts(system.sorts, bodies, [*system.assumptions, *(p.formula for p in properties)])
    return replace(system, actions=actions, symmetric=symmetric)


def _changed(system: System, action: Action, place: Place) -> Action:
    return replace(action, body=Rewriter({f.name: f for f in system.fields}, place).body(action))
