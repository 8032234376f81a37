"""Each machine that one design can save, restored by another: what breaks on the way to a running guest.

The plain functions take every step on both sides, from the first start to the violation, and no engine is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import field

from relocheck.check import with_pins
from relocheck.compile.design import Compiled
from relocheck.engine.contract import Run
from relocheck.environment import Restoring
from relocheck.errors import ReplayFailed, UsageError
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property
from relocheck.ir.types import Sizes
from relocheck.language import FAULT, role_of
from relocheck.lazy import dataclass
from relocheck.masks import bits
from relocheck.plain import Plain, Taken
from relocheck.project import Project
from relocheck.recheck import Rechecker
from relocheck.replay import replay, replay_steps, shows
from relocheck.rows import Rows
from relocheck.scopes import parse_scope
from relocheck.split import classes, label, pinned
from relocheck.streams.carried import Carried, Refusal, refusals
from relocheck.streams.walk import Walk

__all__ = ["Class", "Crossing", "Side", "Source", "Trace", "crossings", "restoring_of", "retraced"]

Pulse = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Trace:
    """A run of the first design to a state that it saves, and on from there one of the second."""

    saved: Run
    restored: Run

    @property
    def steps(self) -> int:
        """Of both together."""
        return len(self.saved.steps) + len(self.restored.steps)


@dataclass(frozen=True, slots=True)
class Class:
    """What was found of one class of starts.

    `saved` are the states that the first design can save, `states` those that the second meets, `broken` the fewest
    steps to a violation of each property, `ran` whether a guest runs in the end; `failed` is a model error. A property
    of `inherited` is broken in some saved states already: what is said of it is about the others.
    """

    name: str
    saved: int
    states: int
    broken: Mapping[str, int]
    ran: bool
    failed: str = ""
    inherited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Crossing:
    """What becomes of the machines that a design saves in another design.

    `missing` begins as on a new machine, nobody reads what is `ignored`; `left_behind` holds something and travels by
    no declaration.
    """

    saved_by: str
    restored_by: str
    refused: tuple[Refusal, ...] = ()
    classes: tuple[Class, ...] = ()
    missing: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    left_behind: tuple[str, ...] = ()
    traces: Mapping[str, Trace] = field(default_factory=dict[str, Trace])
    """For some of the properties that are broken."""

    def broken(self, property_: str) -> list[str]:
        """The classes of starts in which a property is broken."""
        return [c.name for c in self.classes if property_ in c.broken]

    @property
    def properties(self) -> tuple[str, ...]:
        """All that are broken in some class."""
        return tuple(dict.fromkeys(name for c in self.classes for name in c.broken))

    @property
    def failed(self) -> str:
        """A model error, if there is one."""
        return next((c.failed for c in self.classes if c.failed), "")


class Side:
    """A design at a scope, its plain functions and what they have answered."""

    def __init__(self, project: Project, name: str, scope: str, where: str) -> None:
        self.name = name
        self.compiled = with_pins(project.compiled(name), where)
        self.sizes: Sizes = parse_scope(scope, project.scopes).of(self.compiled.system)
        self.by = Rechecker(Plain(self.compiled, self.sizes))
        self.restoring = restoring_of(project, self.compiled)
        if self.restoring is None:
            raise UsageError(f"{name}: nothing says where its machines are saved and restored")
        functions = self.compiled.actions
        self.begins, self.ends = self._name(self.restoring.begins), self._name(self.restoring.ends)
        outside = {
            action
            for action, function in functions.items()
            if project.environment.has(function) and getattr(role_of(function), "by", None) != FAULT
        }
        self.among = frozenset(functions) - outside | {self.begins, self.ends}
        """What may happen while a machine is restored."""
        self.asked = [p for p in self.compiled.properties if p.kind is not Kind.SOMETIMES]

    def _name(self, function: object) -> str:
        return next(name for name, found in self.compiled.actions.items() if found is function)

    def name_of(self, state: State) -> bytes:
        """The one name of a state."""
        return self.by.names.normal(self.by.coding.row(state))

    def property(self, name: str) -> Property:
        """A property that applies."""
        return next(p for p in self.asked if p.name == name)


def restoring_of(project: Project, compiled: Compiled) -> Restoring | None:
    """Where a design's machines are saved and restored, if anything says so."""
    there = list(compiled.actions.values())
    return next((r for r in project.restorings if r.begins in there and r.ends in there), None)


@dataclass(frozen=True, slots=True)
class Source:
    """The machines of one class of starts that a design can save, and how it comes to each."""

    name: str
    walk: Walk
    starts: Mapping[bytes, Taken]

    @property
    def saved(self) -> Iterator[tuple[int, bytes]]:
        """Each saved state once, with the number of steps to it."""
        for steps, rows in self.walk.noted.items():
            for row in dict.fromkeys(rows):
                yield steps, row

    def run(self, row: bytes) -> Run:
        """The run to a saved state."""
        return self.walk.path(self.starts[self.walk.seed_of(row)], row)


def sources(side: Side, pulse: Pulse | None = None) -> Iterator[Source]:
    """The saved machines of each class of starts."""
    system, plain = side.compiled.system, side.by.plain
    free = {f.name for f in system.fields if f.free}
    for pins in classes(system, side.sizes):
        fixed = {f.name: f.default for f in pinned(system, pins).fields if f.name in free and not f.free}
        walk = Walk(side.by, begins=side.begins, pulse=pulse)
        starts = {side.name_of(taken.state): taken for taken in plain.starts(fixed)}
        if starts:
            walk.run({0: starts})
            yield Source(label(system, pins), walk, starts)


def crossings(
    from_: Side,
    to: Sequence[Side],
    project: Project,
    wanted: Callable[[str, str, str], bool],
    pulse: Pulse | None = None,
) -> list[Crossing]:
    """Restore what one design saves in others.

    `wanted(design, property, class)` says whether the trace to a violation is to be told where it is the shortest.
    """
    passing = [_Passing(from_, side, project, wanted) for side in to]
    if any(not p.refused for p in passing):
        for source in sources(from_, pulse):
            for each in passing:
                each.add(source, pulse)
    return [each.told() for each in passing]


class _Passing:
    """One crossing, while it is looked at class by class."""

    def __init__(self, from_: Side, to: Side, project: Project, wanted: Callable[[str, str, str], bool]) -> None:
        self.from_, self.to, self.wanted = from_, to, wanted
        states = from_.compiled.design.state, to.compiled.design.state
        self.refused = refusals(project.sections, *states)
        self.carried = Carried(from_.by.plain, to.by.plain, project.sections)
        self.classes: list[Class] = []
        self.left_behind: set[str] = set()
        self.traces: dict[str, Trace] = {}

    def add(self, source: Source, pulse: Pulse | None) -> None:
        """One class of starts."""
        if self.refused:
            return
        begins: dict[bytes, bytes] = {}
        seeds: dict[int, list[bytes]] = {}
        for steps, row in source.saved:
            state = self.from_.by.coding.state(row)
            self.left_behind |= self.carried.left_behind(state)
            for made in self._made(state):
                name = self.to.name_of(made)
                if begins.setdefault(name, row) is row:
                    seeds.setdefault(steps, []).append(name)
        inherited = _inherited(self.to, list(begins))
        walks = [self._walk(seeds, bad, asked, pulse) for bad, asked in _together(self.to.asked, inherited).items()]
        failed = next((w.failed for w in (source.walk, *walks) if w.failed), None)
        self.classes.append(
            Class(
                source.name,
                saved=sum(1 for _ in source.saved),
                states=max(len(w.came) for w in walks),
                broken={name: found.steps for w in walks for name, found in w.broken.items()},
                ran=any(self.to.ends in w.enabled for w in walks),
                failed=failed.message if failed else "",
                inherited=tuple(inherited),
            )
        )
        for walk in walks:
            self._trace(source, walk, begins)

    def _walk(
        self,
        seeds: Mapping[int, Sequence[bytes]],
        bad: frozenset[bytes],
        asked: Sequence[Property],
        pulse: Pulse | None,
    ) -> Walk:
        """From all of the restored machines but some."""
        walk = Walk(self.to.by, asked, self.to.among, last=[self.to.ends], pulse=pulse)
        walk.run({steps: [row for row in rows if row not in bad] for steps, rows in seeds.items()})
        return walk

    def _trace(self, source: Source, walk: Walk, begins: Mapping[bytes, bytes]) -> None:
        """Keep the traces that are wanted, where they are shorter than those of earlier classes."""
        for name, found in walk.broken.items():
            best = self.traces.get(name)
            if self.wanted(self.to.name, name, source.name) and (best is None or found.steps < best.steps):
                self.traces[name] = self._traced(source, walk, begins, name)

    def _made(self, saved: State) -> Iterator[State]:
        """What a saved state is to the second design: one for each of its starts on that machine."""
        for start in self.carried.starts(saved):
            yield self.carried.onto(saved, start)

    def _traced(self, source: Source, walk: Walk, begins: Mapping[bytes, bytes], name: str) -> Trace:
        found, property_ = walk.broken[name], self.to.property(name)
        seed = walk.seed_of(found.row)
        saved = source.run(begins[seed])
        made = next(m for m in self._made(saved.last_step[1]) if self.to.name_of(m) == seed)
        restored = walk.path(Taken((), made), found.row, property_ if found.after is not None else None)
        trace = Trace(saved, restored)
        retraced(self.carried, trace, property_)
        assert trace.steps == found.steps
        return trace

    def told(self) -> Crossing:
        """What was found."""
        return Crossing(
            self.from_.name,
            self.to.name,
            self.refused,
            tuple(self.classes),
            () if self.refused else self.carried.missing,
            () if self.refused else self.carried.ignored,
            tuple(sorted(self.left_behind)),
            self.traces,
        )


def _inherited(side: Side, seeds: Sequence[bytes]) -> dict[str, frozenset[bytes]]:
    """For each property that some of these states break already, those that do."""
    found: dict[str, frozenset[bytes]] = {}
    for property_ in side.asked if seeds else ():
        if property_.kind is not Kind.STEP:
            bad = [mask for mask, holds in side.by.judge(property_).split(Rows(seeds)) if not holds]
            if bad:
                found[property_.name] = frozenset(seeds[n] for mask in bad for n in bits(mask))
    return found


def _together(
    asked: Sequence[Property], inherited: Mapping[str, frozenset[bytes]]
) -> dict[frozenset[bytes], list[Property]]:
    """The properties by the states that are left out for them: first those for which none is."""
    found: dict[frozenset[bytes], list[Property]] = {frozenset(): []}
    for property_ in asked:
        found.setdefault(inherited.get(property_.name, frozenset()), []).append(property_)
    return found


def retraced(carried: Carried, trace: Trace, property_: Property) -> None:
    """Raise ReplayFailed where the plain functions of the two designs do not take this way to a violation."""
    replay(carried.from_, trace.saved)
    saved = trace.saved.last_step[1]
    if trace.restored.start not in [carried.onto(saved, start) for start in carried.starts(saved)]:
        raise ReplayFailed("the restored machine is not the one that was saved")
    replay_steps(carried.to, trace.restored)
    shows(carried.to, trace.restored, property_)
