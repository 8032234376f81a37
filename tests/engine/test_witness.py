"""Runs to left sides: as many as the explicit engine sees on its way, of steps too, and each gets there."""

from __future__ import annotations

from relocheck.engine import explicit
from relocheck.engine.contract import Options
from relocheck.engine.witness import antecedents_seen, left_side, runs_to_left_sides
from relocheck.ir.expressions import evaluate
from relocheck.ir.layout import Layout
from relocheck.ir.system import Kind
from relocheck.project import load
from relocheck.scopes import parse_scope
from relocheck.split import classes, pinned


def test_left_sides_of_states_and_of_steps_are_found() -> None:
    """Those of a map cache: four of its laws look at the state before."""
    project = load("reference")
    compiled = project.compiled("map_cache")
    sizes = parse_scope("small", project.scopes).of(compiled.system)
    system = pinned(compiled.system, classes(compiled.system, sizes)[0])
    properties = [p for p in compiled.properties if p.antecedents]
    assert sum(p.kind is Kind.STEP for p in properties) == 4
    seen = explicit.search(system, properties, sizes).antecedents_seen
    assert antecedents_seen(system, properties, sizes, Options()) == {
        p.name: seen[p.name] for p in properties if len(seen[p.name]) == len(p.antecedents)
    }
    runs = runs_to_left_sides(system, properties, sizes, Options())
    layout = Layout.of(system, sizes)
    for p in properties:
        for i in seen[p.name]:
            before, last = runs[left_side(p, i)].last_step
            assert evaluate(p.antecedents[i].condition, layout, last, before) is True
