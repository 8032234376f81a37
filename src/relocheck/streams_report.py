"""What becomes of one design's saved machines in another, as plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from relocheck.compile.design import Compiled
from relocheck.ir.types import Sizes
from relocheck.label import names_for
from relocheck.plain import Plain
from relocheck.report import run_text, starts_text, step_lines, where_text
from relocheck.schedule.follow import Act
from relocheck.schedule.statement import act_text
from relocheck.streams.crossing import Crossing, Trace
from relocheck.streams.matrix import Cell, Streams
from relocheck.wrapping import wrapped

__all__ = ["crossing_text", "repeated", "streams_text"]

TOLD = 12
"""The longest list of properties of a cell below the matrix."""


def repeated(cell: Cell, scope: str, where: str) -> tuple[str, ...]:
    """The command that says it again."""
    crossing = cell.crossing
    named = ("relocheck", "streams", crossing.saved_by, crossing.restored_by, "--scope", scope)
    return (*named, "--where", where) if where else named


def streams_text(found: Streams) -> str:
    """The matrix, then for each cell what only the two together break."""
    names = found.designs
    width = max(map(len, names)) + 4
    lines = [f"{found.scope}  {starts_text(found.where)}".rstrip(), ""]
    marks = [[_mark(found.cells.get((name, other))) for other in names] for name in names]
    column = max(len(mark) for row in marks for mark in row) + 1
    heads = "".join(f"{n:<{column}}" for n in range(1, len(names) + 1))
    lines += [" " * width + "restored by", f"{'saved by':<{width}}{heads}".rstrip()]
    for number, (name, row) in enumerate(zip(names, marks, strict=True), 1):
        lines.append((f"{number:>2} {name:<{width - 3}}" + "".join(f"{m:<{column}}" for m in row)).rstrip())
    lines += ["", *_legend()]
    for cell in found.cells.values():
        if cell.mixed or cell.crossing.failed:
            lines += ["", *_mixed(cell)]
    refused: dict[str, list[str]] = {}
    for (a, b), cell in found.cells.items():
        for because in dict.fromkeys(r.because for r in cell.crossing.refused):
            refused.setdefault(because, []).append(f"{names.index(a) + 1}-{names.index(b) + 1}")
    for because, pairs in refused.items():
        lines += ["", *wrapped("refused  ", f"{because}: {' '.join(pairs)}")]
    return "\n".join(lines)


def _legend() -> Iterator[str]:
    yield "ok     every saved machine is restored, and nothing is broken on the way"
    yield "n      n properties are broken, all of them by the restoring design alone too"
    yield "n+m    besides, m that only the two together break; + m alone: no others"
    yield "no     the stream is refused"
    yield "!      a guest never runs again     ?  not known     ERROR  a model error"


def _mark(cell: Cell | None) -> str:
    if cell is None:
        return "?"
    crossing = cell.crossing
    if crossing.refused:
        return "no"
    if crossing.failed:
        return "ERROR"
    mixed = f"+{len(cell.mixed)}" if cell.mixed else ""
    own = str(len(cell.own)) if cell.own else ""
    never = "" if any(c.ran for c in crossing.classes) else "!"
    return (f"{own}{mixed}" or "ok") + never


def _mixed(cell: Cell) -> Iterator[str]:
    """What only the two together break, with the steps of the shortest traces."""
    crossing = cell.crossing
    yield f"{crossing.saved_by} to {crossing.restored_by}"
    if crossing.failed:
        yield from wrapped("  model error  ", crossing.failed)
    told = [f"{name} {_steps(crossing, name, classes)}" for name, classes in cell.mixed.items()]
    more = [f"and {len(told) - TOLD} more"] if len(told) > TOLD else []
    yield from wrapped("  only together  ", ", ".join([*told[:TOLD], *more]))


def _steps(crossing: Crossing, name: str, among: Sequence[str]) -> int:
    return min(c.broken[name] for c in crossing.classes if c.name in among and name in c.broken)


def crossing_text(cell: Cell, sides: Callable[[str], tuple[Compiled, Sizes]], full: bool) -> str:
    """One crossing: what travels, what is broken and by whom, the shortest traces."""
    crossing = cell.crossing
    lines = [f"Saved by {crossing.saved_by}, restored by {crossing.restored_by}"]
    for refusal in crossing.refused:
        lines += wrapped("  refused       ", f"{refusal.because} ({', '.join(refusal.fields)})")
    if crossing.refused:
        return "\n".join(lines)
    lines += _travels(crossing)
    lines += _broken(cell)
    shown = crossing.traces if full else {n: t for n, t in crossing.traces.items() if n in cell.mixed}
    for name, trace in shown.items():
        lines += ["", *_trace(cell, name, trace, sides, full)]
    return "\n".join(lines)


def _travels(crossing: Crossing) -> Iterator[str]:
    saved, states = (sum(getattr(c, what) for c in crossing.classes) for what in ("saved", "states"))
    yield f"  looked at     {saved} saved machines, {states} states until the guest runs"
    if not any(c.ran for c in crossing.classes):
        yield "  never         a guest runs again"
    for word, fields in (("missing", crossing.missing), ("not read", crossing.ignored)):
        if fields:
            yield f"  {word:<13} {', '.join(fields)}"
    if crossing.left_behind:
        yield f"  left behind   {', '.join(crossing.left_behind)}: holds something, and travels by no declaration"
    if crossing.failed:
        yield from wrapped("  model error   ", crossing.failed)


def _broken(cell: Cell) -> Iterator[str]:
    crossing = cell.crossing
    if not crossing.properties:
        yield "  broken        nothing"
    classes = [c.name for c in crossing.classes]
    for name, where in cell.mixed.items():
        said = f"only together, {_steps(crossing, name, where)} steps, {where_text(where, classes)}"
        yield from wrapped(f"  {name:<28} ", said)
    for name in cell.own:
        steps = min(c.broken[name] for c in crossing.classes if name in c.broken)
        yield from wrapped(f"  {name:<28} ", f"{crossing.restored_by} alone too, {steps} steps")
    inherited = dict.fromkeys(name for c in crossing.classes for name in c.inherited)
    if inherited:
        told = f"{', '.join(inherited)} (what is said of these is about the other machines)"
        yield from wrapped("  saved broken  ", told)


def _trace(
    cell: Cell, name: str, trace: Trace, sides: Callable[[str], tuple[Compiled, Sizes]], full: bool
) -> Iterator[str]:
    """The steps of the first design in short, then those of the second."""
    saver, saved_sizes = sides(cell.crossing.saved_by)
    restorer, sizes = sides(cell.crossing.restored_by)
    saving, restoring = Plain(saver, saved_sizes).layout, names_for(restorer, Plain(restorer, sizes).layout)
    if full:
        yield from step_lines(saving, trace.saved, names_for(saver, saving), full)
    else:
        acts = (act_text(saving, Act(s.action, s.args)) for s in trace.saved.steps)
        yield from wrapped("saved after ", ", ".join(acts))
    property_ = next(p for p in restorer.properties if p.name == name)
    yield run_text(property_, restoring.plain.layout, trace.restored, restoring, full)
