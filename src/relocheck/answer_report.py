"""What there is to say of two designs besides their schedules, as plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.answer import Answer
from relocheck.families_report import repair_lines
from relocheck.knows import Known
from relocheck.report import starts_text
from relocheck.wrapping import wrapped

__all__ = ["answer_text"]


def answer_text(found: Answer) -> str:
    """Other scopes as recorded, the fewest changes that repair each, and whether what each saves is enough."""
    parts = [list(_elsewhere(found)), list(_repairs(found)), list(_must_save(found))]
    return "\n\n".join("\n".join(lines) for lines in parts if lines)


def _elsewhere(found: Answer) -> Iterator[str]:
    for scope in dict.fromkeys(scope for scopes in found.elsewhere.values() for scope in scopes):
        yield f"What each fails besides at scope {scope}, as recorded"
        for design, scopes in found.elsewhere.items():
            if scope in scopes:
                told = ", ".join(f"{name} {steps}" for name, steps in scopes[scope].items())
                yield from wrapped(f"  {design:<23} ", told or "nothing more")


def _repairs(found: Answer) -> Iterator[str]:
    if not found.repairs:
        return
    yield "What repairs each: the fewest changes after which all is kept that is asked for"
    for _, repair in found.repairs.values():
        yield from repair_lines(repair)
    answers = next(iter(found.repairs.values()))[0]
    asked = f"{len(answers.keep)} properties, {starts_text(answers.table.where) or 'all starts'}"
    yield from wrapped("  asked              ", asked)
    yield "  more               relocheck explore-family"


def _must_save(found: Answer) -> Iterator[str]:
    if not found.known:
        return
    yield "What each must save, so that some code can be right"
    for known in found.known.values():
        yield from wrapped(f"  {known.design:<18} ", _enough(known))
    yield "  more               relocheck knows DESIGN"


def _enough(known: Known) -> str:
    lost = f"; from {len(known.hopeless)} of {known.saved} machines nothing is right" if known.hopeless else ""
    if not known.clashes:
        return f"what it saves is enough: {known.saved} machines in {known.groups} groups that look the same{lost}"
    told = ", or ".join(" and ".join(names) for names in known.enough) or "nothing that is declared"
    few = f"no code is right in {len(known.clashes)} of {known.groups} groups that look the same"
    return f"{few}; enough before machine init: {told}{lost}"
