"""Values as bundles of relations: see `relocheck.theory.shape`."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.ir.types import BOOL, BoolType, EnumType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.lazy import dataclass
from relocheck.theory.logic import FALSE, TRUE, Formula, Lambda, Term, conj, disj, equal, exists, iff, neg, pick
from relocheck.theory.shape import Leaf, leaves

__all__ = ["Bundle", "as_type", "element", "literal", "merged", "same", "truth"]


@dataclass(frozen=True, slots=True)
class Bundle:
    """A value of a type, leaf for leaf; a leaf that tells an element is a relation of one place."""

    type: ScalarType
    leaves: tuple[Lambda, ...]

    def of(self, term: Term) -> Formula:
        """Whether a value of a plain sort is this element."""
        (leaf,) = self.leaves
        return leaf(term)

    @property
    def formula(self) -> Formula:
        """The truth of a bool."""
        (leaf,) = self.leaves
        return leaf.body


def leaves_of(type_: ScalarType) -> tuple[Leaf, ...]:
    """The leaves of a type that has no numbers."""
    found = leaves(type_)
    assert found is not None, "numbers have been refused"
    return found


def truth(formula: Formula) -> Bundle:
    """A bool."""
    return Bundle(BOOL, (Lambda((), formula),))


def element(term: Term, type_: ScalarType) -> Bundle:
    """The element that a term stands for."""
    x = Term("x!", term.sort)
    return Bundle(type_, (Lambda((x,), equal(x, term)),))


def literal(value: Value, type_: ScalarType) -> Bundle:
    """A constant."""
    return Bundle(type_, tuple(_literal(value, type_)))


def _literal(value: Value, type_: ScalarType) -> Iterator[Lambda]:
    match type_:
        case BoolType():
            yield Lambda((), TRUE if value else FALSE)
        case EnumType(members=names):
            yield from (Lambda((), TRUE if value == n else FALSE) for n in range(len(names)))
        case SortType(name=sort, individuals=individuals):
            assert isinstance(value, int) and value < len(individuals), "only individuals are named"
            x = Term("x!", sort)
            yield Lambda((x,), equal(x, Term(f"{sort}!{individuals[value]}", sort, fixed=True)))
        case OptionType(of=inner):
            yield Lambda((), FALSE if value is None else TRUE)
            yield from nothing(inner) if value is None else _literal(value, inner)
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            for part, (_, inner) in zip(value, fields, strict=True):
                yield from _literal(part, inner)
        case _:
            raise AssertionError("numbers have been refused")


def nothing(type_: ScalarType) -> Iterator[Lambda]:
    """The leaves of a value that is not there."""
    for leaf in leaves_of(type_):
        yield Lambda((Term("x!", leaf.sort),) if leaf.sort else (), FALSE)


def as_type(value: Bundle, type_: ScalarType) -> Bundle:
    """The value as one of a type: wrapped in an optional, or taken out of one that is known not to be None."""
    if value.type == type_:
        return value
    if isinstance(type_, OptionType) and not isinstance(value.type, OptionType):
        return Bundle(type_, (Lambda((), TRUE), *as_type(value, type_.of).leaves))
    if isinstance(value.type, OptionType) and not isinstance(type_, OptionType):
        return as_type(Bundle(value.type.of, value.leaves[1:]), type_)
    if len(value.leaves) == len(leaves_of(type_)):
        return Bundle(type_, value.leaves)
    raise AssertionError("the compiler has seen to the types")


def merged(condition: Formula, then: Bundle, otherwise: Bundle) -> Bundle:
    """`then` where the condition holds, else `otherwise`."""
    if isinstance(otherwise.type, OptionType):
        then = as_type(then, otherwise.type)
    otherwise = as_type(otherwise, then.type)
    pairs = zip(then.leaves, otherwise.leaves, strict=True)
    return Bundle(then.type, tuple(Lambda(a.params, pick(condition, a.body, b(*a.params))) for a, b in pairs))


def same(left: Bundle, right: Bundle) -> Formula:
    """Whether two values are equal; None equals None."""
    if isinstance(left.type, OptionType) or isinstance(right.type, OptionType):
        wide = left.type if isinstance(left.type, OptionType) else right.type
        left, right = as_type(left, wide), as_type(right, wide)
    return _same(left.type, iter(left.leaves), iter(right.leaves))


def _same(type_: ScalarType, left: Iterator[Lambda], right: Iterator[Lambda]) -> Formula:
    match type_:
        case BoolType():
            return iff(next(left).body, next(right).body)
        case EnumType(members=names):
            return disj(*[conj(next(left).body, next(right).body) for _ in names])
        case SortType(name=sort):
            x = Term("x!", sort)
            return exists((x,), conj(next(left)(x), next(right)(x)))
        case OptionType(of=inner):
            a, b = next(left).body, next(right).body
            both = _same(inner, left, right)
            there = both if isinstance(inner, SortType | EnumType) else conj(a, b, both)
            return disj(conj(neg(a), neg(b)), there)
        case RecordType(fields=fields):
            return conj(*[_same(inner, left, right) for _, inner in fields])
        case _:
            raise AssertionError("numbers have been refused")
