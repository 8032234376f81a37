"""A search written into its checkpoint, and taken up again.

What is written is the search as it was between two expansions: what came after is found once more, in the same order.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from relocheck.engine.checkpoint import (
    CheckpointError,
    Form,
    Note,
    Saved,
    batches,
    document,
    identity,
    links_of,
    read,
    saved,
    write,
)
from relocheck.engine.watch import Mark

if TYPE_CHECKING:
    from relocheck.engine.explicit import Search

__all__ = ["keep", "kept_of", "take_up"]


def keep(search: Search) -> str:
    """Write the search as it was at its last point; says where, or why not; nothing where it is not to be kept."""
    path, point, dead = search.options.checkpoint, search.point, search.dead
    if path is None or point is None:  # it has not begun, or not begun again
        return str(path) if path is not None and search.options.resume and path.exists() else ""
    form, pieces = _written(search, point.count)
    told = document(
        point,
        [_note(search, *key, found_from) for key, found_from in search.noted.items() if found_from < point.next],
        dead if dead is not None and dead < point.next else None,
        form,
        search.seconds_before + search.limits.seconds,
    )
    try:
        write(path, {"identity": _identity(search), **told}, pieces)
    except OSError as error:
        return f"not written: {path}: {error.strerror}"
    return str(path)


def kept_of(search: Search) -> Saved | None:
    """What the search goes on from; None where it begins. CheckpointError where the file is not of this search."""
    path = search.options.checkpoint
    if path is None or not search.options.resume or not path.exists():
        return None
    return saved(path, *read(path, _identity(search)))


def take_up(search: Search, kept: Saved) -> None:
    """Go on: with all states, and with all that was noted by then."""
    if kept.form.words:
        _compiled(search, kept)
    else:
        _packed(search, kept)
    for note in kept.notes:
        search.noted[note.name, note.antecedent] = note.found_from
        if note.antecedent is None:
            search.found[note.name] = Mark(note.index, note.after)
        else:
            search.antecedents[note.name].add(note.antecedent)
    search.states.settle(search.noted)
    search.steps.settle(search.noted)
    search.dead, search.seconds_before = kept.dead, kept.seconds
    search.depth, search.transitions = kept.point.depth, kept.point.transitions
    search.enabled[:] = kept.point.enabled
    search.point = kept.point
    if search.tier is not None:
        search.go_on_compiled(search.tier)


def _identity(search: Search) -> dict[str, object]:
    machine = search.machine
    return identity(machine.system, search.properties, machine.layout.sizes, search.options)


def _note(search: Search, name: str, antecedent: int | None, found_from: int) -> Note:
    mark = search.found[name] if antecedent is None else Mark(-1)
    return Note(name, antecedent, mark.index, mark.after, found_from)


def _written(search: Search, count: int) -> tuple[Form, Iterator[bytes | memoryview]]:
    """How states are written, and the first so many of them with their links."""
    if search.tier is not None:
        return search.tier.form, iter(search.tier.written(count))
    states, links = islice(search.seen, count), islice(search.seen.values(), count)
    pieces = chain(map(b"".join, batches(states)), map(links_of, batches(links)))
    return Form(search.machine.packing.length), pieces


def _packed(search: Search, kept: Saved) -> None:
    starts, width = list(search.seen), kept.form.width
    search.seen.clear()
    for states, links in kept.pieces():
        search.seen.update((states[n * width : (n + 1) * width], link) for n, link in enumerate(array("i", links)))
    if list(islice(search.seen, len(starts))) != starts or len(search.seen) != kept.point.count:
        raise CheckpointError(f"{kept.path}: its states are not those of this search")


def _compiled(search: Search, kept: Saved) -> None:
    tier = search.empty_tier() if search.options.tier != "python" else None
    if tier is None:
        why = search.slow_because or "--tier python"
        raise CheckpointError(f"{kept.path}: compiled code has written it, which cannot go on here: {why}")
    if tier.form != kept.form:
        raise CheckpointError(f"{kept.path}: its states are written for other code")
    try:
        tier.take_up(kept, search.options.depth)
    except ValueError as error:
        raise CheckpointError(f"{kept.path}: its states are not those of this search: {error}") from error
    starts = list(search.seen)
    if [tier.state(n) for n in range(min(len(starts), len(tier)))] != starts:
        raise CheckpointError(f"{kept.path}: its states are not those of this search")
    search.tier = tier
