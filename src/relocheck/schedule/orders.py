"""Whether the order of a design's own steps can be seen from outside.

After some steps of the environment, a build or a restore, a design takes its own steps in any order: devices come up
and are loaded as they are registered. From every reachable state where such a step can be taken, all that the design
may do is followed until it comes to rest; the order does not matter where every end looks the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from relocheck.check import Settings, prepared
from relocheck.engine.contract import Run, Step, Stop
from relocheck.engine.explore import Explored, explore
from relocheck.errors import RelocheckError, ReplayFailed, UsageError
from relocheck.ir.layout import State
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.project import Project
from relocheck.renaming import renaming
from relocheck.schedule.follow import Act, Follower, Place
from relocheck.schedule.statement import Sight, act_text
from relocheck.split import Pins, classes, label, pinned

__all__ = ["Disorder", "OrderClass", "Orders", "orders"]


@dataclass(frozen=True, slots=True)
class Disorder:
    """A run, and two ways on by own steps that end in what looks different; steps as in `load_region vga_vram`."""

    run: tuple[str, ...]
    one: tuple[str, ...]
    other: tuple[str, ...]
    sights: tuple[Sight, ...]


@dataclass(frozen=True, slots=True)
class OrderClass:
    """The starts with some constants (`budget=LIBXL live=no`), the states followed, and how many see the order."""

    start: str
    states: int
    differ: int
    first: Disorder | None


@dataclass(frozen=True, slots=True)
class Orders:
    """A design at a scope."""

    design: str
    scope: str
    after: tuple[str, ...]
    classes: tuple[OrderClass, ...]

    @property
    def first(self) -> Disorder | None:
        """The one with the shortest run, if there is any."""
        found = [c.first for c in self.classes if c.first is not None]
        return min(found, key=lambda d: len(d.run), default=None)


def orders(project: Project, design: str, scope: str, where: str = "") -> Orders:
    """Follow a design from every state where its own steps may come in any order.

    UsageError where the project names no such step of the environment; RelocheckError where not all states are known.
    """
    _, compiled, sizes = prepared(project, design, (), scope, Settings(where=where))
    after = tuple(n for n, function in compiled.actions.items() if function in project.environment.any_order)
    if not after:
        raise UsageError(f"{design}: the project's environment has no step with any_order")
    follower = Follower(Plain(compiled, sizes), project.environment, project.observables)
    found = [_class(follower, pins, after, where) for pins in classes(compiled.system, sizes)]
    return Orders(design, scope, after, tuple(found))


def _class(follower: Follower, pins: Pins, after: Sequence[str], where: str) -> OrderClass:
    system = pinned(follower.plain.compiled.system, pins)
    explored = explore(system, follower.plain.sizes)
    if explored.stop is not Stop.EXHAUSTED:
        raise RelocheckError(f"{system.name}: not all states are known ({explored.stop.value})")
    states = differ = 0
    first: Disorder | None = None
    for index in sorted({source for source, action, _, _ in explored.edges if action in after}):
        for step in _steps(follower, explored.states[index], after):
            found = _ends(follower, step.state)
            states += 1
            differ += found is not None
            if found and first is None:
                first = _disorder(follower, _run(follower.plain, explored, pins, index), after)
    return OrderClass(" ".join([*where.replace(",", " ").split(), *label(system, pins).split()]), states, differ, first)


def _steps(follower: Follower, state: State, actions: Sequence[str]) -> Iterator[Step]:
    """Each step from a state that one of the actions may take."""
    for action, args, taken in follower.plain.successors(state, actions):
        yield Step(action, args, taken.choices, taken.state)


def _ends(follower: Follower, state: State) -> tuple[Place, Place] | None:
    """Two places where the design may come to rest that look different."""
    first, *others = follower.at_rest([Place(Run(state, (), ()))])
    seen = follower.observer.see(first.state)
    return next(((first, p) for p in others if follower.observer.see(p.state) != seen), None)


def _disorder(follower: Follower, run: Run, after: Sequence[str]) -> Disorder:
    """The first that is met behind a run."""
    for step in _steps(follower, run.last_step[1], after):
        if ends := _ends(follower, step.state):
            one, other = (p.run.steps for p in ends)
            seen = (follower.observer.see(p.state) for p in ends)
            sights = tuple(Sight(name, a, (b,)) for (name, a), (_, b) in zip(*seen, strict=True) if a != b)
            told = [_words(follower, steps) for steps in ((*run.steps, step), one, other)]
            return Disorder(told[0], told[1], told[2], sights)
    raise ReplayFailed("the plain functions do not find again what was found up to renaming")


def _words(follower: Follower, steps: Sequence[Step]) -> tuple[str, ...]:
    return tuple(act_text(follower.plain.layout, Act(s.action, s.args)) for s in steps)


def _run(plain: Plain, explored: Explored, pins: Pins, index: int) -> Run:
    """A shortest run to a state, up to renaming, taken by the plain functions."""
    found_from: dict[int, tuple[int, str]] = {}
    for source, action, _, target in explored.edges:
        found_from.setdefault(target, (source, action))
    path: list[tuple[str, State]] = []
    while index not in explored.starts:
        source, action = found_from[index]
        path.append((action, explored.states[index]))
        index = source
    normal = renaming(plain.layout)
    wanted = normal(explored.states[index])
    begun = next(t for t in plain.starts(pins) if normal(t.state) == wanted)
    run = Run(begun.state, begun.choices, ())
    for action, state in reversed(path):
        run = replace(run, steps=(*run.steps, _like(plain, run.last_step[1], action, normal(state), normal)))
    return run


def _like(plain: Plain, state: State, action: str, wanted: State, normal: Callable[[State], State]) -> Step:
    """The step of an action to a state that is the wanted one up to renaming."""
    for name, args, taken in plain.successors(state, {action}):
        if normal(taken.state) == wanted:
            return Step(name, args, taken.choices, taken.state)
    raise ReplayFailed(f"the plain functions do not take {action} to where the search got")
