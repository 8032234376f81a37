"""What a search for a proof for every size gives."""

from __future__ import annotations

from dataclasses import field

from relocheck.engine.every_size.sample import Found, Sample
from relocheck.lazy import dataclass
from relocheck.theory.countermodel import LeadsOut
from relocheck.theory.lemma import Lemma
from relocheck.theory.transition import Theory

__all__ = ["EverySize", "Limits", "Stuck"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of CPU, and the level of the largest templates (see `rows.templates`)."""

    seconds: float = 60.0
    level: int = 2


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where the proof of a property (or of a written lemma) stopped: why, and the step that leads out of it, if any."""

    reason: str
    leads_out: LeadsOut | None = None


@dataclass(slots=True)
class EverySize:
    """An inductive invariant, the properties that it proves, those that are violated, and what is open and why."""

    theory: Theory
    sample: Sample
    lemmas: tuple[Lemma, ...] = ()
    proved: tuple[str, ...] = ()
    stuck: dict[str, Stuck] = field(default_factory=dict[str, Stuck])
    queries: int = 0
    seconds: float = 0.0

    @property
    def violated(self) -> dict[str, Found]:
        """The properties that a small instance violates."""
        return self.sample.violated
