"""What the order of a design's own steps comes to, as text of 80 columns and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from relocheck.schedule.orders import Disorder, OrderClass, Orders
from relocheck.wrapping import wrapped

__all__ = ["orders_document", "orders_text"]


def orders_text(found: Sequence[Orders]) -> str:
    """A line for each design, then for each that differs the shortest run to where it does, and two ways on."""
    lines = [f"own steps after {' or '.join(found[0].after)}, in any order, as seen from outside  {found[0].scope}", ""]
    for design in found:
        lines += wrapped(f"  {design.design:<18} ", _counts(design))
    for design in found:
        if (first := design.first) is not None:
            lines += ["", *_disorder(design, first)]
    return "\n".join(lines)


def _counts(found: Orders) -> str:
    states = sum(c.states for c in found.classes)
    if found.first is None:
        return f"same      from {states:,} states"
    differing = [c for c in found.classes if c.differ]
    only = "" if len(differing) == len(found.classes) else "; only with " + "; or ".join(c.start for c in differing)
    return f"differs   from {sum(c.differ for c in differing):,} of {states:,} states{only}"


def _disorder(design: Orders, found: Disorder) -> Iterator[str]:
    yield from wrapped(f"{design.design}  ", ", ".join(found.run))
    for number, steps in enumerate((found.one, found.other)):
        yield from wrapped("  then      ", ", ".join(steps))
        for sight in found.sights[:3]:
            yield f"            {sight.name}: {(sight.here, *sight.there)[number]}"
    if len(found.sights) > 3:
        yield f"            and {len(found.sights) - 3} more"
    yield from wrapped("  repeat    ", " ".join(_repeat(design, found)))


def _repeat(design: Orders, found: Disorder) -> list[str]:
    """The command that says it again."""
    start = next(c.start for c in design.classes if c.first is found).replace(" ", ",")
    where = ["--where", start] if start else []
    return ["relocheck", "orders", "-d", design.design, "--scope", design.scope, *where]


def orders_document(found: Sequence[Orders]) -> list[dict[str, Any]]:
    """The same, with each class of starts."""
    return [
        {
            "design": design.design,
            "scope": design.scope,
            "after": list(design.after),
            "classes": [_class(design, c) for c in design.classes],
        }
        for design in found
    ]


def _class(design: Orders, found: OrderClass) -> dict[str, Any]:
    first = found.first
    return {
        "where": found.start,
        "states": found.states,
        "differ": found.differ,
        "first": None if first is None else _first(design, first),
    }


def _first(design: Orders, found: Disorder) -> dict[str, Any]:
    return {
        "run": list(found.run),
        "one": list(found.one),
        "other": list(found.other),
        "seen": [{"what": s.name, "one": s.here, "other": s.there[0]} for s in found.sights],
        "repeat": _repeat(design, found),
    }
