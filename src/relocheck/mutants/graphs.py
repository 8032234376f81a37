"""The graphs of a design and of a mutant of it: the same, a part, or no different to anybody who looks from outside."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field

from relocheck.engine.contract import Options, Stop
from relocheck.engine.explore import explore
from relocheck.errors import ModelError
from relocheck.ir.layout import State
from relocheck.ir.system import System
from relocheck.ir.types import Sizes, Value
from relocheck.lazy import dataclass
from relocheck.report import called
from relocheck.schedule.observer import Observer, Seen

__all__ = ["Graph", "Sight", "graph_of"]

Label = tuple[str, tuple[Value, ...]]
"""An action and its arguments."""


@dataclass(frozen=True, slots=True)
class Graph:
    """A whole graph: the starts, and from each state the steps with their targets, in the order of their discovery.

    (The order of a set of states changes from run to run: the hash of None does.)
    """

    starts: tuple[State, ...]
    steps: Mapping[State, Mapping[Label, Collection[State]]]

    def is_part_of(self, other: Graph) -> bool:
        """Whether the other has all its states and steps, whatever their arguments."""
        return self.steps.keys() <= other.steps.keys() and all(
            _named(found) <= _named(other.steps[state]) for state, found in self.steps.items()
        )


def _named(steps: Mapping[Label, Collection[State]]) -> set[tuple[str, State]]:
    return {(action, target) for (action, _), targets in steps.items() for target in targets}


def graph_of(system: System, sizes: Sizes, options: Options) -> Graph | None:
    """All states and steps; None where a limit ended the search, or a state has no meaning."""
    try:
        seen = explore(system, sizes, options)
    except ModelError:
        return None
    if seen.stop is not Stop.EXHAUSTED:
        return None
    steps: dict[State, dict[Label, dict[State, None]]] = {state: {} for state in seen.states}
    for source, action, args, target in seen.edges:
        steps[seen.states[source]].setdefault((action, args), {})[seen.states[target]] = None
    return Graph(tuple(seen.states[i] for i in seen.starts), steps)


Pair = tuple[State, frozenset[State]]
"""A state of the mutant, and those of the design that look like it after the same steps with the same sights."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Somebody who looks at the states of both from outside, and remembers what he saw of each."""

    observer: Observer
    system: System
    known: dict[State, Seen] = field(default_factory=dict[State, Seen])

    def of(self, state: State) -> Seen:
        """All that is seen."""
        if state not in self.known:
            self.known[state] = self.observer.see(state)
        return self.known[state]

    def difference(self, design: Graph, mutant: Graph) -> str | None:
        """The shortest way to what the mutant shows and the design never does after the same steps, or None.

        Both begin alike. None: whatever can be seen of the mutant, step for step, can be seen of the design (the
        mutant's observable traces are among the design's), so nobody outside can hold anything against it.
        """
        first: list[Pair] = [(start, frozenset((start,))) for start in mutant.starts if start in design.starts]
        before: dict[Pair, tuple[Pair, Label] | None] = dict.fromkeys(first)
        pending = deque(first)
        while pending:
            pair = pending.popleft()
            state, like = pair
            for label, targets in mutant.steps[state].items():
                possible = {t for d in like for t in design.steps[d].get(label, ())}
                for target in targets:
                    alike = frozenset(t for t in possible if self.of(t) == self.of(target))
                    if not alike:
                        return self._told(_way(before, pair), label, target, possible)
                    if (reached := (target, alike)) not in before:
                        before[reached] = (pair, label)
                        pending.append(reached)
        return None

    def _told(self, way: Sequence[Label], label: Label, target: State, possible: Iterable[State]) -> str:
        steps = f"step {len(way) + 1}, {self._words(label)}"
        one = min((self._differing(target, t) for t in possible), key=lambda d: (len(d), d), default=())
        return f"{steps}: {', '.join(one) if one else 'the design does not take it'}"

    def _differing(self, target: State, of_design: State) -> tuple[str, ...]:
        pairs = zip(self.of(target), self.of(of_design), strict=True)
        return tuple(f"{name} is {ours}, not {theirs}" for (name, ours), (_, theirs) in pairs if ours != theirs)

    def _words(self, label: Label) -> str:
        name, args = label
        return called(next(a for a in self.system.actions if a.name == name), args)


def _way(before: dict[Pair, tuple[Pair, Label] | None], pair: Pair) -> list[Label]:
    found: list[Label] = []
    while (step := before[pair]) is not None:
        pair, label = step
        found.append(label)
    return found[::-1]
