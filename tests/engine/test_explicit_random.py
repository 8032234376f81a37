"""Explicit search and the interpreter agree on random systems: states, transitions, depths, findings, faults."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.explicit import search
from relocheck.errors import UsageError
from relocheck.ir.evaluate import execute
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property, System
from tests.engine.drawn_systems import properties, systems
from tests.engine.reference_search import reference_search

SIZES = {"Page": 2, "Frame": 2}


@settings(max_examples=80, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(systems(), properties())
def test_the_search_agrees_with_the_interpreter(system: System, properties: list[Property]) -> None:
    """Symmetry off: every number must be the same."""
    try:
        outcome = search(system, properties, SIZES, Options(symmetry=False))
    except UsageError:
        assert reference_search(system, properties, SIZES).states == 0
        return
    expected = reference_search(system, properties, SIZES)
    if expected.truncated:
        return
    if expected.fault is not None:
        fails_there(outcome, expected.fault)
        return
    runs_follow(system, outcome)
    assert {name: len(f.run.steps) for name, f in outcome.findings.items()} == expected.findings
    if outcome.stop is Stop.EXHAUSTED:
        dead = None if outcome.deadlock is None else len(outcome.deadlock.steps)
        got = (outcome.states, outcome.transitions, outcome.depth, outcome.enabled, dead)
        assert got == (
            expected.states,
            expected.transitions,
            expected.depth,
            frozenset(expected.enabled),
            expected.dead,
        )


def fails_there(outcome: Outcome, depth: int) -> None:
    """The fault is met, at its depth or by a property one step on, unless everything was decided before."""
    assert outcome.stop in (Stop.FAULT, Stop.DECIDED)
    assert outcome.fault is None or len(outcome.fault.run.steps) in (depth, depth + 1)


def runs_follow(system: System, outcome: Outcome) -> None:
    """Each step is one of the interpreter."""
    layout = Layout.of(system, SIZES)
    for finding in outcome.findings.values():
        state = finding.run.start
        for step in finding.run.steps:
            state = execute(system.action(step.action), layout, state, step.args, step.choices)
            assert state == step.state
