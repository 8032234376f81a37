"""Solvers that answer a script of SMT-LIB: Z3, bitwuzla, cvc5. Each reads the same text."""

# none of the three ships types; nothing outside this module sees any of them.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false, reportOptionalMemberAccess=false

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from relocheck.lazy import dataclass

__all__ = ["BOTH", "SOLVERS", "Answer", "Said", "available"]


class Said(Enum):
    """What a solver says of a script."""

    UNSAT = "unsat"
    SAT = "sat"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a solver says, and for sat the value of each constant it tells, by name."""

    said: Said
    model: Mapping[str, int]


Ask = Callable[[str, float | None], Answer]
"""From a script, and the seconds there are, to an answer."""


Z3_TACTICS = ("simplify", "bit-blast", "aig", "sat")
"""In place of its own for QF_BV: with `aig` some steps of the Xen world take it less than a tenth of the time."""


def ask_z3(script: str, seconds: float | None) -> Answer:
    """Ask Z3."""
    import z3

    context = z3.Context()
    solver = z3.Then(*Z3_TACTICS, ctx=context).solver()
    if seconds is not None:
        solver.set("timeout", max(1, int(seconds * 1000)))
    solver.add(z3.parse_smt2_string(script, ctx=context))
    said = Said(str(solver.check()))
    found: dict[str, int] = {}
    if said is Said.SAT:
        model = solver.model()
        for d in model.decls():
            value = model[d]
            found[d.name()] = value.as_long() if z3.is_bv_value(value) else int(z3.is_true(value))
    return Answer(said, found)


def ask_bitwuzla(script: str, seconds: float | None) -> Answer:
    """Ask bitwuzla."""
    import bitwuzla

    manager, options = bitwuzla.TermManager(), bitwuzla.Options()
    options.set(bitwuzla.Option.PRODUCE_MODELS, True)
    options.set(bitwuzla.Option.PREPROCESS, False)  # it takes longer than the SAT solver without it (decision 31)
    if seconds is not None:
        options.set(bitwuzla.Option.TIME_LIMIT_PER, max(1, int(seconds * 1000)))
    parser = bitwuzla.Parser(manager, options)
    parser.parse(script.replace("(check-sat)", ""), True, False)
    solver = parser.bitwuzla()
    said = Said(str(solver.check_sat()).rsplit(".", 1)[-1].lower())
    found: dict[str, int] = {}
    if said is Said.SAT:
        for term in parser.get_declared_funs():
            value = solver.get_value(term)
            found[str(term.symbol()).strip("|")] = (
                int(str(value.value(2)), 2) if value.sort().is_bv() else int(value.value())
            )
    return Answer(said, found)


def ask_cvc5(script: str, seconds: float | None) -> Answer:
    """Ask cvc5."""
    import cvc5

    manager = cvc5.TermManager()
    solver = cvc5.Solver(manager)
    solver.setOption("produce-models", "true")
    if seconds is not None:
        solver.setOption("tlimit-per", str(max(1, int(seconds * 1000))))
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, script.replace("(check-sat)", ""), "script")
    symbols = parser.getSymbolManager()
    while not (command := parser.nextCommand()).isNull():
        command.invoke(solver, symbols)
    answer = solver.checkSat()
    if answer.isUnsat():
        return Answer(Said.UNSAT, {})
    if not answer.isSat():
        return Answer(Said.UNKNOWN, {})
    found: dict[str, int] = {}
    for term in symbols.getDeclaredTerms():
        value = solver.getValue(term)
        if value.isBitVectorValue():
            found[term.getSymbol()] = int(value.getBitVectorValue(2), 2)
    return Answer(Said.SAT, found)


BOTH = ("z3", "bitwuzla")
"""The solvers that must accept a certificate."""

SOLVERS: Mapping[str, Ask] = {"z3": ask_z3, "bitwuzla": ask_bitwuzla, "cvc5": ask_cvc5}


def available(name: str) -> bool:
    """Whether a solver is installed."""
    try:
        __import__(name)
    except ImportError:
        return False
    return True
