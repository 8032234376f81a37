"""What makes up a proof: sentences about states, and what must be shown of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relocheck.ir.system import Kind, Property
from relocheck.lazy import dataclass
from relocheck.theory.logic import FALSE, TRUE, Formula, neg
from relocheck.theory.transition import Step, Theory, after

__all__ = ["ASSERTS", "Lemma", "Obligation", "goals", "obligations"]

ASSERTS = "asserts hold"
"""The name of the lemma that no assert of an action fails; its obligations stand beside those of the properties."""


@dataclass(frozen=True, slots=True)
class Lemma:
    """A sentence about every reachable state, with its name; a step property is one about steps and has none itself."""

    name: str
    formula: Formula
    property: Property | None = None


@dataclass(frozen=True, slots=True)
class Obligation:
    """What must be shown: where all lemmas hold and the step happens, the goal does (told in the relations before)."""

    step: Step
    lemma: str
    goal: Formula

    @property
    def name(self) -> str:
        """`save, address_is_right`."""
        return f"{self.step.name}, {self.lemma}"


def goals(theory: Theory, properties: Sequence[Property]) -> tuple[Lemma, ...]:
    """The properties as lemmas, and that no assert fails, where there are asserts."""
    found = tuple(Lemma(p.name, _formula(theory, p), p) for p in properties)
    asserts = any(step.fault != FALSE for step in (theory.start, *theory.steps))
    return (Lemma(ASSERTS, TRUE), *found) if asserts else found


def _formula(theory: Theory, property: Property) -> Formula:
    return theory.sentence(property.formula) if property.kind is Kind.INVARIANT else TRUE


def obligations(theory: Theory, lemma: Lemma) -> Iterator[Obligation]:
    """What must be shown of a lemma: that it holds at the start and after each action.

    Left out: an action that changes nothing that the lemma speaks of. There the goal is the lemma, which is given.
    """
    if lemma.property is None or lemma.property.kind is Kind.INVARIANT:
        steps = (theory.start, *theory.steps)
    else:
        steps = theory.steps
    for step in steps:
        goal = _goal(theory, lemma, step)
        if step is theory.start or goal not in (TRUE, lemma.formula):
            yield Obligation(step, lemma.name, goal)


def _goal(theory: Theory, lemma: Lemma, step: Step) -> Formula:
    if lemma.name == ASSERTS:
        return neg(step.fault)
    if lemma.property is not None:
        return theory.goal(lemma.property, step)
    return after(step.after, lemma.formula)
