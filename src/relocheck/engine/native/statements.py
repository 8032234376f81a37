"""Statements as LLVM IR: they change the words of a state in place.

Require goes to the label for what is not enabled, Leave to the end of its Block. A Choose takes what the trail says at
its place, or the first candidate, and records how many there were: the caller runs the body again for each path.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from relocheck.engine.codegen_folds import weight
from relocheck.engine.codegen_statements import holders
from relocheck.engine.intervals import ANY, Interval, statements
from relocheck.engine.native.conditions import recoding
from relocheck.engine.native.folds import repeat
from relocheck.engine.native.terms import Terms
from relocheck.engine.native.text import NONE, Atom
from relocheck.engine.native.values import Bound, Cell, Record, Scope, State, Unsupported, Value, Variable
from relocheck.engine.pack import Leaf, Shape, leaves
from relocheck.ir.terms import Assign, Bind, Block, Branch, Check, Choose, Expr, Leave, Loop, Require, SortDomain, Stmt
from relocheck.ir.types import KeyType, OptionType, RecordType, ScalarType, SortType, bounds
from relocheck.lazy import dataclass

__all__ = ["MOST_CHOICES", "Body", "Trail", "size_of"]

UNROLL = 150
"""A loop is unrolled where the result has at most about so many terms."""
MOST_CHOICES = 64
"""Chooses on one path; a path with more is left to generated Python."""
MOST_CANDIDATES = 256


@dataclass(frozen=True, slots=True)
class Trail:
    """The places that say which candidate each Choose takes, how many it had, and how far this path is."""

    taken: str
    length: str
    widths: str
    depth: str
    candidates: str


@dataclass(slots=True)
class Body:
    """One body on its way into a function. `prune` names, for a sort, the function that thins out its candidates."""

    terms: Terms
    params: tuple[tuple[str, KeyType], ...]
    statements: tuple[Stmt, ...]
    disabled: str
    prune: Mapping[str, str]
    trail: Trail | None = None
    variables: dict[str, Variable] = field(default_factory=dict[str, Variable])
    intervals: dict[str, Interval] = field(default_factory=dict[str, Interval])
    ends: dict[str, str] = field(default_factory=dict[str, str])
    over: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.intervals = self.terms.intervals.of_names(self.params, self.statements)
        given = {name for name, _ in self.params}
        for name, type_ in bindings(self.statements):
            made = self.variables.get(name)
            if made is not None and made.is_record is not (_record_of(type_) is not None):
                raise Unsupported(f"the name {name} is bound to values of two kinds")
            if made is None:
                self.variables[name] = self._variable(type_)
        self.rebound = given & set(self.variables)

    rebound: set[str] = field(default_factory=set[str])

    def _variable(self, type_: ScalarType) -> Variable:
        record = _record_of(type_)
        place = self.terms.fn.alloca()
        parts = tuple(self._variable(t) for _, t in record.fields) if record else ()
        return Variable(place, parts, record is not None)

    def scope(self, state: State, params: Mapping[str, Bound]) -> Scope:
        """Where the body begins: with these parameters, all other names unset."""
        names: dict[str, Bound] = {n: Bound(v, self.intervals.get(n, ANY)) for n, v in self.variables.items()}
        for name, variable in self.variables.items():
            if name in self.rebound:
                value = params[name].value
                assert not isinstance(value, Variable)
                self.keep(variable, value)
            else:
                self.terms.fn.store(NONE, variable.present or "")
        return Scope(state, None, {**params, **names})

    def run(self, body: Sequence[Stmt], scope: Scope) -> Scope:
        """Emit the statements in order."""
        for stmt in body:
            scope = self.statement(stmt, scope)
        return scope

    def statement(self, stmt: Stmt, scope: Scope) -> Scope:
        """One statement."""
        terms, fn = self.terms, self.terms.fn
        match stmt:
            case Assign():
                self.assign(stmt, scope)
            case Bind(name=name, value=value):
                self.keep(self.variables[name], terms.value(value, scope))
                return self.unfixed(name, scope)
            case Branch():
                self.branch(stmt, scope)
            case Loop():
                self.loop(stmt, scope)
            case Block(label=label, body=body):
                end = fn.label("left")
                outer = self.ends.get(label)
                self.ends[label] = end
                self.run(body, scope)
                fn.start(end)
                if outer is not None:
                    self.ends[label] = outer
            case Leave(label=label):
                fn.jump(self.ends[label])
            case Require(condition=condition):
                self.need(condition, scope, self.disabled)
            case Check(condition=condition):
                self.need(condition, scope, terms.trap)
            case Choose():
                self.choose(stmt, scope)
                return self.unfixed(stmt.name, scope)
        return scope

    def unfixed(self, name: str, scope: Scope) -> Scope:
        """A scope in which the name is its variable."""
        return scope.bind(name, Bound(self.variables[name], self.intervals.get(name, ANY)))

    def need(self, condition: Expr, scope: Scope, otherwise: str) -> None:
        """Go on only where the condition holds."""
        on = self.terms.fn.label("next")
        self.terms.jump(condition, scope, on, otherwise)
        self.terms.fn.start(on)

    def branch(self, stmt: Branch, scope: Scope) -> None:
        """if / else."""
        fn = self.terms.fn
        yes, no, end = (fn.label(n) for n in ("then", "else", "end"))
        self.terms.jump(stmt.condition, scope, yes, no)
        for label, side in ((yes, stmt.then), (no, stmt.otherwise)):
            fn.start(label)
            self.run(side, scope)
            fn.jump(end)
        fn.start(end)

    def loop(self, stmt: Loop, scope: Scope) -> None:
        """for; its name is known in each round where the loop is unrolled and nothing rebinds it."""
        is_bound = any(name == stmt.name for name, _ in bindings(stmt.body))
        low, high, _ = self.terms.domain(stmt.domain, scope)
        rounds = high - low if isinstance(low, int) and isinstance(high, int) else UNROLL
        unroll = rounds * size_of(stmt.body, self.terms) <= UNROLL
        over = self.over
        self.over = (*over, stmt.type.name) if isinstance(stmt.type, SortType) else over

        def body(inner: Scope) -> None:
            value = inner.names[stmt.name].value
            assert not isinstance(value, Variable)
            self.keep(self.variables[stmt.name], value)
            self.run(stmt.body, self.unfixed(stmt.name, scope) if is_bound else inner)

        repeat(self.terms, stmt.name, stmt.domain, scope, body, unroll=unroll)
        self.over = over

    # Names

    def keep(self, variable: Variable, value: Value) -> None:
        """Store a value in a variable."""
        fn = self.terms.fn
        if not variable.is_record:
            fn.store(self.terms.decoded(value), variable.present or "")
            return
        if value == NONE:
            fn.store(0, variable.present or "")
            return
        if not isinstance(value, Record):
            raise Unsupported("a plain value is bound to the name of a record")
        fn.store(fn.number(value.present), variable.present or "")
        for part, inner in zip(variable.parts, value.parts, strict=False):
            self.keep(part, inner)

    # Writing

    def assign(self, stmt: Assign, scope: Scope) -> None:
        """Store a value."""
        value = self.terms.value(stmt.value, scope)
        interval = self.terms.interval(stmt.value, scope)
        keys = tuple(stmt.keys)
        offset = self.terms.offsets(stmt.field, keys, scope)
        shape = self.terms.packing.shapes[stmt.field]
        offsets = {column: offset(column) for column in leaves(shape)}
        self.store(shape, offsets, value, interval, scope.now)

    def store(self, shape: Shape, offsets: Mapping[int, Atom], value: Value, interval: Interval, state: State) -> None:
        """Write a value, its parts one by one."""
        fn = self.terms.fn
        if isinstance(shape, Leaf):
            bits = self.encoded(shape.column, value, interval)
            self.write(shape.column, offsets[shape.column], bits, state)
            return
        if value == NONE:
            value = Record(False, ())
        if not isinstance(value, Record):
            raise Unsupported("a plain value is stored in a record")
        if shape.presence is None:
            fn.need(value.present, self.terms.trap)
        yes, no, end = (fn.label(n) for n in ("there", "absent", "end"))
        if shape.presence is not None:
            fn.branch(value.present, yes, no)
            fn.start(no)
            for column in leaves(shape):
                self.write(column, offsets[column], self.terms.bits.mask(column), state)
            fn.jump(end)
            fn.start(yes)
            self.write(shape.presence, offsets[shape.presence], 0, state)
        for part, inner in zip(shape.parts, value.parts, strict=value.present is not False):
            self.store(part, offsets, inner, ANY, state)
        fn.start(end)

    def encoded(self, index: int, value: Value, interval: Interval) -> Atom:
        """The bits of a value in a column, checked."""
        terms, fn = self.terms, self.terms.fn
        column, mask = terms.packing.columns[index], terms.bits.mask(index)
        if isinstance(value, Cell) and _same_values(terms, value.column, index):
            return value.bits
        atom = terms.decoded(value)
        if atom == NONE and column.optional:
            return mask
        bits = fn.sub(atom, column.low)
        sure = not isinstance(atom, int) and column.low <= interval.low and interval.high <= column.high
        if not column.optional:
            if not sure or interval.none:
                fn.need(fn.compare("ult", bits, column.codes), terms.trap)
            return bits
        absent = fn.compare("eq", atom, NONE)
        if not sure:
            fn.need(fn.disjunction(absent, fn.compare("ult", bits, column.codes)), terms.trap)
        return fn.select(absent, mask, bits)

    def write(self, column: int, offset: Atom, bits: Atom, state: State) -> None:
        """Put the bits of a slot into its word."""
        terms, fn = self.terms, self.terms.fn
        mask = terms.bits.mask(column)
        if isinstance(offset, int):
            spot = terms.bits.spots[terms.packing.columns[column].base + offset]
            assert spot.word is not None, "what is assigned is not fixed"
            pointer = fn.at(state.pointer, spot.word)
            kept = fn.both(fn.load(pointer), ~(mask << spot.shift))
            shifted = fn.left(fn.both(bits, mask) if isinstance(bits, int) else bits, spot.shift)
            fn.store(fn.either(kept, shifted), pointer)
            return
        pointer, shift = terms.position(column, offset, state)
        hole = fn.get(f"xor i64 {fn.left(mask, shift)}, -1")
        kept = fn.get(f"and i64 {fn.load(pointer)}, {hole}")
        fn.store(fn.either(kept, fn.left(bits, shift)), pointer)

    # Choosing

    def choose(self, stmt: Choose, scope: Scope) -> None:
        """Collect the candidates, thin out those that symmetry makes interchangeable, take the one the trail says."""
        terms, fn, trail = self.terms, self.terms.fn, self.trail
        assert trail is not None, "a body with a Choose runs along a trail"
        count = fn.alloca()
        fn.store(0, count)

        def body(inner: Scope) -> None:
            skip, on = fn.label("skip"), fn.label("next")
            terms.jump(stmt.condition, inner, on, skip)
            fn.start(on)
            number = fn.load(count)
            fn.need(fn.compare("ult", number, MOST_CANDIDATES), terms.trap)
            fn.store(terms.decoded(terms.local(stmt.name, inner)), fn.at(trail.candidates, number))
            fn.store(fn.add(number, 1), count)
            fn.start(skip)

        rounds = _rounds(stmt, terms)
        repeat(
            terms, stmt.name, stmt.domain, scope, body, unroll=rounds * weight(stmt.condition, terms.sizes) <= UNROLL
        )
        self.pruned(stmt, scope, count)
        fn.store(self.taken(trail, fn.load(count)), self.variables[stmt.name].present or "")

    def taken(self, trail: Trail, count: Atom) -> Atom:
        """The candidate that the trail says; not enabled where there is none."""
        terms, fn = self.terms, self.terms.fn
        fn.need(fn.compare("ne", count, 0), self.disabled)
        depth = fn.load(trail.depth)
        fn.need(fn.compare("ult", depth, MOST_CHOICES), terms.trap)
        planned = fn.compare("ult", depth, fn.load(trail.length))
        index = fn.select(planned, fn.load(fn.at(trail.taken, depth)), 0)
        fn.store(count, fn.at(trail.widths, depth))
        fn.store(fn.add(depth, 1), trail.depth)
        return fn.load(fn.at(trail.candidates, index))

    def pruned(self, stmt: Choose, scope: Scope, count: str) -> None:
        """Leave one of several candidates that a swap shows to lead to the same."""
        sort = stmt.type.name if isinstance(stmt.type, SortType) else ""
        if sort not in self.prune or sort in self.over or self.trail is None:
            return
        names = holders((*self.params, *bindings(self.statements)), sort)
        if names is None:
            return
        fn = self.terms.fn
        held: Atom = 0
        for name in dict.fromkeys(names):
            atom = self.terms.decoded(self.terms.local(name, scope))
            bit = fn.select(fn.compare("ult", atom, 64), fn.left(1, fn.both(atom, 63)), 0)
            held = fn.either(held, bit)
        call = f"call i64 @{self.prune[sort]}(ptr {scope.now.pointer}, ptr {self.trail.candidates}, "
        fn.store(fn.get(f"{call}i64 {fn.load(count)}, i64 {held})"), count)


def bindings(body: Sequence[Stmt]) -> Iterator[tuple[str, ScalarType]]:
    """All names that statements bind, and the types of what they are bound to."""
    for stmt in statements(body):
        match stmt:
            case Bind(name=name, value=value):
                yield name, value.type
            case Loop(name=name, type=type_) | Choose(name=name, type=type_):
                yield name, type_
            case _:
                pass


def size_of(body: Sequence[Stmt], terms: Terms) -> int:
    """About how many terms the statements have when their loops and folds are unrolled."""
    total = 0
    for stmt in body:
        match stmt:
            case Assign(keys=keys, value=value):
                total += 2 + weight(value, terms.sizes) + sum(weight(k, terms.sizes) for k in keys)
            case Bind(value=value):
                total += 1 + weight(value, terms.sizes)
            case Branch(condition=condition, then=then, otherwise=otherwise):
                total += weight(condition, terms.sizes) + size_of(then, terms) + size_of(otherwise, terms)
            case Loop(body=inner):
                total += _rounds(stmt, terms) * size_of(inner, terms)
            case Block(body=inner):
                total += size_of(inner, terms)
            case Require(condition=condition) | Check(condition=condition):
                total += weight(condition, terms.sizes)
            case Choose(condition=condition):
                total += 20 + _rounds(stmt, terms) * weight(condition, terms.sizes)
            case Leave():
                pass
    return total


def _same_values(terms: Terms, one: int, other: int) -> bool:
    """Whether two columns hold the same values in the same bits."""
    highs = (terms.packing.columns[one].high, terms.packing.columns[other].high)
    return highs[0] == highs[1] and recoding(terms, one) == recoding(terms, other)


def _rounds(stmt: Loop | Choose, terms: Terms) -> int:
    if isinstance(stmt.domain, SortDomain):
        low, high = bounds(stmt.domain.type, terms.sizes)
        return high - low + 1
    return 8


def _record_of(type_: ScalarType) -> RecordType | None:
    inner = type_.of if isinstance(type_, OptionType) else type_
    return inner if isinstance(inner, RecordType) else None
