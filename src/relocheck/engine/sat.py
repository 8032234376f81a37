"""A SAT solver: clauses of numbers, negative where negated, and whether some assumptions are consistent with them.

It is MiniSat 2.2 (Een and Sorensson, 2003), for hard questions Glucose 3 (Audemard and Simon, 2009) behind CaDiCaL's
preprocessing (Biere and others, 2020), by way of PySAT (Ignatiev, Morgado and Marques-Silva, 2018).
"""

# pysat ships no types; nothing outside this module sees any of it.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from typing import Any

from pysat.process import Processor
from pysat.solvers import Solver

from relocheck.engine.limits import Limits

__all__ = ["Clauses", "GivenUp", "Model", "Sat", "is_true", "simplified"]

Clauses = list[tuple[int, ...]]
"""Each a disjunction of variables, numbered from 1, negative where negated: the numbers of the DIMACS format."""

Model = Sequence[int]
"""Each variable in turn, negative where it is false; the last ones may be missing, and are false."""

PATIENCE = 20_000
"""So many conflicts are some seconds, with clauses of a design; to simplify these takes one."""
CONFLICTS = 2_000
"""After so many conflicts the solver looks at the clock."""


class GivenUp(Exception):
    """A question took more conflicts than the solver may spend on one."""


class Sat:
    """A growing set of clauses.

    A solver that goes from question to question carries along what it has learned, and at times gets lost in it. What
    it does not answer in `patience` conflicts is asked again, of all clauses simplified together and a solver that
    knows nothing else. That one may spend `most` conflicts on it.
    """

    def __init__(self, limits: Limits, patience: int = PATIENCE, most: float = inf) -> None:
        self.limits = limits
        self.patience = patience
        self.most = most
        self._solver: Any = Solver(name="minisat22")
        self._clauses: Clauses = []
        self._model: Model | None = None
        self._core: set[int] | None = None

    def add(self, *literals: int) -> None:
        """Assert a disjunction."""
        self._clauses.append(literals)
        self._solver.add_clause(list(literals))

    def possible(self, assumptions: Sequence[int]) -> bool:
        """Whether all these can be true together.

        Stopped where time or memory is over before that is known, GivenUp where it takes too many conflicts.
        """
        self._model = self._core = None
        answer = self._ask(self._solver, assumptions, self.patience)
        return self._afresh(assumptions) if answer is None else answer

    def _ask(self, solver: Any, assumptions: Sequence[int], most: float) -> bool | None:
        """The solver's answer; None where that takes more conflicts."""
        conflicts = 0
        while conflicts < most:
            self.limits.pulse(0, 0, 0)
            solver.conf_budget(CONFLICTS)
            answer = solver.solve_limited(assumptions=list(assumptions))
            if answer is not None:
                return bool(answer)
            conflicts += CONFLICTS
        return None

    def _afresh(self, assumptions: Sequence[int]) -> bool:
        processor: Any = Processor(bootstrap_with=self._clauses)
        with processor:
            simpler = processor.process(freeze=sorted({abs(a) for a in assumptions}))
            with Solver(name="glucose3", bootstrap_with=simpler.clauses) as solver:
                answer = self._ask(solver, assumptions, self.most)
                if answer is None:
                    raise GivenUp
                if answer:
                    self._model = processor.restore(solver.get_model() or ()) or ()
                else:
                    self._core = _core(solver)
        return answer

    def model(self) -> Model:
        """The variables' values, where the last answer was yes."""
        return (self._solver.get_model() or ()) if self._model is None else self._model

    def core(self) -> set[int]:
        """Assumptions that cannot be true together, where the last answer was no."""
        return _core(self._solver) if self._core is None else self._core


def _core(solver: Any) -> set[int]:
    return {int(v) for v in solver.get_core() or ()}


def is_true(variable: int, model: Model) -> bool:
    """The value of a variable."""
    return variable <= len(model) and model[variable - 1] > 0


def simplified(clauses: Clauses, kept: Iterable[int]) -> Clauses:
    """Clauses that say the same of the variables to be kept, and less of others: some do not occur any more.

    The others' values are not lost: to say again what such a variable means is not to say more of those that are kept.
    """
    processor: Any = Processor(bootstrap_with=clauses)
    with processor:
        found = processor.process(freeze=sorted(set(kept)))
        return [tuple(c) for c in found.clauses] if processor.status else [()]
