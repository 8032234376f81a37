"""What is said of a family, as plain text of 80 columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from relocheck.families.answers import Answers, Decisions
from relocheck.families.statements import Group, Hangs, Repair, grouped, hangs
from relocheck.families.table import Made, Status, Table
from relocheck.report import starts_text
from relocheck.wrapping import wrapped

__all__ = ["families_text", "gaps_text", "repair_lines"]


def families_text(answers: Answers, repairs: Sequence[Repair], of: Mapping[str, Made], note: str = "") -> str:
    """How many combinations keep all, what is enough, what each property hangs on, and how designs are repaired.

    Of the combinations in `of` each property that they do not keep is explained too.
    """
    table = answers.table
    lines = [f"{table.family}  {table.scope}", *wrapped("", starts_text(table.where)), ""]
    if table.fixed:
        lines += wrapped("only     ", table.fixed.replace(",", " "))
    many = "s" if len(table.rows) != 1 else ""
    told = f"{len(answers.safe)} keep all {len(answers.keep)} properties asked for"
    lines += [
        f"{len(table.rows)} combination{many} of {len(table.choices)} choices: {told}",
        *wrapped("asked    ", ", ".join(answers.keep)),
        *wrapped("silent   ", ", ".join(_silent(answers)) or "none"),
    ]
    if note:
        lines += wrapped("table    ", note)
    lines += ["", *(_values(answers) if answers.safe else _conflict(answers))]
    lines += ["", *_hangs_on(answers)]
    if answers.safe and repairs:
        lines += ["", "repair   the fewest changes after which a design keeps all"]
        for one in repairs:
            lines += repair_lines(one)
    for name, made in of.items():
        lines += ["", *_explained(name, hangs(answers, made))]
    return "\n".join(lines)


def gaps_text(table: Table) -> str:
    """What is known where an interrupt left gaps."""
    whole = len(table.rows) + len(table.missing)
    return "\n".join(
        [f"{table.family}  {table.scope}", f"PARTIAL  interrupted: {len(table.rows)} of {whole} combinations are known"]
    )


def repair_lines(found: Repair) -> Iterator[str]:
    """`naive  4: pointer=FIRST_USE ...`: one line for ways that differ in one value."""
    if not found.ways:
        yield f"  {found.design:<18} no combination keeps all"
        return
    count = len(found.ways[0])
    told = [_group(g) for g in grouped(found.ways)] if count else ["keeps all as it is"]
    head = f"  {found.design:<18} {f'{count}:' if count else '':<3}"
    for number, text in enumerate(told):
        yield from wrapped(head if not number else f"{'or':>23} ", text)


def _silent(answers: Answers) -> list[str]:
    """What is not applicable, or vacuous, in every combination."""
    table = answers.table
    dumb = (Status.VACUOUS, Status.NOT_APPLICABLE)
    found = [p for p in table.properties if sum(table.count(p, s) for s in dumb) == len(table.rows)]
    return [p for p in found if p not in answers.keep]


def _values(answers: Answers) -> Iterator[str]:
    table, sets = answers.table, answers.minimal()
    yield f"values   in how many of these {len(answers.safe)}"
    for place, choice in enumerate(table.choices):
        counts = Counter(made[place] for made in answers.safe)
        told = [f"{value} {counts[value]}" for value in table.values[choice]]
        yield from wrapped(f"  {choice:<18} ", ", ".join(told))
    yield ""
    yield f"enough   {len(sets)} minimal sets of decisions, whatever else is chosen; a|b: either"
    for number, group in enumerate(grouped(sets), 1):
        yield from wrapped(f"  {number:>3}  ", _group(group))


def _conflict(answers: Answers) -> Iterator[str]:
    yield "CONFLICT no combination keeps all; what some combination keeps together, without"
    for kept in answers.jointly():
        yield from wrapped("  ", ", ".join(p for p in answers.keep if p not in kept))


def _hangs_on(answers: Answers) -> Iterator[str]:
    yield "hangs on the choices that can, alone, turn kept into not kept"
    by_choices: dict[str, list[str]] = {}
    for name in answers.keep:
        by_choices.setdefault(", ".join(answers.hangs_on(name)) or "none of them", []).append(name)
    for choices, properties in by_choices.items():
        yield from wrapped("  ", f"{', '.join(properties)}: {choices}")


def _explained(name: str, found: Sequence[Hangs]) -> Iterator[str]:
    yield f"{name}: what it does not keep, and why"
    broken = [h for h in found if h.status is not Status.KEPT]
    if not broken:
        yield "  it keeps all"
    for one in broken:
        yield f"  {one.property} ({one.status.value})"
        for decisions in one.forcing:
            yield from wrapped("    whatever else, by  ", _decisions(decisions) or "nothing: no combination keeps it")
        for choices in one.corrections:
            yield from wrapped("    can be kept, with another ", ", ".join(choices))


def _decisions(decisions: Decisions) -> str:
    return " ".join(f"{c}={v}" for c, v in decisions.items())


def _group(group: Group) -> str:
    return " ".join(f"{c}={'|'.join(values)}" for c, values in group.items())
