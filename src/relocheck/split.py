"""Starts come in classes: one for each combination of the free constants that choose between few values.

What is const never changes, so the states of two classes are apart and searching them one by one costs nothing more.
It says for which choices a property fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod

from relocheck.compile.walk import statements, subexpressions
from relocheck.engine.contract import Finding, Offered, Outcome, Stop
from relocheck.errors import UsageError, did_you_mean
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout
from relocheck.ir.system import Field, System
from relocheck.ir.terms import Assign, Expr, Read
from relocheck.ir.types import BoolType, EnumType, Sizes, Type, Value, show_value, values_of
from relocheck.lazy import dataclass

__all__ = ["COMPLETE", "ByClass", "Pins", "classes", "label", "merged", "parse_pins", "pinned"]

Pins = Mapping[str, Value]
"""Values of free constants, by field."""

_MOST = 16
_MOST_TRIED = 4096


def classes(system: System, sizes: Sizes) -> list[Pins]:
    """The classes of the starts, in the order of the types' values; none that the assumptions rule out by itself."""
    free = {
        f.name: tuple(_values(f.type, sizes))
        for f in system.fields
        if f.free and isinstance(f.type, BoolType | EnumType)
    }
    small = {name: values for name, values in free.items() if len(values) <= _MOST}
    if prod(map(len, small.values())) > _MOST_TRIED:
        return [{}]
    every: list[Pins] = [dict(zip(small, values, strict=True)) for values in product(*small.values())]
    layout = Layout.of(system, sizes)
    told = [a for a in system.assumptions if _fields_of(a) <= set(small)]
    allowed = [pins for pins in every if _is_allowed(layout, told, pins)]
    chosen: list[str] = []
    for name in small:
        if len(_projected(allowed, [*chosen, name])) <= _MOST:
            chosen.append(name)
    return _projected(allowed, chosen)


def _projected(pins: Sequence[Pins], names: Sequence[str]) -> list[Pins]:
    """The different choices that are left where only these constants count."""
    return [dict(found) for found in dict.fromkeys(tuple((n, p[n]) for n in names) for p in pins)]


def _is_allowed(layout: Layout, assumptions: Sequence[Expr], pins: Pins) -> bool:
    """Whether none of the assumptions, which speak of nothing else, is false for these constants."""
    state = tuple(pins.get(cell.field) for cell in layout.cells)
    return all(evaluate(a, layout, state) for a in assumptions)


def _fields_of(expr: Expr) -> set[str]:
    return {e.field for e in subexpressions(expr) if isinstance(e, Read)}


def _values(type_: Type, sizes: Sizes) -> Iterator[Value]:
    assert isinstance(type_, BoolType | EnumType)
    return values_of(type_, sizes)


def pinned(system: System, pins: Pins) -> System:
    """The system with these constants fixed."""
    fields = tuple(replace(f, default=pins[f.name], free=False) if f.name in pins else f for f in system.fields)
    return replace(system, fields=fields)


def label(system: System, pins: Pins) -> str:
    """`budget=ROOM firmware=CLEAR`."""
    return " ".join(f"{name}={show_value(value, system.field(name).type)}" for name, value in pins.items())


def parse_pins(text: str, system: System) -> Pins:
    """The pins of `budget=LIBXL,firmware=CLEAR`; UsageError for what is no such constant or no value of it.

    Besides free constants these are switches: constants with a default that no @init sets.
    """
    free = {f.name: f for f in system.fields if _can_be_pinned(system, f)}
    pins: dict[str, Value] = {}
    for part in filter(None, (p.strip() for p in text.split(","))):
        name, _, value = part.partition("=")
        if name not in free:
            known = did_you_mean(name, free) or f"; there are {', '.join(free) or 'none'}"
            raise UsageError(f"{system.name} has no constant {name} to choose{known}")
        type_ = free[name].type
        names = [show_value(v, type_) for v in _values(type_, {})]
        if value not in names:
            raise UsageError(f"{name} is one of {', '.join(names)}, not {value!r}{did_you_mean(value, names)}")
        pins[name] = list(_values(type_, {}))[names.index(value)]
    return pins


def _can_be_pinned(system: System, field: Field) -> bool:
    set_ = {s.field for start in system.starts for s in statements(start.body) if isinstance(s, Assign)}
    return field.const and isinstance(field.type, BoolType | EnumType) and field.name not in set_


COMPLETE = (Stop.EXHAUSTED, Stop.DECIDED)
"""The ends of a search that leave nothing open."""

_WORST = (Stop.INTERRUPTED, Stop.FAULT, Stop.MEMORY, Stop.TIME, Stop.UNKNOWN, Stop.DEPTH, Stop.DECIDED, Stop.EXHAUSTED)


def merged(outcomes: Sequence[Outcome]) -> Outcome:
    """One outcome for all classes: the shortest run of each finding, the worst stop, everything else added up."""
    worst = min((o.stop for o in outcomes), key=_WORST.index)
    return replace(
        outcomes[0],
        stop=worst,
        depth=_depth(outcomes),
        seconds=sum(o.seconds for o in outcomes),
        findings=_shortest(outcomes),
        states=_sum([o.states for o in outcomes]),
        transitions=_sum([o.transitions for o in outcomes]),
        deadlock=min((o.deadlock for o in outcomes if o.deadlock), key=lambda r: len(r.steps), default=None),
        fault=next((o.fault for o in outcomes if o.fault), None),
        enabled=_union([o.enabled for o in outcomes]),
        antecedents_seen=_seen(outcomes),
        lemmas=_offered(outcomes),
        growing=next((o.growing for o in outcomes if o.growing), ()),
        slow_because=next((o.slow_because for o in outcomes if o.slow_because), ""),
        checkpoint=next((o.checkpoint for o in outcomes if o.checkpoint), ""),
        left_out=_sum([o.left_out for o in outcomes if o.left_out is not None] or [None]),
        whole_because=next((o.whole_because for o in outcomes if o.whole_because), ""),
    )


def _shortest(outcomes: Sequence[Outcome]) -> dict[str, Finding]:
    """The shortest finding of each property; of them all only if each is the shortest of its class."""
    found: dict[str, Finding] = {}
    for outcome in outcomes:
        for name, finding in outcome.findings.items():
            best = found.get(name, finding)
            shorter = finding if len(finding.run.steps) < len(best.run.steps) else best
            found[name] = replace(shorter, shortest=best.shortest and finding.shortest)
    return found


def _depth(outcomes: Sequence[Outcome]) -> int:
    """How deep all was searched: where a search saw everything it is no limit."""
    limits = [o.depth for o in outcomes if o.stop not in COMPLETE]
    return min(limits) if limits else max(o.depth for o in outcomes)


def _sum(counts: Sequence[int | None]) -> int | None:
    known = [c for c in counts if c is not None]
    return sum(known) if len(known) == len(counts) else None


def _union(parts: Sequence[frozenset[str] | None]) -> frozenset[str] | None:
    known = [p for p in parts if p is not None]
    return frozenset[str]().union(*known) if len(known) == len(parts) else None


def _offered(outcomes: Sequence[Outcome]) -> dict[str, Offered]:
    """What became of each lemma, the worst first: refuted in some class, given up in one, used in one."""
    found: dict[str, Offered] = {}
    for outcome in outcomes:
        for name, said in outcome.lemmas.items():
            found[name] = min(
                found.get(name, said), said, key=lambda o: (o.run is None, o.leads_out is None, not o.used)
            )
    return found


def _seen(outcomes: Sequence[Outcome]) -> dict[str, frozenset[int]]:
    names = {name for o in outcomes for name in o.antecedents_seen}
    return {n: frozenset[int]().union(*(o.antecedents_seen.get(n, frozenset()) for o in outcomes)) for n in names}


@dataclass(frozen=True, slots=True)
class ByClass:
    """The outcome of each class, and of all; `complete`: there is no class besides these."""

    parts: tuple[tuple[str, Outcome], ...]
    whole: Outcome
    complete: bool = True

    def where(self, property_: str) -> tuple[str, ...]:
        """The classes with a finding for a property; nothing where these are all there are."""
        found = tuple(name for name, outcome in self.parts if property_ in outcome.findings)
        return () if self.complete and len(found) == len(self.parts) else tuple(filter(None, found))

    def nothing_before(self, steps: int) -> bool:
        """Whether every run of fewer steps was seen."""
        return self.complete and all(o.stop in COMPLETE or o.depth >= steps - 1 for _, o in self.parts)
