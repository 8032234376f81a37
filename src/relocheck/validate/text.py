"""What people read about a validation: plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from relocheck.engine.contract import Run
from relocheck.errors import short_path
from relocheck.label import Names, names_for
from relocheck.language import element
from relocheck.report import step_lines
from relocheck.validate.explain import Explanation, explanation
from relocheck.validate.recording import Event, show
from relocheck.validate.stage import Stage
from relocheck.validate.track import Track
from relocheck.validate.validate import Count, Diverged, Validation
from relocheck.wrapping import wrapped

__all__ = ["summary_line", "validation_text"]

MOST = 6


def validation_text(found: Validation, full: bool) -> str:
    """One recording and one design: explained, with what was predicted, or where it diverges."""
    cells = len(found.follow.stages[0].cells)
    where = short_path(found.recording.path)
    lines = wrapped(f"{Path(where).name}  {found.design}  ", f"{len(found.recording.events)} events  {cells} cells")
    lines += [line for text in found.recording.missing for line in wrapped("  missing     ", text)]
    if found.diverged is None:
        lines += ["  explained: there is a run of the design with these events", *_tally_lines(found)]
    else:
        lines += _diverged_lines(found, found.diverged, full)
    return "\n".join(lines)


def _tally_lines(found: Validation) -> Iterator[str]:
    yield _count_line("QEMU's decisions", found.tally.decisions)
    yield _count_line("answers of the hypervisor", found.tally.answers)
    yield _count_line("words read", found.tally.words)
    yield "  The answers are those of whatever answered when it was recorded."


def _count_line(what: str, count: Count) -> str:
    free = f", {count.free} left free" if count.free else ""
    return f"  {what:<26} {count.exact} of {count.exact + count.free} predicted to exactly one value{free}"


def _diverged_lines(found: Validation, diverged: Diverged, full: bool) -> Iterator[str]:
    said = explanation(found.follow, diverged)
    place = f"line {diverged.at.line}" if diverged.at else "its end"
    yield f"  DIVERGES at {place}: {diverged.matched} events are explained, the next one is not"
    yield ""
    yield from wrapped("  recorded    ", _shown(diverged.at) if diverged.at else "nothing more")
    for text in said.allowed[:MOST]:
        yield from wrapped("  allowed     ", text)
    if len(said.allowed) > MOST:
        yield f"              and {len(said.allowed) - MOST} more"
    yield from _why(diverged.at, said)
    yield ""
    yield from _trace(found, diverged.tracks[0], full)


def _shown(event: Event) -> str:
    return show(event.key, event.fields)


def _why(event: Event | None, said: Explanation) -> Iterator[str]:
    if event is not None and said.nearest is not None and said.field:
        wanted = dict(said.nearest.fields)[said.field]
        here, there = (show(event.key, {said.field: v}).split(" ", 2)[2] for v in (event.fields[said.field], wanted))
        yield from wrapped("  differs     ", f"recorded {here}, the model says {there}")
    if said.guard is not None:
        text = f"{said.guard.action}: {said.guard.text} is false ({said.guard.span.line_place})"
        yield from wrapped("  nearest     ", text)


def _trace(found: Validation, track: Track, full: bool) -> Iterator[str]:
    """The steps so far of one of the places where the design was."""
    stage = found.follow.stages[track.stage]
    steps = tuple(t.step for t in track.trail) if track.trail is not None else ()
    yield from _legend(stage)
    yield from step_lines(stage.plain.layout, Run(stage.start, (), steps), _names(stage), full)


def _legend(stage: Stage) -> Iterator[str]:
    """Which pages the numbers of the trace stand for."""
    homes = {stage.cells.at(b.home): b for b in stage.blocks}
    texts = [f"{c}: {stage.cells.edges[c]:#x}" + (" home" if c in homes else "") for c in range(len(stage.cells))]
    yield from wrapped(" cells by first page  ", "  ".join(t.replace(" ", "\N{NO-BREAK SPACE}") for t in texts))


def _names(stage: Stage) -> Names:
    """The model's words, and a guest frame number by its first page."""
    names = names_for(stage.plain.compiled, stage.plain.layout)
    pages: dict[Any, str] = {element(stage.gfn, c): f"{stage.cells.edges[c]:#x}" for c in range(len(stage.cells))}

    def first_page(_: object, g: object) -> str:
        return pages[g]

    return Names(names.plain, {**names.labels, "Gfn": (first_page, stage.gfn)})


def summary_line(found: Sequence[Validation]) -> str:
    """How many were explained."""
    explained = sum(v.diverged is None for v in found)
    return f"{explained} of {len(found)} explained"
