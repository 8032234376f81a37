"""First-order formulas over uninterpreted sorts, in negation normal form: relations, equality, quantifiers.

There are no functions. The constructors simplify: constants fold, doubled parts go, and a quantified variable that
an equation fixes is replaced by what it is equal to (the one-point rule). Sorts are never empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field
from typing import assert_never

from relocheck.lazy import dataclass

__all__ = [
    "FALSE",
    "TRUE",
    "And",
    "Atom",
    "Equal",
    "Formula",
    "Lambda",
    "Not",
    "Or",
    "Quantified",
    "Rel",
    "Symbol",
    "Term",
    "conj",
    "disj",
    "equal",
    "exists",
    "forall",
    "free_terms",
    "iff",
    "implication",
    "neg",
    "pick",
    "replaced",
    "symbols_of",
]


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A variable of a sort; `fixed`: a constant, that is a named individual, a parameter or a choice."""

    name: str
    sort: str
    fixed: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Symbol:
    """A relation, and the sorts of its places."""

    name: str
    sorts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rel:
    """A relation holds of terms."""

    symbol: Symbol
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Equal:
    """Two terms are the same element; the lesser stands left."""

    left: Term
    right: Term


Atom = Rel | Equal


@dataclass(frozen=True, slots=True)
class Not:
    """The negation of an atom."""

    atom: Atom


@dataclass(frozen=True, slots=True)
class And:
    """All parts hold; none: true."""

    parts: tuple[Formula, ...]
    key: int = field(init=False, compare=False, repr=False)
    free: frozenset[Term] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", hash(("and", self.parts)))
        object.__setattr__(self, "free", frozenset[Term]().union(*map(free_terms, self.parts)))

    def __hash__(self) -> int:
        return self.key


@dataclass(frozen=True, slots=True)
class Or:
    """Some part holds; none: false."""

    parts: tuple[Formula, ...]
    key: int = field(init=False, compare=False, repr=False)
    free: frozenset[Term] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", hash(("or", self.parts)))
        object.__setattr__(self, "free", frozenset[Term]().union(*map(free_terms, self.parts)))

    def __hash__(self) -> int:
        return self.key


@dataclass(frozen=True, slots=True)
class Quantified:
    """The body holds for all values of the variables, or (not `every`) for some."""

    every: bool
    variables: tuple[Term, ...]
    body: Formula
    key: int = field(init=False, compare=False, repr=False)
    free: frozenset[Term] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", hash((self.every, self.variables, self.body)))
        object.__setattr__(self, "free", free_terms(self.body) - frozenset(self.variables))

    def __hash__(self) -> int:
        return self.key


Formula = Rel | Equal | Not | And | Or | Quantified


def free_terms(formula: Formula) -> frozenset[Term]:
    """The terms that the formula speaks of, but for bound variables."""
    match formula:
        case Rel(terms=terms):
            return frozenset(terms)
        case Equal(left=left, right=right):
            return frozenset((left, right))
        case Not(atom=atom):
            return free_terms(atom)
        case And(free=free) | Or(free=free) | Quantified(free=free):
            return free
        case _:
            assert_never(formula)


TRUE = And(())
FALSE = Or(())


@dataclass(frozen=True, slots=True)
class Lambda:
    """A formula over parameters."""

    params: tuple[Term, ...]
    body: Formula

    def __call__(self, *terms: Term) -> Formula:
        return replaced(self.body, dict(zip(self.params, terms, strict=True)))


# ---------------------------------------------------------------------------------------------------------------------
# Constructors


def conj(*parts: Formula) -> Formula:
    """All of the formulas."""
    return _join(And, TRUE, FALSE, parts)


def disj(*parts: Formula) -> Formula:
    """Some of the formulas."""
    return _join(Or, FALSE, TRUE, parts)


def _join(kind: type[And] | type[Or], unit: Formula, zero: Formula, parts: Iterable[Formula]) -> Formula:
    found: dict[Formula, None] = {}
    for part in _flat(kind, parts):
        if part == zero or neg_atom(part) in found:
            return zero
        if part != unit:
            found[part] = None
    if len(found) == 1:
        return next(iter(found))
    return kind(tuple(found))


def _flat(kind: type[And] | type[Or], parts: Iterable[Formula]) -> Iterator[Formula]:
    for part in parts:
        if isinstance(part, kind):
            yield from part.parts
        else:
            yield part


def neg_atom(formula: Formula) -> Formula | None:
    """The negation where the formula is a literal, else None."""
    match formula:
        case Rel() | Equal():
            return Not(formula)
        case Not(atom=atom):
            return atom
        case _:
            return None


def neg(formula: Formula) -> Formula:
    """The negation, pushed to the atoms."""
    match formula:
        case Rel() | Equal():
            return Not(formula)
        case Not(atom=atom):
            return atom
        case And(parts=parts):
            return disj(*map(neg, parts))
        case Or(parts=parts):
            return conj(*map(neg, parts))
        case Quantified(every=every, variables=variables, body=body):
            return Quantified(not every, variables, neg(body))
        case _:
            assert_never(formula)


def equal(left: Term, right: Term) -> Formula:
    """The terms are the same element; elements of two sorts are never compared."""
    assert left.sort == right.sort, f"{left.name} of {left.sort} compared with {right.name} of {right.sort}"
    return TRUE if left == right else Equal(min(left, right), max(left, right))


def implication(left: Formula, right: Formula) -> Formula:
    """Where the left side holds the right one does."""
    return disj(neg(left), right)


def iff(left: Formula, right: Formula) -> Formula:
    """Both sides hold, or neither."""
    return pick(left, right, neg(right))


def pick(condition: Formula, then: Formula, otherwise: Formula) -> Formula:
    """`then` where the condition holds, else `otherwise`."""
    if then == otherwise:
        return then
    return disj(conj(condition, then), conj(neg(condition), otherwise))


def exists(variables: Sequence[Term], body: Formula) -> Formula:
    """Some values of the variables satisfy the body."""
    for v in variables:
        body = _exists_one(v, body)
    return body


def forall(variables: Sequence[Term], body: Formula) -> Formula:
    """All values of the variables satisfy the body."""
    return neg(exists(variables, neg(body)))


def _exists_one(v: Term, body: Formula) -> Formula:
    """Distributes over `or`, leaves out of its reach what does not mention the variable, applies the one-point rule."""
    if v not in free_terms(body):
        return body
    match body:
        case Or(parts=parts):
            return disj(*(_exists_one(v, p) for p in parts))
        case And(parts=parts):
            return _exists_all(v, parts)
        case Quantified(every=False, variables=variables, body=inner):
            return Quantified(False, (v, *variables), inner)
        case Equal():
            return TRUE
        case _:
            return Quantified(False, (v,), body)


def _exists_all(v: Term, parts: tuple[Formula, ...]) -> Formula:
    for part in parts:
        if isinstance(part, Equal) and v in (part.left, part.right):
            other = part.right if part.left == v else part.left
            return replaced(conj(*parts), {v: other})
    outside = [p for p in parts if v not in free_terms(p)]
    inside = [p for p in parts if v in free_terms(p)]
    if outside:
        return conj(*outside, _exists_one(v, conj(*inside)))
    return Quantified(False, (v,), And(parts))


# ---------------------------------------------------------------------------------------------------------------------
# Looking and replacing


def symbols_of(formula: Formula) -> frozenset[Symbol]:
    """The relations that occur."""
    match formula:
        case Rel(symbol=symbol):
            return frozenset((symbol,))
        case Equal():
            return frozenset()
        case Not(atom=atom):
            return symbols_of(atom)
        case And(parts=parts) | Or(parts=parts):
            return frozenset[Symbol]().union(*map(symbols_of, parts))
        case Quantified(body=body):
            return symbols_of(body)
        case _:
            assert_never(formula)


def replaced(formula: Formula, by: Mapping[Term, Term]) -> Formula:
    """The formula with free terms replaced; bound variables give way where they would capture one."""
    match formula:
        case Rel(symbol=symbol, terms=terms):
            return Rel(symbol, tuple(by.get(t, t) for t in terms))
        case Equal(left=left, right=right):
            return equal(by.get(left, left), by.get(right, right))
        case Not(atom=atom):
            return neg(replaced(atom, by))
        case And(parts=parts):
            return conj(*(replaced(p, by) for p in parts))
        case Or(parts=parts):
            return disj(*(replaced(p, by) for p in parts))
        case Quantified():
            return _replaced_inside(formula, by)
        case _:
            assert_never(formula)


def _replaced_inside(formula: Quantified, by: Mapping[Term, Term]) -> Formula:
    own = {k: v for k, v in by.items() if k not in formula.variables and k != v}
    reached = set(own.values())
    taken = reached | free_terms(formula.body)
    fresh = {v: _unlike(v, taken) for v in formula.variables if v in reached}
    variables = tuple(fresh.get(v, v) for v in formula.variables)
    body = replaced(formula.body, {**own, **fresh})
    return exists(variables, body) if not formula.every else forall(variables, body)


def _unlike(v: Term, taken: AbstractSet[Term]) -> Term:
    while v in taken:
        v = Term(v.name + "'", v.sort)
    return v
