"""Random closed systems: every construct of the IR, well typed, tiny."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

from relocheck.engine.symbolic import unfold
from relocheck.ir.system import Action, Field, Kind, Property, Start, System
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Conditional,
    Const,
    Domain,
    Expr,
    Fold,
    Generator,
    Get,
    Leave,
    Let,
    Local,
    Loop,
    Make,
    Operator,
    RangeDomain,
    Read,
    Require,
    Size,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import BOOL, INT, KeyType, MapType, ScalarType
from tests.engine.symbolic_systems import COLOR, FRAME, MAYBE, PAGE, PAIR, SIZES, SMALL, eq, number, op, read, system

FIELDS = (
    Field("count", SMALL, 0),
    Field("flag", BOOL, False),
    Field("maybe", MAYBE, None),
    Field("color", COLOR, 1),
    Field("table", MapType((PAGE,), MAYBE), None),
    Field("grid", MapType((FRAME, BOOL), SMALL), 1),
    Field("pair", PAIR, (False, None)),
    Field("open", MapType((PAGE,), BOOL), free=True, const=True),
    Field("home", PAGE, 1),
)
"""`open` is never assigned."""


@dataclass(frozen=True)
class Scope:
    """The local names in reach, by type, and whether the state before may be read."""

    names: dict[str, ScalarType] = field(default_factory=dict[str, ScalarType])
    is_step: bool = False
    loops: int = 0

    def bind(self, name: str, type_: ScalarType) -> Scope:
        """With one name more."""
        return replace(self, names={**self.names, name: type_})

    def of(self, *types: ScalarType) -> list[str]:
        """The names of these types."""
        return [n for n, t in self.names.items() if t in types]


@dataclass(frozen=True)
class Drawer:
    """Draws expressions and statements."""

    draw: st.DrawFn

    def pick(self, *options: str) -> str:
        """One of the words."""
        return self.draw(st.sampled_from(options))

    def coin(self) -> bool:
        """Heads or tails."""
        return self.draw(st.booleans())

    def small(self, low: int, high: int) -> int:
        """A number."""
        return self.draw(st.integers(low, high))

    def name(self) -> str:
        """A name that may shadow one."""
        return self.pick("x", "y", "z")

    def read(self, scope: Scope, name: str, *keys: Expr, type_: ScalarType) -> Read:
        """A read of either state."""
        when = When.BEFORE if scope.is_step and self.coin() else When.NOW
        return read(name, *keys, type_=type_, when=when)

    def boolean(self, s: Scope, depth: int) -> Expr:
        """A truth value."""
        leaf = ["flag", "open", *(["local"] if s.of(BOOL) else [])]
        deep = ["not", "and", "implies", "eq", "less", "fold", "if", "let", "get"]
        d = depth - 1
        match self.pick(*(leaf if depth <= 0 else [*leaf, *deep, *deep])):
            case "flag":
                return self.read(s, "flag", type_=BOOL)
            case "open":
                return self.read(s, "open", self.page(s, d), type_=BOOL)
            case "local":
                return Local(self.pick(*s.of(BOOL)), BOOL)
            case "not":
                return op(Operator.NOT, self.boolean(s, d))
            case "and":
                operator = Operator.AND if self.coin() else Operator.OR
                return op(operator, *(self.boolean(s, d) for _ in range(self.small(2, 3))))
            case "implies":
                return op(Operator.IMPLIES, self.boolean(s, d), self.boolean(s, d))
            case "less":
                return op(Operator.LT if self.coin() else Operator.LE, self.integer(s, d), self.integer(s, d))
            case "fold":
                generators, inner = self.generators(s, d)
                return Fold(self.pick("all", "any"), generators, self.boolean(inner, d), BOOL)
            case "if":
                return Conditional(self.boolean(s, d), self.boolean(s, d), self.boolean(s, d), BOOL)
            case "let":
                name = self.name()
                return Let(name, self.integer(s, d), self.boolean(s.bind(name, INT), d), BOOL)
            case "get":
                return Get(self.pair(s, d), 0, BOOL)
            case _:
                return self.equality(s, d)

    def equality(self, s: Scope, depth: int) -> Expr:
        """Two values of one type compared."""
        match self.pick("maybe", "color", "integer", "pair", "boolean"):
            case "maybe":
                return eq(self.maybe(s, depth), self.maybe(s, depth))
            case "color":
                return eq(self.color(s, depth), self.color(s, depth))
            case "integer":
                return eq(self.integer(s, depth), self.integer(s, depth))
            case "pair":
                return eq(self.pair(s, depth), self.pair(s, depth))
            case _:
                return eq(self.boolean(s, depth), self.boolean(s, depth))

    def integer(self, s: Scope, depth: int) -> Expr:
        """A number."""
        names = s.of(INT, SMALL, PAGE)
        leaf = ["const", "count", "home", "grid", "size", *(["local", "local"] if names else [])]
        deep = ["calculate", "fold", "extreme", "if", "narrowed"]
        d = depth - 1
        match self.pick(*(leaf if depth <= 0 else [*leaf, *deep])):
            case "const":
                return number(self.small(-1, 3))
            case "local":
                return Local(self.pick(*names), INT)
            case "count":
                return self.read(s, "count", type_=SMALL)
            case "home":
                return self.read(s, "home", type_=PAGE)
            case "size":
                return Size(FRAME if self.coin() else PAGE, INT)
            case "grid":
                return self.read(s, "grid", self.frame(s), self.boolean(s, min(d, 0)), type_=SMALL)
            case "fold":
                generators, inner = self.generators(s, d)
                body = self.boolean(inner, d) if self.coin() else self.integer(inner, d)
                return Fold("sum", generators, body, INT)
            case "extreme":
                generators, inner = self.generators(s, d)
                default = self.integer(s, d) if self.small(0, 3) else None
                return Fold(self.pick("min", "max"), generators, self.integer(inner, d), INT, default)
            case "if":
                return Conditional(self.boolean(s, d), self.integer(s, d), self.integer(s, d), INT)
            case "narrowed":
                there = read("grid", Local("m", FRAME), Const(True, BOOL))
                absent = eq(Local("m", MAYBE), Const(None, MAYBE))
                return Let("m", self.maybe(s, d), Conditional(absent, self.integer(s, d), there, INT), INT)
            case _:
                return self.calculation(s, d)

    def calculation(self, s: Scope, depth: int) -> Expr:
        """Arithmetic, now and then by zero."""
        many = (Operator.ADD, Operator.MUL, Operator.MIN, Operator.MAX)
        operator = self.draw(st.sampled_from((*many, Operator.SUB, Operator.FLOORDIV, Operator.MOD)))
        count = self.small(2, 3) if operator in many else 2
        return op(operator, *(self.integer(s, depth) for _ in range(count)))

    def page(self, s: Scope, depth: int) -> Expr:
        """A key of `table`, seldom out of range."""
        names = s.of(PAGE)
        if names and self.coin():
            return Local(self.pick(*names), PAGE)
        if depth <= 0 or self.small(0, 4):
            return self.read(s, "home", type_=PAGE) if self.coin() else Const(self.small(0, 1), PAGE)
        return self.integer(s, depth)

    def frame(self, s: Scope) -> Expr:
        """An element of the plain sort."""
        names = s.of(FRAME)
        return Local(self.pick(*names), FRAME) if names and self.coin() else Const(self.small(0, 2), FRAME)

    def maybe(self, s: Scope, depth: int) -> Expr:
        """A frame or None."""
        match self.pick("none", "frame", "maybe", "table", "get"):
            case "none":
                return Const(None, MAYBE)
            case "frame":
                return self.frame(s)
            case "maybe":
                return self.read(s, "maybe", type_=MAYBE)
            case "get":
                return Get(self.pair(s, depth - 1), 1, MAYBE)
            case _:
                return self.read(s, "table", self.page(s, depth - 1), type_=MAYBE)

    def color(self, s: Scope, depth: int) -> Expr:
        """A member of the enum."""
        if depth > 0 and self.coin():
            return Conditional(self.boolean(s, depth - 1), self.color(s, depth - 1), self.color(s, depth - 1), COLOR)
        return Const(self.small(0, 2), COLOR) if self.coin() else self.read(s, "color", type_=COLOR)

    def pair(self, s: Scope, depth: int) -> Expr:
        """A record."""
        if depth > 0 and self.coin():
            return Make((self.boolean(s, depth - 1), self.maybe(s, depth - 1)), PAIR)
        return self.read(s, "pair", type_=PAIR)

    def domain(self, s: Scope, depth: int) -> tuple[KeyType, Domain]:
        """What a name runs over."""
        match self.pick("page", "frame", "bool", "color", "range", "range"):
            case "page":
                return PAGE, SortDomain(PAGE)
            case "frame":
                return FRAME, SortDomain(FRAME)
            case "bool":
                return BOOL, SortDomain(BOOL)
            case "color":
                return COLOR, SortDomain(COLOR)
            case _:
                low = number(self.small(-1, 1)) if self.coin() else self.read(s, "home", type_=PAGE)
                high = number(self.small(0, 3)) if self.coin() else self.read(s, "count", type_=SMALL)
                return INT, RangeDomain(low, high)

    def generators(self, s: Scope, depth: int) -> tuple[tuple[Generator, ...], Scope]:
        """One generator or two."""
        found: list[Generator] = []
        for _ in range(1 if self.small(0, 2) else 2):
            name = self.name()
            type_, domain = self.domain(s, depth)
            s = s.bind(name, type_)
            found.append(Generator(name, type_, domain, self.boolean(s, depth) if self.coin() else None))
        return tuple(found), s

    def assign(self, s: Scope) -> Stmt:
        """A store, now and then out of range."""
        match self.pick("count", "flag", "maybe", "color", "table", "table", "grid", "pair", "home"):
            case "count":
                return Assign("count", (), self.integer(s, 1))
            case "flag":
                return Assign("flag", (), self.boolean(s, 2))
            case "maybe":
                return Assign("maybe", (), self.maybe(s, 1))
            case "color":
                return Assign("color", (), self.color(s, 1))
            case "table":
                return Assign("table", (self.page(s, 1),), self.maybe(s, 1))
            case "grid":
                value = op(Operator.MOD, self.integer(s, 1), number(3))
                return Assign("grid", (self.frame(s), self.boolean(s, 1)), value)
            case "pair":
                return Assign("pair", (), self.pair(s, 2))
            case _:
                return Assign("home", (), self.page(s, 1))

    def body(self, s: Scope, depth: int, labels: tuple[str, ...] = ()) -> tuple[tuple[Stmt, ...], Scope]:
        """Some statements, and the names that are bound behind them."""
        found: list[Stmt] = []
        for _ in range(self.small(1, 3)):
            stmt, s = self.statement(s, depth, labels)
            found.append(stmt)
        return tuple(found), s

    def statement(self, s: Scope, depth: int, labels: tuple[str, ...]) -> tuple[Stmt, Scope]:
        """One statement."""
        flat = ["assign", "assign", "bind", "require"]
        flat += ["choose"] * (s.loops < 2) + ["leave"] * bool(labels) + ["check"] * (not self.small(0, 3))
        match self.pick(*flat, *(["branch", "loop", "block"] if depth > 0 else [])):
            case "bind":
                name = self.name()
                return Bind(name, self.integer(s, 1)), s.bind(name, INT)
            case "require":
                return Require(self.boolean(s, 2)), s
            case "check":
                return Check(op(Operator.OR, self.boolean(s, 1), self.boolean(s, 1))), s
            case "choose":
                name = self.name()
                type_, domain = self.domain(s, 1)
                s = s.bind(name, type_)
                return Choose(name, type_, domain, self.boolean(s, 1)), s
            case "leave":
                return Branch(self.boolean(s, 1), (Leave(self.pick(*labels)),), ()), s
            case "branch":
                condition = self.boolean(s, 2)
                then, otherwise = self.body(s, depth - 1, labels)[0], self.body(s, depth - 1, labels)[0]
                return Branch(condition, then, otherwise if self.coin() else ()), self.kept(s, then, otherwise)
            case "loop":
                name = self.name()
                type_, domain = self.domain(s, 1)
                inner, _ = self.body(replace(s.bind(name, type_), loops=s.loops + 1), depth - 1, labels)
                return Loop(name, type_, domain, inner), self.kept(s, inner, (Bind(name, number(0)),))
            case "block":
                label = f"block{depth}"
                inner, _ = self.body(s, depth - 1, (*labels, label))
                return Block(label, inner), self.kept(s, inner)
            case _:
                return self.assign(s), s

    def kept(self, s: Scope, *bodies: tuple[Stmt, ...]) -> Scope:
        """The names that are bound whatever way execution took: those no inner statement rebinds."""
        bound = {n for body in bodies for n in _bound(body)}
        return replace(s, names={n: t for n, t in s.names.items() if n not in bound})


def is_small(drawn: System) -> bool:
    """Whether the interpreter can try every argument and every choice in reasonable time."""
    transition = unfold(drawn, (), SIZES)
    return len(transition.start.inputs) <= 10 and len(transition.inputs) <= 10


def _bound(body: tuple[Stmt, ...]) -> set[str]:
    found: set[str] = set()
    for stmt in body:
        match stmt:
            case Bind(name=name) | Choose(name=name):
                found.add(name)
            case Branch(then=then, otherwise=otherwise):
                found |= _bound((*then, *otherwise))
            case Loop(name=name, body=inner):
                found |= {name, *_bound(inner)}
            case Block(body=inner):
                found |= _bound(inner)
            case _:
                pass
    return found


@st.composite
def all_systems(draw: st.DrawFn) -> System:
    """A system with two or three actions."""
    d = Drawer(draw)
    actions: list[Action] = []
    for i in range(d.small(1, 3)):
        params = tuple((n, t) for n, t in (("p", PAGE), ("f", FRAME)) if d.coin())
        actions.append(Action(f"act{i}", params, d.body(Scope(dict(params)), 2)[0]))
    starts = [Start("begin", d.body(Scope(), 1)[0])] if d.coin() else []
    assumptions = [d.boolean(Scope(), 1) for _ in range(max(0, d.small(-4, 2)))]
    return system(FIELDS, actions, starts, assumptions)


def systems() -> st.SearchStrategy[System]:
    """Systems that the interpreter can exhaust."""
    return all_systems().filter(is_small)


@st.composite
def properties(draw: st.DrawFn) -> list[Property]:
    """One property of each kind."""
    d = Drawer(draw)
    return [Property(k.value, k, d.boolean(Scope(is_step=k is Kind.STEP), 2)) for k in Kind]


@st.composite
def numbers(draw: st.DrawFn) -> Expr:
    """A closed expression over one state: a number, often by way of a fold."""
    d = Drawer(draw)
    if d.coin():
        return d.integer(Scope(), 3)
    generators, inner = d.generators(Scope(), 2)
    default = d.integer(Scope(), 1) if d.coin() else None
    kind = d.pick("min", "max", "sum")
    return Fold(kind, generators, d.integer(inner, 2), INT, None if kind == "sum" else default)
