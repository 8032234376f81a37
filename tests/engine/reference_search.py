"""A search by the interpreter, as plain as can be: what the explicit engine is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from relocheck.errors import ModelError
from relocheck.ir.evaluate import starts, successors
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes

__all__ = ["Reference", "reference_search"]


@dataclass
class Reference:
    """What a search finds: depths by property name, in steps; `fault` is the length of the run up to an error."""

    states: int = 0
    transitions: int = 0
    depth: int = -1
    findings: dict[str, int] = field(default_factory=dict[str, int])
    dead: int | None = None
    fault: int | None = None
    enabled: set[str] = field(default_factory=set[str])
    antecedents: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])
    truncated: bool = False


def reference_search(system: System, properties: Sequence[Property], sizes: Sizes, most: int = 10_000) -> Reference:
    """Search everything, or up to the first layer with a model error, or stop after so many states."""
    layout, found = Layout.of(system, sizes), Reference()
    try:
        layer = list(dict.fromkeys(state for _, state in starts(system, layout)))
    except ModelError:
        found.fault = 0
        return found
    seen = set(layer)
    found.states = len(seen)
    faulty = [_note_state(found, properties, layout, state, 0) for state in layer]
    while layer and found.fault is None and len(seen) < most:
        found.depth += 1
        if any(faulty):
            found.fault = found.depth
            return found
        layer, faulty = _expand(found, properties, layout, layer, seen)
    found.states, found.truncated = len(seen), bool(layer)
    return found


def _expand(
    found: Reference, properties: Sequence[Property], layout: Layout, layer: list[State], seen: set[State]
) -> tuple[list[State], list[bool]]:
    new: list[State] = []
    faulty: list[bool] = []
    for state in layer:
        try:
            steps = list(successors(layout.system, layout, state))
        except ModelError:
            found.fault = found.depth
            return [], []
        found.transitions += len(steps)
        found.enabled |= {step.action for step in steps}
        if not steps and found.dead is None:
            found.dead = found.depth
        for step in steps:
            if _note_step(found, properties, layout, state, step.state):
                found.fault = found.depth + 1
            if step.state not in seen:
                seen.add(step.state)
                new.append(step.state)
                faulty.append(_note_state(found, properties, layout, step.state, found.depth + 1))
    return new, faulty


def _note_state(found: Reference, properties: Sequence[Property], layout: Layout, state: State, depth: int) -> bool:
    """Note what the state decides; whether a formula has no meaning there."""
    for p in properties:
        if p.kind is Kind.STEP:
            continue
        for n, antecedent in enumerate(p.antecedents):
            if evaluate(antecedent.condition, layout, state):
                found.antecedents.add((p.name, n))
        if p.name not in found.findings:
            try:
                if bool(evaluate(p.formula, layout, state)) is (p.kind is Kind.SOMETIMES):
                    found.findings[p.name] = depth
            except ModelError:
                return True
    return False


def _note_step(found: Reference, properties: Sequence[Property], layout: Layout, before: State, after: State) -> bool:
    for p in properties:
        if p.kind is not Kind.STEP:
            continue
        for n, antecedent in enumerate(p.antecedents):
            if evaluate(antecedent.condition, layout, after, before):
                found.antecedents.add((p.name, n))
        if p.name not in found.findings:
            try:
                if not evaluate(p.formula, layout, after, before):
                    found.findings[p.name] = found.depth + 1
            except ModelError:
                return True
    return False
