"""Expressions as LLVM IR over packed words.

A *value* is an atom, the bits of a slot that nobody had to decode yet, or a record of values. Whatever has no meaning,
and whatever this code cannot calculate (a number beyond 62 bits), jumps to the function's trap: then generated Python
looks at the state, and raises the error or goes on. So a trap too many costs time and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from relocheck.engine.intervals import Interval, Intervals
from relocheck.engine.native import conditions, folds
from relocheck.engine.native.arithmetic import operation
from relocheck.engine.native.bits import Bits
from relocheck.engine.native.text import NONE, Atom, Bit, Function
from relocheck.engine.native.values import (
    Bound,
    Cell,
    Record,
    Scope,
    State,
    Tables,
    Unsupported,
    Value,
    Variable,
    constant,
)
from relocheck.engine.pack import Leaf, Shape
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
    Read,
    Size,
    SortDomain,
    When,
)
from relocheck.ir.types import MapType, bounds

__all__ = ["Terms"]


class Terms:
    """Emits expressions into a function."""

    def __init__(self, function: Function, bits: Bits, intervals: Intervals, tables: Tables) -> None:
        self.fn = function
        self.bits = bits
        self.packing = bits.packing
        self.sizes = bits.packing.layout.sizes
        self.system = bits.packing.layout.system
        self.intervals = intervals
        self.tables = tables
        self.trap = "trap"

    def interval(self, expr: Expr, scope: Scope) -> Interval:
        """Which ints the expression can be."""
        return self.intervals.of(expr, scope.intervals)

    # Values

    def value(self, expr: Expr, scope: Scope) -> Value:
        """The value of an expression."""
        match expr:
            case Const(value=value):
                return constant(value)
            case Local(name=name):
                return self.local(name, scope)
            case Size(sort=sort):
                return self.sizes[sort.name]
            case Read():
                return self.read(expr, scope)
            case Get(record=record, index=index):
                return self._part(self.value(record, scope), index)
            case Make(values=values):
                return Record(True, tuple(self.value(v, scope) for v in values))
            case Let(name=name, value=value, body=body):
                return self.value(body, self.let(name, value, scope))
            case Conditional():
                return self._conditional(expr, scope)
            case Fold(kind="all" | "any"):
                return self.fn.number(self.bit(expr, scope))
            case Fold():
                return folds.number(self, expr, scope)
            case Op():
                return operation(self, expr, scope)

    def atom(self, expr: Expr, scope: Scope) -> Atom:
        """The value of an expression that is no record."""
        return self.decoded(self.value(expr, scope))

    def decoded(self, value: Value) -> Atom:
        """The atom of a value that is no record."""
        if isinstance(value, Record):
            raise Unsupported("a record stands where a plain value is expected")
        if not isinstance(value, Cell):
            return value
        column = self.packing.columns[value.column]
        plain = self.fn.add(value.bits, column.low)
        if not column.optional:
            return plain
        return self.fn.select(self.fn.compare("eq", value.bits, self.bits.mask(value.column)), NONE, plain)

    def let(self, name: str, value: Expr, scope: Scope) -> Scope:
        """The scope with a name bound to the value of an expression."""
        return scope.bind(name, Bound(self.value(value, scope), self.interval(value, scope)))

    def local(self, name: str, scope: Scope) -> Value:
        """The value of a local name."""
        if name not in scope.names:
            raise Unsupported(f"the name {name} is not bound")
        held = scope.names[name].value
        return self.loaded(held) if isinstance(held, Variable) else held

    def loaded(self, variable: Variable) -> Value:
        """What a variable holds."""
        if not variable.is_record:
            return self.fn.load(variable.present or "")
        present = self.fn.truth(self.fn.load(variable.present or ""))
        return Record(present, tuple(self.loaded(p) for p in variable.parts))

    def _part(self, record: Value, index: int) -> Value:
        if not isinstance(record, Record) or index >= len(record.parts):
            raise Unsupported("a part is taken of what is no record")
        self.fn.need(record.present, self.trap)
        return record.parts[index]

    def _conditional(self, expr: Conditional, scope: Scope) -> Value:
        condition = self.bit(expr.condition, scope)
        if isinstance(condition, bool):
            return self.value(expr.then if condition else expr.otherwise, scope)
        yes, no, end = (self.fn.label(n) for n in ("then", "else", "end"))
        self.fn.branch(condition, yes, no)
        ways: list[tuple[Value, str]] = []
        for label, side in ((yes, expr.then), (no, expr.otherwise)):
            self.fn.start(label)
            found = self._plain(self.value(side, scope))
            if self.fn.block is not None:
                ways.append((found, self.fn.block))
            self.fn.jump(end)
        self.fn.start(end)
        return self._joined(ways)

    def _plain(self, value: Value) -> Value:
        """Without cells, so that the ways that join here agree."""
        if isinstance(value, Record):
            return Record(value.present, tuple(self._plain(p) for p in value.parts))
        return self.decoded(value)

    def _joined(self, ways: Sequence[tuple[Value, str]]) -> Value:
        records = [v for v, _ in ways if isinstance(v, Record)]
        if not records:
            return self.fn.phi([(self.decoded(v), block) for v, block in ways]) if ways else 0
        like = max(records, key=lambda r: len(r.parts))
        shaped = [(self._like(v, like), block) for v, block in ways]
        present = self.fn.phi_bit([(v.present, block) for v, block in shaped])
        parts = tuple(self._joined([(v.parts[n], block) for v, block in shaped]) for n in range(len(like.parts)))
        return Record(present, parts)

    def _like(self, value: Value, like: Record) -> Record:
        """An absent record in the shape of another."""
        if isinstance(value, Record) and len(value.parts) == len(like.parts):
            return value
        if value == NONE or (isinstance(value, Record) and value.present is False):
            return Record(False, tuple(self._nothing(p) for p in like.parts))
        raise Unsupported("a record and a plain value stand for each other")

    def _nothing(self, like: Value) -> Value:
        return Record(False, tuple(self._nothing(p) for p in like.parts)) if isinstance(like, Record) else 0

    # Reads

    def read(self, expr: Read, scope: Scope) -> Value:
        """What a field holds at its keys."""
        state = scope.now if expr.when is When.NOW else scope.before
        if state is None:
            raise Unsupported(f"{expr.field} is read in the state before, but there is none")
        offset = self.offsets(expr.field, expr.keys, scope)
        return self.held(self.packing.shapes[expr.field], offset, state)

    def offsets(self, field_: str, keys: Sequence[Expr], scope: Scope) -> Callable[[int], Atom]:
        """From a column of the field to the distance from its first slot, the keys checked."""
        type_ = self.system.field(field_).type
        types = type_.keys if isinstance(type_, MapType) else ()
        atoms: list[Atom] = []
        for key, key_type in zip(keys, types, strict=True):
            low, high = bounds(key_type, self.sizes)
            atom = self.fn.sub(self.atom(key, scope), low)
            if isinstance(atom, int) or not self.interval(key, scope).within(low, high):
                self.fn.need(self.fn.compare("ult", atom, high - low + 1), self.trap)
            atoms.append(min(max(atom, 0), high - low) if isinstance(atom, int) else atom)

        def offset(column: int) -> Atom:
            total: Atom = 0
            for atom, stride in zip(atoms, self.packing.columns[column].strides, strict=True):
                total = self.fn.add(total, self.fn.mul(atom, stride))
            return total

        return offset

    def held(self, shape: Shape, offset: Callable[[int], Atom], state: State) -> Value:
        """What is in a state at an offset."""
        if isinstance(shape, Leaf):
            return self.cell(shape.column, offset(shape.column), state)
        present: Bit = True
        if shape.presence is not None:
            cell = self.cell(shape.presence, offset(shape.presence), state)
            present = self.fn.compare("eq", cell.bits, 0)
        return Record(present, tuple(self.held(part, offset, state) for part in shape.parts))

    def cell(self, column: int, offset: Atom, state: State) -> Cell:
        """The bits of a slot."""
        base, fn = self.packing.columns[column].base, self.fn
        spot = self.bits.spots[base + offset] if isinstance(offset, int) else self.bits.spots[base]
        if spot.word is None:
            fixed = spot.fixed if isinstance(offset, int) else fn.load(self._entry(self._fixed(column), offset))
            return Cell(fixed, column)
        if isinstance(offset, int):
            word = state.registers[spot.word] if state.registers else fn.load(fn.at(state.pointer, spot.word))
            return Cell(fn.both(fn.right(word, spot.shift), spot.mask), column)
        pointer, shift = self.position(column, offset, state)
        return Cell(fn.both(fn.right(fn.load(pointer), shift), spot.mask), column)

    def position(self, column: int, offset: Atom, state: State) -> tuple[str, Atom]:
        """The word of a slot and its shift there, for an offset known only when it runs."""
        place = self.fn.load(self._entry(self._places(column), offset))
        if self.bits.words == 1:
            return state.pointer, place
        return self.fn.at(state.pointer, self.fn.right(place, 6)), self.fn.both(place, 63)

    def _entry(self, table: str, index: Atom) -> str:
        return self.fn.at(table, index)

    def _places(self, column: int) -> str:
        spots = [self.bits.spots[n] for n in self._reach(column)]
        return self.tables.name([(s.word or 0) * 64 + s.shift for s in spots])

    def _fixed(self, column: int) -> str:
        return self.tables.name([self.bits.spots[n].fixed for n in self._reach(column)])

    def _reach(self, column: int) -> range:
        """The slots from the column's first to its last; in between may be those of others."""
        c = self.packing.columns[column]
        limits = [bounds(k, self.sizes) for k in c.keys]
        return range(
            c.base, c.base + sum((high - low) * s for (low, high), s in zip(limits, c.strides, strict=True)) + 1
        )

    # Conditions

    def bit(self, expr: Expr, scope: Scope) -> Bit:
        """Whether a condition holds, as a value."""
        return conditions.bit(self, expr, scope)

    def jump(self, expr: Expr, scope: Scope, yes: str, no: str) -> None:
        """Go one way where a condition holds, the other where it does not."""
        conditions.jump(self, expr, scope, yes, no)

    # Domains

    def domain(self, domain: Domain, scope: Scope) -> tuple[Atom, Atom, Interval]:
        """The first value of a domain, the one behind the last, and the interval of a name that runs over it."""
        interval = self.intervals.of_domain(domain, scope.intervals)
        if isinstance(domain, SortDomain):
            low, high = bounds(domain.type, self.sizes)
            return low, high + 1, interval
        return self.atom(domain.low, scope), self.atom(domain.high, scope), interval
