"""Runs to the left sides of implications: without one a property that was proved may say nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relocheck.engine import explicit
from relocheck.engine.contract import Options
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes

__all__ = ["antecedents_seen"]


def antecedents_seen(
    system: System, properties: Sequence[Property], sizes: Sizes, options: Options
) -> dict[str, frozenset[int]]:
    """For each property all of whose antecedents are true somewhere, these; an explicit search looks for them."""
    wanted = {
        f"{p.name} {i}": Property(f"{p.name} {i}", Kind.SOMETIMES, a.condition)
        for p in properties
        for i, a in enumerate(p.antecedents)
    }
    reached: set[str] = set()
    if wanted:
        found = explicit.search(system, list(wanted.values()), sizes, replace(options, depth=None, progress=None))
        reached = set(found.findings)
    every = {p.name: frozenset(range(len(p.antecedents))) for p in properties}
    return {name: all_ for name, all_ in every.items() if all(f"{name} {i}" in reached for i in all_)}
