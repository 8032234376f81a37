"""A mutant's runs, taken again by the interpreter of the representation: a derived mutant has no plain functions."""

from __future__ import annotations

from relocheck.engine.contract import Run
from relocheck.errors import ModelError, ReplayFailed
from relocheck.ir.evaluate import BadChoice, NotEnabled, evaluate, execute, starts
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes

__all__ = ["interpret"]


def interpret(system: System, sizes: Sizes, run: Run, property_: Property) -> None:
    """Raise ReplayFailed where the run's steps do not lead to its states, or its end does not break the property."""
    layout = Layout.of(system, sizes)
    where = f"{system.name}, mutated: the run that breaks {property_.name} does not replay"
    if all(state != run.start for _, state in starts(system, layout)):
        raise ReplayFailed(f"{where}: its start is none")
    state = run.start
    for number, step in enumerate(run.steps, 1):
        try:
            state = execute(system.action(step.action), layout, state, step.args, step.choices)
        except (NotEnabled, BadChoice, ModelError) as error:
            raise ReplayFailed(f"{where}: step {number}, {step.action}: {error or 'not enabled'}") from None
        if state != step.state:
            raise ReplayFailed(f"{where}: step {number}, {step.action}, ends in another state")
    before, last = run.last_step
    if evaluate(property_.formula, layout, last, before):
        raise ReplayFailed(f"{where}: it does not break it")
