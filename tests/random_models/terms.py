"""Expressions as source text that compiles to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from relocheck.ir.system import Field
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
    SortDomain,
    When,
)
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
    Value,
)

__all__ = ["NoSource", "Terms", "annotation", "base", "is_natural", "literal", "suffix", "tag"]


class NoSource(ValueError):
    """The system holds what no source text compiles to directly."""


class Terms:
    """Writes expressions; what the names in them are bound to is told before."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self.fields = fields
        self.bound: dict[str, str] = {}
        """The values of names that are bound where they are read next."""
        self.tags: dict[str, str | None] = {}
        """The ordered sorts that names belong to where they are bound."""

    def text(self, expr: Expr) -> str:
        """The expression, not in parentheses."""
        match expr:
            case Const(value=value, type=type_):
                return literal(value, type_)
            case Local():
                return self._local(expr)
            case Size(sort=sort):
                return f"len({sort.name})"
            case Read():
                return self._read(expr)
            case Op():
                return self._operation(expr)
            case Conditional():
                return self._conditional(expr)
            case Let():
                return self._let(expr)
            case Fold():
                return self._fold(expr)
            case Make(values=values, type=RecordType(name=name)):
                return f"{name}({', '.join(map(self.text, values))})"
            case Make():
                raise NoSource("a record whose type is none")
            case Get(record=record, index=index):
                return f"{self.part(record)}.{_member(record.type, index)}"
            case _:
                assert_never(expr)

    def part(self, expr: Expr) -> str:
        """The expression as a part of another."""
        text = self.text(expr)
        match expr:
            case (
                Op(operator=Operator.MIN | Operator.MAX | Operator.IMPLIES) | Fold() | Local() | Size() | Make() | Get()
            ):
                return text
            case Const(value=int(value)) if value < 0 and not isinstance(value, bool):
                return f"({text})"
            case Const():
                return text
            case Read(field=name):
                type_ = self.fields[name].type
                return f"({text})" if isinstance(type_, MapType) and type_.is_set else text
            case _:
                return f"({text})"

    def _read(self, expr: Read) -> str:
        place = f"{'s' if expr.when is When.NOW else 'before'}.{expr.field}"
        type_ = self.fields[expr.field].type
        if isinstance(type_, MapType) and type_.is_set:
            return f"{self.part(expr.keys[0])} in {place}"
        return place + (f"[{', '.join(map(self.text, expr.keys))}]" if expr.keys else "")

    def _operation(self, expr: Op) -> str:
        text = self._bare_operation(expr)
        if isinstance(expr.type, IntType) and not is_natural(expr):
            return f"{expr.type.sort or 'int'}({text})"
        return text

    def _bare_operation(self, expr: Op) -> str:
        match expr:
            case Op(operator=Operator.NOT, operands=(Op(operator=Operator.EQ, operands=(left, right)),)):
                word = "is not" if isinstance(right, Const) and right.value is None else "!="
                return f"{self.part(left)} {word} {self.part(right)}"
            case Op(operator=Operator.NOT, operands=(operand,)):
                return f"not {self.part(operand)}"
            case Op(operator=Operator.EQ, operands=(left, Const(value=None) as right)):
                return f"{self.part(left)} is {self.part(right)}"
            case Op(operator=Operator.MIN | Operator.MAX | Operator.IMPLIES as operator, operands=operands):
                name = "implies" if operator is Operator.IMPLIES else operator.value
                return f"{name}({', '.join(map(self.text, operands))})"
            case Op(operator=operator, operands=operands):
                return f" {operator.value} ".join(map(self.part, operands))

    def _fold(self, expr: Fold) -> str:
        body = self.text(expr.body)
        generators = "".join(map(self._generator, expr.generators))
        if expr.default is None:
            return f"{expr.kind}({body}{generators})"
        return f"{expr.kind}(({body}{generators}), default={self.text(expr.default)})"

    def _generator(self, generator: Generator) -> str:
        domain, condition = self.domain(generator.name, generator.domain, generator.condition)
        test = "" if condition is None else f" if {self.part(condition)}"
        return f" for {base(generator.name)} in {domain}{test}"

    def domain(self, name: str, domain: Domain, condition: Expr | None) -> tuple[str, Expr | None]:
        """What is iterated over, and what is left of the condition: a set's elements need no test of membership."""
        match domain, condition:
            case RangeDomain(low=low, high=high), _:
                bounds = (high,) if isinstance(low, Const) and low.value == 0 else (low, high)
                return f"range({', '.join(map(self.text, bounds))})", condition
            case SortDomain(type=SortType(name=sort) | EnumType(name=sort)), _:
                return sort, condition
            case SortDomain(), Read() if place := self._set(name, condition):
                return place, None
            case SortDomain(), Op(operator=Operator.AND, operands=(Read() as first, *others)) if place := self._set(
                name, first
            ):
                return place, others[0] if len(others) == 1 else replace(condition, operands=tuple(others))
            case _:
                raise NoSource(f"{name} runs over the values of a type that has no class")

    def _set(self, name: str, read: Read) -> str | None:
        type_ = self.fields[read.field].type
        is_member = (
            isinstance(type_, MapType) and type_.is_set and [getattr(k, "name", "") for k in read.keys] == [name]
        )
        return f"{'s' if read.when is When.NOW else 'before'}.{read.field}" if is_member else None

    def _let(self, expr: Let) -> str:
        """The body with the name bound where it is first read."""
        first = _first(expr.body)
        if not isinstance(first, Local) or first.name != expr.name:
            raise NoSource(f"{expr.name} is not what is evaluated first in the expression it is bound for")
        self.bound[expr.name] = self.text(expr.value)
        return self.text(expr.body)

    def _local(self, expr: Local) -> str:
        name = base(expr.name)
        if expr.name in self.bound:
            name = f"({name} := {self.bound.pop(expr.name)})"
        sort = expr.type.sort if isinstance(expr.type, IntType) else None
        return f"{sort}({name})" if sort and sort != self.tags.get(expr.name) else name

    def _conditional(self, expr: Conditional) -> str:
        condition = self.part(expr.condition)  # first: a name may be bound in it
        return f"{self.part(expr.then)} if {condition} else {self.part(expr.otherwise)}"


def annotation(type_: Type) -> str:
    """The type as the state class or a parameter is annotated with it."""
    match type_:
        case BoolType():
            return "bool"
        case EnumType(name=name) | SortType(name=name) | RecordType(name=name):
            return name
        case IntType(sort=str(sort)):
            return sort
        case IntType(low=int(low), high=int(high)):
            return f"Annotated[int, range({low}, {high + 1})]"
        case IntType():
            return "int"
        case OptionType(of=inner):
            return f"{annotation(inner)} | None"
        case MapType(keys=(key,), is_set=True):
            return f"set[{annotation(key)}]"
        case MapType(keys=(key,), value=value):
            return f"dict[{annotation(key)}, {annotation(value)}]"
        case MapType(keys=keys, value=value):
            return f"dict[tuple[{', '.join(map(annotation, keys))}], {annotation(value)}]"


def literal(value: Value, type_: ScalarType) -> str:
    """A value of that type as Python writes it."""
    match type_:
        case _ if value is None:
            return "None"
        case OptionType(of=inner):
            return literal(value, inner)
        case BoolType():
            return str(bool(value))
        case EnumType(name=name, members=names) | SortType(name=name, ordered=False, individuals=names):
            assert isinstance(value, int)
            if value >= len(names):
                raise NoSource(f"{name} has no name for its element {value}")
            return f"{name}.{names[value]}"
        case SortType(name=name) | IntType(sort=str(name)):
            return f"{name}({value})"
        case RecordType(name=name, fields=fields):
            assert isinstance(value, tuple)
            return f"{name}({', '.join(literal(v, t) for v, (_, t) in zip(value, fields, strict=True))})"
        case _:
            return str(value)


def base(name: str) -> str:
    """The name in the source: `x` for `x#3`."""
    return name.partition("#")[0]


def suffix(name: str) -> str:
    """What the compiler has added to the name."""
    return name.partition("#")[2]


def tag(type_: ScalarType) -> str | None:
    """The ordered sort that a number belongs to, if any."""
    return type_.sort if isinstance(type_, IntType) else type_.name if isinstance(type_, SortType) else None


def _member(type_: Type, index: int) -> str:
    match type_:
        case RecordType(fields=fields) | OptionType(of=RecordType(fields=fields)):
            return fields[index][0]
        case _:
            raise NoSource("only records have fields")


def is_natural(expr: Op) -> bool:
    """Whether plain arithmetic on the operands has the type already, without a conversion."""
    if not isinstance(expr.type, IntType):
        return True
    tags = [tag(e.type) for e in expr.operands]
    match expr.operator:
        case Operator.MIN | Operator.MAX:
            return expr.type.sort == (tags[0] if len(set(tags)) == 1 else None)
        case Operator.ADD:
            return expr.type.sort == (tags[0] or tags[1])
        case Operator.SUB:
            return expr.type.sort == tags[0]
        case _:
            return expr.type.sort is None


def _first(expr: Expr) -> Expr | None:
    """The part of an expression that is evaluated before everything else; None where that is not one part."""
    match expr:
        case Local() | Const() | Size():
            return expr
        case Read(keys=(first, *_)) | Op(operands=(first, *_)) | Make(values=(first, *_)):
            return _first(first)
        case Conditional(condition=first) | Let(value=first) | Get(record=first):
            return _first(first)
        case _:
            return None
