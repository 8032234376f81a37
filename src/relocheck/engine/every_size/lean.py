"""What of an inductive set of lemmas a proof needs: first what refutations use, then what none can do without."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from relocheck.engine.every_size.solver import GaveUp, Solver
from relocheck.theory.lemma import Lemma, Obligation, obligations

__all__ = ["lean"]

Used = dict[str, list[tuple[Obligation, frozenset[str]]]]
"""For each lemma that is kept its obligations, and the lemmas that the refutation of each uses."""


def lean(solver: Solver, lemmas: Mapping[str, Lemma], wanted: Collection[str]) -> tuple[Lemma, ...]:
    """A part of the lemmas with all that is wanted, inductive too; none of the rest of it can be left out alone."""
    used = _reached(solver, lemmas, wanted)
    for name in reversed(list(used)):
        if name not in wanted:
            _leave_out(solver, lemmas, used, name)
    return tuple(lemma for name, lemma in lemmas.items() if name in used)


def _reached(solver: Solver, lemmas: Mapping[str, Lemma], wanted: Collection[str]) -> Used:
    """The lemmas that what is wanted rests on."""
    used: Used = {}
    left = list(wanted)
    while left:
        name = left.pop(0)
        if name not in used:
            used[name] = [_shown(solver, o, lemmas) for o in obligations(solver.theory, lemmas[name])]
            left += sorted(set[str]().union(*(core for _, core in used[name])))
    return used


def _shown(solver: Solver, obligation: Obligation, lemmas: Mapping[str, Lemma]) -> tuple[Obligation, frozenset[str]]:
    given = dict[str, Lemma]() if obligation.step is solver.theory.start else lemmas
    core = solver.ask(obligation.step, given, obligation.goal)
    assert isinstance(core, frozenset), f"{obligation.name} was shown before"
    return obligation, core


def _leave_out(solver: Solver, lemmas: Mapping[str, Lemma], used: Used, name: str) -> None:
    """Without a lemma, if what rests on it can be shown by the others that are kept."""
    others = {n: lemmas[n] for n in used if n != name}
    changed: Used = {}
    for other in others:
        for obligation, core in used[other]:
            without = _without(solver, obligation, others) if name in core else core
            if without is None:
                return
            changed.setdefault(other, []).append((obligation, without))
    del used[name]
    used.update(changed)


def _without(solver: Solver, obligation: Obligation, others: Mapping[str, Lemma]) -> frozenset[str] | None:
    """What a refutation uses of the others; None where there is none, or the solver does not know."""
    try:
        core = solver.ask(obligation.step, others, obligation.goal)
    except GaveUp:
        return None
    return core if isinstance(core, frozenset) else None
