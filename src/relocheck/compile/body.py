"""The state of compiling one function: what its names mean, what it has emitted, and how it refuses."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from functools import reduce
from types import FunctionType, ModuleType
from typing import Any, NoReturn

from relocheck.compile.source import Sources
from relocheck.compile.vocabulary import Vocabulary
from relocheck.errors import Problem, Span, did_you_mean
from relocheck.ir.system import Field
from relocheck.ir.terms import Expr, Local, Stmt, When
from relocheck.ir.types import BOOL, INT, EnumType, IntType, OptionType, ScalarType, SortType, is_number, show_type
from relocheck.language import Hook
from relocheck.lazy import dataclass

__all__ = [
    "MISSING",
    "NONE",
    "Binding",
    "Body",
    "Environment",
    "Loop",
    "Missing",
    "Poison",
    "Poisoned",
    "StateName",
    "Stop",
    "Unit",
    "Unusable",
    "describe",
    "join",
    "narrowed",
    "sort_tag",
]

NONE = OptionType(EnumType("None", ()))
"""The type of a None whose optional is not known yet: no value but None."""


class Stop(Exception):
    """The statement in hand is refused."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Poisoned(Exception):
    """The statement in hand uses what another problem has spoilt."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Missing:
    """The absence of a Python object (None is one)."""


MISSING = Missing()


@dataclass(frozen=True, slots=True)
class StateName:
    """A name that stands for a whole state."""

    when: When


@dataclass(frozen=True, slots=True)
class Poison:
    """A name whose own statement was refused: the problem stands already, its uses add none."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Unusable:
    """A name that must not be read here; `never` where the place is never reached with it."""

    message: str
    advice: str = ""
    never: bool = False


Binding = Expr | StateName | Poison | Unusable
Environment = tuple[dict[str, Binding], set[str]]
"""What the names mean, and which of them may be unbound."""


@dataclass(slots=True)
class Unit:
    """What all functions of one design share while they are compiled."""

    vocabulary: Vocabulary
    sources: Sources
    state: type
    fields: Mapping[str, Field]
    hooks: Mapping[Hook[Any, Any, Any], Callable[..., object]]
    expression: Callable[[Body, ast.expr], Expr]
    inline: Callable[[Body, ast.Call, FunctionType | Hook[Any, Any, Any]], Expr | None]
    """The two places where the compiler calls itself: a part of an expression, and a helper's body."""
    problems: set[Problem] = field(default_factory=set[Problem])
    misfits: dict[object, Problem] = field(default_factory=dict[object, Problem])
    """The bodies that do not fit the hooks they are put at."""
    called: set[Hook[Any, Any, Any]] = field(default_factory=set[Hook[Any, Any, Any]])
    looked: set[str] = field(default_factory=set[str])
    """The names that were looked up among the fields."""
    number: int = 0

    def field(self, name: str) -> Field | None:
        """The state's field of that name."""
        self.looked.add(name)
        return self.fields.get(name)

    def at(self, hook: Hook[Any, Any, Any]) -> Callable[..., object]:
        """The body at a hook: the design's, else the hook's own."""
        return self.hooks.get(hook, hook.default)

    def next(self) -> int:
        """The next number of a label or temporary; they restart with each action."""
        self.number += 1
        return self.number


@dataclass(slots=True)
class Loop:
    """The labels of the innermost loop, and the environments that leave it early."""

    number: int
    breaks: list[Environment] = field(default_factory=list[Environment])
    continues: list[Environment] = field(default_factory=list[Environment])


@dataclass(slots=True)
class Body:
    """One function (or an inlined call of one) being compiled.

    `own` has the names that Python takes as the function's own: bound somewhere in it, wherever that is. `outside` has,
    inside a comprehension, the names bound outside of it.
    """

    unit: Unit
    file: str
    globals: Mapping[str, Any]
    name: str
    env: dict[str, Binding]
    own: frozenset[str] = frozenset()
    suffix: str = ""
    label: str = "return"
    result: str | None = None
    declared: ScalarType | None = None
    calls: tuple[FunctionType, ...] = ()
    out: list[Stmt] = field(default_factory=list[Stmt])
    maybe: set[str] = field(default_factory=set[str])
    outside: frozenset[str] | None = None
    hidden: frozenset[str] = frozenset()
    loop: Loop | None = None
    done: bool = False
    broken: Problem | None = None
    returned: list[ScalarType] = field(default_factory=list[ScalarType])

    def span(self, node: ast.AST) -> Span:
        """The place of a node."""
        return self.unit.sources.span(self.file, node)

    def refuse(self, node: ast.AST, message: str, advice: str = "") -> NoReturn:
        """Give up the statement in hand."""
        raise Stop(Problem(self.span(node), message, advice))

    def spoil(self, problem: Problem, names: Iterable[str]) -> None:
        """Record a problem; the names that the refused statement binds are used without further complaint."""
        self.unit.problems.add(problem)
        self.broken = self.broken or problem
        for name in names:
            self.env[name] = Poison(problem)
            self.maybe.discard(name)

    def emit(self, statement: Stmt) -> None:
        """Append a statement."""
        self.out.append(statement)

    def expression(self, node: ast.expr) -> Expr:
        """The expression of a node; what has to happen first is emitted."""
        return self.unit.expression(self, node)

    def temporary(self, type_: ScalarType, base: str = "t") -> Local:
        """A fresh local name."""
        return Local(f"{base}#{self.unit.next()}", type_)

    def local_name(self, name: str) -> str:
        """The name in the representation of a name of this function."""
        return name + self.suffix

    def fresh_name(self, name: str) -> str:
        """A name for a bound variable that shadows nothing."""
        taken = self.suffix or name in self.env or name in self.hidden
        return f"{name}#{self.unit.next()}" if taken else name

    def can_change(self, found: Expr) -> bool:
        """Whether a local name may be bound anew by what is evaluated after it."""
        return isinstance(found, Local) and any(found.name == self.local_name(n) for n in self.own)

    @contextmanager
    def branch(self) -> Generator[list[Stmt]]:
        """Compile into a list of its own, with an environment of its own."""
        saved = self.out, dict(self.env), set(self.maybe)
        self.out = []
        try:
            yield self.out
        finally:
            self.out, self.env, self.maybe = saved

    @contextmanager
    def inner_scope(self, names: Iterable[str]) -> Generator[None]:
        """A scope of its own, as a lambda and a comprehension have: these names are new in it, and unbound."""
        names = frozenset(names)
        saved = self.own, self.hidden
        self.own, self.hidden = self.own | names, self.hidden | (names & self.env.keys())
        for name in names:
            self.env.pop(name, None)
            self.maybe.discard(name)
        try:
            yield
        finally:
            self.own, self.hidden = saved

    def environment(self) -> Environment:
        """What the names mean now, to be merged later."""
        return dict(self.env), set(self.maybe)

    def resolve(self, node: ast.expr) -> object:
        """The Python object that a global name or a dotted name stands for; MISSING where it is no such name."""
        if isinstance(node, ast.Name) and node.id not in self.env and node.id not in self.own:
            if node.id in self.globals:
                return self.globals[node.id]
            return getattr(builtins, node.id, MISSING)
        if isinstance(node, ast.Attribute):
            base = self.resolve(node.value)
            if isinstance(base, ModuleType):
                if hasattr(base, node.attr):
                    return getattr(base, node.attr)
                known = f"{base.__name__} has no {node.attr}{did_you_mean(node.attr, vars(base))}"
                self.refuse(node, known)
        return MISSING

    def spoilt(self, name: str) -> None:
        """Raise Poisoned for a name whose own statement was refused."""
        if isinstance(binding := self.env.get(name), Poison):
            raise Poisoned(binding.problem)

    def lookup(self, node: ast.Name) -> Expr | StateName | Missing:
        """What a local name stands for; MISSING where it is none."""
        binding = self.env.get(node.id)
        match binding:
            case None if node.id in self.own:
                advice = "bind it before, on every path"
                if node.id in self.globals:
                    advice = f"{node.id} of the file is hidden: this function binds the name {node.id} itself"
                self.refuse(node, f"{node.id} is not bound here", advice)
            case None:
                return MISSING
            case Poison(problem=problem):
                raise Poisoned(problem)
            case Unusable(message=message, advice=advice):
                self.refuse(node, f"{node.id} {message}", advice)
            case _ if node.id in self.maybe:
                self.refuse(node, f"{node.id} may be unbound here", "bind it on every path")
            case _:
                return binding

    def bind(self, name: str, type_: ScalarType) -> Local:
        """Let a name stand for its local from here on."""
        local = Local(self.local_name(name), type_)
        self.env[name] = local
        self.maybe.discard(name)
        return local

    def bindable(self, node: ast.AST, name: str) -> None:
        """Refuse to bind a name that stands for the state."""
        if isinstance(self.env.get(name), StateName):
            self.refuse(node, f"{name} stands for the state", "take another name")

    def merge(self, others: Sequence[Environment]) -> None:
        """Take the names of several paths that meet here: what is not bound on all may be unbound."""
        names = {name for env, _ in others for name in env}
        merged: dict[str, Binding] = {}
        maybe: set[str] = set()
        for name in sorted(names):
            bindings = [env[name] for env, _ in others if name in env]
            merged[name] = reduce(_meet, bindings)
            if len(bindings) < len(others) or any(name in m for _, m in others):
                maybe.add(name)
        self.env, self.maybe = merged, maybe


def _meet(first: Binding, other: Binding) -> Binding:
    match first, other:
        case _ if first == other:
            return first
        case (Poison(), _) | (_, Unusable(never=True)):
            return first
        case (_, Poison()) | (Unusable(never=True), _):
            return other
        case (Unusable(), _) | (_, Unusable()):
            return first if isinstance(first, Unusable) else other
        case Local(name=name, type=a), Local(name=same, type=b) if name == same:
            met = join(a, b)
            if met is not None:
                return Local(name, met)
            return Unusable(f"is {describe(a)} on one path, {describe(b)} on another", "use two names")
        case _:
            raise AssertionError("a name has one local in a function: parameters that change are bound to it")


def sort_tag(type_: ScalarType) -> str | None:
    """The ordered sort that a number belongs to, if any."""
    if isinstance(type_, IntType):
        return type_.sort
    return type_.name if isinstance(type_, SortType) else None


def narrowed(type_: ScalarType) -> ScalarType:
    """The type without None."""
    return type_.of if isinstance(type_, OptionType) else type_


def join(a: ScalarType, b: ScalarType) -> ScalarType | None:
    """The type of what is an `a` or a `b`; None where there is none."""
    if a == b:
        return a
    if NONE in (a, b):
        other = b if a == NONE else a
        return other if isinstance(other, OptionType) else OptionType(other)
    if isinstance(a, OptionType) or isinstance(b, OptionType):
        inner = join(narrowed(a), narrowed(b))
        return None if inner is None or isinstance(inner, OptionType) else OptionType(inner)
    if is_number(a) and is_number(b):
        return IntType(sort=sort_tag(a)) if sort_tag(a) == sort_tag(b) else INT
    return None


def describe(type_: ScalarType) -> str:
    """A type for messages."""
    return "None" if type_ == NONE else "a bool" if type_ == BOOL else show_type(type_)
