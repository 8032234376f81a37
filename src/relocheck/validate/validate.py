"""Is there a run of a design with the events of a recording?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from relocheck.lazy import dataclass
from relocheck.project import Project
from relocheck.validate.follow import FinerAsked, Follow
from relocheck.validate.mapping import Table, table_of
from relocheck.validate.recording import Event, Recording
from relocheck.validate.setup import setups
from relocheck.validate.space import Finer
from relocheck.validate.stage import Stage
from relocheck.validate.track import Prediction, Track

__all__ = ["Count", "Diverged", "Tally", "Validation", "followed", "unfinished", "validate"]


@dataclass(slots=True)
class Count:
    """How many were predicted to exactly one value, and how many the model left free."""

    exact: int = 0
    free: int = 0

    def add(self, exact: bool) -> None:
        """One more."""
        self.exact += exact
        self.free += not exact


@dataclass(frozen=True, slots=True)
class Tally:
    """What was predicted: decisions of the program, answers that it got, words that were read."""

    decisions: Count = field(default_factory=Count)
    answers: Count = field(default_factory=Count)
    words: Count = field(default_factory=Count)


@dataclass(frozen=True, slots=True)
class Diverged:
    """The first event that no state explains (None: the recording ends too early), and where the design then was."""

    at: Event | None
    matched: int
    """How many events before it were explained."""
    tracks: tuple[Track, ...]
    """The places before the event."""
    predictions: tuple[Prediction, ...]


@dataclass(frozen=True, slots=True)
class Validation:
    """What became of a recording: `diverged` is None where the design explains all of it."""

    recording: Recording
    design: str
    follow: Follow
    tally: Tally
    diverged: Diverged | None
    finer: Finer
    """Where the model's run asked for a finer space."""
    path: tuple[tuple[Track, ...], ...]
    """Where the design may be before the first event, and after each that is explained."""
    outputs: tuple[int, ...]
    """The numbers of the events that were predicted, from 0; the others are inputs."""


def validate(project: Project, design: str, recording: Recording, table: Table | None = None) -> Validation:
    """Follow a recording with a design."""
    known = table_of(project) if table is None else table
    machines = setups(recording)
    finer = Finer()
    while True:
        stages = [Stage(project, project.compiled(design), known, m, finer) for m in machines]
        try:
            return followed(recording, design, Follow(stages, known, recording.absent), finer)
        except FinerAsked as asked:
            assert asked.finer | finer != finer, "the same is asked for twice"
            finer |= asked.finer


def followed(recording: Recording, design: str, follow: Follow, finer: Finer | None = None) -> Validation:
    """Follow a recording on stages that are there already."""
    tally, more = Tally(), finer or Finer()
    path, outputs = [follow.starts()], list[int]()
    for number, event in enumerate(recording.events):
        found = follow.after(path[-1], event)
        if not found.tracks:
            diverged = Diverged(event, number, path[-1], found.predictions)
            return Validation(recording, design, follow, tally, diverged, more, tuple(path), tuple(outputs))
        outputs += [number] if found.matched else []
        _count(tally, event, found.predictions, found.matched)
        path.append(found.tracks)
    end = unfinished(recording, path[-1])
    return Validation(recording, design, follow, tally, end, more, tuple(path), tuple(outputs))


def unfinished(recording: Recording, tracks: tuple[Track, ...]) -> Diverged | None:
    """A recording that ends where more must have followed, in every place where the design may be."""
    if any(not t.pending for t in tracks):
        return None
    return Diverged(None, len(recording.events), tracks, tuple(t.pending[0] for t in tracks))


def _count(tally: Tally, event: Event, said: Sequence[Prediction], matched: Sequence[Prediction]) -> None:
    """Count what was predicted of an event: a decision with its fields once, each answer and each word by itself."""
    counted = [p for p in matched if p.output is not None and p.output.counted]
    if not counted:
        return
    rivals = [p for p in said if p.key == event.key or not p.hidden]
    one = counted[0]
    if one.output is not None and one.output.call:
        tally.decisions.add(
            len({(p.key, _decided(p)) for p in rivals}) == 1 and None not in dict(_decided(one)).values()
        )
    for name in (n for n, _ in one.fields if n in one.answers and n in event.fields):
        tally.answers.add(_agreed(counted, rivals, name))
    if "val" in dict(one.fields) and "addr" in event.fields:
        tally.words.add(_agreed(counted, rivals, "val"))


def _decided(p: Prediction) -> tuple[tuple[str, object], ...]:
    return tuple((n, v) for n, v in p.fields if n not in p.answers)


def _agreed(counted: Sequence[Prediction], rivals: Sequence[Prediction], name: str) -> bool:
    """Whether all that predict these decisions predict one value of a field."""
    same = {_decided(p) for p in counted} if counted[0].answers != frozenset({"via"}) else None
    values = {dict(p.fields)[name] for p in rivals if name in dict(p.fields) and (same is None or _decided(p) in same)}
    return len(values) == 1 and None not in values
