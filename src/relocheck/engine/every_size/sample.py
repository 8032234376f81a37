"""Small instances: the states from which a proof is learned, and the violations that make one pointless."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from relocheck.engine import explicit
from relocheck.engine.contract import Fault, Finding, Options, Outcome, Stop
from relocheck.engine.explore import explore
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass
from relocheck.theory.structure import Structure, structure_of
from relocheck.theory.transition import Theory
from relocheck.theory.walks import any_order

__all__ = ["Found", "Sample", "sample"]

MOST = 1500
"""The most states of one instance; where all have more together, no larger one is looked at."""
LARGEST = 3
"""The greatest number of elements of a sort in an instance."""
DEPTHS = (4, 8, 12, 16, 24, 32, 64)


@dataclass(frozen=True, slots=True)
class Found:
    """A violation in a small instance."""

    sizes: Sizes
    finding: Finding


@dataclass(slots=True)
class Sample:
    """The instances that were looked at, what they show, and their states (walks in any order) as structures."""

    instances: list[tuple[Sizes, int]] = field(default_factory=list[tuple[Sizes, int]])
    violated: dict[str, Found] = field(default_factory=dict[str, Found])
    fault: tuple[Sizes, Fault] | None = None
    antecedents: dict[str, frozenset[int]] = field(default_factory=dict[str, frozenset[int]])
    structures: list[Structure] = field(default_factory=list[Structure])

    def unseen(self, property: Property) -> tuple[int, ...]:
        """The implications of a property whose left side was true nowhere."""
        seen = self.antecedents.get(property.name, frozenset())
        return tuple(n for n in range(len(property.antecedents)) if n not in seen)


def sample(theory: Theory, properties: Sequence[Property]) -> Sample:
    """One element of each sort, then one more of each in turn, then two, ..., as long as there are few states."""
    found = Sample()
    system = theory.system
    for sizes in _instances(system):
        states, depth = _states(any_order(system), sizes)
        layout = Layout.of(system, sizes)
        found.structures += (structure_of(theory.signature, layout, s) for s in states)
        found.instances.append((sizes, len(states)))
        _judge(found, system, [p for p in properties if p.name not in found.violated], sizes, depth)
        if len(found.structures) > MOST or found.fault:
            break
    return found


def _instances(system: System) -> Iterator[Sizes]:
    """The sizes to look at, small ones first."""
    for number in range(1, LARGEST + 1):
        sizes = {s.name: max(number, len(s.individuals)) for s in system.sorts}
        yield sizes
        if number < LARGEST and len(system.sorts) > 1:
            yield from ({**sizes, s.name: sizes[s.name] + 1} for s in system.sorts)


def _states(system: System, sizes: Sizes) -> tuple[Sequence[State], int]:
    """The first states of an instance, and how many steps lead to all of them."""
    explored = explore(system, sizes, Options(depth=DEPTHS[0]))
    for depth in DEPTHS[1:]:
        if explored.stop is Stop.EXHAUSTED or len(explored.states) >= MOST:
            break
        explored = explore(system, sizes, Options(depth=depth))
    return explored.states[:MOST], explored.depth


def _judge(found: Sample, system: System, properties: Sequence[Property], sizes: Sizes, depth: int) -> None:
    """Look for violations where the walks are in order, as the model says."""
    outcome = explicit.search(system, properties, sizes, Options(depth=depth + 1, deadlock=False))
    if outcome.fault is not None:
        found.fault = (sizes, outcome.fault)
    for p in properties:
        seen = outcome.antecedents_seen.get(p.name, frozenset())
        found.antecedents[p.name] = found.antecedents.get(p.name, frozenset()) | seen
        if p.name in outcome.findings:
            found.violated[p.name] = _smallest(system, p, Found(sizes, outcome.findings[p.name]), depth + 1)


def _smallest(system: System, property: Property, found: Found, depth: int) -> Found:
    """The violation with one element less of a sort, as often as there still is one."""
    for sizes in _smaller(system, found.sizes):
        outcome: Outcome = explicit.search(system, [property], sizes, Options(depth=depth, deadlock=False))
        if property.name in outcome.findings:
            return _smallest(system, property, Found(sizes, outcome.findings[property.name]), depth)
    return found


def _smaller(system: System, sizes: Mapping[str, int]) -> Iterator[Sizes]:
    for sort in system.sorts:
        if sizes[sort.name] > max(1, len(sort.individuals)):
            yield {**sizes, sort.name: sizes[sort.name] - 1}
