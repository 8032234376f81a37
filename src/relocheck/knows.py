"""What a restoring QEMU must know: whether two saved machines look the same to it and leave it no common choice.

For each saved machine the plain functions take every way of every choice until the guest runs: so it is known from
which choices all that is asked is met. Machines that look the same must be treated the same: as long as they do, for
some is known only when the device's section has been read. Where machines that look the same have no common choice no
code can be right with what is known, whatever it computes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from relocheck.engine.contract import Run
from relocheck.errors import ModelError, UsageError
from relocheck.ir.layout import State
from relocheck.ir.system import Kind
from relocheck.ir.types import Value
from relocheck.knowing import Knowing
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.replay import replay
from relocheck.schedule.observer import Observer, Seen, name_of
from relocheck.streams.carried import Carried
from relocheck.streams.crossing import Side, sources
from relocheck.streams.walk import Walk

__all__ = ["Choice", "Known", "Machine", "Opened", "knowing_of", "knows"]

Choice = tuple[tuple[Value, ...], tuple[Value, ...]]
"""A value for each of the first choices, and for each of those that come later."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A saved machine: a shortest run to it, what is known of it at first and later, the choices that fit."""

    run: Run
    seen: Seen
    later: Seen
    more: Mapping[str, Seen]
    """What might be known at first besides, by the function that says it."""
    fits: frozenset[Choice]

    @property
    def state(self) -> State:
        """The saved state."""
        return self.run.last_step[1]


@dataclass(frozen=True, slots=True)
class Known:
    """What was found of a design: its saved machines in groups that look the same.

    `clashes` has for each group without a common choice machines of it that have none, as few as there must be; those
    with the shortest runs first. `enough` are the smallest sets of what might be told besides after which no group is
    without one. `hopeless` are machines from which no choice meets all that is asked: they belong to no group.
    """

    design: str
    scope: str
    where: str
    saved: int
    groups: int
    choices: int
    names: tuple[str, ...]
    """Of the choices, the first and those that come later."""
    clashes: tuple[tuple[Machine, ...], ...]
    enough: tuple[tuple[str, ...], ...]
    hopeless: tuple[Machine, ...]


def knows(project: Project, design: str, scope: str = "small", where: str = "", asked: Sequence[str] = ()) -> Known:
    """Look whether what a restoring QEMU knows of a design's machines is enough to meet what is asked.

    Without `where` these are the machines of the starts that the model names as plain. Raises UsageError for a design
    of which nothing is declared, ModelError where a choice has no meaning.
    """
    knowing = knowing_of(project, design)
    where = where or knowing.plain
    saver = Side(project, design, scope, where)
    opened = Opened(project, knowing, saver, scope, where, asked)
    machines = list(_machines(saver, opened))
    able = [m for m in machines if m.fits]
    groups = _groups(able, ())
    enough = _enough(able, [name_of(f) for f in knowing.more])
    clashes = [_smallest(g) for g in groups if not _common(g)]
    return Known(
        design,
        scope,
        where,
        len(machines),
        len(groups),
        opened.count,
        (*knowing.first, *knowing.then),
        tuple(sorted(clashes, key=lambda c: sum(len(m.run.steps) for m in c))),
        enough if clashes else (),
        tuple(m for m in machines if not m.fits),
    )


def knowing_of(project: Project, design: str) -> Knowing:
    """What is declared of a design's machines; UsageError where nothing is."""
    state = project.design(design).state
    knowing = next((k for k in project.knowings if issubclass(state, k.of)), None)
    if knowing is None or design not in project.designs:
        raise UsageError(f"{design}: nothing says what a restoring QEMU knows of its machines")
    return knowing


class Opened:
    """The restore that leaves its choices open, given the machines of one design."""

    def __init__(
        self, project: Project, knowing: Knowing, saver: Side, scope: str, where: str, asked: Sequence[str]
    ) -> None:
        self.knowing = knowing
        self.side = Side(project, knowing.design.name, scope, where)
        names = [project.property(name).name for name in asked or knowing.asked]
        self.asked = [p for p in self.side.asked if p.name in names]
        self.carried = Carried(saver.by.plain, self.side.by.plain, project.sections)
        cells = self.side.by.plain.layout.index
        self.first = [cells[name, ()] for name in knowing.first]
        self.then = [cells[name, ()] for name in knowing.then]
        self.count = 0
        """How many choices there are."""

    def fits(self, saved: State) -> frozenset[Choice]:
        """The choices from which every way leads to a running guest, and breaks nothing that is asked."""
        made = [self.carried.onto(saved, start) for start in self.carried.starts(saved)]
        self.count = max(self.count, len(made))
        asked = [p for p in self.asked if p.kind is Kind.STEP or self.side.by.plain.holds(p, made[0])] if made else []
        bad: set[bytes] = set()
        walk = Walk(
            self.side.by,
            asked,
            self.side.among,
            [self.side.ends],
            told=lambda row: bad.add(self._part(row)),
            leaves=lambda row: self._part(row) not in bad,
        )
        walk.run({0: [self.side.name_of(state) for state in made]})
        if walk.failed is not None:
            raise ModelError(f"{self.side.name}: {walk.failed.message}")
        ended = {self._part(row): row for row in walk.ended}
        return frozenset(self._choice(row) for part, row in ended.items() if part not in bad)

    def _choice(self, row: bytes) -> Choice:
        """What a state of the open restore does."""
        state = self.side.by.coding.state(row)
        return tuple(state[i] for i in self.first), tuple(state[i] for i in self.then)

    def _part(self, row: bytes) -> bytes:
        """The same, as it stands in a row."""
        return bytes([row[i] for i in (*self.first, *self.then)])


def _machines(saver: Side, opened: Opened) -> Iterator[Machine]:
    """Every saved machine, the nearest first."""
    plain = saver.by.plain
    known, later = (Observer.of(plain, f) for f in (opened.knowing.known, opened.knowing.later))
    more = {name_of(f): Observer.of(plain, [f]) for f in opened.knowing.more}
    for source in sources(saver):
        if source.walk.failed is not None:
            raise ModelError(f"{saver.name}: {source.walk.failed.message}")
        for _, row in source.saved:
            run = source.run(row)
            replay(plain, run)
            state = run.last_step[1]
            told = {name: observer.see(state) for name, observer in more.items()}
            yield Machine(run, known.see(state), later.see(state), told, opened.fits(state))


def _groups(machines: Sequence[Machine], told: Sequence[str]) -> list[list[Machine]]:
    """Machines that look the same to who is told this besides."""
    groups: dict[object, list[Machine]] = {}
    for machine in machines:
        groups.setdefault((machine.seen, tuple(machine.more[name] for name in told)), []).append(machine)
    return list(groups.values())


def _common(machines: Sequence[Machine]) -> bool:
    """Whether one first choice fits them all, and with it one later choice all those that look the same by then."""
    parts: dict[Seen, list[Machine]] = {}
    for machine in machines:
        parts.setdefault(machine.later, []).append(machine)
    fits = (part[0].fits.intersection(*(m.fits for m in part)) for part in parts.values())
    firsts = [frozenset(first for first, _ in both) for both in fits]
    return bool(firsts[0].intersection(*firsts[1:]))


def _smallest(machines: Sequence[Machine]) -> tuple[Machine, ...]:
    """The nearest two without a common choice; where any two have one, as few as there must be."""
    pairs = sorted(combinations(machines, 2), key=lambda pair: len(pair[0].run.steps) + len(pair[1].run.steps))
    if (found := next((pair for pair in pairs if not _common(pair)), None)) is not None:
        return found
    left = list(machines)
    for machine in reversed(machines):
        rest = [m for m in left if m is not machine]
        left = left if _common(rest) else rest
    return tuple(left)


def _enough(machines: Sequence[Machine], more: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The smallest sets of what might be told besides with which every group has a common choice."""
    for size in range(len(more) + 1):
        found = [told for told in combinations(more, size) if all(_common(g) for g in _groups(machines, told))]
        if found:
            return tuple(found)
    return ()
