"""Which ints an expression can have: what need not be checked where it is used as a key or stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import inf

from relocheck.ir.system import System
from relocheck.ir.terms import (
    Bind,
    Block,
    Branch,
    Choose,
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Get,
    Let,
    Local,
    Loop,
    Make,
    Op,
    Operator,
    RangeDomain,
    Read,
    Size,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import (
    BoolType,
    EnumType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    SortType,
    bounds,
)
from relocheck.lazy import dataclass

__all__ = ["ANY", "Interval", "Intervals", "statements"]


@dataclass(frozen=True, slots=True)
class Interval:
    """The least and greatest int a value may be, and whether it may be None; nothing is said about records."""

    low: float
    high: float
    none: bool = False

    def join(self, other: Interval) -> Interval:
        """What is either."""
        return Interval(min(self.low, other.low), max(self.high, other.high), self.none or other.none)

    def within(self, low: int, high: int) -> bool:
        """Whether it is an int from low to high, certainly."""
        return not self.none and low <= self.low and self.high <= high


ANY = Interval(-inf, inf, True)
NUMBER = Interval(-inf, inf)
BIT = Interval(0, 1)
NOTHING = Interval(inf, -inf)
Known = Mapping[str, Interval]


@dataclass(frozen=True, slots=True)
class Intervals:
    """The analysis of one system at a scope; it trusts the types of fields, not those of locals."""

    system: System
    sizes: Sizes

    def of(self, expr: Expr, known: Known) -> Interval:
        """The interval of an expression, given those of the names it uses."""
        match expr:
            case Const(value=value):
                return Interval(value, value) if isinstance(value, int) else Interval(inf, -inf, value is None)
            case Local(name=name):
                return known.get(name, NOTHING)
            case Size(sort=sort):
                return Interval(self.sizes[sort.name], self.sizes[sort.name])
            case Read(field=field):
                held = self.system.field(field).type
                return self.of_type(held.value if isinstance(held, MapType) else held)
            case Conditional(then=then, otherwise=otherwise):
                return self.of(then, known).join(self.of(otherwise, known))
            case Let(name=name, value=value, body=body):
                return self.of(body, {**known, name: self.of(value, known)})
            case Get(record=Read() as read, index=index):
                return self._part(read, index)
            case Op():
                return self._operation(expr, known)
            case Fold():
                return self._fold(expr, known)
            case Make() | Get():
                return ANY

    def of_type(self, type_: ScalarType) -> Interval:
        """The interval of what a cell of this type holds."""
        match type_:
            case OptionType(of=inner):
                return self.of_type(inner).join(Interval(inf, -inf, True))
            case RecordType():
                return ANY
            case _:
                return Interval(*bounds(type_, self.sizes))

    def of_domain(self, domain: Domain, known: Known) -> Interval:
        """The interval of a variable that runs over the domain."""
        match domain:
            case SortDomain(type=type_):
                return Interval(*bounds(type_, self.sizes))
            case RangeDomain(low=low, high=high):
                first, last = self.of(low, known), self.of(high, known)
                return Interval(first.low, last.high - 1) if first.low < last.high else NOTHING

    def of_names(self, params: Iterable[tuple[str, KeyType]], body: Sequence[Stmt]) -> dict[str, Interval]:
        """The intervals of the names that params and statements bind, whatever the way through the body."""
        given = {name: Interval(*bounds(type_, self.sizes)) for name, type_ in params}
        known = dict(given)
        for round_ in range(2 + 2 * sum(1 for _ in statements(body))):
            before = dict(known)
            for name, interval in self._binders(body, known):
                joined = known.get(name, NOTHING).join(interval)
                if round_ >= 4 and joined != known.get(name):
                    joined = ANY
                known[name] = joined
            if known == before:
                return known
        return dict.fromkeys(known, ANY)

    def _binders(self, body: Sequence[Stmt], known: Known) -> Iterator[tuple[str, Interval]]:
        for stmt in statements(body):
            match stmt:
                case Bind(name=name, value=value):
                    yield name, self.of(value, known)
                case Loop(name=name, domain=domain) | Choose(name=name, domain=domain):
                    yield name, self.of_domain(domain, known)
                case _:
                    pass

    def _part(self, read: Read, index: int) -> Interval:
        held = self.system.field(read.field).type
        value = held.value if isinstance(held, MapType) else held
        record = value.of if isinstance(value, OptionType) else value
        return self.of_type(record.fields[index][1]) if isinstance(record, RecordType) else ANY

    def _operation(self, expr: Op, known: Known) -> Interval:
        parts = [self.of(o, known) for o in expr.operands]
        if any(p.low > p.high for p in parts):
            return NOTHING if expr.operator in _ARITHMETIC else BIT
        match expr.operator:
            case Operator.ADD:
                return Interval(sum(p.low for p in parts), sum(p.high for p in parts))
            case Operator.SUB:
                return Interval(parts[0].low - parts[1].high, parts[0].high - parts[1].low)
            case Operator.MIN:
                return Interval(min(p.low for p in parts), min(p.high for p in parts))
            case Operator.MAX:
                return Interval(max(p.low for p in parts), max(p.high for p in parts))
            case Operator.MUL:
                return _product(parts)
            case Operator.MOD if parts[1].low > 0:
                return Interval(0, parts[1].high - 1)
            case Operator.FLOORDIV if parts[0].low >= 0 and parts[1].low > 0:
                return Interval(0, parts[0].high)
            case Operator.MOD | Operator.FLOORDIV:
                return NUMBER
            case _:
                return BIT

    def _fold(self, expr: Fold, known: Known) -> Interval:
        if expr.kind in ("all", "any"):
            return BIT
        if expr.kind == "sum":
            return NUMBER
        inner = dict(known)
        for g in expr.generators:
            inner[g.name] = self.of_domain(g.domain, inner)
        found = self.of(expr.body, inner)
        return found if expr.default is None else found.join(self.of(expr.default, known))


_ARITHMETIC = frozenset(
    {Operator.ADD, Operator.SUB, Operator.MUL, Operator.FLOORDIV, Operator.MOD, Operator.MIN, Operator.MAX}
)


def _product(parts: Sequence[Interval]) -> Interval:
    low, high = parts[0].low, parts[0].high
    for p in parts[1:]:
        if inf in (-low, high, -p.low, p.high):
            return NUMBER
        corners = [low * p.low, low * p.high, high * p.low, high * p.high]
        low, high = min(corners), max(corners)
    return Interval(low, high)


def statements(body: Sequence[Stmt]) -> Iterator[Stmt]:
    """All statements of a body, those inside others included."""
    for stmt in body:
        yield stmt
        match stmt:
            case Branch(then=then, otherwise=otherwise):
                yield from statements(then)
                yield from statements(otherwise)
            case Loop(body=inner) | Block(body=inner):
                yield from statements(inner)
            case _:
                pass


def holds_sort(type_: ScalarType, sort: str) -> bool:
    """Whether a value of the type may contain an element of the sort."""
    match type_:
        case SortType(name=name):
            return name == sort
        case OptionType(of=inner):
            return holds_sort(inner, sort)
        case RecordType(fields=fields):
            return any(holds_sort(t, sort) for _, t in fields)
        case BoolType() | EnumType() | _:
            return False
