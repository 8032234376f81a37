"""A system's theory: its signature, its starts and actions as steps, its properties as sentences about steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from relocheck.ir.system import Field, Property, System
from relocheck.ir.terms import Expr, Stmt, When
from relocheck.ir.types import KeyType, OptionType
from relocheck.lazy import dataclass
from relocheck.theory.execution import Ran, identity, parameter, run
from relocheck.theory.expression import Meaning, Names, Relations
from relocheck.theory.logic import (
    And,
    Equal,
    Formula,
    Lambda,
    Not,
    Or,
    Quantified,
    Rel,
    Symbol,
    Term,
    conj,
    disj,
    exists,
    forall,
    neg,
)
from relocheck.theory.signature import Signature, signature, value_type
from relocheck.theory.value import literal
from relocheck.theory.walks import any_order

__all__ = ["START", "Step", "Theory", "after", "theory"]

START = "the start"


@dataclass(frozen=True, slots=True)
class Step:
    """A start or an action, for open parameters and choices: when it happens, when it fails, the relations after it.

    `fixed`: the constants for parameters and choices; `cases`: those for enums and bools, a relation for each value.
    `after` has the relations that it may change.
    """

    name: str
    fixed: tuple[Term, ...]
    cases: tuple[tuple[Symbol, ...], ...]
    guard: Formula
    fault: Formula
    after: Mapping[Symbol, Lambda]


@dataclass(frozen=True, slots=True)
class Theory:
    """What is to be known of a system to prove something of it."""

    system: System
    signature: Signature
    start: Step
    steps: tuple[Step, ...]

    def sentence(self, expr: Expr, step: Step | None = None) -> Formula:
        """A property's formula: of the state itself, or after a step, where it may look at the state before too."""
        before = identity(self.signature.symbols)
        now = before if step is None else {**before, **step.after}
        return Meaning(self.signature, Names(), {When.NOW: now, When.BEFORE: before}, {}).formula(expr)

    def goal(self, property: Property, step: Step) -> Formula:
        """That the property holds after a step (of a step)."""
        return self.sentence(property.formula, step)


def theory(system: System) -> Theory:
    """The theory of a system; OutsideFragment where it has something that is not for every size."""
    whole = any_order(system)
    known = signature(whole)
    return Theory(
        system, known, _start(known, whole), tuple(_step(known, a.name, a.params, a.body) for a in whole.actions)
    )


def _start(known: Signature, system: System) -> Step:
    ran = Ran(identity(known.symbols))
    for f in system.fields:
        for part in known.parts_of(f.name) if _has_default(f) else ():
            for symbol, leaf in zip(part.symbols, literal(f.default, part.type).leaves, strict=True):
                places = ran.after[symbol].params
                ran.after[symbol] = Lambda(places, leaf(*places[len(part.table.sorts) :]))
    for start in system.starts:
        run(known, start.body, dict(ran.after), {}, ran)
    names = Names()
    meaning = Meaning(known, names, {When.NOW: ran.after}, {})
    ran.guard = conj(ran.guard, *(meaning.formula(a) for a in system.assumptions))
    return _made(START, ran)


def _has_default(field: Field) -> bool:
    """A constant without one is free, or an @init sets all of it: before, it may be anything."""
    return field.default is not None or (not field.free and isinstance(value_type(field.type), OptionType))


def _step(known: Signature, name: str, params: Sequence[tuple[str, KeyType]], body: Sequence[Stmt]) -> Step:
    before = identity(known.symbols)
    ran = Ran(dict(before))
    run(known, body, before, {n: parameter(n, type_, ran) for n, type_ in params}, ran)
    return _made(name, ran)


def _made(name: str, ran: Ran) -> Step:
    before = identity(ran.after)
    changed = {s: relation for s, relation in ran.after.items() if relation != before[s]}
    return Step(name, tuple(ran.chosen), tuple(ran.cases), ran.guard, ran.fault, changed)


def after(relations: Relations, formula: Formula) -> Formula:
    """The formula with each relation replaced by what it is told to be."""
    match formula:
        case Rel(symbol=symbol, terms=terms):
            return relations[symbol](*terms) if symbol in relations else formula
        case Equal():
            return formula
        case Not(atom=atom):
            return neg(after(relations, atom))
        case And(parts=parts):
            return conj(*(after(relations, p) for p in parts))
        case Or(parts=parts):
            return disj(*(after(relations, p) for p in parts))
        case Quantified(every=every, variables=variables, body=body):
            inner = after(relations, body)
            return forall(variables, inner) if every else exists(variables, inner)
