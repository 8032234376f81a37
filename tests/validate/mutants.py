"""Recordings that are a little wrong: what a validation must refuse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from relocheck.validate.follow import FinerAsked
from relocheck.validate.recording import Event, Recording, Value
from relocheck.validate.setup import setups
from relocheck.validate.validate import Validation, unfinished

UNTOLD = ("why",)
"""The words of an error message: they belong to the C library."""
NUMBERLESS = {"0": "EINVAL", "EINVAL": "0", "EBUSY": "0", "ram": "ioreq", "ioreq": "ram", "hole": "ram"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A recording with one event changed or left out; `at` is the number of that event."""

    at: int
    what: str
    events: tuple[Event, ...]


def dropped(found: Validation) -> Iterator[Mutant]:
    """Each output left out; a read that is left out was only never asked for."""
    events = found.recording.events
    for at in (at for at in found.outputs if events[at].act not in ("load", "store", "view")):
        yield Mutant(at, f"without {events[at].key}", events[:at] + events[at + 1 :])


def changed(found: Validation) -> Iterator[Mutant]:
    """Each address, count, answer and word of each output changed."""
    events = found.recording.events
    for at in found.outputs:
        event = events[at]
        for name, value in event.fields.items():
            if name not in UNTOLD and not (name == "addr" or (name == "val" and event.act == "store")):
                for other in _others(value):
                    wrong = replace(event, fields={**event.fields, name: other})
                    yield Mutant(at, f"{event.key} {name}={other}", (*events[:at], wrong, *events[at + 1 :]))


def _others(value: Value) -> tuple[Value, ...]:
    if isinstance(value, str):
        return (NUMBERLESS.get(value, value + "x"),)
    return (value + 1, value - 1) if value > 0 else (value + 1,)


def refused(found: Validation, mutant: Mutant) -> bool:
    """Whether the design that explains the recording does not explain the mutant.

    Outputs are not what the cells come from: where the machine is the same, what came before the change is not run again.
    """
    wrong = Recording(found.recording.path, mutant.events)
    if setups(wrong) != setups(found.recording):
        return True
    tracks = found.path[mutant.at]
    try:
        for event in mutant.events[mutant.at :]:
            tracks = found.follow.after(tracks, event).tracks
            if not tracks:
                return True
    except FinerAsked:
        raise AssertionError("an output has changed the cells") from None
    return unfinished(wrong, tracks) is not None
