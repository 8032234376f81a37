"""Random expressions of the form that the compiler gives them, made in the order in which it compiles them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Generator as Generated
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random

from relocheck.compile.body import join, narrowed, sort_tag
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
    BOOL,
    INT,
    BoolType,
    EnumType,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    is_number,
)
from tests.random_models.vocabulary import Vocabulary

__all__ = ["Expressions", "Scope", "none_of", "op"]

ARITHMETIC = (Operator.ADD, Operator.ADD, Operator.SUB, Operator.MUL, Operator.FLOORDIV, Operator.MOD)

Thunk = Callable[[], Expr]
Wanted = Callable[[ScalarType], bool]


@dataclass(frozen=True, slots=True)
class Scope:
    """What an expression may speak of: local names, states, ghosts; inside a helper names end in its suffix.

    `fixed` are the names that nothing binds anew.
    """

    names: Mapping[str, ScalarType] = field(default_factory=dict[str, ScalarType])
    whens: tuple[When, ...] = (When.NOW,)
    ghosts: bool = True
    suffix: str = ""
    fixed: frozenset[str] = frozenset()

    def bind(self, name: str, type_: ScalarType) -> Scope:
        """With one name more, or one that is known better."""
        return replace(self, names={**self.names, name: type_})


def op(operator: Operator, *operands: Expr, type_: ScalarType = BOOL) -> Op:
    """An operator applied."""
    return Op(operator, operands, type_)


def none_of(expr: Expr) -> Op:
    """`expr is None`."""
    type_ = expr.type if isinstance(expr.type, OptionType) else OptionType(BOOL)
    return op(Operator.EQ, expr, Const(None, type_))


def _get(record: Thunk, index: int, type_: ScalarType) -> Expr:
    return Get(record(), index, type_)


class Expressions:
    """Makes expressions; counts the names and the numbers that it gives out."""

    def __init__(self, rng: Random, vocabulary: Vocabulary) -> None:
        self.rng = rng
        self.vocabulary = vocabulary
        self.number = 0
        self.named = 0
        self.nesting = 0
        self.iterable = False

    # Chance

    def chance(self, probability: float) -> bool:
        """True so often."""
        return self.rng.random() < probability

    def risky(self) -> bool:
        """Whether to do now what can be a model error."""
        return self.chance(self.vocabulary.risk)

    def one_of(self, *makers: Thunk) -> Expr:
        """What one of the makers makes."""
        return self.rng.choice(makers)()

    def next(self) -> int:
        """The next number of a label, a temporary, or a name inside a helper."""
        self.number += 1
        return self.number

    def base(self, letter: str) -> str:
        """A name that is new in the whole model."""
        self.named += 1
        return f"{letter}{self.named}"

    @contextmanager
    def without(self, f: Field) -> Generated[None]:
        """Make what does not read a field."""
        whole = self.vocabulary
        self.vocabulary = replace(whole, fields=tuple(other for other in whole.fields if other != f))
        try:
            yield
        finally:
            self.vocabulary = whole

    # What can be read

    def atoms(self, s: Scope, wanted: Wanted, *, calls: bool = True) -> list[Thunk]:
        """Reads of fields and local names of a wanted type, members of records included."""
        found: list[Thunk] = []
        for name, type_ in s.names.items():
            if wanted(type_):
                found += [partial(Local, name, type_)] * 2
            found += self._members(type_, wanted, partial(Local, name, type_))
        for f in self.vocabulary.fields:
            if (s.ghosts or not f.ghost) and self._readable(s, f, calls):
                value = f.type.value if isinstance(f.type, MapType) else f.type
                if wanted(value):
                    found.append(partial(self.read, s, f, calls=calls))
                found += self._members(value, wanted, partial(self.read, s, f, calls=calls))
        return found

    def _members(self, type_: ScalarType, wanted: Wanted, record: Thunk) -> list[Thunk]:
        if not isinstance(type_, RecordType):
            return []
        return [partial(_get, record, i, t) for i, (_, t) in enumerate(type_.fields) if wanted(t)]

    def _readable(self, s: Scope, f: Field, calls: bool) -> bool:
        if not isinstance(f.type, MapType):
            return True
        return all(self.has_key(s, k) if calls else self._plain_keys(s, k) for k in f.type.keys)

    def has_key(self, s: Scope, type_: ScalarType) -> bool:
        """Whether there is a value of the type here: unnamed elements of plain sorts have to come from somewhere."""
        if not isinstance(type_, SortType) or type_.ordered or type_.individuals:
            return True
        return type_ in s.names.values() or any(f.type == type_ and (s.ghosts or not f.ghost) for f in self._scalars())

    def _scalars(self) -> list[Field]:
        return [f for f in self.vocabulary.fields if not isinstance(f.type, MapType)]

    def read(self, s: Scope, f: Field, *, calls: bool = True) -> Read:
        """A read of a field, at some keys."""
        keys: tuple[Expr, ...] = ()
        type_ = f.type
        if isinstance(type_, MapType):
            self.nesting += 1
            keys = tuple(self.key(s, k) if calls else self.rng.choice(self._plain_keys(s, k))() for k in type_.keys)
            self.nesting -= 1
            type_ = type_.value
        return Read(f.name, keys, type_, self.rng.choice(s.whens))

    def _plain_keys(self, s: Scope, type_: KeyType) -> list[Thunk]:
        """Keys that the source writes without a call."""
        found: list[Thunk] = [partial(Local, n, type_) for n, t in s.names.items() if t == type_]
        found += [partial(self.read, s, f) for f in self._scalars() if f.type == type_ and (s.ghosts or not f.ghost)]
        match type_:
            case SortType(ordered=False, individuals=names) | EnumType(members=names):
                found += [partial(Const, n, type_) for n in range(len(names))]
            case BoolType():
                found += [partial(Const, v, BOOL) for v in (False, True)]
            case IntType(low=int(low), high=int(high)):
                found += [partial(Const, v, INT) for v in range(low, high + 1)]
            case _:
                pass
        return found

    # Keys and values

    def key(self, s: Scope, type_: KeyType, *, calls: bool = True) -> Expr:
        """A key of that type; out of range only where the model takes risks."""
        plain = self._plain_keys(s, type_)
        if not calls and plain:
            return self.rng.choice(plain)()
        if is_number(type_) and (self.risky() or not plain):
            return self._numeric_key(s, type_)
        if isinstance(type_, BoolType) and self.nesting < 2 and self.chance(0.3):
            return self.boolean(s, 1)
        return self.rng.choice(plain)()

    def _numeric_key(self, s: Scope, type_: KeyType) -> Expr:
        if isinstance(type_, SortType) and (self.nesting > 1 or self.chance(0.4)):
            return Const(0, IntType(sort=type_.name))
        value = self.number_(s, 0 if self.nesting > 1 else 1)
        return self.tagged(value, sort_tag(type_)) if self.risky() else self.clamped(value, type_)

    def clamped(self, value: Expr, type_: ScalarType) -> Expr:
        """The nearest value of a numeric type, or the remainder."""
        tag = IntType(sort=sort_tag(type_))
        if isinstance(type_, SortType):
            size: Expr = Size(type_, INT)
            if self.chance(0.5):
                return op(Operator.MOD, value, size, type_=tag)
            low: Expr = Const(0, INT)
            high: Expr = op(Operator.SUB, size, Const(1, INT), type_=INT)
        else:
            assert isinstance(type_, IntType) and type_.low is not None and type_.high is not None
            low, high = Const(type_.low, INT), Const(type_.high, INT)
            if type_.low == 0 and self.chance(0.5):
                return op(Operator.MOD, value, Const(type_.high + 1, INT), type_=INT)
        return op(Operator.MIN, op(Operator.MAX, value, low, type_=INT), high, type_=tag)

    def tagged(self, value: Expr, sort: str | None) -> Expr:
        """The number as one of that sort (None: of none), by a conversion where it is not already."""
        if sort_tag(value.type) == sort:
            return value
        if isinstance(value, Const | Local | Op):
            return replace(value, type=IntType(sort=sort))
        return op(Operator.ADD, value, Const(0, INT), type_=IntType(sort=sort))

    def value(self, s: Scope, type_: ScalarType, d: int) -> Expr:
        """A value to be stored in a cell of that type; there is one (see `has_value`)."""
        own = [partial(Local, n, t) for n, t in s.names.items() if t == type_ or OptionType(narrowed(t)) == type_]
        if own and self.chance(0.5):
            return self.rng.choice(own)()
        same = self.atoms(s, lambda t: t == type_)
        if same and self.chance(0.2):
            return self.rng.choice(same)()
        if d > 0 and self.chance(0.15):
            condition = self.boolean(s, d - 1)
            return self._either(condition, self.value(s, type_, d - 1), self.value(s, type_, d - 1))
        match type_:
            case BoolType():
                return op(Operator.NOT, self.rng.choice(same)()) if same and self.chance(0.3) else self.boolean(s, d)
            case OptionType(of=inner):
                if self.chance(0.25) or not self.has_value(s, inner):
                    return Const(None, type_)
                return self.value(s, inner, d)
            case RecordType(fields=fields):
                return Make(tuple(self.value(s, t, d - 1) for _, t in fields), type_)
            case SortType(ordered=True) | IntType():
                return self._number_to_store(s, type_, d)
            case _:
                return self.key(s, type_)

    def _either(self, condition: Expr, then: Expr, otherwise: Expr) -> Expr:
        met = join(then.type, otherwise.type)
        assert met is not None
        return Conditional(condition, then, otherwise, met)

    def _number_to_store(self, s: Scope, type_: ScalarType, d: int) -> Expr:
        sort = sort_tag(type_)
        if self.risky():
            return self.tagged(self.number_(s, d), sort)
        if isinstance(type_, IntType) and self.chance(0.4):
            assert type_.low is not None and type_.high is not None
            return Const(self.rng.randint(type_.low, type_.high), INT)
        atoms = self.atoms(s, is_number)
        if atoms and self.chance(0.6):
            operator = self.rng.choice((Operator.ADD, Operator.SUB))
            counted = self.tagged(self.rng.choice(atoms)(), None)
            return self.clamped(op(operator, counted, Const(self.rng.randint(1, 2), INT), type_=INT), type_)
        return self.clamped(self.number_(s, d), type_)

    def has_value(self, s: Scope, type_: ScalarType) -> bool:
        """Whether `value` can make one."""
        match type_:
            case RecordType(fields=fields):
                return all(self.has_value(s, t) for _, t in fields)
            case OptionType():
                return True
            case _:
                return self.has_key(s, type_)

    # Numbers

    def number_(self, s: Scope, d: int) -> Expr:
        """A number, unbounded."""
        leaves = [*self.atoms(s, is_number), self._literal]
        sorts = [t for t in self.vocabulary.domains if isinstance(t, SortType)]
        if sorts:
            leaves.append(partial(Size, self.rng.choice(sorts), INT))
        if d <= 0 or self.chance(0.3):
            return self.rng.choice(leaves)()
        return self.one_of(
            lambda: self._arithmetic(s, d),
            lambda: self._arithmetic(s, d),
            lambda: self._numeric_fold(s, d),
            lambda: self._numeric_choice(s, d),
            lambda: self._extreme(s, d),
        )

    def _literal(self) -> Expr:
        return Const(self.rng.randint(-2, 3), INT)

    def _arithmetic(self, s: Scope, d: int) -> Expr:
        operator = self.rng.choice(ARITHMETIC)
        left = self.number_(s, d - 1)
        if operator in (Operator.FLOORDIV, Operator.MOD) and not self.risky():
            return op(operator, left, Const(self.rng.choice((-2, 1, 2, 3)), INT), type_=INT)
        right = self.number_(s, d - 1)
        tags = sort_tag(left.type), sort_tag(right.type)
        kept = tags[0] or tags[1] if operator is Operator.ADD else tags[0] if operator is Operator.SUB else None
        return op(operator, left, right, type_=IntType(sort=kept))

    def _extreme(self, s: Scope, d: int) -> Expr:
        left, right = self.number_(s, d - 1), self.number_(s, d - 1)
        met = join(left.type, right.type)
        assert met is not None
        return op(self.rng.choice((Operator.MIN, Operator.MAX)), left, right, type_=IntType(sort=sort_tag(met)))

    def _numeric_choice(self, s: Scope, d: int) -> Expr:
        condition = self.boolean(s, d - 1)
        return self._either(condition, self.number_(s, d - 1), self.number_(s, d - 1))

    def _numeric_fold(self, s: Scope, d: int) -> Expr:
        kind = self.rng.choice(("sum", "sum", "min", "max"))
        default = None if kind == "sum" or self.risky() else self.number_(s, 0)
        generators, inner = self.generators(s, d - 1)
        body = self.boolean(inner, d - 1) if self.chance(0.4) else self.number_(inner, d - 1)
        if kind == "sum" or body.type == BOOL:
            return Fold(kind, generators, body, INT, default)
        met = body.type if default is None else join(body.type, default.type)
        assert met is not None
        type_ = met if isinstance(met, SortType) else IntType(sort=sort_tag(met))
        return Fold(kind, generators, body, type_, default)

    # Truth

    def boolean(self, s: Scope, d: int) -> Expr:
        """A condition."""
        leaves = self.atoms(s, lambda t: t == BOOL)
        if d <= 0:
            leaves.append(partial(self._equality, s, 0))
            return self.rng.choice(leaves)()
        if leaves and self.chance(0.15):
            return self.rng.choice(leaves)()
        return self.one_of(
            lambda: op(Operator.NOT, self.boolean(s, d - 1)),
            lambda: self._connected(s, d),
            lambda: self._connected(s, d),
            lambda: self._narrowing(s, d),
            lambda: op(Operator.IMPLIES, self.boolean(s, d - 1), self.boolean(s, d - 1)),
            lambda: self._order(s, d),
            lambda: self._equality(s, d),
            lambda: self._equality(s, d),
            lambda: self._quantified(s, d),
            lambda: self._quantified(s, d),
            lambda: self._either(self.boolean(s, d - 1), self.boolean(s, d - 1), self.boolean(s, d - 1)),
        )

    def _connected(self, s: Scope, d: int) -> Expr:
        operator = self.rng.choice((Operator.AND, Operator.OR))
        return op(operator, *(self.boolean(s, d - 1) for _ in range(self.rng.randint(2, 3))))

    def _counted(self, s: Scope, d: int) -> Expr:
        """A count, compared with 0 or 1."""
        operator = self.rng.choice((Operator.LT, Operator.LE, Operator.EQ))
        generators, inner = self.generators(s, d - 1)
        count = Fold("sum", generators, self.boolean(inner, d - 1), INT)
        operands = (count, Const(self.rng.randint(0, 1), INT))
        return op(operator, *(operands if self.chance(0.7) else reversed(operands)))

    def _order(self, s: Scope, d: int) -> Expr:
        if not self.vocabulary.numbers:
            return self._counted(s, d)
        return op(self.rng.choice((Operator.LT, Operator.LE)), self.number_(s, d - 1), self.number_(s, d - 1))

    def optionals(self, s: Scope) -> list[str]:
        """The names that may be None."""
        return [n for n, t in s.names.items() if isinstance(t, OptionType)]

    def known(self, s: Scope, name: str) -> Scope:
        """Where a name is known not to be None."""
        return s.bind(name, narrowed(s.names[name]))

    def _narrowing(self, s: Scope, d: int) -> Expr:
        """`x is not None and ...x...`, or `x is None or ...x...`."""
        names = self.optionals(s)
        if not names:
            return self._equality(s, d)
        name = self.rng.choice(names)
        test = none_of(Local(name, s.names[name]))
        if self.chance(0.5):
            return op(Operator.OR, test, self.boolean(self.known(s, name), d - 1))
        return op(Operator.AND, op(Operator.NOT, test), self.boolean(self.known(s, name), d - 1))

    def _equality(self, s: Scope, d: int) -> Expr:
        types = [t for t in self._types(s) if not is_number(t) and (d > 0 or t != BOOL)]
        if not types or self.chance(0.2):
            if not self.vocabulary.numbers:
                return self._counted(s, d) if d > 0 else Const(True, BOOL)
            found = op(Operator.EQ, self.number_(s, d - 1), self.number_(s, d - 1))
        else:
            type_ = self.rng.choice(types)
            left = self.rng.choice(self.atoms(s, lambda t: t == type_))()
            if isinstance(type_, OptionType) and self.chance(0.5):
                found = none_of(left)
            else:
                found = op(Operator.EQ, left, self.value(s, type_, d - 1))
        return op(Operator.NOT, found) if self.chance(0.4) else found

    def _types(self, s: Scope) -> list[ScalarType]:
        """The types of what can be read here."""
        found: dict[ScalarType, None] = {}
        self.atoms(s, lambda t: bool(found.setdefault(t, None)))
        return list(found)

    def _quantified(self, s: Scope, d: int) -> Expr:
        kind = self.rng.choice(("all", "any"))
        generators, inner = self.generators(s, d - 1)
        return Fold(kind, generators, self._bound(inner, d - 1) or self.boolean(inner, d - 1), BOOL)

    def _bound(self, s: Scope, d: int) -> Expr | None:
        """`(x := s.bar[r]) is not None and ...x...`, for the body of a comprehension."""
        atoms = self.atoms(s, lambda t: isinstance(t, OptionType))
        if not atoms or self.iterable or self.chance(0.6):
            return None
        value = self.rng.choice(atoms)()
        name = self.base("w") + s.suffix
        test = op(Operator.NOT, none_of(Local(name, value.type)))
        inner = s.bind(name, narrowed(value.type))
        return Let(name, value, op(Operator.AND, test, self.boolean(inner, d)), BOOL)

    # Comprehensions

    def generators(self, s: Scope, d: int) -> tuple[tuple[Generator, ...], Scope]:
        """One generator or two, and what the body may speak of."""
        found: list[Generator] = []
        for _ in range(1 if self.chance(0.8) else 2):
            type_, domain, member = self.domain(s)
            name = self.base("i") + (f"#{self.next()}" if s.suffix else "")
            s = s.bind(name, type_)
            tests: list[Expr] = [member(Local(name, type_))] if member else []
            if self.chance(0.35):
                tests.append(self.boolean(s, d))
            joined = tests[0] if len(tests) == 1 else op(Operator.AND, *tests) if tests else None
            found.append(Generator(name, type_, domain, joined))
        return tuple(found), s

    def domain(self, s: Scope) -> tuple[KeyType, Domain, Callable[[Expr], Expr] | None]:
        """What a name runs over; for a set of the state, what says that an element is in it."""
        sets = [f for f in self.vocabulary.fields if isinstance(f.type, MapType) and f.type.is_set]
        sets = [f for f in sets if s.ghosts or not f.ghost]
        if sets and self.chance(0.25):
            f, when = self.rng.choice(sets), self.rng.choice(s.whens)
            assert isinstance(f.type, MapType)
            return f.type.keys[0], SortDomain(f.type.keys[0]), lambda e: Read(f.name, (e,), BOOL, when)
        type_, domain = self.order(s)
        return type_, domain, None

    def order(self, s: Scope) -> tuple[KeyType, Domain]:
        """What a loop runs over."""
        if not self.vocabulary.numbers:
            finite = self.rng.choice((BOOL, *self.vocabulary.domains, *self.vocabulary.domains))
            return finite, SortDomain(finite)
        if self.vocabulary.domains and self.chance(0.75):
            sort = self.rng.choice(self.vocabulary.domains)
            return sort, SortDomain(sort)
        outer, self.iterable = self.iterable, True  # Python has no := in what a comprehension runs over
        low = Const(0, INT) if self.chance(0.6) else self.number_(s, 0)
        high = self.number_(s, 0)
        self.iterable = outer
        return INT, RangeDomain(low, high)
