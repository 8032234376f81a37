"""Z3 on obligations: the step that leads out, as two finite structures, or none."""

# Z3 ships no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

import z3

from relocheck.theory.countermodel import LeadsOut, leads_out
from relocheck.theory.lemma import Lemma
from relocheck.theory.logic import And, Equal, Formula, Not, Or, Quantified, Rel, Symbol, Term, neg
from relocheck.theory.transition import Step, Theory

__all__ = ["GaveUp", "Solver"]


class GaveUp(Exception):
    """The solver answers neither yes nor no."""


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

    def ask(self, step: Step, lemmas: Mapping[str, Lemma], goal: Formula) -> LeadsOut | frozenset[str]:
        """A step from where the lemmas hold after which the goal (told in the relations before) does not.

        Where there is none: the lemmas that the refutation uses.
        """
        known = self.theory.signature
        solver = z3.SolverFor("UF", ctx=self.context)
        for formula in (known.distinct, *(a.formula for a in known.axioms), step.guard, neg(goal)):
            solver.add(self.term(formula))
        for name, lemma in lemmas.items():
            solver.assert_and_track(self.term(lemma.formula), name)
        self.queries += 1
        answer = solver.check()
        if answer == z3.unsat:
            return frozenset(str(name) for name in solver.unsat_core())
        if answer != z3.sat:
            raise GaveUp(f"{step.name}: {solver.reason_unknown()}")
        return leads_out(self.theory, step, solver.model())

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
