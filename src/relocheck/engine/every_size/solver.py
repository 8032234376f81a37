"""Z3 on obligations: the step that leads out, as two finite structures, or none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, assert_never

import z3

from relocheck.theory.logic import And, Equal, Formula, Not, Or, Quantified, Rel, Symbol, Term, conj, neg
from relocheck.theory.structure import Structure, bindings, holds
from relocheck.theory.transition import Step, Theory, after

__all__ = ["GaveUp", "LeadsOut", "Solver"]


class GaveUp(Exception):
    """The solver answers neither yes nor no."""


@dataclass(frozen=True, slots=True)
class LeadsOut:
    """A step from a state in which all lemmas hold to one in which the goal does not."""

    step: str
    terms: Mapping[str, int]
    before: Structure
    after: Structure


class Solver:
    """Questions about the steps of one theory."""

    def __init__(self, theory: Theory) -> None:
        self.theory = theory
        self.context = z3.Context()
        self.sorts = {s: z3.DeclareSort(s, self.context) for s in theory.signature.sorts}
        self.bool = z3.BoolSort(self.context)
        self.made: dict[Formula, Any] = {}
        self.functions: dict[Symbol, Any] = {}
        self.queries = 0

    def leads_out(self, step: Step, lemmas: Iterable[Formula], goal: Formula) -> LeadsOut | None:
        """A step from where the lemmas hold after which the goal does not, told in the relations before it."""
        known = self.theory.signature
        solver = z3.SolverFor("UF", ctx=self.context)
        for formula in (known.distinct, *(a.formula for a in known.axioms), *lemmas, step.guard, neg(goal)):
            solver.add(self.term(formula))
        self.queries += 1
        answer = solver.check()
        if answer == z3.unsat:
            return None
        if answer != z3.sat:
            raise GaveUp(f"{step.name}: {solver.reason_unknown()}")
        return self._told(step, solver.model())

    def term(self, formula: Formula) -> Any:
        """The formula as Z3's."""
        if formula not in self.made:
            self.made[formula] = self._term(formula)
        return self.made[formula]

    def _term(self, formula: Formula) -> Any:
        match formula:
            case Rel(symbol=symbol, terms=terms):
                return self._function(symbol)(*map(self._constant, terms))
            case Equal(left=left, right=right):
                return self._constant(left) == self._constant(right)
            case Not(atom=atom):
                return z3.Not(self.term(atom), self.context)
            case And(parts=parts):
                return z3.And(*map(self.term, parts), self.context)
            case Or(parts=parts):
                return z3.Or(*map(self.term, parts), self.context)
            case Quantified(every=every, variables=variables, body=body):
                kind = z3.ForAll if every else z3.Exists
                return kind([self._constant(v) for v in variables], self.term(body))
            case _:
                assert_never(formula)

    def _constant(self, term: Term) -> Any:
        return z3.Const(term.name, self.sorts[term.sort])

    def _function(self, symbol: Symbol) -> Any:
        if symbol not in self.functions:
            self.functions[symbol] = z3.Function(symbol.name, *(self.sorts[s] for s in symbol.sorts), self.bool)
        return self.functions[symbol]

    # Models

    def _told(self, step: Step, model: Any) -> LeadsOut:
        known = self.theory.signature
        elements = {s: self._elements(s, model) for s in known.sorts}
        relations = {
            symbol: self._tuples(symbol, elements, model)
            for symbol in (*known.symbols, *(c for cases in step.cases for c in cases))
        }
        before = Structure({s: len(e) for s, e in elements.items()}, relations)
        terms = {t: self._element(t, elements, model) for t in (*known.individuals, *step.fixed)}
        assert holds(step.guard, before, terms), f"Z3's model of {step.name} is none"
        return LeadsOut(step.name, {t.name: e for t, e in terms.items()}, before, moved(step, before, terms))

    def _elements(self, sort: str, model: Any) -> list[Any]:
        universe = model.get_universe(self.sorts[sort])
        named = [model.eval(self._constant(t), True) for t in self.theory.signature.individuals if t.sort == sort]
        found = [*named, *(universe or ())]
        unique = [e for n, e in enumerate(found) if not any(e.eq(other) for other in found[:n])]
        return unique or [z3.FreshConst(self.sorts[sort])]

    def _element(self, term: Term, elements: Mapping[str, Sequence[Any]], model: Any) -> int:
        value = model.eval(self._constant(term), True)
        found = [n for n, e in enumerate(elements[term.sort]) if e.eq(value)]
        return found[0] if found else 0

    def _tuples(self, symbol: Symbol, elements: Mapping[str, Sequence[Any]], model: Any) -> frozenset[tuple[int, ...]]:
        function = self._function(symbol)
        places = product(*(range(len(elements[s])) for s in symbol.sorts))
        values = ((p, [elements[s][n] for s, n in zip(symbol.sorts, p, strict=True)]) for p in places)
        return frozenset(p for p, e in values if z3.is_true(model.eval(function(*e), True)))


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
