"""Rules as text: the same walk over expressions and statements for every language, which only spells them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from relocheck.engine.pack import ABSENT, PRESENT, Group, Leaf, Shape, leaves
from relocheck.errors import UsageError
from relocheck.formats.peers.lower import Lowered
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Conditional,
    Const,
    Expr,
    Fold,
    Generator,
    Get,
    Leave,
    Let,
    Local,
    Make,
    Op,
    Operator,
    RangeDomain,
    Read,
    Size,
    Stmt,
)
from relocheck.ir.types import BoolType, bounds, values_of
from relocheck.lazy import dataclass

__all__ = ["Spelling", "Writer"]


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language writes things; `{}` where the parts go."""

    conjunction: str
    disjunction: str
    equal: str
    choice: str
    assign: str
    branch: tuple[str, str, str]
    failure: str
    nothing: str
    true: str
    false: str


@dataclass(frozen=True, slots=True)
class Record:
    """A record: whether it is there, and its parts."""

    present: str
    parts: tuple[Value, ...]


Value = str | Record
Names = Mapping[str, Value]


@dataclass(slots=True)
class Writer:
    """Writes the expressions and statements of a lowered system."""

    system: Lowered
    spelling: Spelling
    locals: dict[str, Value] = field(default_factory=dict[str, "Value"])
    """What the local names are, as far as the text is written: variables, records of variables."""
    variables: dict[str, None] = field(default_factory=dict[str, None])
    """All variables that the text uses, to be declared."""

    # Expressions

    def number(self, expr: Expr, names: Names) -> str:
        """The text of a value that is no record."""
        value = self.value(expr, names)
        if isinstance(value, Record):
            raise UsageError("a record where a plain value is expected: it has no counterpart")
        return value

    def value(self, expr: Expr, names: Names) -> Value:
        """The text of a value; a condition is 1 or 0."""
        match expr:
            case Const(value=value):
                return constant(value)
            case Local(name=name):
                return names[name] if name in names else self.locals[name]
            case Size(sort=sort):
                return str(self.system.sizes[sort.name])
            case Read(field=field_, keys=keys):
                return self._held(self.system.packing.shapes[field_], [self.number(k, names) for k in keys])
            case Get(record=record, index=index):
                made = self.value(record, names)
                if not isinstance(made, Record):
                    raise UsageError("a part of what is no record has no counterpart")
                return made.parts[index]
            case Make(values=values):
                return Record(self.spelling.true, tuple(self.value(v, names) for v in values))
            case Let(name=name, value=value, body=body):
                return self.value(body, {**names, name: self.value(value, names)})
            case Conditional(condition=condition, then=then, otherwise=otherwise):
                test = self.condition(condition, names)
                return self._chosen(test, self.value(then, names), self.value(otherwise, names))
            case Op(operator=Operator.ADD | Operator.SUB | Operator.MUL as operator, operands=operands):
                return "(" + f" {operator.value} ".join(self.number(o, names) for o in operands) + ")"
            case Fold(kind="sum"):
                parts = [self._counted(expr, inner, guard) for inner, guard in self._bindings(expr.generators, names)]
                return "(" + " + ".join(parts or ["0"]) + ")"
            case _ if isinstance(expr.type, BoolType):
                return self.spelling.choice.format(self.condition(expr, names), "1", "0")
            case _:
                raise UsageError("min, max, // and % have no counterpart in other checkers' languages")

    def _counted(self, expr: Fold, names: Names, guard: str) -> str:
        number = self.number(expr.body, names)
        return number if guard == self.spelling.true else self.spelling.choice.format(guard, number, "0")

    def _chosen(self, test: str, then: Value, otherwise: Value) -> Value:
        if isinstance(then, str) and isinstance(otherwise, str):
            return self.spelling.choice.format(test, then, otherwise)
        if not isinstance(then, Record) or not isinstance(otherwise, Record):
            raise UsageError("a choice between a record and None has no counterpart")
        present = self._both(test, then.present, otherwise.present)
        parts = [self._chosen(test, a, b) for a, b in zip(then.parts, otherwise.parts, strict=True)]
        return Record(present, tuple(parts))

    def _both(self, test: str, then: str, otherwise: str) -> str:
        s = self.spelling
        yes, no = s.conjunction.format(test, then), s.conjunction.format(f"!({test})", otherwise)
        return s.disjunction.format(yes, no)

    def _held(self, shape: Shape, keys: Sequence[str]) -> Value:
        if isinstance(shape, Leaf):
            column = self.system.packing.columns[shape.column]
            cell = self.cell(shape.column, keys)
            if column.low and column.optional:
                raise UsageError(f"{column.field}: optional numbers that do not begin at 0 have no counterpart")
            return f"({cell} + {column.low})" if column.low else cell
        present = self.spelling.true
        if shape.presence is not None:
            present = self.spelling.equal.format(self.cell(shape.presence, keys), PRESENT)
        return Record(present, tuple(self._held(part, keys) for part in shape.parts))

    def cell(self, index: int, keys: Sequence[str]) -> str:
        """A cell of an array."""
        column = self.system.packing.columns[index]
        spans = [bounds(k, self.system.sizes) for k in column.keys]
        at, step = list[str](), 1
        for key, (low, high) in zip(reversed(keys), reversed(spans), strict=True):
            shifted = f"({key} - {low})" if low else key
            at.append(f"{shifted} * {step}" if step > 1 else shifted)
            step *= high - low + 1
        return f"{self.system.arrays[index].name}[{' + '.join(reversed(at)) or '0'}]"

    def condition(self, expr: Expr, names: Names) -> str:
        """The text of a condition."""
        s = self.spelling
        match expr:
            case Const(value=value):
                return s.true if value else s.false
            case Op(operator=Operator.NOT, operands=(operand,)):
                return f"!({self.condition(operand, names)})"
            case Op(operator=Operator.AND | Operator.OR as operator, operands=operands):
                join = s.conjunction if operator is Operator.AND else s.disjunction
                return self.joined(join, [self.condition(o, names) for o in operands])
            case Op(operator=Operator.IMPLIES, operands=(left, right)):
                return s.disjunction.format(f"!({self.condition(left, names)})", self.condition(right, names))
            case Op(operator=Operator.EQ, operands=(left, right)):
                return self._equal(self.value(left, names), self.value(right, names))
            case Op(operator=Operator.LT | Operator.LE as operator, operands=(left, right)):
                return f"({self.number(left, names)} {operator.value} {self.number(right, names)})"
            case Let(name=name, value=value, body=body):
                return self.condition(body, {**names, name: self.value(value, names)})
            case Conditional(condition=test, then=then, otherwise=otherwise):
                conditions = (self.condition(e, names) for e in (test, then, otherwise))
                return self._both(*conditions)
            case Fold(kind="all" | "any" as kind):
                return self._folded(expr, kind, names)
            case _:
                return f"({self.number(expr, names)} != 0)"

    def _folded(self, expr: Fold, kind: str, names: Names) -> str:
        s = self.spelling
        parts: list[str] = []
        for inner, guard in self._bindings(expr.generators, names):
            body = self.condition(expr.body, inner)
            if guard == s.true:
                parts.append(body)
            elif kind == "all":
                parts.append(s.disjunction.format(f"!({guard})", body))
            else:
                parts.append(s.conjunction.format(guard, body))
        join, none = (s.conjunction, s.true) if kind == "all" else (s.disjunction, s.false)
        return self.joined(join, parts) if parts else none

    def joined(self, join: str, parts: Sequence[str]) -> str:
        """All parts together, from the left."""
        text = parts[-1]
        for part in reversed(parts[:-1]):
            text = join.format(part, text)
        return text

    def _bindings(self, generators: Sequence[Generator], names: Names) -> Iterator[tuple[Names, str]]:
        if not generators:
            yield names, self.spelling.true
            return
        first = generators[0]
        if isinstance(first.domain, RangeDomain):
            raise UsageError("a range in a property or condition has no counterpart")
        for value in values_of(first.domain.type, self.system.sizes):
            inner = {**names, first.name: constant(value)}
            guard = self.condition(first.condition, inner) if first.condition is not None else self.spelling.true
            if guard == self.spelling.false:
                continue
            for deeper, more in self._bindings(generators[1:], inner):
                both = more if guard == self.spelling.true else self.spelling.conjunction.format(guard, more)
                yield deeper, guard if more == self.spelling.true else both

    def _equal(self, a: Value, b: Value) -> str:
        s = self.spelling
        if isinstance(a, str) and isinstance(b, str):
            if a.isdigit() and b.isdigit():
                return s.true if a == b else s.false
            return s.equal.format(a, b)
        if isinstance(a, str) or isinstance(b, str):
            record, other = (b, a) if isinstance(a, str) else (a, b)
            assert isinstance(record, Record)
            if other != str(ABSENT):
                raise UsageError("a record is compared with a plain value")
            return f"!({record.present})"
        parts = [self._equal(x, y) for x, y in zip(a.parts, b.parts, strict=True)]
        same = self.joined(s.conjunction, [a.present, b.present, *parts])
        if s.true in (a.present, b.present):
            return same
        neither = s.conjunction.format(f"!({a.present})", f"!({b.present})")
        return s.disjunction.format(neither, same)

    # Statements

    def statements(self, body: Sequence[Stmt], names: Names, indent: int) -> Iterator[str]:
        """The lines of statements."""
        for stmt in body:
            match stmt:
                case Assign(field=field_, keys=keys, value=value):
                    shape = self.system.packing.shapes[field_]
                    at = [self.number(k, names) for k in keys]
                    yield from self._stored(shape, at, self.value(value, names), indent)
                case Bind(name=name, value=value):
                    variable = "local_" + "".join(c if c.isalnum() and c.isascii() else "_" for c in name)
                    lines = list[str]()
                    self.locals[name] = self._bound(variable, self.value(value, names), indent, lines)
                    yield from lines
                case Branch(condition=condition, then=then, otherwise=otherwise):
                    sides = [list(self.statements(s, names, indent + 1)) for s in (then, otherwise)]
                    yield from self.branched(self.condition(condition, names), sides[0], sides[1], indent)
                case Block(body=inner):
                    yield from self.statements(inner, names, indent)
                case Check(condition=condition):
                    yield self.line(indent, self.spelling.failure.format(self.condition(condition, names)))
                case Leave():
                    pass
                case _:
                    raise AssertionError(f"{stmt} is not lowered")

    def _bound(self, variable: str, value: Value, indent: int, lines: list[str]) -> Value:
        """Variables that hold a value from now on."""
        assign = self.spelling.assign
        if isinstance(value, str):
            self.variables[variable] = None
            lines.append(self.line(indent, assign.format(variable, value)))
            return variable
        parts = [self._bound(f"{variable}_{n}", part, indent, lines) for n, part in enumerate(value.parts)]
        if value.present == self.spelling.true:
            return Record(value.present, tuple(parts))
        there = f"{variable}_there"
        self.variables[there] = None
        lines.append(self.line(indent, assign.format(there, self.spelling.choice.format(value.present, "1", "0"))))
        return Record(self.spelling.equal.format(there, "1"), tuple(parts))

    def _stored(self, shape: Shape, keys: Sequence[str], value: Value, indent: int) -> Iterator[str]:
        assign = self.spelling.assign
        if isinstance(shape, Leaf):
            column = self.system.packing.columns[shape.column]
            if isinstance(value, Record):
                raise UsageError("a record is stored in a plain field")
            text = f"({value}) - {column.low}" if column.low else value
            yield self.line(indent, assign.format(self.cell(shape.column, keys), text))
            return
        if value == str(ABSENT):
            for leaf in leaves(shape):
                yield self.line(indent, assign.format(self.cell(leaf, keys), ABSENT))
            return
        if isinstance(value, str):
            raise UsageError("a plain value is stored in a record")
        if shape.presence is None or value.present == self.spelling.true:
            yield from self._parts(shape, keys, value, indent)
            return
        there = list(self._parts(shape, keys, value, indent + 1))
        gone = [self.line(indent + 1, assign.format(self.cell(c, keys), ABSENT)) for c in leaves(shape)]
        yield from self.branched(value.present, there, gone, indent)

    def _parts(self, shape: Group, keys: Sequence[str], value: Record, indent: int) -> Iterator[str]:
        if shape.presence is not None:
            yield self.line(indent, self.spelling.assign.format(self.cell(shape.presence, keys), PRESENT))
        for part, inner in zip(shape.parts, value.parts, strict=True):
            yield from self._stored(part, keys, inner, indent)

    def branched(self, test: str, then: Sequence[str], otherwise: Sequence[str], indent: int) -> Iterator[str]:
        """if / else."""
        first, second, last = self.spelling.branch
        yield self.line(indent, first.format(test))
        yield from then or [self.line(indent + 1, self.spelling.nothing)]
        yield self.line(indent, second)
        yield from otherwise or [self.line(indent + 1, self.spelling.nothing)]
        yield self.line(indent, last)

    def line(self, indent: int, text: str) -> str:
        """One line."""
        return "  " * indent + text


def constant(value: object) -> Value:
    """A literal."""
    if value is None:
        return str(ABSENT)
    if isinstance(value, tuple):
        raise UsageError("a literal record has no counterpart")
    assert isinstance(value, int)
    return str(int(value))
