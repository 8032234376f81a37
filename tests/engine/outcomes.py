"""What two searches of the same must agree on."""

from __future__ import annotations

from dataclasses import replace

from relocheck.engine.contract import Outcome, Stop

__all__ = ["settled"]


def settled(outcome: Outcome) -> Outcome:
    """Without its time; which actions were marked before one that failed is nobody's business."""
    return replace(outcome, seconds=0.0, enabled=None if outcome.stop is Stop.FAULT else outcome.enabled)
