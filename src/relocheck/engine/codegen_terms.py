"""Expressions as Python source over packed states.

An expression becomes a text that computes its IR value (True may be 1, False may be 0). Keys and stored values that the
intervals do not vouch for go through a dict that holds the admissible ones and raises ModelError for the rest.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace

from relocheck.engine import codegen_folds as folds
from relocheck.engine.codegen_parts import Admissible, Bound, Code, Place, Scope, Tables, constant
from relocheck.engine.intervals import Interval, Intervals
from relocheck.engine.pack import ABSENT, Group, Leaf, Packing, Shape, decoded
from relocheck.errors import ModelError, Span
from relocheck.ir.terms import (
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Get,
    Let,
    Local,
    Make,
    Op,
    Operator,
    Read,
    Size,
    SortDomain,
    When,
)
from relocheck.ir.types import KeyType, MapType, Value, bounds, show_type, values_of

__all__ = ["Terms"]

INFIX = {
    Operator.LT: "<",
    Operator.LE: "<=",
    Operator.ADD: "+",
    Operator.SUB: "-",
    Operator.MUL: "*",
    Operator.FLOORDIV: "//",
    Operator.MOD: "%",
}
FOLDABLE: dict[Operator, Callable[[int, int], int]] = {
    Operator.LT: operator.lt,
    Operator.LE: operator.le,
    Operator.ADD: operator.add,
    Operator.SUB: operator.sub,
    Operator.MUL: operator.mul,
}


class Terms:
    """Turns expressions into text; collects the tables that the text names."""

    def __init__(self, packing: Packing, tables: Tables) -> None:
        self.packing = packing
        self.tables = tables
        self.sizes = packing.layout.sizes
        self.system = packing.layout.system
        self.intervals = Intervals(self.system, self.sizes)

    def code(self, expr: Expr, scope: Scope) -> Code:
        """The Python text of an expression."""
        match expr:
            case Const(value=value):
                return constant(value)
            case Local(name=name):
                return scope.names[name].code
            case Size(sort=sort):
                return constant(self.sizes[sort.name])
            case Read() | Get():
                return self._read(expr, scope)
            case Op():
                return self._operation(expr, scope)
            case Conditional():
                return self._conditional(expr, scope)
            case Let():
                return self._let(expr, scope)
            case Make(values=values):
                parts = [self.code(v, scope) for v in values]
                return Code(f"({''.join(p.text + ', ' for p in parts)})", any(p.raises for p in parts))
            case Fold():
                return folds.fold(self, expr, scope)

    def interval(self, expr: Expr, scope: Scope) -> Interval:
        """Which ints the expression can be."""
        return self.intervals.of(expr, scope.intervals)

    def domain(self, domain: Domain, scope: Scope) -> Code:
        """The text of an iterable over the values of a domain."""
        if isinstance(domain, SortDomain):
            values = tuple(values_of(domain.type, self.sizes))
            return Code(repr(values) if len(values) <= 64 else f"range({values[0]}, {len(values)} + {values[0]})")
        low, high = self.code(domain.low, scope), self.code(domain.high, scope)
        return Code(f"range({low.text}, {high.text})", low.raises or high.raises)

    # Reads

    def slots(
        self, field: str, keys: Sequence[Expr], scope: Scope, span: Span | None
    ) -> tuple[Callable[[int], str], bool]:
        """From a column of the field to the text of its slot at these keys; and whether that text can raise."""
        type_ = self.system.field(field).type
        types = type_.keys if isinstance(type_, MapType) else ()
        codes = [self.code(k, scope) for k in keys]
        limits = [bounds(t, self.sizes) for t in types]
        sure = [self.interval(k, scope).within(*limit) for k, limit in zip(keys, limits, strict=True)]

        def slot(index: int) -> str:
            column = self.packing.columns[index]
            start, texts = column.base, list[str]()
            for n, (code, (low, _), stride) in enumerate(zip(codes, limits, column.strides, strict=True)):
                if not sure[n]:
                    texts.append(f"{self._key_table(field, types[n], stride, span)}[{code.text}]")
                elif code.constant is not None:
                    start += (_int(code.constant[0]) - low) * stride
                else:
                    start -= low * stride
                    texts.append(code.text if stride == 1 else f"{code.text}*{stride}")
            return _sum(texts, start)

        return slot, not all(sure) or any(c.raises for c in codes)

    def place(self, expr: Expr, scope: Scope) -> Place | None:
        """Where the expression reads, if it only reads."""
        match expr:
            case Read(field=field, keys=keys, when=when):
                state = scope.now if when is When.NOW else scope.before
                assert state is not None, f"{field} is read in the state before, but there is none"
                slot, raises = self.slots(field, keys, scope, expr.span)
                return Place(self.packing.shapes[field], state, slot, raises)
            case Get(record=record, index=index):
                held = self.place(record, scope)
                if held is None or not isinstance(held.shape, Group):
                    return None
                part, sure = held.shape.parts[index], held.present and held.shape.presence is None
                return replace(held, shape=part, present=sure) if sure or self._tells_absence(part) else None
            case Local(name=name):
                return scope.names[name].place
            case _:
                return None

    def _tells_absence(self, shape: Shape) -> bool:
        """Whether the byte of a leaf shows that the record around it is None."""
        if isinstance(shape, Group):
            return False
        column = self.packing.columns[shape.column]
        return not column.optional and column.codes <= ABSENT

    def _read(self, expr: Read | Get, scope: Scope) -> Code:
        place = self.place(expr, scope)
        if place is not None:
            return Code(self._decode(place, place.shape), place.raises)
        assert isinstance(expr, Get)
        record = self.code(expr.record, scope)
        return Code(f"{record.text}[{expr.index}]", record.raises)

    def _decode(self, place: Place, shape: Shape) -> str:
        if isinstance(shape, Group):
            made = f"({''.join(self._decode(place, part) + ', ' for part in shape.parts)})"
            if shape.presence is None:
                return made
            return f"(None if {place.byte(shape.presence)} == {ABSENT} else {made})"
        column = self.packing.columns[shape.column]
        byte = place.byte(shape.column)
        if not place.present:  # too short for the byte of an absent record: an IndexError, never a wrong value
            values = decoded(column)[: column.codes]
            return f"{self.tables.name('R', values, lambda: values)}[{byte}]"
        if column.optional:
            key = (column.low, column.boolean)
            return f"{self.tables.name('N', key, lambda: decoded(column))}[{byte}]"
        return f"({byte} + {column.low})" if column.low else byte

    def _key_table(self, field: str, type_: KeyType, stride: int, span: Span | None) -> str:
        low, high = bounds(type_, self.sizes)

        def make() -> Admissible:
            message = f"{field}: the key {{}} is outside {show_type(type_)} ({low}..{high})"
            return Admissible({k: (k - low) * stride for k in range(low, high + 1)}, message, span)

        return self.tables.name("K", (field, type_, stride, span), make)

    # Operators

    def _operation(self, expr: Op, scope: Scope) -> Code:
        match expr.operator:
            case Operator.AND:
                return conjunction([self.code(o, scope) for o in expr.operands])
            case Operator.OR:
                return disjunction([self.code(o, scope) for o in expr.operands])
            case Operator.NOT:
                return negation(self.code(expr.operands[0], scope))
            case Operator.IMPLIES:
                return _implication(*(self.code(o, scope) for o in expr.operands))
            case Operator.EQ:
                return self._equality(expr, scope)
            case _:
                return self._arithmetic(expr, scope)

    def _arithmetic(self, expr: Op, scope: Scope) -> Code:
        parts = [self.code(o, scope) for o in expr.operands]
        raises = any(p.raises for p in parts)
        if expr.operator in (Operator.MIN, Operator.MAX):
            text = f"{expr.operator.value}({', '.join(p.text for p in parts)})"
            return parts[0] if len(parts) == 1 else Code(text, raises)
        if expr.operator in FOLDABLE and all(p.constant is not None for p in parts):
            return constant(_calculated(FOLDABLE[expr.operator], parts))
        if expr.operator in (Operator.FLOORDIV, Operator.MOD) and not self._nonzero(expr.operands[1], scope):
            name = self.tables.name("D", (expr.operator, expr.span), lambda: _division(expr))
            return Code(f"{name}({parts[0].text}, {parts[1].text})", True)
        return Code("(" + f" {INFIX[expr.operator]} ".join(p.text for p in parts) + ")", raises)

    def _nonzero(self, expr: Expr, scope: Scope) -> bool:
        interval = self.interval(expr, scope)
        return not interval.none and (interval.low > 0 or interval.high < 0)

    def _equality(self, expr: Op, scope: Scope) -> Code:
        """Compare bytes where both sides are bytes, or one is and the other is surely encoded as itself."""
        left, right = expr.operands
        for one, other in ((left, right), (right, left)):
            place = self.place(one, scope)
            if place is not None and (texts := self._byte_equal(place, other, scope)) is not None:
                return _compared(*texts, place.raises or self.code(other, scope).raises)
        a, b = self.code(left, scope), self.code(right, scope)
        if a.constant is not None and b.constant is not None:
            return constant(a.constant == b.constant)
        return _compared(a.text, b.text, a.raises or b.raises)

    def _byte_equal(self, place: Place, other: Expr, scope: Scope) -> tuple[str, str] | None:
        """The two sides of a comparison of bytes that says whether the place holds that value."""
        code = self.code(other, scope)
        if not place.present:
            return None
        if isinstance(place.shape, Group):
            is_none = place.shape.presence is not None and code.constant == (None,)
            return (place.byte(place.shape.presence or 0), str(ABSENT)) if is_none else None
        column = self.packing.columns[place.shape.column]
        byte = place.byte(place.shape.column)
        if code.constant == (None,):
            return (byte, str(ABSENT)) if column.optional else None
        if code.constant is not None:
            value = code.constant[0]
            fits = isinstance(value, int) and column.low <= value <= column.high
            return (byte, str(_int(value) - column.low)) if fits else None
        second = self.place(other, scope)
        if second is not None and isinstance(second.shape, Leaf) and second.present:
            against = self.packing.columns[second.shape.column]
            same = against.low == column.low and max(against.codes, column.codes) < ABSENT + 1
            return (byte, second.byte(second.shape.column)) if same else None
        itself = column.low == 0 and self.interval(other, scope).within(0, ABSENT - 1)
        return (byte, code.text) if itself else None

    def _conditional(self, expr: Conditional, scope: Scope) -> Code:
        condition = self.code(expr.condition, scope)
        then, otherwise = self.code(expr.then, scope), self.code(expr.otherwise, scope)
        if condition.constant is not None:
            return then if condition.constant[0] else otherwise
        raises = condition.raises or then.raises or otherwise.raises
        return Code(f"({then.text} if {condition.text} else {otherwise.text})", raises)

    def _let(self, expr: Let, scope: Scope) -> Code:
        value, interval = self.code(expr.value, scope), self.interval(expr.value, scope)
        if isinstance(expr.value, Local):
            return self.code(expr.body, scope.bind(expr.name, scope.names[expr.value.name]))
        if value.constant is not None:
            return self.code(expr.body, scope.bind(expr.name, Bound(value, interval)))
        place = self.place(expr.value, scope)
        if place is not None and not place.raises:
            return self.code(expr.body, scope.bind(expr.name, Bound(value, interval, place)))
        name = self.tables.fresh(expr.name)
        body = self.code(expr.body, scope.bind(expr.name, Bound(Code(name), interval)))
        raises = value.raises or body.raises
        if scope.iterable:
            return Code(f"(lambda {name}: {body.text})({value.text})", raises)
        return Code(f"(({name} := {value.text}), {body.text})[1]", raises)


def conjunction(parts: Sequence[Code]) -> Code:
    """`and`, from the left; a part known to be false ends it."""
    return _chain(parts, "and", final=False)


def disjunction(parts: Sequence[Code]) -> Code:
    """`or`, from the left; a part known to be true ends it."""
    return _chain(parts, "or", final=True)


def _chain(parts: Sequence[Code], word: str, *, final: bool) -> Code:
    kept: list[Code] = []
    for part in parts:
        if part.constant is None:
            kept.append(part)
        elif bool(part.constant[0]) is final:
            if not any(p.raises for p in kept):
                return constant(final)
            kept.append(part)
            break
    if len(kept) <= 1:
        return kept[0] if kept else constant(not final)
    return Code("(" + f" {word} ".join(p.text for p in kept) + ")", any(p.raises for p in kept))


def negation(part: Code) -> Code:
    """`not`."""
    if part.constant is not None:
        return constant(not part.constant[0])
    return Code(part.opposite or f"(not {part.text})", part.raises, opposite=part.text)


def _compared(left: str, right: str, raises: bool) -> Code:
    return Code(f"({left} == {right})", raises, opposite=f"({left} != {right})")


def _implication(left: Code, right: Code) -> Code:
    """Both sides are evaluated, as a call does; where the right one cannot raise nobody sees whether it was."""
    if right.raises:
        return Code(f"({left.text} <= {right.text})", True)  # of 0 and 1
    return disjunction([negation(left), right])


def _calculated(fold: Callable[[int, int], int], parts: Sequence[Code]) -> int:
    values = [_int(p.constant[0]) for p in parts if p.constant is not None]
    result = values[0]
    for value in values[1:]:
        result = fold(result, value)
    return result


def _division(expr: Op) -> Callable[[int, int], int]:
    def divide(left: int, right: int) -> int:
        if right == 0:
            raise ModelError(f"division by zero: {left} {expr.operator.value} 0", expr.span)
        return left // right if expr.operator is Operator.FLOORDIV else left % right

    return divide


def _sum(texts: Sequence[str], start: int) -> str:
    if not texts:
        return str(start)
    joined = " + ".join(texts)
    return joined if start == 0 else f"{joined} + {start}" if start > 0 else f"{joined} - {-start}"


def _int(value: Value) -> int:
    assert isinstance(value, int)
    return int(value)
