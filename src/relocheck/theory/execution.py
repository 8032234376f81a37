"""Bodies of actions run once on formulas: what is required, what goes wrong, and what each relation is afterwards.

A statement runs under the condition of its path. A loop over a plain sort whose rounds do not touch each other's
entries is one round for a variable, and then all rounds at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Leave,
    Loop,
    Require,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import BoolType, EnumType, KeyType, SortType
from relocheck.lazy import dataclass
from relocheck.theory.expression import Meaning, Names, Relations, split_keys
from relocheck.theory.logic import (
    FALSE,
    TRUE,
    Formula,
    Lambda,
    Rel,
    Symbol,
    Term,
    conj,
    disj,
    exists,
    forall,
    implication,
    neg,
    pick,
    replaced,
)
from relocheck.theory.refusal import refuse
from relocheck.theory.rounds import own_places
from relocheck.theory.shape import members
from relocheck.theory.signature import Part, Signature
from relocheck.theory.value import Bundle, as_type, element, literal, merged

__all__ = ["Ran", "identity", "parameter", "run"]


@dataclass(slots=True)
class Ran:
    """A body as it has run so far.

    `guard`: what was required; `fault`: when an assert fails; `chosen`: the constants that stand for choices, with
    the relations that tell which member of an enum was chosen; `after`: the relations that the body has changed.
    """

    after: dict[Symbol, Lambda]
    guard: Formula = TRUE
    fault: Formula = FALSE
    chosen: list[Term] = field(default_factory=list[Term])
    cases: list[tuple[Symbol, ...]] = field(default_factory=list[tuple[Symbol, ...]])


def identity(symbols: Iterable[Symbol]) -> dict[Symbol, Lambda]:
    """Every relation as it is."""
    return {s: Lambda(_places(s), Rel(s, _places(s))) for s in symbols}


def _places(symbol: Symbol) -> tuple[Term, ...]:
    return tuple(Term(f"x!{n}", sort) for n, sort in enumerate(symbol.sorts))


def run(
    signature: Signature, body: Sequence[Stmt], before: Mapping[Symbol, Lambda], locals: Mapping[str, Bundle], ran: Ran
) -> None:
    """Run a body; `ran` takes what it does."""
    names = Names()
    executor = _Executor(signature, names, before, ran, dict(locals))
    executor.statements(body, TRUE)


def parameter(name: str, type_: KeyType, ran: Ran) -> Bundle:
    """A constant of the type whose value is open; of an enum or bool one relation without places for each value."""
    label = name if "!" in name else f"{name}!"
    match type_:
        case SortType(ordered=False):
            term = Term(label, type_.name, fixed=True)
            ran.chosen.append(term)
            return element(term, type_)
        case EnumType() | BoolType():
            cases = tuple(Symbol(f"{label}.{m}") for m in members(type_))
            ran.cases.append(cases)
            ran.guard = conj(ran.guard, _exactly_one([Rel(c) for c in cases]))
            leaves = [Lambda((), Rel(c)) for c in cases]
            return Bundle(type_, tuple(leaves[1:] if isinstance(type_, BoolType) else leaves))
        case _:
            refuse(None, f"{name.partition('#')[0]} is a number")


def _exactly_one(cases: Sequence[Formula]) -> Formula:
    return conj(disj(*cases), *(neg(conj(a, b)) for n, a in enumerate(cases) for b in cases[:n]))


@dataclass(slots=True)
class _Executor:
    """A run: the relations now, the local names, and for each label of a block under which conditions it was left."""

    signature: Signature
    names: Names
    before: Relations
    ran: Ran
    locals: dict[str, Bundle]
    left: dict[str, Formula] = field(default_factory=dict[str, Formula])
    rounds: int = 0
    """How many loops over sorts enclose the statement."""

    @property
    def meaning(self) -> Meaning:
        """Expressions here and now."""
        return Meaning(self.signature, self.names, {When.NOW: self.ran.after, When.BEFORE: self.before}, self.locals)

    def statements(self, body: Sequence[Stmt], path: Formula) -> Formula:
        """Run statements under a condition; the condition under which their end is reached."""
        for statement in body:
            if path == FALSE:
                return path
            path = self.statement(statement, path)
        return path

    def statement(self, statement: Stmt, path: Formula) -> Formula:
        """Run one statement; the condition under which the next one runs."""
        match statement:
            case Assign():
                self.assign(statement, path)
            case Bind(name=name, value=value):
                self.bind(name, self.meaning.value(value), path)
            case Branch(condition=condition, then=then, otherwise=otherwise):
                case = self.meaning.formula(condition)
                yes, no = conj(path, case), conj(path, neg(case))
                ends = self.statements(then, yes), self.statements(otherwise, no)
                return path if ends == (yes, no) else disj(*ends)
            case Block(label=label, body=body):
                end = self.statements(body, path)
                return disj(end, self.left.pop(label, FALSE))
            case Leave(label=label):
                self.left[label] = disj(self.left.get(label, FALSE), path)
                return FALSE
            case Require(condition=condition):
                self.require(implication(path, self.meaning.formula(condition)))
            case Check(condition=condition):
                wrong = conj(self.ran.guard, path, neg(self.meaning.formula(condition)))
                self.ran.fault = disj(self.ran.fault, wrong)
                self.require(implication(path, self.meaning.formula(condition)))
            case Choose():
                self.choose(statement, path)
            case Loop():
                self.loop(statement, path)
        return path

    def require(self, condition: Formula) -> None:
        """The action happens only where the condition holds."""
        self.ran.guard = conj(self.ran.guard, condition)

    def bind(self, name: str, value: Bundle, path: Formula) -> None:
        """Bind a name on this path; on the others it keeps its value, where it has one."""
        old = self.locals.get(name)
        self.locals[name] = value if old is None else merged(path, value, old)

    def assign(self, statement: Assign, path: Formula) -> None:
        """Store a value: it is evaluated first, then the keys."""
        value = self.meaning.value(statement.value)
        keys = [self.meaning.value(k) for k in statement.keys]
        for part in self.signature.parts_of(statement.field):
            condition, plain = split_keys(part, keys)
            for symbol, leaf in zip(part.symbols, as_type(value, part.type).leaves, strict=True):
                self.ran.after[symbol] = _stored(self.ran.after[symbol], conj(path, condition), plain, leaf)

    def choose(self, statement: Choose, path: Formula) -> None:
        """Any value that satisfies the condition: a constant of which no more is known."""
        if self.rounds:
            refuse(statement.span, "a choice in each round of a loop over a sort")
        if not isinstance(statement.domain, SortDomain):
            refuse(statement.span, "a choice among numbers")
        value = parameter(self.names.fresh(statement.name, "").name, statement.type, self.ran)
        condition = self.meaning.bind(statement.name, value).formula(statement.condition)
        self.require(implication(path, condition))
        self.bind(statement.name, value, path)

    # Loops

    def loop(self, statement: Loop, path: Formula) -> None:
        """The rounds of a loop: over an enum or bool one after the other, over a plain sort all at once."""
        match statement.domain:
            case SortDomain(type=SortType(ordered=False) as sort):
                self.at_once(statement, sort, path)
            case SortDomain(type=EnumType() | BoolType() as finite):
                for n in range(len(members(finite))):
                    self.bind(statement.name, literal(n, finite), path)
                    path = self.statements(statement.body, path)
            case _:
                refuse(statement.span, f"a loop over numbers ({statement.name.partition('#')[0]})")

    def at_once(self, statement: Loop, sort: SortType, path: Formula) -> None:
        """One round for a variable, on the entries of its own; then these entries of all elements."""
        places = own_places(statement)
        term = self.names.fresh(statement.name, sort.name)
        ran = Ran(dict(self.ran.after))
        inner = _Executor(self.signature, self.names, self.before, ran, dict(self.locals), rounds=self.rounds + 1)
        inner.locals[statement.name] = element(term, sort)
        for name in self.locals.keys() & places.bound:
            refuse(statement.span, f"{name.partition('#')[0]} is carried from round to round of a loop over a sort")
        inner.statements(statement.body, path)
        if inner.left:
            refuse(
                statement.span, "a loop over a sort that is left early, and not as a walk to the first that is not done"
            )
        self.ran.fault = disj(self.ran.fault, conj(self.ran.guard, exists((term,), ran.fault)))
        self.require(forall((term,), ran.guard))
        for part in self.signature.parts:
            if part.table.field in places.written:
                self._spread(part, places.written[part.table.field], ran.after, term)

    def _spread(self, part: Part, position: int, after: Relations, term: Term) -> None:
        """What one round did to its element's entries, done for all elements."""
        at = position - sum(key is not None for key in part.table.keys[:position])
        for symbol in part.symbols:
            one = after[symbol]
            self.ran.after[symbol] = Lambda(one.params, replaced(one.body, {term: one.params[at]}))


def _stored(relation: Lambda, condition: Formula, keys: Sequence[Bundle], leaf: Lambda) -> Lambda:
    """The relation with a value at keys where the condition holds."""
    places, rest = relation.params[: len(keys)], relation.params[len(keys) :]
    here = conj(condition, *(key.of(place) for key, place in zip(keys, places, strict=True)))
    return Lambda(relation.params, pick(here, leaf(*rest), relation.body))
