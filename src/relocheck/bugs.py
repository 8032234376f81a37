"""The known bugs of a project, all planted and looked for: what kills each, and what each property kills.

For each bug the design is checked without it and with it, at the bug's scope and constants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import replace

from relocheck.bug import Bug
from relocheck.check import Settings, prepared
from relocheck.errors import ProjectError, RelocheckError
from relocheck.ir.system import Kind
from relocheck.ir.text import system_hash
from relocheck.jobs import Job, Result, Waiting, run
from relocheck.kills import Mark, Score, killers, scores
from relocheck.language import role_of
from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.verdict import Checked

__all__ = ["Hunt", "Trial", "hunt", "idle", "lone"]


@dataclass(frozen=True, slots=True)
class Trial:
    """One bug: the design without it and with it, and the score of each property."""

    bug: Bug
    sound: Checked
    planted: Checked
    scores: tuple[Score, ...]
    hash: str
    """Of the system with the bug in it."""

    @property
    def kills(self) -> dict[str, int]:
        """The properties that it breaks, with the steps of the shortest run."""
        return {score.property: score.steps or 0 for score in killers(self.scores)}

    @property
    def decided(self) -> bool:
        """Whether every property has been decided, in both designs."""
        return not any(score.mark in (Mark.UNKNOWN, Mark.ERROR) for score in self.scores)


@dataclass(frozen=True, slots=True)
class Hunt:
    """All that was tried; the bugs of which nothing is known, and what came in the way."""

    trials: tuple[Trial, ...]
    missing: tuple[str, ...] = ()
    errors: Mapping[str, RelocheckError] | None = None

    @property
    def survivors(self) -> list[Bug]:
        """The bugs that no property breaks on, all being decided."""
        return [trial.bug for trial in self.trials if trial.decided and not trial.kills]

    def killed_by(self, property_: str) -> list[Bug]:
        """The bugs that a property breaks on."""
        return [trial.bug for trial in self.trials if property_ in trial.kills]


def hunt(
    project: Project,
    bugs: Sequence[str] = (),
    properties: Sequence[str] = (),
    settings: Settings = Settings(),  # noqa: B008 - frozen
    executor: Executor | None = None,
    waiting: Waiting | None = None,
) -> Hunt:
    """Try the named bugs (all, where none are named) against the named properties; `settings.where` is not used.

    Raises UsageError for names that do not exist, ProjectError for a bug that changes nothing.
    """
    asked = [project.bug(name) for name in dict.fromkeys(bugs or project.bugs)]
    jobs = {bug.name: _jobs(bug, tuple(properties), settings) for bug in asked}
    for bug in asked:
        for job in jobs[bug.name]:
            prepared(project, job.design, job.properties, job.scope, job.settings)
        _changes_something(project, bug)
    found = run(project, list(dict.fromkeys(job for pair in jobs.values() for job in pair)), executor, waiting)
    return _hunt(project, asked, {name: tuple(found.get(job) for job in pair) for name, pair in jobs.items()})


def _jobs(bug: Bug, properties: tuple[str, ...], settings: Settings) -> tuple[Job, Job]:
    """The design without the bug, and with it."""
    sound = Job(bug.of.name, properties, bug.scope, replace(settings, where=bug.where))
    return sound, Job(bug.name, properties, bug.scope, replace(settings, where=bug.pins))


def _changes_something(project: Project, bug: Bug) -> None:
    system = project.compiled(bug.name).system
    if system_hash(replace(system, name=bug.of.name)) == system_hash(project.compiled(bug.of.name).system):
        raise ProjectError(f"{bug.name}, a bug of {bug.of.name}, changes nothing of it")


def _hunt(project: Project, asked: Sequence[Bug], found: Mapping[str, tuple[Result | None, ...]]) -> Hunt:
    trials: list[Trial] = []
    missing: list[str] = []
    errors: dict[str, RelocheckError] = {}
    for bug in asked:
        match found[bug.name]:
            case (Checked() as sound, Checked() as planted):
                hash_ = system_hash(project.compiled(bug.name).system)
                trials.append(Trial(bug, sound, planted, scores(sound, planted), hash_))
            case results:
                missing.append(bug.name)
                failed = [result for result in results if isinstance(result, RelocheckError)]
                errors.update(zip([bug.name], failed, strict=False))
    return Hunt(tuple(trials), tuple(missing), errors)


def idle(project: Project, found: Hunt, broken: Mapping[str, Sequence[str]]) -> list[str]:
    """The properties that kill nothing: no bug, and (`broken`) no design is known to break them.

    A `sometimes` is not asked: it shows that a design lives, and no run breaks it.
    """
    kinds = {p.name: getattr(role_of(p.function), "kind", "") for p in project.properties}
    return [
        name
        for name, kind in kinds.items()
        if kind != Kind.SOMETIMES.value and not found.killed_by(name) and not broken.get(name)
    ]


def lone(found: Hunt, broken: Mapping[str, Sequence[str]]) -> list[Bug]:
    """The bugs that only such properties kill as kill no other bug and no design: as if written for it alone."""
    return [
        trial.bug
        for trial in found.trials
        if trial.kills and all(len(found.killed_by(p)) == 1 and not broken.get(p) for p in trial.kills)
    ]
