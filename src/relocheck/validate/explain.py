"""What to say of an event that no state explains: what the model allowed there, and what came nearest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from types import SimpleNamespace

from relocheck.errors import ProjectError
from relocheck.ir.types import Value, values_of
from relocheck.lazy import dataclass
from relocheck.validate.follow import Follow
from relocheck.validate.guard import Guard, failed_guard
from relocheck.validate.mapping import Doing
from relocheck.validate.recording import Event
from relocheck.validate.track import Prediction, Track
from relocheck.validate.validate import Diverged

__all__ = ["Explanation", "explanation"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the model allowed; the prediction that came nearest, with the field in which it differs; the guard."""

    allowed: tuple[str, ...]
    nearest: Prediction | None
    field: str
    guard: Guard | None


def explanation(follow: Follow, diverged: Diverged) -> Explanation:
    """Look at every place where the design was before the event."""
    line = diverged.at.line if diverged.at else 0
    calm, waiting = follow.ready(diverged.tracks, line)
    allowed = dict.fromkeys([p.text for p in diverged.predictions] + [t.pending[0].text for t in waiting])
    for track in calm:
        allowed |= dict.fromkeys(_inputs_possible(follow, track))
    near = _nearest(diverged)
    field = near.wrong(diverged.at) or "" if near is not None and diverged.at is not None else ""
    return Explanation(tuple(allowed), near, field, _guard(follow, calm or list(diverged.tracks), diverged.at))


def _nearest(diverged: Diverged) -> Prediction | None:
    """Of the predictions of such an event, the one with the fewest fields that differ."""
    event = diverged.at
    if event is None:
        return None
    alike = [p for p in diverged.predictions if p.key == event.key]
    return min(alike, key=lambda p: sum(v is not None and event.fields[n] != v for n, v in p.fields), default=None)


def _inputs_possible(follow: Follow, track: Track) -> Iterator[str]:
    """The inputs whose action can be taken with some arguments."""
    stage = follow.stages[track.stage]
    for event, doings in follow.table.inputs.items():
        for action in dict.fromkeys(d.action for d in doings if d.action in stage.plain.compiled.actions):
            params = stage.plain.compiled.system.action(action).params
            for args in product(*(tuple(values_of(t, stage.plain.sizes)) for _, t in params)):
                if next(iter(stage.plain.outcomes(track.state, action, args, stage.offer)), None) is not None:
                    yield event
                    break


def _guard(follow: Follow, tracks: list[Track], event: Event | None) -> Guard | None:
    """The guard of the action that the event stands for; of the program's own actions, the one that came furthest."""
    found: list[Guard] = []
    for track in tracks:
        for doing, names in _candidates(follow, event):
            for args in _arguments(follow, track, doing, names):
                guard = failed_guard(follow.stages[track.stage].plain, track.state, doing.action, args)
                found += [guard] if guard is not None else []
    return max(found, key=lambda g: g.held, default=None)


def _candidates(follow: Follow, event: Event | None) -> Iterator[tuple[Doing, dict[str, object]]]:
    doings = follow.table.inputs.get(event.key, ()) if event is not None else ()
    names: dict[str, object] = {"e": SimpleNamespace(**event.fields)} if event is not None else {}
    for doing in doings or follow.table.internal:
        if doing.action in follow.stages[0].plain.compiled.actions:
            yield doing, names


def _arguments(follow: Follow, track: Track, doing: Doing, names: dict[str, object]) -> Iterator[tuple[Value, ...]]:
    """The arguments with which the table would take the action here, as far as they have a value."""
    stage = follow.stages[track.stage]
    known = {**names, "s": stage.object(track.state), "generation": track.generation}
    try:
        for item in [None] if doing.each is None else stage.value(doing.each, **known):
            args = [stage.value(a, **known, it=item) for a in doing.args]
            if None not in args:
                yield stage.coded(args)
    except ProjectError:
        return
