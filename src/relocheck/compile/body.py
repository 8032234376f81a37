"""The state of compiling one function: what its names mean, what it has emitted, and how it refuses."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import FunctionType, ModuleType
from typing import Any, NoReturn

from relocheck.compile.source import Sources, span_of
from relocheck.compile.vocabulary import Vocabulary
from relocheck.errors import Problem, Span, did_you_mean
from relocheck.ir.system import Field
from relocheck.ir.terms import Expr, Local, Stmt, When
from relocheck.ir.types import BOOL, INT, IntType, OptionType, ScalarType, SortType, is_number, show_type
from relocheck.language import Hook

__all__ = [
    "MISSING",
    "NONE",
    "Body",
    "Loop",
    "Poisoned",
    "StateName",
    "Stop",
    "Unit",
    "describe",
    "join",
    "narrowed",
    "sort_tag",
]

NONE = OptionType(INT)
"""The type of a None whose optional is not known yet; compared with `is`."""


class Stop(Exception):
    """The statement in hand is refused."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Poisoned(Exception):
    """The statement in hand uses a name whose own statement was refused."""


class _Missing:
    """The absence of a Python object (None is one)."""


MISSING = _Missing()


@dataclass(frozen=True, slots=True)
class StateName:
    """A name that stands for a whole state."""

    when: When


POISON = object()
Binding = Expr | StateName | object


@dataclass(slots=True)
class Unit:
    """What all functions of one design share while they are compiled."""

    vocabulary: Vocabulary
    sources: Sources
    state: type
    fields: Mapping[str, Field]
    hooks: Mapping[Hook[Any, Any, Any], Callable[..., object]]
    call: Callable[[Body, ast.Call], Expr]
    inline: Callable[[Body, ast.Call, FunctionType | Hook[Any, Any, Any]], Expr | None]
    """Calls inline whole functions: here expressions need statements, and statements calls."""
    problems: set[Problem] = field(default_factory=set[Problem])
    called: set[Hook[Any, Any, Any]] = field(default_factory=set[Hook[Any, Any, Any]])
    number: int = 0

    def next(self) -> int:
        """The next number of a label or temporary; they restart with each action."""
        self.number += 1
        return self.number


@dataclass(slots=True)
class Loop:
    """The labels of the innermost loop, and the environments that leave it early."""

    number: int
    breaks: list[tuple[dict[str, Binding], set[str]]] = field(default_factory=list[tuple[dict[str, Binding], set[str]]])
    continues: list[tuple[dict[str, Binding], set[str]]] = field(
        default_factory=list[tuple[dict[str, Binding], set[str]]]
    )


@dataclass(slots=True)
class Body:
    """One function (or an inlined call of one) being compiled."""

    unit: Unit
    file: str
    globals: Mapping[str, Any]
    name: str
    env: dict[str, Binding]
    suffix: str = ""
    label: str = "return"
    result: str | None = None
    calls: tuple[FunctionType, ...] = ()
    out: list[Stmt] = field(default_factory=list[Stmt])
    maybe: set[str] = field(default_factory=set[str])
    loop: Loop | None = None
    done: bool = False
    returned: list[ScalarType] = field(default_factory=list[ScalarType])

    def span(self, node: ast.AST) -> Span:
        """The place of a node."""
        return span_of(self.file, node)

    def refuse(self, node: ast.AST, message: str, advice: str = "") -> NoReturn:
        """Give up the statement in hand."""
        raise Stop(Problem(self.span(node), message, advice))

    def emit(self, statement: Stmt) -> None:
        """Append a statement."""
        self.out.append(statement)

    def temporary(self, type_: ScalarType, base: str = "t") -> Local:
        """A fresh local name."""
        return Local(f"{base}#{self.unit.next()}", type_)

    def local_name(self, name: str) -> str:
        """The name in the representation of a name of this function."""
        return name + self.suffix

    def fresh_name(self, name: str) -> str:
        """A name for a bound variable that shadows nothing."""
        return f"{name}#{self.unit.next()}" if name in self.env or self.suffix else name

    @contextmanager
    def branch(self) -> Generator[list[Stmt]]:
        """Compile into a list of its own, with an environment of its own."""
        saved = self.out, dict(self.env), set(self.maybe)
        self.out = []
        try:
            yield self.out
        finally:
            self.out, self.env, self.maybe = saved

    def resolve(self, node: ast.expr) -> object:
        """The Python object that a global name or a dotted name stands for; MISSING where it is no such name."""
        if isinstance(node, ast.Name) and node.id not in self.env:
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

    def lookup(self, node: ast.Name) -> Binding:
        """What a local name stands for; MISSING where it is none."""
        binding = self.env.get(node.id, MISSING)
        if binding is POISON:
            raise Poisoned
        if node.id in self.maybe:
            self.refuse(node, f"{node.id} may be unbound here", "bind it on every path")
        return binding

    def bind(self, name: str, type_: ScalarType) -> None:
        """Let a name stand for its local from here on."""
        self.env[name] = Local(self.local_name(name), type_)
        self.maybe.discard(name)

    def poison(self, names: set[str]) -> None:
        """Let names be used without further complaint: their statement was refused."""
        for name in names:
            self.env[name] = POISON
            self.maybe.discard(name)

    def merge(self, others: list[tuple[dict[str, Binding], set[str]]]) -> None:
        """Take the names of several paths that meet here: what is not bound on all may be unbound."""
        names = {name for env, _ in others for name in env}
        merged: dict[str, Binding] = {}
        maybe: set[str] = set()
        for name in names:
            bindings = [env[name] for env, _ in others if name in env]
            merged[name] = _meet(bindings)
            if len(bindings) < len(others) or any(name in m for _, m in others):
                maybe.add(name)
        self.env, self.maybe = merged, maybe


def _meet(bindings: list[Binding]) -> Binding:
    first = bindings[0]
    for other in bindings[1:]:
        if first is POISON or other is POISON:
            return POISON
        if isinstance(first, StateName) or isinstance(other, StateName) or first == other:
            continue
        assert isinstance(first, Expr) and isinstance(other, Expr)
        met = join(first.type, other.type)
        if met is None or not isinstance(first, Local) or not isinstance(other, Local):
            return POISON if met is None else first
        first = replace(first, type=met)
    return first


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
    if a == b and (a is NONE) == (b is NONE):
        return a
    if a is NONE or b is NONE:
        other = b if a is NONE else a
        return other if isinstance(other, OptionType) else OptionType(other)
    if isinstance(a, OptionType) or isinstance(b, OptionType):
        inner = join(narrowed(a), narrowed(b))
        return None if inner is None or isinstance(inner, OptionType) else OptionType(inner)
    if is_number(a) and is_number(b):
        return IntType(sort=sort_tag(a)) if sort_tag(a) == sort_tag(b) else INT
    return None


def describe(type_: ScalarType) -> str:
    """A type for messages."""
    return "None" if type_ is NONE else "a bool" if type_ == BOOL else show_type(type_)
