"""Functions and statements as source text that compiles to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import assert_never

from relocheck.compile.body import join
from relocheck.compile.walk import expressions_of, statements, subexpressions
from relocheck.ir.system import Action, Kind, Property, Start, System
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
    Read,
    Require,
    Stmt,
    When,
)
from relocheck.ir.types import (
    IntType,
    MapType,
    OptionType,
    ScalarType,
    is_number,
)
from tests.random_models.terms import NoSource, Terms, annotation, base, is_natural, suffix, tag

__all__ = ["Functions"]

Lines = list[str]


class Functions:
    """Writes the functions of a system; helpers are collected on the way, each before the first that calls it."""

    def __init__(self, system: System) -> None:
        self.fields = {f.name: f for f in system.fields}
        self.terms = Terms(self.fields)
        self.helpers: list[str] = []
        self.label = "return"

    def start(self, start: Start) -> Lines:
        """An @init, behind its helpers."""
        return self._function(["@init", f"def {start.name}(s: World) -> None:"], self._body(start.body))

    def action(self, action: Action) -> Lines:
        """An @action, behind its helpers."""
        like = f", like={action.like!r}" if action.like else ""
        params = ", ".join(["s: World", *(f"{base(name)}: {annotation(t)}" for name, t in action.params)])
        head = [f"@action(by={action.actor.upper()}{like})", f"def {action.name}({params}) -> None:"]
        return self._function([*head, *_doc(action.doc)], self._body(action.body))

    def property(self, property_: Property) -> Lines:
        """An @invariant, @step or @sometimes."""
        states = "before: World, s: World" if property_.kind is Kind.STEP else "s: World"
        return self.formula(property_.kind.value, property_.name, states, property_.formula, property_.doc)

    def formula(self, role: str, name: str, states: str, whole: Expr, doc: str = "") -> Lines:
        """A function that computes one bool; a Let at the root is an assignment."""
        lines: Lines = []
        while isinstance(whole, Let):
            lines.append(f"{base(whole.name)} = {self.terms.text(whole.value)}")
            self.terms.tags[whole.name] = tag(whole.value.type)
            whole = whole.body
        head = [f"@{role}", f"def {name}({states}) -> bool:", *_doc(doc)]
        return self._function(head, [*lines, f"return {self.terms.text(whole)}"])

    def _function(self, head: Lines, body: Lines) -> Lines:
        helpers, self.helpers = self.helpers, []
        return [*helpers, "\n".join([*head, *_indented(body)])]

    def _body(self, body: Sequence[Stmt]) -> Lines:
        match body:
            case (Block(label="return", body=inner),):
                return self.block(inner)
            case _:
                return self.block(body)

    # Statements

    def block(self, body: Sequence[Stmt]) -> Lines:
        """The lines of some statements; at least one."""
        lines: Lines = []
        rest = list(body)
        while rest:
            lines += self._next(rest)
        return lines or ["pass"]

    def _next(self, rest: list[Stmt]) -> Lines:
        """Take one statement, or those that were one in the source, and write it."""
        match rest:
            case [Bind(name=name), *_] if suffix(name) not in ("", suffix(self.label)) and not name.startswith("t#"):
                return self._called(rest)
            case [Block(label=label), *_] if not label.startswith(("break#", "continue#")):
                return self._called(rest)
            case [Bind(name=name, value=value), Leave(label=label), *_] if name == label == self.label:
                del rest[:2]
                return [f"return {self.terms.text(value)}"]
            case [Bind(name=name, value=value), Loop(name=key) as loop, *_] if name[:2] == "t#" and key[:2] == "k#":
                del rest[:2]
                return [self._fill(loop, value)]
            case _:
                return self._statement(rest.pop(0))

    def _statement(self, stmt: Stmt) -> Lines:
        match stmt:
            case Assign():
                return [self._assign(stmt)]
            case Bind(name=name, value=value):
                text = self.terms.text(value)
                self.terms.tags[name] = tag(value.type)
                return [f"{base(name)} = {text}"]
            case Branch():
                return self._branch(stmt)
            case Loop(name=name) if name.startswith("k#"):
                return [self._fill(stmt, None)]
            case Loop():
                return self._loop(stmt)
            case Block(label=label, body=(Loop() as loop,)) if label.startswith("break#"):
                return self._loop(loop)
            case Block():
                raise AssertionError("calls have been seen to")
            case Leave(label=label):
                return [label.partition("#")[0] if label.startswith(("break#", "continue#")) else "return"]
            case Require(condition=condition):
                return [f"require({self.terms.text(condition)})"]
            case Check(condition=condition, message=message):
                return [f"assert {self.terms.text(condition)}" + (f", {message!r}" if message else "")]
            case Choose():
                return [self._choose(stmt)]
            case _:
                assert_never(stmt)

    def _assign(self, stmt: Assign) -> str:
        type_ = self.fields[stmt.field].type
        keys = ", ".join(map(self.terms.text, stmt.keys))
        if isinstance(type_, MapType) and type_.is_set:
            if not isinstance(stmt.value, Const):
                raise NoSource(f"{stmt.field} is a set: there are add and discard")
            return f"s.{stmt.field}.{'add' if stmt.value.value else 'discard'}({keys})"
        target = f"s.{stmt.field}" + (f"[{keys}]" if keys else "")
        match stmt.value:
            case Op(
                operator=Operator.ADD | Operator.SUB | Operator.MUL as operator, operands=(Read() as old, more)
            ) if (old.field, old.keys, old.when) == (stmt.field, stmt.keys, When.NOW) and is_natural(stmt.value):
                return f"{target} {operator.value}= {self.terms.text(more)}"
            case _:
                return f"{target} = {self.terms.text(stmt.value)}"

    def _fill(self, loop: Loop, value: Expr | None) -> str:
        inner: Stmt = loop
        while isinstance(inner, Loop):
            (inner,) = inner.body
        assert isinstance(inner, Assign), "only assignments stand in a loop over k#1"
        type_ = self.fields[inner.field].type
        is_set = isinstance(type_, MapType) and type_.is_set
        return f"s.{inner.field} = " + ("empty()" if is_set else f"total({self.terms.text(value or inner.value)})")

    def _branch(self, stmt: Branch) -> Lines:
        lines = [f"if {self.terms.text(stmt.condition)}:", *_indented(self.block(stmt.then))]
        return [*lines, "else:", *_indented(self.block(stmt.otherwise))] if stmt.otherwise else lines

    def _loop(self, loop: Loop) -> Lines:
        match loop.body:
            case (Block(label=label, body=inner),) if label.startswith("continue#"):
                body = inner
            case body:
                pass
        domain, _ = self.terms.domain(loop.name, loop.domain, None)
        return [f"for {base(loop.name)} in {domain}:", *_indented(self.block(body))]

    def _choose(self, stmt: Choose) -> str:
        domain, condition = self.terms.domain(stmt.name, stmt.domain, stmt.condition)
        name = base(stmt.name)
        if condition is None or (isinstance(condition, Const) and condition.value is True):
            return f"{name} = some({domain})"
        return f"{name} = some({domain}, lambda {name}: {self.terms.text(condition)})"

    def _called(self, rest: list[Stmt]) -> Lines:
        """Take the call of a helper: what is bound to its parameters, its body, the name of its answer."""
        arguments: list[Bind] = []
        while isinstance(rest[0], Bind):
            arguments.append(rest.pop(0))  # type: ignore[arg-type]
            if not rest:
                raise NoSource(f"nothing is called with {arguments[0].name}")
        call = rest.pop(0)
        if not isinstance(call, Block) or any(suffix(a.name) != suffix(call.label) for a in arguments):
            raise NoSource("a block that is no call of a helper")
        match rest:
            case [Bind(name=name, value=Local(name=result)), *_] if result == call.label:
                rest.pop(0)
                answer = _value_type(call)
                self.terms.tags[name] = tag(answer)
                return [f"{base(name)} = {self._call(call, arguments, answer)}"]
            case _:
                return [self._call(call, arguments, None)]

    def _call(self, call: Block, arguments: Sequence[Bind], answer: ScalarType | None) -> str:
        """The call of a helper, whose definition goes to `helpers`; what else it speaks of are parameters too."""
        given = [self.terms.text(a.value) for a in arguments]
        self.terms.tags |= {a.name: tag(a.value.type) for a in arguments}
        free = {n: self._bound_type(n, t) for n, t in _free(call, {a.name for a in arguments}).items()}
        types = [*((a.name, a.value.type) for a in arguments), *free.items()]
        params = ", ".join(["s: World", *(f"{base(n)}: {annotation(t)}" for n, t in types)])
        head = ["@define", f"def {base(call.label)}({params}) -> {'None' if answer is None else annotation(answer)}:"]
        label, self.label = self.label, call.label
        body = self.block(call.body)
        self.label = label
        self.helpers.append("\n".join([*head, *_indented(body)]))
        return f"{base(call.label)}({', '.join(['s', *given, *map(base, free)])})"

    def _bound_type(self, name: str, used: ScalarType) -> ScalarType:
        """The type of a name where it is bound: used as an element of another sort, it is converted where it is used."""
        bound = self.terms.tags.get(name)
        return used if not is_number(used) or tag(used) == bound else IntType(sort=bound)


def _doc(doc: str) -> Lines:
    return [f"    {line}" if line else "" for line in f'"""{doc}"""'.splitlines()] if doc else []


def _indented(lines: Sequence[str]) -> Lines:
    return [f"    {line}" for line in lines]


def _value_type(call: Block) -> ScalarType:
    """The type of what a helper returns: of the values that it binds to its own label."""
    types = [s.value.type for s in statements(call.body) if isinstance(s, Bind) and s.name == call.label]
    met = types[0]
    for type_ in types[1:]:
        met = join(met, type_) or met
    return met


def _free(call: Block, given: Set[str]) -> dict[str, ScalarType]:
    """The names that a helper takes from where it is called, with their types, in the order of their use."""
    bound = given | set(_bound(call.body))
    free: dict[str, ScalarType] = {}
    for s in statements(call.body):
        for whole in expressions_of(s):
            for e in subexpressions(whole):
                if isinstance(e, Local) and e.name not in bound and not isinstance(free.get(e.name), OptionType):
                    free[e.name] = e.type
    return free


def _bound(body: tuple[Stmt, ...]) -> Iterator[str]:
    for s in statements(body):
        if isinstance(s, Bind | Loop | Choose):
            yield s.name
        for whole in expressions_of(s):
            for e in subexpressions(whole):
                if isinstance(e, Let):
                    yield e.name
                elif isinstance(e, Fold):
                    yield from (g.name for g in e.generators)
