"""A SAT solver: clauses of numbers, negative where negated, and whether some assumptions are consistent with them.

It is MiniSat 2.2 (Een and Sorensson, 2003) by way of PySAT (Ignatiev, Morgado and Marques-Silva, 2018).
"""

# pysat ships no types; nothing outside this module sees any of it.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from pysat.solvers import Solver

from relocheck.engine.limits import Limits

__all__ = ["Model", "Sat", "is_true"]

Model = Sequence[int]
"""Each variable in turn, negative where it is false; the last ones may be missing, and are false."""

CONFLICTS = 2_000
"""After so many conflicts the solver looks at the clock."""


class Sat:
    """A growing set of clauses."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._solver: Any = Solver(name="minisat22")

    def add(self, *literals: int) -> None:
        """Assert a disjunction."""
        self._solver.add_clause(list(literals))

    def possible(self, assumptions: Sequence[int]) -> bool:
        """Whether all these can be true together; Stopped where time or memory is over before that is known."""
        while True:
            self.limits.pulse(0, 0, 0)
            self._solver.conf_budget(CONFLICTS)
            answer = self._solver.solve_limited(assumptions=list(assumptions))
            if answer is not None:
                return bool(answer)

    def model(self) -> Model:
        """The variables' values, where the last answer was yes."""
        return self._solver.get_model() or ()

    def core(self) -> set[int]:
        """Assumptions that cannot be true together, where the last answer was no."""
        return {int(v) for v in self._solver.get_core() or ()}

    def prefer(self, literals: Iterable[int]) -> None:
        """Try these values first."""
        self._solver.set_phases(list(literals))

    def close(self) -> None:
        """Give the memory back."""
        self._solver.delete()


def is_true(variable: int, model: Model) -> bool:
    """The value of a variable."""
    return variable <= len(model) and model[variable - 1] > 0
