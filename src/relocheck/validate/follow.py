"""Following a recording with a design: after each event, every place where the design may be.

An input drives the model, and what the model's functions then call must show, in order, as the next events. What the
program does by itself is tried where nothing is outstanding. A design explains the recording as long as one place is
left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from relocheck.engine.contract import Step
from relocheck.language import element
from relocheck.lazy import dataclass
from relocheck.plain import Taken
from relocheck.validate.cells import Shift
from relocheck.validate.mapping import Access, Alike, Doing, Output, Table
from relocheck.validate.recording import ACTS, Event, Value
from relocheck.validate.space import Finer
from relocheck.validate.stage import Stage
from relocheck.validate.track import Prediction, Track, Trail
from relocheck.validate.watch import Call, calls_in

__all__ = ["FinerAsked", "Follow", "Next"]

Absent = Sequence[tuple[str, Mapping[str, Value]]]
MOST_TRACKS = 5000
WORD = 0xFFFFFFFF


class FinerAsked(Exception):
    """The model's run needs a finer space than there is."""

    def __init__(self, finer: Finer) -> None:
        super().__init__(finer)
        self.finer = finer


@dataclass(frozen=True, slots=True)
class Next:
    """What one event leaves: the places after it, and what had been said of it before it was looked at."""

    tracks: tuple[Track, ...]
    predictions: tuple[Prediction, ...]
    """Of all places, whether they fit or not."""
    matched: tuple[Prediction, ...]


class Follow:
    """A design's stages (one for each machine that the recording may mean) and the table of events."""

    def __init__(self, stages: Sequence[Stage], table: Table, absent: Absent = ()) -> None:
        self.stages, self.table, self._absent = stages, table, absent

    def starts(self) -> tuple[Track, ...]:
        """Before the first event."""
        return tuple(Track(n, stage.start) for n, stage in enumerate(self.stages))

    def after(self, tracks: Iterable[Track], event: Event) -> Next:
        """Every place after one more event."""
        calm, waiting = self.ready(tracks, event.line)
        said = [t.pending[0] for t in waiting]
        matched = [t for t in waiting if t.pending[0].wrong(event) is None and self._queued(t, event) is not None]
        left = [replace(t, pending=t.pending[1:]) for t in matched]
        accessed = [(p, t) for c in calm for p, t in self._access(c, event)]
        said += [p for p, _ in accessed]
        fitting = [(p, t) for p, t in accessed if p.wrong(event) is None]
        left += [t for _, t in fitting]
        left += [t for c in calm for t in self._inputs(c, event)]
        return Next(_distinct(left), tuple(said), (*(t.pending[0] for t in matched), *(p for p, _ in fitting)))

    def ready(self, tracks: Iterable[Track], line: int) -> tuple[list[Track], list[Track]]:
        """The places where nothing is outstanding, and those where something is, after steps of the program's own."""
        calm: dict[Track, None] = {}
        waiting: dict[Track, None] = {}
        pending = list(tracks)
        while pending:
            track = pending.pop()
            if track.pending:
                waiting[track] = None
            elif track not in calm:
                calm[track] = None
                pending += self._own_steps(track, line)
            assert len(calm) + len(waiting) < MOST_TRACKS, "the possible places do not stay few"
        return list(calm), list(waiting)

    def _own_steps(self, track: Track, line: int) -> Iterator[Track]:
        for doing in self.table.internal:
            yield from self._done(track, doing, {}, line)

    # -- inputs -------------------------------------------------------------------------------------------------------

    def _inputs(self, track: Track, event: Event) -> Iterator[Track]:
        queued = self._queued(track, event)
        if queued is None:
            return
        if event.key in self.table.ignored:
            yield queued
        names = {"e": SimpleNamespace(**event.fields)}
        for doing in self.table.inputs.get(event.key, ()):
            yield from self._done(queued, doing, names, event.line)

    def _queued(self, track: Track, event: Event) -> Track | None:
        """The order of what comes again, kept; None where the event breaks it."""
        order = self.table.order
        if event.key == order.anew:
            return replace(track, queue=())
        if event.key == order.first:
            return replace(track, queue=(*track.queue, str(event.fields[order.field])))
        if event.key == order.again:
            fits = bool(track.queue) and track.queue[0] == event.fields[order.field]
            return replace(track, queue=track.queue[1:]) if fits else None
        over = event.key == order.until and order.until_fields.items() <= event.fields.items()
        return None if over and track.queue else track

    def _done(self, track: Track, doing: Doing, names: Mapping[str, Any], line: int) -> Iterator[Track]:
        """Every place after an action, with what must show of it."""
        stage = self.stages[track.stage]
        names = {**names, "s": stage.object(track.state), "generation": track.generation}
        if doing.when is not None and not stage.value(doing.when, **names):
            return
        then = tuple(_must_follow(key, fields, track.generation + 1) for key, fields in doing.then)
        tracks = [track] if doing.any is None else []
        for item in [None] if doing.each is None else stage.value(doing.each, **names):
            tracks = [after for t in tracks for after in self._taken(t, doing, {**names, "it": item}, line)]
        choices: list[Any] = [] if doing.any is None else stage.value(doing.any, **names)
        for item in choices:
            tracks += self._taken(track, doing, {**names, "it": item}, line)
        for after in tracks:
            yield replace(after, pending=tuple(p for p in then + after.pending if not self._cannot_show(p)))

    def _cannot_show(self, p: Prediction) -> bool:
        """Whether the recording's format has no such events."""
        return any(p.key == key and fields.items() <= dict(p.fields).items() for key, fields in self._absent)

    def _taken(self, track: Track, doing: Doing, names: Mapping[str, Any], line: int) -> Iterator[Track]:
        stage = self.stages[track.stage]
        over = doing.until is not None and stage.value(doing.until, **{**names, "s": stage.object(track.state)})
        if not doing.action or over:
            yield track
            return
        args = [stage.value(a, **{**names, "s": stage.object(track.state)}) for a in doing.args]
        if any(a is None for a in args) or doing.action not in stage.plain.compiled.actions:
            return
        for taken, call in stage.outcomes(track.state, doing.action, args):
            self._look_for_cuts(stage, call)
            shown = tuple(replace(p, hidden=doing.hidden) for p in self._shown(track, stage, call))
            trail = Trail(Step(doing.action, stage.coded(args), taken.choices, taken.state), line, track.trail)
            yield replace(
                track,
                state=taken.state,
                pending=track.pending + shown,
                memory=_kept(stage, track, taken, call),
                generation=track.generation + bool(doing.generation),
                trail=trail,
            )

    def _look_for_cuts(self, stage: Stage, root: Call) -> None:
        for call in calls_in(root):
            for alike in self.table.alike:
                if alike.call in call.names:
                    _cut_alike(stage, alike, _names_of(stage, call, root))
            cut = self.table.cut
            if cut.call in call.names and stage.value(cut.when, **_names_of(stage, call, root)):
                cell = int(call.args[cut.cell])
                pages = int(stage.value(cut.after, **_names_of(stage, call, root)))
                if 0 < pages < stage.cells.pages(cell):
                    raise FinerAsked(Finer(cuts=frozenset({stage.cells.edges[cell] + pages})))

    # -- outputs ------------------------------------------------------------------------------------------------------

    def _shown(self, track: Track, stage: Stage, root: Call) -> Iterator[Prediction]:
        """The events that the calls of an action show as."""
        for call in calls_in(root):
            for output in self.table.outputs:
                if output.call in call.names:
                    names = {**_names_of(stage, call, root), "generation": track.generation}
                    if output.when is None or stage.value(output.when, **names):
                        for item in [None] if output.each is None else stage.value(output.each, **names):
                            yield _prediction(stage, output, {**names, "it": item})

    # -- accesses -----------------------------------------------------------------------------------------------------

    def _access(self, track: Track, event: Event) -> Iterator[tuple[Prediction, Track]]:
        """What a read or a write of a word finds, and the place after it."""
        access = self.table.accesses.get(event.key)
        if access is None:
            return
        stage, address = self.stages[track.stage], int(event.fields["addr"])
        names = {"s": stage.object(track.state), "g": element(stage.gfn, stage.cells.holding(address >> 12))}
        if access.when is not None and not stage.value(access.when, **names):
            return
        frame = stage.value(access.frame, **names)
        via = None if access.via is None else stage.value(access.via, **names)
        words = track.words
        found = None if access.writes else _word(stage, track, frame, address & 0xFFF, via, self.table)
        yield _found(event, access, via, found), _remembering(track, words, frame, event)


def _cut_alike(stage: Stage, alike: Alike, names: Mapping[str, Any]) -> None:
    """Ask for a finer space where two ranges are not cut alike."""
    source, target, count = (int(stage.value(e, **names)) for e in (alike.source, alike.target, alike.cells))
    cells = stage.cells
    here, there = ([cells.pages(c) for c in range(at, min(at + count, len(cells)))] for at in (source, target))
    if here != there:
        shift = Shift(cells.edges[source], cells.edges[target], max(sum(here), sum(there)))
        raise FinerAsked(Finer(shifts=frozenset({shift})))


def _prediction(stage: Stage, output: Output, names: Mapping[str, Any]) -> Prediction:
    fields = tuple((name, stage.value(e, **names)) for name, e in output.fields.items())
    return Prediction(output.event, fields, output)


def _must_follow(key: str, fields: Mapping[str, str], domain: int) -> Prediction:
    return Prediction(key, tuple((name, ACTS[key][name](text.format(domain=domain))) for name, text in fields.items()))


def _names_of(stage: Stage, call: Call, root: Call) -> dict[str, Any]:
    """What an expression about a call knows."""

    def calls(name: str) -> list[Any]:
        inner = (c for c in calls_in(call) if name in c.names)
        return [SimpleNamespace(**c.args, answer=c.answer, before=stage.object(c.before)) for c in inner]

    names = {**call.args, "answer": call.answer, "calls": calls, "s": stage.object(call.after)}
    return {**names, "before": stage.object(call.before), "start": stage.object(root.before)}


def _kept(stage: Stage, track: Track, taken: Taken, root: Call) -> tuple[tuple[tuple[int, int], int], ...]:
    """The words that are still in their frames: not where the model says that a frame holds something else now."""
    if not track.memory:
        return ()
    before, after = stage.object(track.state), stage.object(taken.state)
    class_: Any = stage.plain.compiled.vocabulary.classes["Frame"]
    held, gone = stage.table.held, set(_overwritten(stage, root))
    for number in {frame for (frame, _), _ in track.memory} - gone:
        f = element(class_, number)
        if stage.value(held, s=before, f=f) != stage.value(held, s=after, f=f):
            gone.add(number)
    return tuple((key, word) for key, word in track.memory if key[0] not in gone)


def _overwritten(stage: Stage, root: Call) -> Iterator[int]:
    """The frames that an action writes all over."""
    name, which = stage.table.overwritten
    for call in calls_in(root):
        if name in call.names:
            frame = stage.value(which, **_names_of(stage, call, root))
            if frame is not None:
                yield frame.index


def _word(stage: Stage, track: Track, frame: Any, offset: int, via: object, table: Table) -> Value | None:
    """What a read finds; None where nobody has said."""
    if frame is None:
        return WORD if via == "hole" else None
    known = track.words.get((frame.index, offset))
    if known is not None:
        return known
    found: Value | None = stage.value(table.unwritten, s=stage.object(track.state), f=frame)
    return found


def _found(event: Event, access: Access, via: Value | None, word: Value | None) -> Prediction:
    fields: list[tuple[str, Value | None]] = []
    if access.via is not None:
        fields.append(("via", via))
    if not access.writes:
        fields.append(("val", word))
    return Prediction(event.key, tuple(fields), access.output)


def _remembering(track: Track, words: dict[tuple[int, int], int], frame: Any, event: Event) -> Track:
    """The place with the word known from now on: written, or seen."""
    if frame is None:
        return track
    words[frame.index, int(event.fields["addr"]) & 0xFFF] = int(event.fields["val"])
    return replace(track, memory=tuple(sorted(words.items())))


def _distinct(tracks: Iterable[Track]) -> tuple[Track, ...]:
    return tuple(dict.fromkeys(tracks))
