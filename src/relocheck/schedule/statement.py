"""What another design makes of the environment that breaks one: whether it breaks too, and where the two first differ.

A trace is cut into the steps of its environment and what the design did after each. The other design is given the
same steps, each when it has come to rest. After each, what is seen of it is compared with what was seen of the first
design at that point, where that had come to rest too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import Enum

from relocheck.check import with_pins
from relocheck.engine.contract import Run
from relocheck.errors import ModelError, ProjectError, UsageError
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property
from relocheck.ir.types import show_value
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.project import Project
from relocheck.schedule.decision import Decider, Decision, hooks_of
from relocheck.schedule.follow import Act, Follower, Place, TooMany
from relocheck.verdict import Checked, Violated

__all__ = ["Difference", "Fate", "Others", "Sight", "Statement", "act_text", "followed", "repeated"]


class Fate(Enum):
    """What becomes of the property in the other design, whatever it does by itself."""

    BREAKS = "breaks it too"
    MAY_BREAK = "may break it"
    KEEPS = "keeps it"
    SILENT = "has no such notion"


@dataclass(frozen=True, slots=True)
class Sight:
    """One thing that looks different: what is seen of the first design, and what may be seen of the other."""

    name: str
    here: str
    there: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two designs look different: after so many steps of the environment; certainly, or perhaps.

    `refused` is a step that the other design does not take there.
    """

    after: int
    must: bool
    sights: tuple[Sight, ...] = ()
    refused: str = ""
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What `other` makes of the steps that break a property of `design`; `fate` is None where it cannot be followed.

    `acts` are the steps in words. `difference` is the first that is certain, else the first that is possible.
    """

    design: str
    property: str
    other: str
    acts: tuple[str, ...]
    fate: Fate | None
    difference: Difference | None = None
    why: str = ""


class Others:
    """Takes one design's traces in others, whose plain functions are made once."""

    def __init__(self, project: Project, checked: Checked) -> None:
        self.project, self.checked = project, checked
        self._followers: dict[str, Follower | str] = {}
        self._decider = Decider(hooks_of(project.modules), project.sources)

    def one(self, run: Run, property_: str, other: str) -> Statement:
        """What one other design makes of the environment of a trace that breaks the property."""
        here, there = self.follower(self.checked.design), self.follower(other)
        assert isinstance(here, Follower)
        empty = Statement(self.checked.design, property_, other, tuple(_words(here, run)), None)
        if isinstance(there, str):
            return replace(empty, why=there)
        found = next((p for p in there.plain.compiled.properties if p.name == property_), None)
        try:
            return _Pair(here, there, self._decider).statement(empty, run, found)
        except ModelError as error:
            return replace(empty, why=f"model error: {error}")
        except TooMany as error:
            return replace(empty, why=str(error))

    def follower(self, name: str) -> Follower | str:
        """A design at the scope of the check, or why it cannot be followed."""
        if name not in self._followers:
            self._followers[name] = self._made(name)
        return self._followers[name]

    def _made(self, name: str) -> Follower | str:
        try:
            compiled = with_pins(self.project.compiled(name), self.checked.where)
        except ProjectError:
            return "it does not compile"
        except UsageError:
            return "it has no such start"
        sorts = [s.name for s in compiled.system.sorts]
        if more := [sort for sort in sorts if sort not in self.checked.sizes]:
            return f"the scope gives no size for {', '.join(more)}"
        plain = Plain(compiled, {sort: self.checked.sizes[sort] for sort in sorts})
        return Follower(plain, self.project.environment, self.project.observables)


def followed(project: Project, asked: tuple[Checked, Sequence[str]]) -> dict[str, list[Statement]]:
    """What each of some designs makes of each run that breaks a property of what was checked."""
    checked, designs = asked
    others = Others(project, checked)
    return {
        cell.property: [others.one(cell.verdict.run, cell.property, other) for other in designs]
        for cell in checked.cells
        if isinstance(cell.verdict, Violated)
    }


def repeated(statement: Statement, scope: str, where: str) -> tuple[str, ...]:
    """The command that says it again."""
    named = ("relocheck", "compare", statement.design, statement.other, "-p", statement.property, "--scope", scope)
    return (*named, "--where", where) if where else named


def acts_of(follower: Follower, run: Run) -> list[Act]:
    """The steps of a run that are the environment's."""
    return [Act(s.action, s.args) for s in run.steps if s.action in follower.outside]


def _words(follower: Follower, run: Run) -> Iterator[str]:
    for act in acts_of(follower, run):
        yield act_text(follower.plain.layout, act)


def act_text(layout: Layout, act: Act) -> str:
    """`map_bar vga_vram 0`."""
    params = layout.system.action(act.action).params
    return " ".join([act.action, *(show_value(v, t) for v, (_, t) in zip(act.args, params, strict=True))])


@dataclass(frozen=True, slots=True)
class _Pair:
    here: Follower
    there: Follower
    decider: Decider

    def statement(self, empty: Statement, run: Run, property_: Property | None) -> Statement:
        """Follow the other design to the end of the schedule."""
        places = [self._begun(start, property_) for start in self.there.starts_like(self.here.plain.layout, run.start)]
        if not places:
            return replace(empty, why="it has no such start")
        acts, views = acts_of(self.here, run), list(self._views(run))
        stopped: list[Place] = []
        differences: list[Difference | None] = []
        for number, view in enumerate(views):
            if number:
                places, refusing = self._given(places, acts[number - 1], property_)
                stopped += refusing
                differences.append(self._refusal(number - 1, acts[number - 1], refusing, places))
            places = self.there.at_rest(places, property_)
            found, places = self._compared(number, view, places)
            differences.append(found)
        known = sorted(filter(None, differences), key=lambda d: not d.must)
        fate = _fate([*places, *stopped], property_)
        return replace(empty, fate=fate, difference=known[0] if known else None)

    def _begun(self, start: Run, property_: Property | None) -> Place:
        return Place(start, broken=self.there.breaks(start, property_))

    def _views(self, run: Run) -> Iterator[list[Place]]:
        """For each step of the environment, and before the first, where the first design is then, if it is at rest."""
        ends = [n for n, step in enumerate(run.steps) if step.action in self.here.outside]
        for end in ends:
            part = replace(run, steps=run.steps[:end])
            yield [Place(part)] if self.here.rests(part.last_step[1]) else []
        yield self.here.at_rest([Place(run)])

    def _given(self, places: Sequence[Place], act: Act, property_: Property | None) -> tuple[list[Place], list[Place]]:
        """What comes of a step of the environment: the places after it, and those that refuse it."""
        system = self.there.plain.compiled.system
        params = {a.name: a.params for a in system.actions if a.name in self.there.outside}
        if params.get(act.action) != self.here.plain.compiled.system.action(act.action).params:
            return [], list(places)
        after: list[Place] = []
        refusing: list[Place] = []
        for place in places:
            steps = self.there.act(place.state, act)
            after += [self.there.taken(place, step, property_) for step in steps]
            refusing += [] if steps else [place]
        return after, refusing

    def _refusal(self, after: int, act: Act, refusing: Sequence[Place], places: Sequence[Place]) -> Difference | None:
        if not any(p.alike for p in refusing):
            return None
        must = not any(p.alike for p in places)
        return Difference(after, must, refused=act_text(self.here.plain.layout, act))

    def _compared(
        self, number: int, view: Sequence[Place], places: Sequence[Place]
    ) -> tuple[Difference | None, list[Place]]:
        """Whether the places look as the first design does, and which do."""
        if not view:
            return None, list(places)
        mine = {self.here.observer.see(p.state): p for p in view}
        theirs = [self.there.observer.see(p.state) for p in places]
        marked = [replace(p, alike=p.alike and seen in mine) for p, seen in zip(places, theirs, strict=True)]
        left = {seen for p, seen in zip(marked, theirs, strict=True) if p.alike}
        if lost := [p for p, now in zip(places, marked, strict=True) if p.alike and not now.alike]:
            return self._difference(number, view[0], lost, must=not left), marked
        if left and (alone := [p for seen, p in mine.items() if seen not in left]):
            return self._difference(number, alone[0], [p for p in marked if p.alike], must=False), marked
        return None, marked

    def _difference(self, number: int, here: Place, lost: Sequence[Place], must: bool) -> Difference:
        mine = dict(self.here.observer.see(here.state))
        theirs = [dict(self.there.observer.see(p.state)) for p in lost]
        sights = tuple(
            Sight(name, told, tuple(dict.fromkeys(t.get(name, "-") for t in theirs)))
            for name, told in mine.items()
            if any(t.get(name, "-") != told for t in theirs)
        )
        names = [name for name in mine if mine[name] != theirs[0].get(name, "-")]
        decision = self.decider.between(self.here, here.run, self.there, lost[0].run, names)
        return Difference(number, must, sights, decision=decision)


def _fate(ends: Sequence[Place], property_: Property | None) -> Fate:
    if property_ is None:
        return Fate.SILENT
    broken = [p.broken for p in ends]
    return Fate.BREAKS if all(broken) else Fate.MAY_BREAK if any(broken) else Fate.KEEPS
