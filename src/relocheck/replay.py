"""Every run is re-run by the plain functions before anybody sees it."""

from __future__ import annotations

from relocheck.engine.contract import Run
from relocheck.errors import ModelError, ReplayFailed
from relocheck.ir.layout import State
from relocheck.ir.system import Kind, Property
from relocheck.plain import NotEnabled, Plain

__all__ = ["ends", "replay", "replay_property", "replay_steps", "shows", "why"]


def replay(plain: Plain, run: Run) -> None:
    """Raise ReplayFailed where the plain functions do not take the run's steps to the run's states."""
    where = f"{plain.compiled.system.name}: the trace does not replay"
    try:
        state = plain.run_starts(run.choices, run.start)
    except (NotEnabled, ValueError, KeyError, ModelError) as error:
        raise ReplayFailed(f"{where}: its start is none ({why(error)})") from None
    _same(plain, state, run.start, f"{where}: its start differs")
    replay_steps(plain, run)


def replay_steps(plain: Plain, run: Run) -> None:
    """Raise ReplayFailed where the plain functions do not take a run's steps, wherever it begins."""
    where = f"{plain.compiled.system.name}: the trace does not replay"
    state = run.start
    for number, step in enumerate(run.steps, 1):
        try:
            state = plain.run(state, step.action, step.args, step.choices)
        except (NotEnabled, ValueError, KeyError, ModelError) as error:
            raise ReplayFailed(f"{where}: step {number}, {step.action}, cannot be taken ({why(error)})") from None
        _same(plain, state, step.state, f"{where}: step {number}, {step.action}, ends in another state")


def why(error: Exception) -> str:
    """Why a step cannot be taken, in words."""
    if isinstance(error, KeyError):
        return f"there is no {error}"
    return "it is not enabled" if isinstance(error, NotEnabled) else str(error)


def _same(plain: Plain, found: State, told: State, message: str) -> None:
    if len(found) != len(told):
        raise ReplayFailed(f"{message}: it has {len(found)} cells, not {len(told)}")
    if found != told:
        cells = plain.layout.cells
        i = next(i for i, (a, b) in enumerate(zip(found, told, strict=True)) if a != b)
        raise ReplayFailed(f"{message}: {cells[i].field}{list(cells[i].keys) or ''} is {found[i]}, not {told[i]}")


def replay_property(plain: Plain, run: Run, property_: Property) -> None:
    """Replay a run and raise ReplayFailed where it does not end in what it shows: a violation, or a `sometimes`."""
    replay(plain, run)
    shows(plain, run, property_)


def shows(plain: Plain, run: Run, property_: Property) -> None:
    """Raise ReplayFailed where the end of a run is not what it shows."""
    before, last = run.last_step
    if property_.kind is Kind.STEP and before is None:
        raise ReplayFailed(f"{property_.name}: a step property needs a step")
    try:
        holds = plain.holds(property_, last, before)
    except ModelError as error:
        text = f"{plain.compiled.system.name}: at the end of the trace {property_.name} has no value: {error}"
        raise ReplayFailed(text) from None
    if holds is not (property_.kind is Kind.SOMETIMES):
        shown = "reach" if property_.kind is Kind.SOMETIMES else "violate"
        raise ReplayFailed(f"{plain.compiled.system.name}: the trace does not {shown} {property_.name}")


def ends(plain: Plain, run: Run) -> None:
    """Raise ReplayFailed where a run into a deadlock has a way on."""
    if next(plain.successors(run.last_step[1]), None) is not None:
        raise ReplayFailed(f"{plain.compiled.system.name}: the deadlock has a way on")
