"""Solvers that answer a query given as SMT-LIB text."""

# Z3 and cvc5 ship no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import z3

from relocheck.errors import UsageError

__all__ = ["SOLVERS", "installed", "z3_model"]


def _by_z3(query: str) -> str:
    solver = z3.SolverFor("UF", ctx=z3.Context())
    solver.from_string(query)
    return str(solver.check())


def z3_model(query: str) -> Any:
    """A model of the query's assertions, None where Z3 finds none."""
    solver = z3.SolverFor("UF", ctx=z3.Context())
    solver.from_string(query)
    return solver.model() if solver.check() == z3.sat else None


def _by_cvc5(query: str) -> str:
    try:
        cvc5: Any = import_module("cvc5")
    except ImportError as error:
        raise UsageError("cvc5 is not installed: pip install 'relocheck[certify]'") from error
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("enum-inst", "true")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, query, "obligation")
    symbols = parser.getSymbolManager()
    said = ""
    while not (command := parser.nextCommand()).isNull():
        said += command.invoke(solver, symbols)
    return said.strip()


SOLVERS: Mapping[str, Callable[[str], str]] = {"z3": _by_z3, "cvc5": _by_cvc5}
"""What answers a query: `unsat`, `sat`, or anything else."""


def installed() -> tuple[str, ...]:
    """The solvers that there are: Z3, and cvc5 where the extra is installed."""
    return tuple(name for name in SOLVERS if find_spec(name) is not None)
