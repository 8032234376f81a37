"""Runs to the left sides of implications: without one a property that was proved may say nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from relocheck.engine import explicit
from relocheck.engine.contract import Options, Run
from relocheck.ir.system import Property, System
from relocheck.ir.terms import Op, Operator
from relocheck.ir.types import BOOL, Sizes

__all__ = ["antecedents_seen", "left_side", "runs_to_left_sides"]


def left_side(property_: Property, index: int) -> str:
    """What the left side of one of a property's implications is called here."""
    return f"{property_.name} {index}"


def runs_to_left_sides(
    system: System, properties: Sequence[Property], sizes: Sizes, options: Options
) -> dict[str, Run]:
    """A run to each left side that is true somewhere, by its name; an explicit search looks for them."""
    wanted = list(_never_true(properties))
    if not wanted:
        return {}
    found = explicit.search(system, wanted, sizes, replace(options, depth=None, progress=None))
    return {name: finding.run for name, finding in found.findings.items()}


def _never_true(properties: Sequence[Property]) -> Iterator[Property]:
    """For each left side that it is true in no state, or on no step: a run that breaks this shows it."""
    for p in properties:
        for i, antecedent in enumerate(p.antecedents):
            yield Property(left_side(p, i), p.kind, Op(Operator.NOT, (antecedent.condition,), BOOL))


def antecedents_seen(
    system: System, properties: Sequence[Property], sizes: Sizes, options: Options
) -> dict[str, frozenset[int]]:
    """For each property all of whose antecedents are true somewhere, these."""
    reached = runs_to_left_sides(system, properties, sizes, options)
    every = {p: range(len(p.antecedents)) for p in properties}
    return {p.name: frozenset(all_) for p, all_ in every.items() if all(left_side(p, i) in reached for i in all_)}
