"""Bodies as TLA+: each assignment defines a new name, which is the old value wherever execution does not come along.

Loops are unrolled. Where control flow parts, a name says whether execution is there; an early exit takes away from it.
What is required, asserted and chosen stands in the order of execution, so that TLC stops where the body stops.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import reduce
from math import inf

from relocheck.engine.intervals import Interval, Intervals
from relocheck.errors import UsageError
from relocheck.formats.peers.tla_terms import Fresh, Terms, spelled
from relocheck.ir.system import Action, System
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Const,
    Expr,
    Leave,
    Loop,
    Read,
    Require,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    Value,
    bounds,
    values_of,
)
from relocheck.lazy import dataclass

__all__ = ["Body"]

MOST_CHOICES = 100
"""One behind the other in one action: each is a quantifier inside the one before."""
_COMPARISON = re.compile(r'\([\w\[\].]+ [=<]=? [\w"]+\)')
"""What TLC does not take for several ways on, as it takes a \\/, an \\E, a =>, or a name for one of these."""
_WORD = re.compile(r"[A-Za-z_]\w*")


@dataclass(slots=True)
class Part:
    """What stands between two choices: definitions, then conditions; behind them a choice, except in the last part."""

    definitions: dict[str, str] = field(default_factory=dict[str, str])
    conditions: list[str] = field(default_factory=list[str])
    choice: str = ""


Known = dict[str, Interval]


@dataclass(frozen=True, slots=True)
class Exit:
    """A block left early: which, where execution came along, and what was known there."""

    label: str
    where: str
    known: Known


@dataclass(slots=True)
class Body:
    """One action, executed on names."""

    action: Action
    system: System
    sizes: Sizes
    fresh: Fresh
    fields: dict[str, str]
    """What each field is called in the module; while the body runs, where its newest value is."""
    names: dict[str, str] = field(default_factory=dict[str, str])
    parts: list[Part] = field(default_factory=lambda: [Part()])
    here: str = "TRUE"
    """Whether execution comes along."""
    left: list[Exit] = field(default_factory=list[Exit])
    """On the way here, as far as the blocks have not ended."""
    known: Known = field(default_factory=dict[str, Interval])
    """What the local names may hold here."""

    def lines(self, called: str, variables: Sequence[str]) -> Iterator[str]:
        """The action as a definition; all variables have a value behind it."""
        self.known = self.intervals.of_names(self.action.params, ())
        before = dict(self.fields)
        params = [(name, self.fresh.name(name)) for name, _ in self.action.params]
        self.names.update(params)
        self.statements(self.action.body)
        changed = [f for f in variables if self.fields[f] != before[f]]
        last = self.parts[-1].conditions
        last += [f"{before[f]}' = {self.fields[f]}" for f in changed]
        last += [f"UNCHANGED {before[f]}" for f in variables if f not in changed]
        yield called + (f"({', '.join(name for _, name in params)})" if params else "") + " =="
        yield from self._text()

    @property
    def intervals(self) -> Intervals:
        """What is known of numbers."""
        return Intervals(self.system, self.sizes)

    @property
    def terms(self) -> Terms:
        """The writer of expressions, as the fields are now."""
        return Terms(self.sizes, self.fresh, lambda read: self.fields[read.field])

    def _text(self) -> Iterator[str]:
        used: set[str] = set()
        for part in reversed(self.parts):
            used.update(*map(_WORD.findall, [*part.conditions, part.choice]))
            for name, value in reversed(list(part.definitions.items())):
                if name in used:
                    used.update(_WORD.findall(value))
                else:
                    del part.definitions[name]
        indent = "  "
        for part in self.parts:
            if part.definitions:
                yield f"{indent}LET"
                yield from (f"{indent}  {name} == {value}" for name, value in part.definitions.items())
                yield f"{indent}IN"
            yield from (f"{indent}/\\ {condition}" for condition in part.conditions)
            if part.choice:
                yield f"{indent}/\\ {part.choice}"
                indent += "  "

    def define(self, wish: str, value: str) -> str:
        """A name for a value; what is a name or a literal already is taken as it is."""
        if re.fullmatch(r'\w+|"\w*"', value):
            return value
        name = self.fresh.name(wish)
        self.parts[-1].definitions[name] = value
        return name

    def where_here(self, value: str, before: str | None) -> str:
        """The value, or what was there before where execution does not come along."""
        return value if self.here == "TRUE" or before is None else f"IF {self.here} THEN {value} ELSE {before}"

    # Statements

    def statements(self, body: Sequence[Stmt]) -> None:
        """All in order, as far as execution comes."""
        for stmt in body:
            if self.here == "FALSE":
                return
            self.statement(stmt)

    def statement(self, stmt: Stmt) -> None:
        """One statement."""
        match stmt:
            case Assign():
                self.assign(stmt)
            case Bind(name=name, value=value):
                self.bind(name, self.terms.value(value, self.names), self.intervals.of(value, self.known))
            case Branch():
                self.branch(stmt)
            case Loop():
                self.loop(stmt)
            case Block(label=label, body=inner):
                with self.coming_back(label) as ways, self.aside(ways):
                    self.statements(inner)
            case Leave(label=label):
                self.left.append(Exit(label, self.here, self.known))
                self.here = "FALSE"
            case Require(condition=condition):
                self.demand(self.terms.truth(condition, self.names))
            case Check(condition=condition, message=message):
                self.insist(self.terms.truth(condition, self.names), message or "the assertion is false")
            case Choose():
                self.choose(stmt)

    def bind(self, name: str, text: str, interval: Interval) -> None:
        """A local name holds a value from here on."""
        self.names[name] = self.define(name, self.where_here(text, self.names.get(name)))
        self.known = {**self.known, name: interval}

    def demand(self, condition: str) -> None:
        """The action happens only where the condition holds."""
        if condition != "TRUE":
            text = condition if self.here == "TRUE" else f"({self.here} => {condition})"
            self.parts[-1].conditions.append(text if _COMPARISON.fullmatch(text) else f"{text} = TRUE")

    def insist(self, condition: str, message: str) -> None:
        """A model error where the condition does not hold."""
        text = condition if self.here == "TRUE" else f"({self.here} => {condition})"
        quoted = message.replace("\\", "/").replace('"', "'")
        self.parts[-1].conditions.append(f'Assert({text}, "{quoted}")')

    def assign(self, stmt: Assign) -> None:
        """Store a value; that it and the keys fit is asserted where it is not certain."""
        type_ = self.system.field(stmt.field).type
        held = type_.value if isinstance(type_, MapType) else type_
        value = self.define("new", self.terms.stored(stmt.value, held, self.names))
        if not self._fits(stmt.value, held):
            self.insist(_within(value, held, self.sizes), f"{stmt.field}: a value out of range")
        keys = type_.keys if isinstance(type_, MapType) else ()
        for key, key_type in zip(stmt.keys, keys, strict=True):
            if not self._fits(key, key_type):
                text = self.terms.stored(key, key_type, self.names)
                self.insist(_within(text, key_type, self.sizes), f"{stmt.field}: a key out of range")
        before = self.fields[stmt.field]
        at = self.terms.at(stmt.keys, self.names)
        after = f"[{before} EXCEPT !{at} = {value}]" if at else value
        self.fields[stmt.field] = self.define(stmt.field, self.where_here(after, before))

    def _fits(self, expr: Expr, type_: ScalarType) -> bool:
        """Whether the value is certainly one of the type."""
        of = type_.of if isinstance(type_, OptionType) else type_
        if isinstance(of, RecordType):
            return isinstance(expr, Const | Read) and expr.type == type_
        found = self.intervals.of(expr, self.known)
        low, high = bounds(of, self.sizes)
        within = found.low > found.high or (low <= found.low and found.high <= high)
        return within and (of is not type_ or not found.none)

    def branch(self, stmt: Branch) -> None:
        """Both sides, each where execution takes it."""
        test = self.terms.truth(stmt.condition, self.names)
        if test in ("TRUE", "FALSE"):
            self.statements(stmt.then if test == "TRUE" else stmt.otherwise)
            return
        outside = self.here
        test = self.define("test", test if outside == "TRUE" else f"{outside} /\\ {test}")
        other = f"~{test}" if outside == "TRUE" else f"({outside} /\\ ~{test})"
        with self.coming_back() as ways:
            for side, condition in ((stmt.then, test), (stmt.otherwise, other)):
                with self.aside(ways):
                    self.here = self.define("other", condition) if side else outside
                    self.statements(side)

    @contextmanager
    def aside(self, ways: list[Known]) -> Generator[None]:
        """One of several ways on from here."""
        before = self.known
        yield
        if self.here != "FALSE":
            ways.append(self.known)
        self.known = before

    @contextmanager
    def coming_back(self, label: str = "") -> Generator[list[Known]]:
        """Behind what is done here execution goes on where it came from, less where it left for further out.

        What is known then is what is known on all ways that lead there.
        """
        outside, already = self.here, len(self.left)
        ways: list[Known] = []
        yield ways
        mine = self.left[already:]
        self.left[already:] = [e for e in mine if e.label != label]
        ways += [e.known for e in mine if e.label == label]
        self.known = reduce(_joined, ways, {})
        gone = [e.where for e in mine if e.label != label]
        if outside in gone:
            self.here = "FALSE"
        elif gone:
            kept = [outside] if outside != "TRUE" else []
            self.here = self.define("on", " /\\ ".join([*kept, *(f"~{where}" for where in gone)]))
        else:
            self.here = outside

    def loop(self, stmt: Loop) -> None:
        """A round for each value that may be in the domain, the first first."""
        inside = self._inside(stmt)
        for value in self._values(stmt):
            test, outside = inside(value), self.here
            if outside == "FALSE":
                return
            if test == "FALSE":
                continue
            with self.coming_back() as ways:
                if test != "TRUE":
                    self.here = self.define("round", test if outside == "TRUE" else f"{outside} /\\ {test}")
                    ways.append(self.known)
                with self.aside(ways):
                    self.round(stmt, value)

    def round(self, stmt: Loop, value: Value) -> None:
        """One round, which may or may not happen; the name stays bound behind it."""
        name, here, before = stmt.name, self.here, self.names.get(stmt.name)
        self.names[name] = spelled(value, stmt.type)
        self.known = {**self.known, name: self.intervals.of(Const(value, stmt.type), {})}
        self.statements(stmt.body)
        if before is not None and here != "TRUE":
            self.names[name] = self.define(name, f"IF {here} THEN {self.names[name]} ELSE {before}")

    def _inside(self, stmt: Loop) -> Callable[[Value], str]:
        """Whether a value is in the domain, whose bounds are taken once."""
        domain = stmt.domain
        if isinstance(domain, SortDomain):
            return lambda value: "TRUE"
        low = self.define("low", self.terms.number(domain.low, self.names))
        high = self.define("high", self.terms.number(domain.high, self.names))

        def test(value: Value) -> str:
            wanted = [_compared(low, "<=", str(value)), _compared(str(value), "<", high)]
            open_ = [w for w in wanted if w != "TRUE"]
            return "FALSE" if "FALSE" in open_ else " /\\ ".join(open_) or "TRUE"

        return test

    def _values(self, stmt: Loop) -> Iterator[Value]:
        domain = stmt.domain
        if isinstance(domain, SortDomain):
            return values_of(domain.type, self.sizes)
        lows, highs = self._limits(domain.low), self._limits(domain.high)
        return iter(range(int(lows.low), int(highs.high)))

    def _limits(self, expr: Expr) -> Interval:
        """Between which numbers a bound of a range lies; where only its type says so, that is asserted."""
        found = self.intervals.of(expr, self.known)
        if found.low > found.high or inf not in (-found.low, found.high):
            return found if found.low <= found.high else Interval(0, 0)
        match expr.type:
            case IntType(low=int(low), high=int(high)):
                text = self.terms.number(expr, self.names)
                self.insist(f"({text} \\in ({low}..{high}))", "a range beyond the type of its bounds")
                return Interval(low, high)
            case _:
                raise UsageError(f"{self.action.name}: a range whose bounds are not known has no counterpart")

    def choose(self, stmt: Choose) -> None:
        """Any candidate; elsewhere one thing that nobody looks at."""
        if len(self.parts) > MOST_CHOICES:
            raise UsageError(f"{self.action.name} chooses more than {MOST_CHOICES} times: too large to export")
        called = self.fresh.name(stmt.name)
        interval = self.intervals.of_domain(stmt.domain, self.known)
        condition = self.terms.truth(stmt.condition, {**self.names, stmt.name: called})
        candidates = self.terms.domain(stmt.domain, self.names)
        if condition != "TRUE":
            candidates = f"{{{called} \\in {candidates} : {condition}}}"
            called = self.fresh.name(stmt.name)
        if self.here != "TRUE":
            candidates = f"(IF {self.here} THEN {candidates} ELSE {{None}})"
        self.parts[-1].choice = f"\\E {called} \\in {candidates} :"
        self.parts.append(Part())
        self.bind(stmt.name, called, interval)


def _joined(one: Known, other: Known) -> Known:
    """What is known where both ways lead; a name that one of them does not know is not read there."""
    both = {name: one[name].join(other[name]) for name in one.keys() & other.keys()}
    return {**one, **other, **both}


def _compared(left: str, sign: str, right: str) -> str:
    if left.isdigit() and right.isdigit():
        holds = int(left) <= int(right) if sign == "<=" else int(left) < int(right)
        return "TRUE" if holds else "FALSE"
    return f"{left} {sign} {right}"


def _within(value: str, type_: ScalarType, sizes: Sizes) -> str:
    """Whether a value, which is of the right kind, is one of the type."""
    match type_:
        case BoolType() | EnumType():
            return "TRUE"
        case OptionType(of=inner):
            return f"({value} = None \\/ {_within(value, inner, sizes)})"
        case RecordType(fields=fields):
            return "(" + " /\\ ".join(_within(f"{value}.{name}", t, sizes) for name, t in fields) + ")"
        case _:
            low, high = bounds(type_, sizes)
            return f"({value} \\in ({low}..{high}))"
