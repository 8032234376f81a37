"""A search by the interpreter that keeps everything: what the engines' answers are compared with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import permutations, product

from relocheck.errors import ModelError
from relocheck.ir.evaluate import Successor, starts, successors
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, Property
from relocheck.ir.types import MapType, OptionType, RecordType, ScalarType, SortType, Value

__all__ = ["Everything", "brute_force", "renamings"]


@dataclass
class Everything:
    """What a search finds, by depth. A fault in the nth step of a run, or behind it, has the depth n.

    `fault` is the least depth of one; at this depth the search ends, so findings of it may be missed. `certain` says
    whether no engine can pass it by: only a property that is decided at the same depth can hide its own fault.
    `limit` is the depth where the search was cut off, None where all was seen.
    """

    layers: list[list[State]] = field(default_factory=list[list[State]])
    steps: dict[State, list[Successor]] = field(default_factory=dict[State, list[Successor]])
    findings: dict[str, int] = field(default_factory=dict[str, int])
    dead: int | None = None
    fault: int | None = None
    certain: bool = False
    limit: int | None = None
    failing: set[str] = field(default_factory=set[str])

    @property
    def states(self) -> list[State]:
        """All states, in order of depth."""
        return [s for layer in self.layers for s in layer]

    @property
    def transitions(self) -> int:
        """The number of outcomes of all actions."""
        return sum(map(len, self.steps.values()))

    @property
    def is_complete(self) -> bool:
        """Whether all states were seen."""
        return self.fault is None and self.limit is None


def brute_force(layout: Layout, properties: Sequence[Property], most: int) -> Everything:
    """Search until everything is seen, something fails, or there are more than so many states."""
    found = Everything()
    try:
        layer = list(dict.fromkeys(state for _, state in starts(layout.system, layout)))
    except ModelError:
        found.fault, found.certain = 0, True
        return found
    seen = set(layer)
    depth = 0
    _look(found, layout, properties, [(None, s) for s in layer], 0)
    while layer:
        found.layers.append(layer)
        if found.fault is not None or len(seen) > most:
            found.limit = depth if found.fault is None else None
            break
        taken = [step for state in layer for step in _expanded(found, layout, state, depth)]
        layer = list(dict.fromkeys(s.state for _, s in taken if s.state not in seen))
        seen |= set(layer)
        depth += 1
        _look(found, layout, properties, [*((None, s) for s in layer), *((b, s.state) for b, s in taken)], depth)
    return found


def _expanded(found: Everything, layout: Layout, state: State, depth: int) -> list[tuple[State, Successor]]:
    """The steps from a state up to where one fails."""
    steps = found.steps.setdefault(state, [])
    try:
        steps.extend(successors(layout.system, layout, state))
    except ModelError:
        found.fault, found.certain = depth + 1, True
    else:
        if not steps and found.dead is None:
            found.dead = depth
    return [(state, s) for s in steps]


def _look(
    found: Everything,
    layout: Layout,
    properties: Sequence[Property],
    steps: Sequence[tuple[State | None, State]],
    depth: int,
) -> None:
    """Evaluate what is undecided on the states (those without one before) and steps of a depth."""
    for p in properties:
        if p.name in found.findings:
            continue
        for before, state in steps:
            if (before is None) is (p.kind is Kind.STEP):
                continue
            try:
                if bool(evaluate(p.formula, layout, state, before)) is (p.kind is Kind.SOMETIMES):
                    found.findings[p.name] = depth
            except ModelError:
                found.failing.add(p.name)
    if found.failing:
        found.fault = depth
        found.certain = found.certain or any(name not in found.findings for name in found.failing)


# ---------------------------------------------------------------------------------------------------------------------
# Renaming, written apart from that of the engines and of the re-check


def renamings(layout: Layout) -> list[Callable[[State], State]]:
    """Every renaming of the unnamed elements of the symmetric sorts, the identity first."""
    sorts = [s for s in layout.system.sorts if s.name in layout.system.symmetric]
    choices: list[list[tuple[int, ...]]] = []
    for sort in sorts:
        named = tuple(range(len(sort.individuals)))
        choices.append([named + rest for rest in permutations(range(len(named), layout.sizes[sort.name]))])
    every = [dict(zip((s.name for s in sorts), chosen, strict=True)) for chosen in product(*choices)]
    return [partial(_renamed, layout, new) for new in every]


def _renamed(layout: Layout, new: dict[str, tuple[int, ...]], state: State) -> State:
    held: dict[tuple[str, tuple[Value, ...]], Value] = {}
    for cell, value in zip(layout.cells, state, strict=True):
        type_ = layout.system.field(cell.field).type
        key_types = type_.keys if isinstance(type_, MapType) else ()
        keys = tuple(_value(k, t, new) for k, t in zip(cell.keys, key_types, strict=True))
        held[cell.field, keys] = _value(value, cell.type, new)
    return tuple(held[cell.field, cell.keys] for cell in layout.cells)


def _value(value: Value, type_: ScalarType, new: dict[str, tuple[int, ...]]) -> Value:
    match type_:
        case OptionType(of=inner):
            return None if value is None else _value(value, inner, new)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return tuple(_value(v, t, new) for v, (_, t) in zip(value, fields, strict=True))
        case SortType(name=name) if name in new:
            assert isinstance(value, int)
            return new[name][value]
        case _:
            return value
