"""Statements as Python source: one function a body, on a bytearray that is copied from the state at the first write.

Require ends the function. A Block becomes a loop that runs once, left by `break`; where every Leave is the last thing
the Block does it needs no loop. A Choose takes what the trail says at its place, or the first candidate, and records
how many there were: the caller re-runs the body for each path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from relocheck.engine.codegen_flow import leaves_early, straightened
from relocheck.engine.codegen_parts import Admissible, Bound, Code, Place, Scope
from relocheck.engine.codegen_terms import Terms
from relocheck.engine.intervals import ANY, holds_sort, statements
from relocheck.engine.pack import ABSENT, PRESENT, Column, Leaf, Shape, decoded, leaves
from relocheck.errors import ModelError, Span, UsageError
from relocheck.ir.terms import Assign, Bind, Block, Branch, Check, Choose, Const, Expr, Leave, Loop, Require, Stmt
from relocheck.ir.types import KeyType, OptionType, RecordType, ScalarType, SortType, Value
from relocheck.lazy import dataclass

__all__ = ["Body", "chooses", "holders"]

NESTED = 18
"""CPython allows 20 loops inside each other."""


def chooses(body: Sequence[Stmt]) -> bool:
    """Whether the body has a Choose anywhere."""
    return any(isinstance(s, Choose) for s in statements(body))


@dataclass(frozen=True, slots=True)
class Around:
    """What is around a statement: Python's loops from outside in, the labels that end here, the sorts looped over."""

    indent: int = 1
    loops: tuple[str | None, ...] = ()
    """The label of the Block that a loop stands for; None for the loop of a Loop."""
    ends: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()

    def deeper(self) -> Around:
        """One indentation level more."""
        return replace(self, indent=self.indent + 1)

    def in_loop(self, label: str | None, ends: frozenset[str], over: frozenset[str]) -> Around:
        """Inside one more Python loop."""
        if len(self.loops) >= NESTED:
            raise UsageError(f"more than {NESTED} loops and early returns inside each other: too deep for this engine")
        return Around(self.indent + 1, (*self.loops, label), ends, over)


@dataclass(slots=True)
class Body:
    """One body on its way to text. `prune` names, for a sort, the function that thins out its candidates."""

    terms: Terms
    params: tuple[tuple[str, KeyType], ...]
    statements: tuple[Stmt, ...]
    recording: bool = False
    prune: Mapping[str, str] = field(default_factory=dict[str, str])
    names: dict[str, str] = field(default_factory=dict[str, str])
    scope: Scope = field(default_factory=lambda: Scope("p"))
    lines: list[str] = field(default_factory=list[str])
    escapes: dict[int, set[str]] = field(default_factory=dict[int, set[str]])
    """For each Python loop, by its depth, the labels that are left through it."""
    flagged: set[str] = field(default_factory=set[str])
    """The labels that are left through a loop, and so need a flag."""

    def __post_init__(self) -> None:
        intervals = self.terms.intervals.of_names(self.params, self.statements)
        for name, _ in self.locals():
            if name not in self.names:
                self.names[name] = self.terms.tables.fresh(name)
                self.scope = self.scope.bind(name, Bound(Code(self.names[name]), intervals.get(name, ANY)))

    @property
    def arguments(self) -> list[str]:
        """The Python names of the parameters."""
        return [self.names[name] for name, _ in self.params]

    def locals(self) -> Iterator[tuple[str, ScalarType]]:
        """All names and the types of what they are bound to; a name comes once for each binder."""
        yield from self.params
        for stmt in statements(self.statements):
            match stmt:
                case Bind(name=name, value=value):
                    yield name, value.type
                case Loop(name=name, type=type_) | Choose(name=name, type=type_):
                    yield name, type_
                case _:
                    pass

    def function(self, name: str, body: Sequence[Stmt]) -> list[str]:
        """`def name(p, [trail, widths, [taken,]] *params)` for the statements: bytes, or None: not enabled."""
        extra = ["trail", "widths", *["taken"] * self.recording] if self.recording or chooses(body) else []
        self.lines = [f"def {name}({', '.join(['p', *extra, *self.arguments])}):"]
        unset = [n for n in self.names.values() if n not in self.arguments]
        if unset and self.prune and chooses(body):
            self.line(Around(), f"{' = '.join(unset)} = None")
        result = self.run(body, Around())
        self.line(Around(), f"return {result}")
        return self.lines

    def inline(self, body: Sequence[Stmt], indent: int) -> tuple[list[str], str]:
        """The lines of a body without Require and Choose, and the text of the packed state after it."""
        self.lines = []
        result = self.run(body, Around(indent))
        return self.lines, result

    def run(self, body: Sequence[Stmt], around: Around) -> str:
        """Emit the statements; the text of the state after them."""
        self.scope = replace(self.scope, now="p")
        for stmt in straightened(body):
            if self.scope.now == "p" and any(isinstance(s, Assign) for s in statements([stmt])):
                self.line(around, "t = bytearray(p)")
                self.scope = replace(self.scope, now="t")
            self.statement(stmt, around)
        return "bytes(t)" if self.scope.now == "t" else "p"

    def line(self, around: Around, text: str) -> None:
        """One line of the function."""
        self.lines.append("    " * around.indent + text)

    def text(self, expr: Expr) -> str:
        """The text of an expression here."""
        return self.terms.code(expr, self.scope).text

    def sequence(self, body: Sequence[Stmt], around: Around) -> None:
        """Statements one after the other."""
        for n, stmt in enumerate(body):
            last = n == len(body) - 1
            self.statement(stmt, around if last else replace(around, ends=frozenset()))
        if not body:
            self.line(around, "pass")

    def statement(self, stmt: Stmt, around: Around) -> None:
        """One statement."""
        match stmt:
            case Assign():
                self.assign(stmt, around)
            case Bind(name=name, value=value):
                self.line(around, f"{self.names[name]} = {self.text(value)}")
            case Branch():
                self.branch(stmt, around)
            case Loop():
                self.loop(stmt, around)
            case Block():
                self.block(stmt, around)
            case Leave(label=label):
                self.leave(label, around)
            case Require(condition=condition):
                self.line(around, f"if not {self.text(condition)}: return None")
            case Check(condition=condition, message=message, span=span):
                failure = self.terms.tables.name("X", (message, span), lambda: _failure(message, span))
                self.line(around, f"if not {self.text(condition)}: {failure}()")
            case Choose():
                self.choose(stmt, around)

    # Flow

    def branch(self, stmt: Branch, around: Around) -> None:
        """if / else."""
        self.line(around, f"if {self.text(stmt.condition)}:")
        self.sequence(stmt.then, around.deeper())
        if stmt.otherwise:
            self.line(around, "else:")
            self.sequence(stmt.otherwise, around.deeper())

    def loop(self, stmt: Loop, around: Around) -> None:
        """for."""
        over = {stmt.type.name} if isinstance(stmt.type, SortType) else set[str]()
        domain = self.terms.domain(stmt.domain, self.scope).text
        self.line(around, f"for {self.names[stmt.name]} in {domain}:")
        self.sequence(stmt.body, around.in_loop(None, frozenset(), around.over | over))
        self.after_loop(around)

    def block(self, stmt: Block, around: Around) -> None:
        """A loop that runs once, or no loop where each Leave is the last thing that happens."""
        ends = around.ends | {stmt.label}
        if not leaves_early(stmt.body, stmt.label):
            self.sequence(stmt.body, replace(around, ends=ends))
            return
        start = len(self.lines)
        self.line(around, "while True:")
        inner = around.in_loop(stmt.label, ends, around.over)
        self.sequence(stmt.body, inner)
        self.line(inner, "break")
        if stmt.label in self.flagged:
            self.lines.insert(start, "    " * around.indent + f"{_flag(stmt.label)} = False")
        self.after_loop(around, stmt.label)

    def leave(self, label: str, around: Around) -> None:
        """Nothing where the Block ends anyway, `break`, or a flag and `break` through the loops in between."""
        if label in around.ends:
            self.line(around, "pass")
            return
        assert label in around.loops, f"leave {label} is outside a block of that label"
        target = len(around.loops) - 1 - around.loops[::-1].index(label)
        for depth in range(target + 1, len(around.loops)):
            self.escapes.setdefault(depth, set()).add(label)
        if target + 1 < len(around.loops):
            self.flagged.add(label)
            self.line(around, f"{_flag(label)} = True")
        self.line(around, "break")

    def after_loop(self, around: Around, own: str | None = None) -> None:
        """Behind a Python loop: go on leaving where a Block further out is being left."""
        for label in sorted(self.escapes.pop(len(around.loops), set()) - {own}):
            self.line(around, f"if {_flag(label)}: break")

    # Writing

    def assign(self, stmt: Assign, around: Around) -> None:
        """Store a value; Python, too, evaluates the value first, then the keys."""
        slot, raises = self.terms.slots(stmt.field, stmt.keys, self.scope, stmt.span)
        place = Place(self.terms.packing.shapes[stmt.field], "t", slot, raises)
        if isinstance(place.shape, Leaf):
            column = self.terms.packing.columns[place.shape.column]
            self.line(around, f"{place.byte(place.shape.column)} = {self.encoded(column, stmt)}")
            return
        if isinstance(stmt.value, Const) and stmt.value.value is None and place.shape.presence is not None:
            fixed = self.fixed(place, stmt.keys, around)
            for leaf in leaves(place.shape):
                self.line(around, f"{fixed.byte(leaf)} = {ABSENT}")
            return
        self.line(around, f"v = {self.text(stmt.value)}")
        self.store(self.fixed(place, stmt.keys, around), place.shape, "v", stmt.span, around)

    def fixed(self, place: Place, keys: Sequence[Expr], around: Around) -> Place:
        """The place with the slots of a record's parts found before any of them is stored, which the keys may read."""
        if all(isinstance(key, Const) or self.text(key).isidentifier() for key in keys):
            return place
        names = {leaf: f"w{n}" for n, leaf in enumerate(leaves(place.shape))}
        for leaf, name in names.items():
            self.line(around, f"{name} = {place.slot(leaf)}")
        return replace(place, slot=names.__getitem__)

    def encoded(self, column: Column, stmt: Assign) -> str:
        """The text of the byte for the value."""
        code = self.terms.code(stmt.value, self.scope)
        source = self.terms.place(stmt.value, self.scope)
        if code.constant is not None and (byte := _code_of(column, code.constant[0])) is not None:
            return str(byte)
        if source is not None and isinstance(source.shape, Leaf) and source.present:
            held = self.terms.packing.columns[source.shape.column]
            if (held.low, held.high, held.optional) == (column.low, column.high, column.optional):
                return source.byte(source.shape.column)
        plain = column.low == 0 and not column.boolean
        if plain and self.terms.interval(stmt.value, self.scope).within(0, column.high):
            return code.text
        return f"{self.codes(column, stmt.span)}[{code.text}]"

    def codes(self, column: Column, span: Span | None) -> str:
        """The table from the values of a column to their codes."""

        def make() -> Admissible:
            values = list(decoded(column))
            codes = {values[c]: c for c in [*range(column.codes), *([ABSENT] if column.optional else [])]}
            message = f"{column.field}: the value {{}} is outside {column.low}..{column.high}"
            return Admissible(codes, message, span)

        return self.terms.tables.name("E", (column.field, column.low, column.high, column.optional, span), make)

    def store(self, place: Place, shape: Shape, value: str, span: Span | None, around: Around) -> None:
        """Store the parts of a record."""
        if isinstance(shape, Leaf):
            column = self.terms.packing.columns[shape.column]
            self.line(around, f"{place.byte(shape.column)} = {self.codes(column, span)}[{value}]")
            return
        self.line(around, f"if {value} is None:")
        if shape.presence is None:
            failure = self.terms.tables.name("X", ("None", span), lambda: _failure("None is no record", span))
            self.line(around.deeper(), f"{failure}()")
        else:
            for leaf in leaves(shape):
                self.line(around.deeper(), f"{place.byte(leaf)} = {ABSENT}")
        self.line(around, "else:")
        if shape.presence is not None:
            self.line(around.deeper(), f"{place.byte(shape.presence)} = {PRESENT}")
        for n, part in enumerate(shape.parts):
            self.store(place, part, f"{value}[{n}]", span, around.deeper())
        if not shape.parts:
            self.line(around.deeper(), "pass")

    # Choosing

    def choose(self, stmt: Choose, around: Around) -> None:
        """Collect the candidates, thin out those that symmetry makes interchangeable, take the one the trail says."""
        candidate = self.terms.tables.fresh(stmt.name)
        interval = self.terms.intervals.of_domain(stmt.domain, self.scope.intervals)
        inner = self.scope.bind(stmt.name, Bound(Code(candidate), interval))
        domain = self.terms.domain(stmt.domain, replace(self.scope, iterable=True)).text
        condition = self.terms.code(stmt.condition, inner).text
        self.line(around, f"c = [{candidate} for {candidate} in {domain} if {condition}]")
        if (names := self.prunable(stmt, around)) is not None and isinstance(stmt.type, SortType):
            used = "".join(f"{n}, " for n in names)
            self.line(around, f"c = {self.prune[stmt.type.name]}(c, {self.scope.now}, ({used}))")
        name = self.names[stmt.name]
        self.line(around, "if len(widths) < len(trail): " + f"{name} = c[trail[len(widths)]]")
        self.line(around, f"elif c: {name} = c[0]")
        self.line(around, "else: return None")
        self.line(around, "widths.append(len(c))")
        if self.recording:
            self.line(around, f"taken.append({name})")

    def prunable(self, stmt: Choose, around: Around) -> list[str] | None:
        """The names that may hold elements of the sort; None where candidates must not be thinned out.

        Inside a loop over the same sort two candidates differ: the loop may have met one and not the other.
        """
        sort = stmt.type.name if isinstance(stmt.type, SortType) else ""
        if sort not in self.prune or sort in around.over:
            return None
        found = holders(self.locals(), sort)
        return None if found is None else [self.names[name] for name in found]


def holders(names: Iterable[tuple[str, ScalarType]], sort: str) -> list[str] | None:
    """The names that may hold elements of the sort; None where one may do so inside a record."""
    found = {name: type_ for name, type_ in names if holds_sort(type_, sort)}
    return None if any(map(_has_record, found.values())) else list(found)


def _code_of(column: Column, value: Value) -> int | None:
    """The byte of a value; None where the column does not admit it."""
    if value is None:
        return ABSENT if column.optional else None
    return int(value) - column.low if isinstance(value, int) and column.low <= value <= column.high else None


def _has_record(type_: ScalarType) -> bool:
    return isinstance(type_, RecordType) or (isinstance(type_, OptionType) and _has_record(type_.of))


def _flag(label: str) -> str:
    return "leave_" + "".join(c if c.isalnum() and c.isascii() else f"_{ord(c)}_" for c in label)


def _failure(message: str, span: Span | None) -> Callable[[], None]:
    def fail() -> None:
        raise ModelError(message or "the assertion is false", span)

    return fail
