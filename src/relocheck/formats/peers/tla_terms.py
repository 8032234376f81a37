"""Expressions as TLA+. A bool is BOOLEAN, a number an integer, a member of an enum its name, a record a record.

None is a constant that equals nothing else; TLC is told to take a model value for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from relocheck.ir.terms import (
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Generator,
    Get,
    Let,
    Local,
    Make,
    Op,
    Operator,
    RangeDomain,
    Read,
    Size,
)
from relocheck.ir.types import (
    BoolType,
    EnumType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    Value,
    bounds,
    is_number,
)
from relocheck.lazy import dataclass

__all__ = ["Fresh", "Names", "Terms", "set_of", "spelled"]

Names = Mapping[str, str]
"""What a local name is called in the text, or the literal that it stands for."""

_RESERVED = """
ASSUME ASSUMPTION AXIOM BOOLEAN CASE CHOOSE CONSTANT CONSTANTS DOMAIN ELSE ENABLED EXCEPT EXTENDS FALSE IF IN INSTANCE
LAMBDA LET LOCAL MODULE OTHER RECURSIVE STRING SUBSET THEN THEOREM TRUE UNCHANGED UNION VARIABLE VARIABLES WITH
Int Nat Integers Naturals TLC Assert Print PrintT Init Next Spec None Sum Over Min Max Quotient Rest S f x y
"""


class Fresh:
    """Names that nothing else in a module has."""

    def __init__(self, taken: Iterable[str] = _RESERVED.split()) -> None:
        self.taken = set(taken)
        self.last: dict[str, int] = {}

    def name(self, wish: str) -> str:
        """The name, or the name with the first number that is free."""
        plain = "".join(c if c.isalnum() and c.isascii() else "_" for c in wish).strip("_") or "x"
        n, found = self.last.get(plain, 0), plain
        while found in self.taken:
            n += 1
            found = f"{plain}_{n}"
        self.last[plain] = n
        self.taken.add(found)
        return found

    def inner(self) -> Fresh:
        """For a part whose names nobody outside sees."""
        return Fresh(self.taken)


def spelled(value: Value, type_: ScalarType) -> str:
    """A literal."""
    match type_:
        case _ if value is None:
            return "None"
        case OptionType(of=inner):
            return spelled(value, inner)
        case BoolType():
            return "TRUE" if value else "FALSE"
        case EnumType(members=members):
            assert isinstance(value, int)
            return f'"{members[value]}"'
        case RecordType(fields=fields):
            assert isinstance(value, tuple)
            return _record(fields, [spelled(v, t) for v, (_, t) in zip(value, fields, strict=True)])
        case _:
            assert isinstance(value, int)
            return str(int(value)) if value >= 0 else f"({int(value)})"


def _record(fields: Sequence[tuple[str, object]], values: Sequence[str]) -> str:
    return "[" + ", ".join(f"{name} |-> {value}" for (name, _), value in zip(fields, values, strict=True)) + "]"


def set_of(type_: ScalarType, sizes: Sizes) -> str:
    """The set of all values of a type."""
    match type_:
        case BoolType():
            return "BOOLEAN"
        case OptionType(of=inner):
            return f"({set_of(inner, sizes)} \\cup {{None}})"
        case EnumType(members=members):
            return "{" + ", ".join(f'"{m}"' for m in members) + "}"
        case RecordType(fields=fields):
            return "[" + ", ".join(f"{name} : {set_of(t, sizes)}" for name, t in fields) + "]"
        case _:
            low, high = bounds(type_, sizes)
            return f"({low}..{high})"


_LITERAL = re.compile(r'\d+|"\w+"|TRUE|FALSE|None')
_INFIX = {Operator.LT: "<", Operator.LE: "<=", Operator.ADD: "+", Operator.SUB: "-", Operator.MUL: "*"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Terms:
    """Writes expressions; `field` says what a field is called where they stand."""

    sizes: Sizes
    fresh: Fresh
    field: Callable[[Read], str]

    def value(self, expr: Expr, names: Names) -> str:
        """The text of an expression."""
        match expr:
            case Const(value=value, type=type_):
                return spelled(value, type_)
            case Local(name=name):
                return names[name]
            case Size(sort=sort):
                return str(self.sizes[sort.name])
            case Read(keys=keys):
                return self.field(expr) + self.at(keys, names)
            case Get(record=record, index=index):
                return f"{self.value(record, names)}.{_record_type(record.type).fields[index][0]}"
            case Make(values=values, type=type_):
                fields = _record_type(type_).fields
                return _record(fields, [self.stored(v, t, names) for v, (_, t) in zip(values, fields, strict=True)])
            case Let(name=name, value=value, body=body):
                called = self.fresh.name(name)
                inner = self.value(body, {**names, name: called})
                return f"(LET {called} == {self.value(value, names)} IN {inner})"
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                test = self.truth(condition, names)
                if test in ("TRUE", "FALSE"):
                    return self.stored(then if test == "TRUE" else otherwise, expr.type, names)
                sides = (self.stored(e, expr.type, names) for e in (then, otherwise))
                return "(IF {} THEN {} ELSE {})".format(test, *sides)
            case Fold():
                return self._fold(expr, names)
            case Op():
                return self._operation(expr, names)

    def at(self, keys: Sequence[Expr], names: Names) -> str:
        """`[k, l]`; nothing where there are no keys."""
        return "[" + ", ".join(self.value(k, names) for k in keys) + "]" if keys else ""

    def truth(self, expr: Expr, names: Names) -> str:
        """The text of a condition."""
        text = self.value(expr, names)
        return text if isinstance(expr.type, BoolType) else f"({text} # 0)"

    def number(self, expr: Expr, names: Names) -> str:
        """The text of a number; True counts as 1."""
        text = self.value(expr, names)
        return f"(IF {text} THEN 1 ELSE 0)" if isinstance(expr.type, BoolType) else text

    def stored(self, expr: Expr, type_: ScalarType, names: Names) -> str:
        """The text of a value as something of that type holds it."""
        of = type_.of if isinstance(type_, OptionType) else type_
        return self.number(expr, names) if is_number(of) else self.value(expr, names)

    def domain(self, domain: Domain, names: Names) -> str:
        """The set of a domain's values."""
        if isinstance(domain, RangeDomain):
            return f"({self.number(domain.low, names)}..({self.number(domain.high, names)} - 1))"
        return set_of(domain.type, self.sizes)

    def _operation(self, expr: Op, names: Names) -> str:
        match expr.operator:
            case Operator.NOT:
                return _negated(self.truth(expr.operands[0], names))
            case Operator.AND | Operator.OR as operator:
                return _joined(operator, [self.truth(o, names) for o in expr.operands])
            case Operator.IMPLIES:
                left, right = (self.truth(o, names) for o in expr.operands)
                return f"({left} => {right})"
            case Operator.EQ:
                return self._equal(expr.operands[0], expr.operands[1], names)
            case Operator.MIN | Operator.MAX as operator:
                values = ", ".join(self.number(o, names) for o in expr.operands)
                return f"{operator.name.capitalize()}({{{values}}})"
            case Operator.FLOORDIV | Operator.MOD as operator:
                a, b = (self.number(o, names) for o in expr.operands)
                return f"{'Quotient' if operator is Operator.FLOORDIV else 'Rest'}({a}, {b})"
            case operator:
                parts = [self.number(o, names) for o in expr.operands]
                return "(" + f" {_INFIX[operator]} ".join(parts) + ")"

    def _equal(self, left: Expr, right: Expr, names: Names) -> str:
        types = (left.type, right.type)
        say = (
            self.number
            if sum(isinstance(t, BoolType) for t in types) == 1 and any(map(is_number, types))
            else self.value
        )
        a, b = say(left, names), say(right, names)
        if all(map(_LITERAL.fullmatch, (a, b))):
            return "TRUE" if a == b else "FALSE"
        return f"({a} = {b})"

    def _fold(self, expr: Fold, names: Names) -> str:
        match expr.kind:
            case "all" | "any":
                return self._quantified(expr.kind, expr.generators, expr.body, names)
            case "sum":
                return self._sum(expr.generators, expr.body, names)
            case _:
                return self._extreme(expr, names)

    def _bound(self, generator: Generator, names: Names) -> tuple[str, str, dict[str, str]]:
        """The bound name, the set it runs over, and the names inside."""
        called = self.fresh.name(generator.name)
        inner = {**names, generator.name: called}
        set_ = self.domain(generator.domain, names)
        if generator.condition is not None:
            set_ = f"{{{called} \\in {set_} : {self.truth(generator.condition, inner)}}}"
            called = self.fresh.name(generator.name)
        return called, set_, {**names, generator.name: called}

    def _quantified(self, kind: str, generators: Sequence[Generator], body: Expr, names: Names) -> str:
        if not generators:
            return self.truth(body, names)
        called, set_, inner = self._bound(generators[0], names)
        quantifier = "\\A" if kind == "all" else "\\E"
        return f"({quantifier} {called} \\in {set_} : {self._quantified(kind, generators[1:], body, inner)})"

    def _sum(self, generators: Sequence[Generator], body: Expr, names: Names) -> str:
        if not generators:
            return self.number(body, names)
        called, set_, inner = self._bound(generators[0], names)
        return f"Sum([{called} \\in {set_} |-> {self._sum(generators[1:], body, inner)}])"

    def _extreme(self, expr: Fold, names: Names) -> str:
        found = self._values(expr.generators, expr.body, names)
        which = expr.kind.capitalize()
        if expr.default is None:
            return f"{which}({found})"
        called = self.fresh.name("found")
        default = self.number(expr.default, names)
        return f"(LET {called} == {found} IN IF {called} = {{}} THEN {default} ELSE {which}({called}))"

    def _values(self, generators: Sequence[Generator], body: Expr, names: Names) -> str:
        if not generators:
            return f"{{{self.number(body, names)}}}"
        called, set_, inner = self._bound(generators[0], names)
        return f"UNION {{{self._values(generators[1:], body, inner)} : {called} \\in {set_}}}"


def _record_type(type_: ScalarType) -> RecordType:
    record = type_.of if isinstance(type_, OptionType) else type_
    assert isinstance(record, RecordType)
    return record


def _negated(text: str) -> str:
    return {"TRUE": "FALSE", "FALSE": "TRUE"}.get(text) or f"~{text}"


def _joined(operator: Operator, parts: Sequence[str]) -> str:
    """All or some of them, in their order: what decides it ends it."""
    neutral, decides, sign = ("TRUE", "FALSE", "/\\") if operator is Operator.AND else ("FALSE", "TRUE", "\\/")
    kept = [p for p in parts if p != neutral]
    if decides in kept:
        kept = kept[: kept.index(decides) + 1]
    if not kept or kept[0] == decides:
        return decides if kept else neutral
    return "(" + f" {sign} ".join(kept) + ")" if len(kept) > 1 else kept[0]
