"""Values of the IR as terms: a truth, a number that knows its limits, an optional, a record.

A number's term is a signed bit-vector wide enough for its limits, and every operation widens as it needs: none can
overflow. The value inside an optional that is None means nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from relocheck.certificate.terms import FALSE, TRUE, Term, Terms
from relocheck.ir.types import BoolType, OptionType, RecordType, ScalarType, Sizes, Value, bounds, values_of
from relocheck.lazy import dataclass

__all__ = ["Maybe", "Number", "Record", "Symbolic", "Values", "alike"]


@dataclass(frozen=True, slots=True)
class Number:
    """An int from low to high; a term is there where these differ."""

    low: int
    high: int
    term: Term | None = None


@dataclass(frozen=True, slots=True)
class Maybe:
    """None where `none` is true, else the value; no value where it is always None."""

    none: Term
    value: Symbolic | None


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of a record, in order."""

    parts: tuple[Symbolic, ...]


Symbolic = Term | Number | Maybe | Record
"""A Term stands for a bool."""


@dataclass(frozen=True, slots=True)
class Values:
    """Operations on values; everything that is no part of a term's own."""

    terms: Terms
    sizes: Sizes
    decoded: dict[tuple[ScalarType, Term], Symbolic] = field(default_factory=dict[tuple[ScalarType, Term], "Symbolic"])
    """What cells' bits stand for, each made once."""
    known_places: dict[tuple[Number, int, int], tuple[list[tuple[int, Term]], tuple[Term, Term]]] = field(
        default_factory=dict[tuple[Number, int, int], "tuple[list[tuple[int, Term]], tuple[Term, Term]]"]
    )
    """Of numbers that were keys: `places`, each looked up once."""

    def places(self, number: Number, low: int, high: int) -> tuple[list[tuple[int, Term]], tuple[Term, Term]]:
        """Where a number is each of those from low to high, where it can be; where it is below, and above all."""
        key = (number, low, high)
        if key not in self.known_places:
            inside = [(n, self.equal(number, Number(n, n))) for n in range(low, high + 1)]
            outside = self.less(number, Number(low, low), True), self.less(Number(high, high), number, True)
            self.known_places[key] = [(n, here) for n, here in inside if here is not FALSE], outside
        return self.known_places[key]

    def of(self, value: Value) -> Symbolic:
        """A constant."""
        match value:
            case None:
                return Maybe(TRUE, None)
            case bool():
                return TRUE if value else FALSE
            case int():
                return Number(value, value)
            case _:
                return Record(tuple(map(self.of, value)))

    def bits(self, a: Number, width: int) -> Term:
        """A number as a signed bit-vector of a width, which it fits."""
        return self.terms.bits(a.low, width) if a.term is None else self.terms.signed(a.term, width)

    def number(self, a: Symbolic) -> Number:
        """A value that is a number, or a truth taken as one; an optional that is none has any value."""
        match a:
            case Number():
                return a
            case Term():
                if a in (TRUE, FALSE):
                    return Number(int(a is TRUE), int(a is TRUE))
                return Number(0, 1, self.terms.ite(a, self.terms.bits(1, 2), self.terms.bits(0, 2)))
            case Maybe(value=None):
                return Number(0, 0)
            case Maybe(value=value) if value is not None:
                return self.number(value)
            case _:
                raise AssertionError("a record is no number")

    def is_none(self, a: Symbolic) -> Term:
        """Whether a value is None."""
        return a.none if isinstance(a, Maybe) else FALSE

    def truth(self, a: Symbolic) -> Term:
        """A value in Python's sense of truth."""
        match a:
            case Term():
                return a
            case Number():
                return self.terms.not_(self.equal(a, Number(0, 0)))
            case Maybe(none=none, value=value):
                return FALSE if value is None else self.terms.and_(self.terms.not_(none), self.truth(value))
            case Record(parts=parts):
                return TRUE if parts else FALSE

    def equal(self, a: Symbolic, b: Symbolic) -> Term:
        """Equality, None included."""
        if isinstance(a, Maybe) or isinstance(b, Maybe):
            return self._equal_optional(a, b)
        if isinstance(a, Record) and isinstance(b, Record):
            return self.terms.and_(*(self.equal(x, y) for x, y in zip(a.parts, b.parts, strict=True)))
        if isinstance(a, Term) and isinstance(b, Term):
            return self.terms.equal(a, b)
        x, y = self.number(a), self.number(b)
        if x.high < y.low or y.high < x.low:
            return FALSE
        if x.term is None and y.term is None:
            return TRUE
        w = max(width_of(x), width_of(y))
        return self.terms.equal(self.bits(x, w), self.bits(y, w))

    def _equal_optional(self, a: Symbolic, b: Symbolic) -> Term:
        terms, left, right = self.terms, self.is_none(a), self.is_none(b)
        x, y = _inside(a), _inside(b)
        same = FALSE if x is None or y is None else self.equal(x, y)
        return terms.or_(terms.and_(left, right), terms.and_(terms.not_(left), terms.not_(right), same))

    def less(self, a: Number, b: Number, strict: bool) -> Term:
        """`a < b`, or `a <= b`."""
        if a.high < b.low or (a.high == b.low and not strict):
            return TRUE
        if a.low > b.high or (a.low == b.high and strict):
            return FALSE
        w = max(width_of(a), width_of(b))
        return self.terms.make("bvslt" if strict else "bvsle", (self.bits(a, w), self.bits(b, w)), 0)

    def arithmetic(self, operator: str, a: Number, b: Number, low: int, high: int) -> Number:
        """`bvadd` and its like, where the result is known to lie between the limits."""
        if low == high:
            return Number(low, low)
        w = max(width_of(a), width_of(b), width(low, high))
        return Number(low, high, self.terms.make(operator, (self.bits(a, w), self.bits(b, w)), w))

    def add(self, a: Number, b: Number) -> Number:
        """Sum."""
        if b.low == b.high == 0:
            return a
        return b if a.low == a.high == 0 else self.arithmetic("bvadd", a, b, a.low + b.low, a.high + b.high)

    def subtract(self, a: Number, b: Number) -> Number:
        """Difference."""
        return a if b.low == b.high == 0 else self.arithmetic("bvsub", a, b, a.low - b.high, a.high - b.low)

    def multiply(self, a: Number, b: Number) -> Number:
        """Product."""
        corners = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
        return self.arithmetic("bvmul", a, b, min(corners), max(corners))

    def modulo(self, a: Number, b: Number) -> Number:
        """Python's remainder, with the sign of the divisor; any value where that is 0."""
        if a.term is None and b.term is None and b.low != 0:
            return Number(a.low % b.low, a.low % b.low)
        limit = max(abs(b.low), abs(b.high), abs(a.low), abs(a.high))  # a mod 0 is a to SMT-LIB
        return self.arithmetic("bvsmod", a, b, -limit, limit)

    def divide(self, a: Number, b: Number) -> Number:
        """Python's quotient, rounded down; any value where the divisor is 0."""
        if a.term is None and b.term is None and b.low != 0:
            return Number(a.low // b.low, a.low // b.low)
        exact, limit = self.subtract(a, self.modulo(a, b)), max(abs(a.low), abs(a.high)) + 1
        return self.arithmetic("bvsdiv", exact, b, -limit, limit)

    def choose(self, condition: Term, then: Symbolic, otherwise: Symbolic) -> Symbolic:
        """`then if condition else otherwise`."""
        if condition is TRUE or then is otherwise:
            return then
        if condition is FALSE:
            return otherwise
        if isinstance(then, Maybe) or isinstance(otherwise, Maybe):
            none = self.terms.ite(condition, self.is_none(then), self.is_none(otherwise))
            x, y = _inside(then), _inside(otherwise)
            value = x if y is None else y if x is None else self.choose(condition, x, y)
            return Maybe(none, value)
        if isinstance(then, Record) and isinstance(otherwise, Record):
            pairs = zip(then.parts, otherwise.parts, strict=True)
            return Record(tuple(self.choose(condition, x, y) for x, y in pairs))
        if isinstance(then, Term) and isinstance(otherwise, Term):
            return self.terms.ite(condition, then, otherwise)
        return self._choose_number(condition, self.number(then), self.number(otherwise))

    def _choose_number(self, condition: Term, a: Number, b: Number) -> Number:
        if a == b:
            return a
        w = max(width_of(a), width_of(b))
        term = self.terms.ite(condition, self.bits(a, w), self.bits(b, w))
        return Number(min(a.low, b.low), max(a.high, b.high), term)

    # -- cells: the index of the value among those of the type ---------------------------------------------------------

    def decode(self, type_: ScalarType, code: Number) -> Symbolic:
        """The value whose index is the code."""
        match type_:
            case BoolType():
                return self.equal(code, Number(1, 1))
            case OptionType(of=inner):
                count = sum(1 for _ in values_of(inner, self.sizes))
                shifted = self.subtract(code, Number(1, 1))
                inside = Number(0, 0) if count == 1 else Number(0, count - 1, self.bits(shifted, width_of(shifted)))
                return Maybe(self.equal(code, Number(0, 0)), self.decode(inner, inside))
            case RecordType(fields=fields):
                return Record(tuple(self._parts([t for _, t in fields], code)))
            case _:
                first, _ = bounds(type_, self.sizes)
                return self.add(code, Number(first, first))

    def _parts(self, types: Sequence[ScalarType], code: Number) -> list[Symbolic]:
        """The fields of a record: their codes are the digits of the record's, the last one the lowest."""
        found: list[Symbolic] = []
        for type_ in reversed(types):
            size = sum(1 for _ in values_of(type_, self.sizes))
            count = Number(size, size)
            digit = self.modulo(code, count)
            found.append(self.decode(type_, Number(0, size - 1, self.bits(digit, width_of(digit)))))
            code = self.divide(code, count)
        return found[::-1]

    def encode(self, type_: ScalarType, value: Symbolic) -> tuple[Number, Term]:
        """The index of a value among those of the type, and whether the type has it."""
        match type_:
            case BoolType():
                return self.number(value), self.terms.not_(self.is_none(value))
            case OptionType(of=inner):
                none, inside = self.is_none(value), _inside(value)
                if inside is None:
                    return Number(0, 0), TRUE
                code, fits = self.encode(inner, inside)
                found = self.choose(none, Number(0, 0), self.add(code, Number(1, 1)))
                return self.number(found), self.terms.or_(none, fits)
            case RecordType(fields=fields):
                inside = _inside(value)
                if not isinstance(inside, Record):
                    return Number(0, 0), FALSE
                code, fits = self._encode_parts([t for _, t in fields], inside.parts)
                return code, self.terms.and_(self.terms.not_(self.is_none(value)), fits)
            case _:
                low, high = bounds(type_, self.sizes)
                number = self.number(value)
                above = self.less(Number(low, low), number, False)
                fits = self.terms.and_(self.terms.not_(self.is_none(value)), above)
                fits = self.terms.and_(fits, self.less(number, Number(high, high), False))
                return self.subtract(number, Number(low, low)), fits

    def _encode_parts(self, types: Sequence[ScalarType], parts: Sequence[Symbolic]) -> tuple[Number, Term]:
        code, fits = Number(0, 0), TRUE
        for type_, part in zip(types, parts, strict=True):
            own, fit = self.encode(type_, part)
            count = sum(1 for _ in values_of(type_, self.sizes))
            code = self.add(self.multiply(code, Number(count, count)), own)
            fits = self.terms.and_(fits, fit)
        return code, fits


def alike(a: Symbolic, b: Symbolic) -> bool:
    """Whether one value can be chosen from the two: both records with fields alike, or neither; None goes with all."""
    x, y = _inside(a), _inside(b)
    if x is None or y is None:
        return True
    if isinstance(x, Record) and isinstance(y, Record):
        return len(x.parts) == len(y.parts) and all(map(alike, x.parts, y.parts))
    return not isinstance(x, Record) and not isinstance(y, Record)


def _inside(a: Symbolic) -> Symbolic | None:
    return a.value if isinstance(a, Maybe) else a


def width(low: int, high: int) -> int:
    """The width of a signed bit-vector for all numbers from low to high."""
    return max(high.bit_length(), (-low - 1).bit_length() if low < 0 else 0) + 1


def width_of(a: Number) -> int:
    """The width of a number's term, or what its value needs."""
    return width(a.low, a.high) if a.term is None else a.term.width
