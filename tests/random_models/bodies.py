"""Random statements: bodies of actions and of @init functions, helpers included."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from relocheck.compile.body import narrowed, sort_tag
from relocheck.compile.walk import subexpressions
from relocheck.ir.system import Field
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Choose,
    Const,
    Expr,
    Fold,
    Leave,
    Let,
    Local,
    Loop,
    Op,
    Operator,
    Require,
    Size,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import BOOL, INT, IntType, MapType, OptionType, RecordType, ScalarType
from tests.random_models.expressions import Expressions, Scope, none_of, op

__all__ = ["Statements"]

Body = tuple[Stmt, ...]

Maker = Callable[[Scope, "Place"], tuple[list[Stmt], Scope]]

MOST_CHOICES = 2
"""So many statements of a function choose: the outcomes multiply."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands: the label of a `return`, what it carries, what may be assigned, the labels of its loop;
    how many loops are around it."""

    home: str
    answer: ScalarType | None
    targets: tuple[Field, ...]
    depth: int
    in_helper: bool = False
    loop: tuple[str, ...] = ()
    rounds: int = 0


class Statements:
    """Makes statements, each with what may be spoken of behind it."""

    def __init__(self, make: Expressions, name: str, *, is_start: bool) -> None:
        self.make = make
        self.name = name
        self.is_start = is_start
        self.rng = make.rng
        self.chosen = 0
        self.left: set[str] = set()
        """The labels that something leaves."""

    def whole(self, params: Sequence[tuple[str, ScalarType]]) -> Body:
        """The body of an action or an @init."""
        fields = self.make.vocabulary.fields
        scope = Scope(dict(params), ghosts=False, fixed=frozenset(n for n, _ in params))
        given = [f for f in fields if self._can_give(scope, f)]
        first = self.rng.choice(given) if given and self.is_start and self.make.chance(0.3) else None
        if first:
            return self._given(scope, first)
        targets = tuple(f for f in fields if not f.free and (self.is_start or not f.const))
        place = Place("return", None, targets, 2)
        body, scope = self.body(scope, place, self.rng.randint(1, 4))
        last = [stmt for _ in range(self.rng.randint(0, 2)) for stmt in self._assign(scope, place)[0]]
        body = (*body, *last)
        return (Block("return", body),) if "return" in self.left else body

    def _given(self, s: Scope, f: Field) -> Body:
        """The statements that give a constant its value, all of it, without looking at it."""
        with self.make.without(f):
            if isinstance(f.type, MapType):
                return tuple(self._fill(s, Place("return", None, (f,), 0))[0])
            return (Assign(f.name, (), self.make.value(s, f.type, 1)),)

    def _can_give(self, s: Scope, f: Field) -> bool:
        with self.make.without(f):
            return f.free and self.make.has_value(s, _value_type(f))

    def body(self, s: Scope, at: Place, count: int) -> tuple[Body, Scope]:
        """Some statements in a row."""
        found: list[Stmt] = []
        for _ in range(count):
            more, s = self.statement(s, at)
            found += more
        return tuple(found), s

    def statement(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        """One statement, with those that it needs before it."""
        flat: list[Maker] = [*[self._assign] * 6, *[self._bind] * 2, self._escape, self._choose]
        deep: list[Maker] = [self._branch, self._branch, self._loop, self._loop, self._narrowed, self._narrowed]
        rare: list[Maker] = [self._check, self._fill, self._rebind, self._rebind]
        if not self.is_start:
            rare.append(self._require)
        if not at.in_helper:
            deep.append(self._call)
        makers = [*flat, *rare, *deep] if at.depth > 0 else [*flat, *rare]
        return self.rng.choice(makers)(s, at)

    # Without parts

    def _assign(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        targets = [f for f in at.targets if self._can_assign(s, f)]
        if not targets:
            return self._require(s, at)
        f = self.rng.choice(targets)
        free = replace(s, ghosts=s.ghosts or f.ghost)
        if not isinstance(f.type, MapType):
            return [Assign(f.name, (), self.make.value(free, f.type, 2))], s
        if f.type.is_set:
            key = self.make.key(free, f.type.keys[0])
            return [Assign(f.name, (key,), Const(self.make.chance(0.5), BOOL))], s
        found: list[Stmt] = []
        keys = tuple(self._key(s, self.make.key(s, k, calls=False), found) for k in f.type.keys)
        for stmt in found:
            assert isinstance(stmt, Bind)
            s = s.bind(stmt.name, stmt.value.type)
        return [*found, Assign(f.name, keys, self.make.value(free, f.type.value, 2))], s

    def _can_assign(self, s: Scope, f: Field) -> bool:
        if isinstance(f.type, MapType):
            return all(self.make.has_key(s, k) for k in f.type.keys) and self.make.has_value(s, f.type.value)
        return self.make.has_value(s, f.type)

    def _key(self, s: Scope, key: Expr, before: list[Stmt]) -> Expr:
        """The key of an entry that is assigned: what needs a call is bound to a name before."""
        if not any(self._is_call(s, e) for e in subexpressions(key)):
            return key
        name = self.make.base("k") + s.suffix
        before.append(Bind(name, key))
        return Local(name, key.type)

    def _is_call(self, s: Scope, part: Expr) -> bool:
        """Whether the source has, or may have, a call for a part of a key."""
        converted = isinstance(part, Local) and s.names.get(part.name, part.type) != part.type
        return (
            converted
            or isinstance(part, Op | Fold | Size | Let)
            or (isinstance(part, Const) and bool(sort_tag(part.type)))
        )

    def _bind(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        optional = self.make.atoms(s, lambda t: isinstance(t, OptionType | RecordType))
        value = self.rng.choice(optional)() if optional and self.make.chance(0.6) else self._any(s)
        name = self.make.base("x") + s.suffix
        return [Bind(name, value)], s.bind(name, value.type)

    def _any(self, s: Scope) -> Expr:
        if self.make.chance(0.3):
            return self.make.boolean(s, 1)
        return self.make.tagged(self.make.number_(s, 1), None)

    def _rebind(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        """A name that counts: what it was, and more."""
        names = [n for n, t in s.names.items() if t == INT and n not in s.fixed and n.endswith(s.suffix)]
        names = [n for n in names if n.startswith("x")]
        if not names:
            return self._bind(s, at)
        name = self.rng.choice(names)
        operator = self.rng.choice((Operator.ADD, Operator.SUB))
        value = op(operator, Local(name, INT), self.make.tagged(self.make.number_(s, 0), None), type_=INT)
        return [Bind(name, value)], s

    def _require(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        weak = op(Operator.OR, self.make.boolean(s, 1), self.make.boolean(s, 1))
        return [Require(weak)], s

    def _check(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        if not self.make.risky():
            return self._assign(s, at)
        return [Check(self.make.boolean(s, 1), "checked")], s

    def _choose(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        self.chosen += 1 + at.rounds
        if self.chosen > MOST_CHOICES or at.rounds > 1:
            return self._require(s, at)
        type_, domain, member = self.make.domain(s)
        name = self.make.base("c") + s.suffix
        inner = s.bind(name, type_)
        tests = [member(Local(name, type_))] if member else []
        if self.make.chance(0.1 if self.is_start else 0.6):
            tests.append(self.make.boolean(inner, 1))
        condition = tests[0] if len(tests) == 1 else op(Operator.AND, *tests) if tests else Const(True, BOOL)
        return [Choose(name, type_, domain, condition)], inner

    def _fill(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        """`s.bar = total(x)`: a temporary for what is no constant, a loop for each key."""
        targets = [(f, t) for f in at.targets if isinstance(t := f.type, MapType) and self.make.has_value(s, t.value)]
        if not targets:
            return self._assign(s, at)
        f, type_ = self.rng.choice(targets)
        found: list[Stmt] = []
        value: Expr = Const(False, BOOL)
        if not type_.is_set:
            value = self.make.value(replace(s, ghosts=s.ghosts or f.ghost), type_.value, 1)
            if not isinstance(value, Const | Size) and not (isinstance(value, Local) and value.name in s.fixed):
                name = f"t#{self.make.next()}"
                found.append(Bind(name, value))
                value = Local(name, value.type)
        keys = tuple(Local(f"k#{self.make.next()}", k) for k in type_.keys)
        whole: Stmt = Assign(f.name, keys, value)
        for key, key_type in reversed(list(zip(keys, type_.keys, strict=True))):
            whole = Loop(key.name, key_type, SortDomain(key_type), (whole,))
        return [*found, whole], s

    # With parts

    def _leave(self, s: Scope, at: Place) -> list[Stmt]:
        label = self.rng.choice(at.loop) if at.loop and self.make.chance(0.7) else at.home
        self.left.add(label)
        if at.answer is not None and label == at.home:
            return [Bind(label, self._answer(s, at.answer)), Leave(label)]
        return [Leave(label)]

    def _answer(self, s: Scope, type_: ScalarType) -> Expr:
        return self.make.boolean(s, 1) if type_ == BOOL else self.make.tagged(self.make.number_(s, 1), None)

    def _escape(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        """`if ...: return`; what is known behind it of a name that was None there."""
        inner = replace(at, depth=0)
        names = self.make.optionals(s)
        if names and self.make.chance(0.5):
            name = self.rng.choice(names)
            test = none_of(Local(name, s.names[name]))
            return [Branch(test, tuple(self._leave(s, at)), ())], self.make.known(s, name)
        condition = self.make.boolean(s, 1)
        before, _ = self.body(s, inner, self.rng.randint(0, 1))
        then = (*before, *self._leave(s, at))
        otherwise, _ = self.body(s, inner, self.rng.randint(0, 1))
        return [Branch(condition, then, otherwise)], s

    def _branch(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        inner = replace(at, depth=at.depth - 1)
        condition = self.make.boolean(s, 2)
        then, _ = self.body(s, inner, self.rng.randint(0, 2))
        otherwise, _ = self.body(s, inner, self.rng.randint(0, 2))
        return [Branch(condition, then, otherwise)], s

    def _narrowed(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        """`if x is not None: ...x...`."""
        before: list[Stmt] = []
        names = self.make.optionals(s)
        if not names:
            before, s = self._bind(s, at)
            names = self.make.optionals(s)
        if not names:
            return before, s
        name = self.rng.choice(names)
        test = op(Operator.NOT, none_of(Local(name, s.names[name])))
        inner = replace(at, depth=at.depth - 1)
        then, _ = self.body(s.bind(name, narrowed(s.names[name])), inner, self.rng.randint(1, 2))
        otherwise, _ = self.body(s, inner, self.rng.randint(0, 1))
        return [*before, Branch(test, then, otherwise)], s

    def _loop(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        type_, domain = self.make.order(s)
        number = self.make.next()
        name = self.make.base("i") + s.suffix
        stop, go_on = f"break#{number}", f"continue#{number}"
        inner = replace(at, depth=at.depth - 1, loop=(stop, go_on), rounds=at.rounds + 1)
        body, _ = self.body(s.bind(name, type_), inner, self.rng.randint(1, 2))
        if go_on in self.left:
            body = (Block(go_on, body),)
        loop = Loop(name, type_, domain, body)
        return [Block(stop, (loop,)) if stop in self.left else loop], s

    def _call(self, s: Scope, at: Place) -> tuple[list[Stmt], Scope]:
        """The call of a helper: its arguments are bound, its body ends at its own label."""
        number = self.make.next()
        label, suffix = f"{self.make.base(f'{self.name}_part')}#{number}", f"#{number}"
        arguments: list[Stmt] = []
        inner = replace(s, names={n: t for n, t in s.names.items() if n in s.fixed}, suffix=suffix)
        for _ in range(self.rng.randint(0, 2)):
            given = self._argument(s)
            arguments.append(Bind(self.make.base("a") + suffix, given))
        for stmt in arguments:
            assert isinstance(stmt, Bind)
            inner = inner.bind(stmt.name, stmt.value.type)
            inner = replace(inner, fixed=inner.fixed | {stmt.name})
        answer = self.rng.choice((None, BOOL, INT))
        place = Place(label, answer, at.targets, at.depth - 1, in_helper=True, rounds=at.rounds)
        first, inner = self.rng.choice((self._assign, self._choose))(inner, place)
        body, inner = self.body(inner, place, self.rng.randint(1, 3))
        if answer is None:
            last, _ = self._escape(inner, place)
            return [*arguments, Block(label, (*first, *body, *last))], s
        last = [Bind(label, self._answer(inner, answer)), Leave(label)]
        name = self.make.base("x") + s.suffix
        call = Block(label, (*first, *body, *last))
        return [*arguments, call, Bind(name, Local(label, answer))], s.bind(name, answer)

    def _argument(self, s: Scope) -> Expr:
        """Something that is neither a constant nor a name: such an argument would stand for itself in the helper."""
        optional = self.make.atoms(s, lambda t: isinstance(t, OptionType))
        if optional and self.make.chance(0.5):
            found = self.rng.choice(optional)()
            if not isinstance(found, Local):
                return found
        if self.make.chance(0.5):
            return op(Operator.NOT, self.make.boolean(s, 1))
        return op(Operator.ADD, self.make.number_(s, 0), Const(1, INT), type_=IntType())


def _value_type(f: Field) -> ScalarType:
    return f.type.value if isinstance(f.type, MapType) else f.type
