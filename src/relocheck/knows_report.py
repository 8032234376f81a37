"""What a restoring QEMU must know, as plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.explain import show_cell
from relocheck.ir.layout import Layout
from relocheck.ir.types import show_value
from relocheck.knows import Choice, Known, Machine
from relocheck.label import Names
from relocheck.report import shown, starts_text
from relocheck.schedule.follow import Act
from relocheck.schedule.observer import Seen
from relocheck.schedule.statement import act_text
from relocheck.wrapping import wrapped

__all__ = ["choice_words", "knows_text", "repeated"]


def repeated(known: Known) -> tuple[str, ...]:
    """The command that says it again."""
    return ("relocheck", "knows", known.design, "--scope", known.scope, "--where", known.where)


def knows_text(known: Known, names: Names, open_: Layout) -> str:
    """How many machines, groups and choices were looked at; where no code can be right two machines side by side."""
    lines = [f"{known.design}  {known.scope}", *wrapped("", starts_text(known.where)), ""]
    evidence = f"{known.saved} saved machines in {known.groups} groups that look the same; {known.choices} choices"
    if known.clashes:
        told = f"in {len(known.clashes)} of {known.groups} groups nothing is right for every machine"
        lines += wrapped("NO CODE  ", f"is right with what is known: {told}")
    elif known.groups:
        lines += wrapped("PASS     ", "machines that look the same have a choice in common")
    lines += wrapped("seen     ", evidence)
    if known.hopeless:
        lines += wrapped(
            "LOST     ", f"from {len(known.hopeless)} of them nothing is right, whatever is known; the nearest:"
        )
        lines += wrapped("         saved after ", _way(known.hopeless[0], names.plain.layout))
    if known.clashes:
        lines += ["", *_clash(known, names, open_), "", *_enough(known)]
    return "\n".join([*lines, *wrapped("repeat   ", " ".join(repeated(known)))])


def _clash(known: Known, names: Names, open_: Layout) -> Iterator[str]:
    """Machines side by side."""
    machines = known.clashes[0]
    yield f"{len(machines)} machines that look the same, and must not be treated the same"
    yield from wrapped("  known  ", _told(machines[0].seen) or "nothing")
    layout = names.plain.layout
    for number, machine in enumerate(machines, 1):
        yield from wrapped(f"  {number}  saved after ", _way(machine, layout))
        yield from wrapped("     later it is known ", _told(machine.later) or "nothing more")
        yield from wrapped("     right  ", choice_words(machine.fits, known, open_))
    yield "  they differ in"
    for index, cell in enumerate(layout.cells):
        values = [m.state[index] for m in machines]
        if len(set(values)) > 1 and not layout.system.field(cell.field).ghost:
            told = [shown(v, cell.type, m.state, names) for v, m in zip(values, machines, strict=True)]
            yield from wrapped(f"    {show_cell(layout, cell):<22} ", " | ".join(told))


def _enough(known: Known) -> Iterator[str]:
    if known.enough:
        told = ", or ".join(" and ".join(names) for names in known.enough)
        yield from wrapped("enough   ", f"if it were told besides: {told}")
    else:
        yield "enough   nothing that is declared"


def _way(machine: Machine, layout: Layout) -> str:
    return ", ".join(act_text(layout, Act(s.action, s.args)) for s in machine.run.steps)


def _told(seen: Seen) -> str:
    return ", ".join(f"{name}: {value}" for name, value in seen)


def choice_words(fits: frozenset[Choice], known: Known, open_: Layout) -> str:
    """`binds 2; asks 2 or .`: what each of the choices may be, of those that fit."""
    columns = zip(*sorted(((*first, *then) for first, then in fits), key=repr), strict=True)
    told = [
        f"{name} {' or '.join(dict.fromkeys(show_value(v, open_.cells[open_.index[name, ()]].type) for v in values))}"
        for name, values in zip(known.names, columns, strict=True)
    ]
    return "; ".join(told)
