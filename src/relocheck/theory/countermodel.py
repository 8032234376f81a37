"""Z3's models of obligations, as finite structures: a state, and the step that leads from it to a bad one."""

# Z3 ships no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

import z3

from relocheck.lazy import dataclass
from relocheck.theory.logic import Symbol, Term
from relocheck.theory.structure import Structure, bindings, holds
from relocheck.theory.transition import Step, Theory

__all__ = ["LeadsOut", "leads_out", "moved"]


@dataclass(frozen=True, slots=True)
class LeadsOut:
    """A step from a state in which all lemmas hold to one in which the goal does not."""

    step: str
    terms: Mapping[str, int]
    before: Structure
    after: Structure


def leads_out(theory: Theory, step: Step, model: Any) -> LeadsOut:
    """What a model says: its relations and constants are found by their names."""
    known = theory.signature
    told = _Told(model)
    elements = {s: told.elements(s, [t for t in known.individuals if t.sort == s]) for s in known.sorts}
    symbols = (*known.symbols, *(c for cases in step.cases for c in cases))
    before = Structure(
        {s: max(1, len(found)) for s, found in elements.items()},
        {symbol: told.tuples(symbol, elements) for symbol in symbols},
    )
    terms = {t: told.element(t, elements[t.sort]) for t in (*known.individuals, *step.fixed)}
    assert holds(step.guard, before, terms), f"a model of {step.name} is none"
    return LeadsOut(step.name, {t.name: e for t, e in terms.items()}, before, moved(step, before, terms))


class _Told:
    def __init__(self, model: Any) -> None:
        self.model = model
        self.named = {d.name(): d for d in model.decls()}
        self.sorts = {s.name(): s for s in model.sorts()}

    def elements(self, sort: str, individuals: Sequence[Term]) -> list[Any]:
        """The elements of a sort, the individuals first."""
        named = [self.model.eval(self.named[t.name](), True) for t in individuals if t.name in self.named]
        universe = self.model.get_universe(self.sorts[sort]) if sort in self.sorts else []
        return [*named, *(e for e in universe if not any(e.eq(other) for other in named))]

    def element(self, term: Term, elements: Sequence[Any]) -> int:
        """The number of the element that a constant is."""
        if term.name not in self.named:
            return 0
        value = self.model.eval(self.named[term.name](), True)
        return next(n for n, e in enumerate(elements) if e.eq(value))

    def tuples(self, symbol: Symbol, elements: Mapping[str, Sequence[Any]]) -> frozenset[tuple[int, ...]]:
        """The tuples in a relation."""
        if symbol.name not in self.named:
            return frozenset()
        function = self.named[symbol.name]
        places = product(*(range(len(elements[s])) for s in symbol.sorts))
        values = ((p, [elements[s][n] for s, n in zip(symbol.sorts, p, strict=True)]) for p in places)
        return frozenset(p for p, e in values if z3.is_true(self.model.eval(function(*e), True)))


def moved(step: Step, before: Structure, terms: Mapping[Term, int]) -> Structure:
    """The structure after a step."""
    relations = dict(before.relations)
    for symbol, relation in step.after.items():
        relations[symbol] = frozenset(
            tuple(b[p] for p in relation.params)
            for b in bindings(relation.params, before.sizes)
            if holds(relation.body, before, {**terms, **b})
        )
    return Structure(before.sizes, relations)
