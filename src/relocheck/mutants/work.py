"""The mutants of one design, tried one after the other or in the processes of an executor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, wait
from dataclasses import replace
from pathlib import Path

from relocheck.check import Settings, prepared
from relocheck.errors import ProjectError, Refused
from relocheck.lazy import dataclass
from relocheck.mutants.derive import Mutant, mutants, sampled
from relocheck.mutants.rewrite import Place
from relocheck.mutants.trial import Fate, Sound, Tried, sound, tried
from relocheck.project import Project, load
from relocheck.together import stop

__all__ = ["Harvest", "harvest"]

CHUNKS = 8
"""Tasks for each process: each loads the project and searches the design anew."""


@dataclass(frozen=True, slots=True)
class Harvest:
    """What came of the mutants that were tried, out of how many there are; `whole` False: an interrupt ended it."""

    design: str
    scope: str
    where: str
    total: int
    results: tuple[Tried, ...]
    properties: tuple[str, ...]
    """Those that the design keeps in some class of its starts."""
    whole: bool = True

    def of(self, fate: Fate) -> list[Tried]:
        """The mutants with this fate."""
        return [t for t in self.results if t.fate is fate]

    def killed_by(self, property_: str) -> list[Tried]:
        """The mutants that a property kills."""
        return [t for t in self.results if property_ in t.kills]


@dataclass(frozen=True, slots=True)
class _Asked:
    design: str
    properties: tuple[str, ...]
    scope: str
    settings: Settings


def harvest(
    project: Project,
    design: str,
    properties: Sequence[str] = (),
    scope: str = "small",
    settings: Settings = Settings(),  # noqa: B008 - frozen
    limit: int | None = None,
    seed: int = 0,
    executor: Executor | None = None,
    processes: int = 1,
    waiting: Callable[[int, int], None] | None = None,
) -> Harvest:
    """Derive the mutants of a design, draw at most `limit` with the seed, and try each; options hold for each search.

    Raises UsageError for names that do not exist, ReplayFailed where a run does not replay: that is our bug.
    """
    asked = _Asked(design, tuple(properties), scope, settings)
    base = _sound(project, asked)
    found = mutants(base.compiled.system)
    drawn = sampled(found, limit, seed)
    tell = waiting or _silent
    if executor is None:
        results = _in_turn(base, drawn, settings, tell)
    else:
        results = _together(project.root, asked, drawn, executor, processes * CHUNKS, tell)
    kept = tuple(dict.fromkeys(p.name for c in base.classes for p in c.kept))
    return Harvest(design, scope, settings.where, len(found), tuple(results), kept, len(results) == len(drawn))


def _silent(done: int, of: int) -> None:
    """Tell nobody."""


def _sound(project: Project, asked: _Asked) -> Sound:
    names, compiled, sizes = prepared(project, asked.design, asked.properties, asked.scope, asked.settings)
    return sound(compiled, sizes, asked.settings.options, names, project.observables)


def _in_turn(base: Sound, drawn: Sequence[Mutant], settings: Settings, tell: Callable[[int, int], None]) -> list[Tried]:
    """One after the other, until an interrupt."""
    results: list[Tried] = []
    try:
        for mutant in drawn:
            tell(len(results), len(drawn))
            results.append(tried(base, mutant, settings.options))
    except KeyboardInterrupt:
        pass
    return results


def _together(
    root: Path, asked: _Asked, drawn: Sequence[Mutant], executor: Executor, count: int, tell: Callable[[int, int], None]
) -> list[Tried]:
    """In shares, each mutant's result at its place."""
    quiet = replace(asked, settings=replace(asked.settings, options=replace(asked.settings.options, progress=None)))
    shares = [share for i in range(count) if (share := [m.place for m in drawn[i::count]])]
    tasks = [executor.submit(_task, root, quiet, tuple(share)) for share in shares]
    pending = set(tasks)
    try:
        while pending:
            tell(len(tasks) - len(pending), len(tasks))
            _, pending = wait(pending, timeout=0.2)
    except KeyboardInterrupt:
        stop(executor, tasks)
    known = {t.mutant.place: t for task in tasks for t in _results(task)}
    return [known[m.place] for m in drawn if m.place in known]


def _results(task: Future[list[Tried]]) -> list[Tried]:
    """What came of a share; nothing where an interrupt ended it before its first mutant."""
    try:
        return task.result() if task.done() and not task.cancelled() else []
    except KeyboardInterrupt:
        return []


def _task(root: Path, asked: _Asked, share: tuple[Place, ...]) -> list[Tried]:
    try:
        base = _sound(load(root), asked)
    except Refused as error:  # it does not come back whole from another process
        raise ProjectError(error.render()) from None
    wanted = [m for m in mutants(base.compiled.system) if m.place in share]
    return _in_turn(base, wanted, asked.settings, _silent)
