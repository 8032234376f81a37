"""Where a design may be: the set of states that it can have come to rest in after each step of its environment.

Between two steps of the environment a design takes its own, in any order, with any outcome, until it takes none any
more; where its own steps go round for ever it may be anywhere on the way. The plain functions take every step, and
each place has the run that led there. States that differ in names only are one place, unless somebody outside could
tell them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from relocheck.engine.contract import Run, Step
from relocheck.environment import Environment
from relocheck.errors import RelocheckError
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, Property
from relocheck.ir.types import Value
from relocheck.lazy import dataclass
from relocheck.plain import Plain, Taken
from relocheck.renaming import renaming
from relocheck.schedule.observer import Observer, observed_sorts

__all__ = ["Act", "Follower", "Place", "TooMany"]

MOST = 5_000


class TooMany(RelocheckError):
    """A design has more places between two steps than are followed."""

    exit_code = 5


@dataclass(frozen=True, slots=True)
class Act:
    """A step of the environment: the action and its arguments; what comes of its choices is the design's."""

    action: str
    args: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a design may be, by a run; whether that broke the property, and looked like the other design's so far."""

    run: Run
    broken: bool = False
    alike: bool = True

    @property
    def state(self) -> State:
        """The last state of the run."""
        return self.run.last_step[1]


class Follower:
    """A design at a scope, and what is known of its steps: each is taken once, for all schedules."""

    def __init__(self, plain: Plain, environment: Environment, observables: Sequence[Callable[..., object]]) -> None:
        self.plain = plain
        self.observer = Observer.of(plain, observables)
        actions = plain.compiled.actions
        self.outside = {name for name, function in actions.items() if environment.has(function)}
        self.inside = set(actions) - self.outside
        self._starts: list[Taken] = []
        self._own: dict[State, tuple[Step, ...]] = {}
        self._acts: dict[tuple[State, Act], tuple[Step, ...]] = {}
        told_apart = observed_sorts(self.observer.functions, plain.compiled) | {
            getattr(t, "name", "") for a in plain.compiled.system.actions if a.name in self.outside for _, t in a.params
        }
        symmetric = set(plain.compiled.system.symmetric)
        self.normal = renaming(plain.layout) if not symmetric & told_apart else _itself

    def starts_like(self, layout: Layout, start: State) -> list[Run]:
        """The starts with the constants of another design's start, as far as this one has them."""
        self._starts = self._starts or list(self.plain.starts())
        wanted = {(c.field, c.keys): v for c, v in zip(layout.cells, start, strict=True)}
        const = {f.name for f in self.plain.compiled.system.fields if f.const}
        places = [(i, (c.field, c.keys)) for i, c in enumerate(self.plain.layout.cells) if c.field in const]
        alike = (t for t in self._starts if all(wanted.get(cell, t.state[i]) == t.state[i] for i, cell in places))
        return [Run(t.state, t.choices, ()) for t in alike]

    def own_steps(self, state: State) -> tuple[Step, ...]:
        """The steps that the design takes by itself."""
        if state not in self._own:
            found = (Step(a, args, t.choices, t.state) for a, args, t in self.plain.successors(state, self.inside))
            self._own[state] = self._different(found)
        return self._own[state]

    def act(self, state: State, act: Act) -> tuple[Step, ...]:
        """What may come of a step of the environment; nothing where it is refused."""
        if (state, act) not in self._acts:
            outcomes = self.plain.outcomes(state, act.action, act.args)
            found = (Step(act.action, act.args, t.choices, t.state) for t in outcomes)
            self._acts[state, act] = self._different(found)
        return self._acts[state, act]

    def _different(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """One of those that differ in names only."""
        found: dict[tuple[str, tuple[Value, ...], State], Step] = {}
        for step in steps:
            found.setdefault((step.action, step.args, self.normal(step.state)), step)
        return tuple(found.values())

    def taken(self, place: Place, step: Step, property_: Property | None) -> Place:
        """The place after a step."""
        run = replace(place.run, steps=(*place.run.steps, step))
        return replace(place, run=run, broken=place.broken or self.breaks(run, property_))

    def breaks(self, run: Run, property_: Property | None) -> bool:
        """Whether the end of a run breaks the property."""
        before, state = run.last_step
        if property_ is None or (property_.kind is Kind.STEP and before is None):
            return False
        return not self.plain.holds(property_, state, before)

    def key(self, place: Place) -> tuple[State, bool, bool]:
        """What makes two places one."""
        return self.normal(place.state), place.broken, place.alike

    def at_rest(self, places: Iterable[Place], property_: Property | None = None) -> list[Place]:
        """Where the design may be once it has done what it does by itself."""
        found = {self.key(p): p for p in places}
        after: dict[tuple[State, bool, bool], list[tuple[State, bool, bool]]] = {}
        queue = list(found.values())
        for place in queue:
            targets = [self.taken(place, step, property_) for step in self.own_steps(place.state)]
            after[self.key(place)] = [self.key(t) for t in targets]
            for target in targets:
                if self.key(target) not in found:
                    found[self.key(target)] = target
                    queue.append(target)
            if len(queue) > MOST:
                raise TooMany(f"it may be at more than {MOST} places")
        ends = {key for key, targets in after.items() if not targets}
        if not _all_reach(after, ends):
            ends |= _going_round(after)
        return [place for key, place in found.items() if key in ends]

    def rests(self, state: State) -> bool:
        """Whether the design may stay in a state."""
        return any(p.state == state for p in self.at_rest([Place(Run(state, (), ()))]))


Key = tuple[State, bool, bool]


def _itself(state: State) -> State:
    return state


def _all_reach(after: dict[Key, list[Key]], ends: set[Key]) -> bool:
    """Whether an end can be reached from everywhere."""
    before: dict[Key, list[Key]] = {}
    for key, targets in after.items():
        for target in targets:
            before.setdefault(target, []).append(key)
    reached, queue = set(ends), list(ends)
    for key in queue:
        for source in before.get(key, ()):
            if source not in reached:
                reached.add(source)
                queue.append(source)
    return len(reached) == len(after)


def _going_round(after: dict[Key, list[Key]]) -> set[Key]:
    """The places that are not left for good: all that can be reached from them leads back."""
    reached = {key: _reached(after, key) for key in after}
    return {key for key, found in reached.items() if all(key in reached[target] for target in found)}


def _reached(after: dict[Key, list[Key]], key: Key) -> set[Key]:
    found, queue = {key}, [key]
    for source in queue:
        for target in after[source]:
            if target not in found:
                found.add(target)
                queue.append(target)
    return found
