"""A system as a file of the modelling language: compiling the text gives the system back, up to its hash.

It reads the marks that the compiler leaves: `break#1` and `continue#1` are loops left early, `f#2` is a call of
the helper f, `k#3` a map that is filled. What has no such direct source (an optional walked in an expression, a walrus
behind another operand) is refused with NoSource.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import assert_never

from relocheck.compile.body import join
from relocheck.compile.walk import expressions_of, statements, subexpressions
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
    Op,
    Operator,
    RangeDomain,
    Read,
    Require,
    Size,
    SortDomain,
    Stmt,
    When,
)
from relocheck.ir.types import (
    BoolType,
    EnumType,
    IntType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
    Value,
)

__all__ = ["NoSource", "source_of"]

STATE = "World"

_HEADER = """from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Annotated, ClassVar

from relocheck.language import (
    FAULT, GUEST, QEMU, TOOLSTACK, XEN, Design, Ordered, Plain, action, assume, const, define, empty, ghost, implies,
    init, invariant, require, some, sometimes, step, total,
)"""


class NoSource(ValueError):
    """The system holds what no source text compiles to directly."""


def source_of(system: System, properties: Sequence[Property] = ()) -> str:
    """The file: sorts, enums, records, the state, all functions, and the design as DESIGN."""
    writer = _Writer(system, {f.name: f for f in system.fields})
    functions = [text for part in (
        *(writer.start(s) for s in system.starts),
        *(writer.formula("assume", f"assumption_{n}", "s: World", a) for n, a in enumerate(system.assumptions, 1)),
        *(writer.action(a) for a in system.actions),
    ) for text in part]  # fmt: skip
    formulas = [text for p in properties for text in writer.property(p)]
    names = [*(s.name for s in system.starts), *(f"assumption_{n}" for n, _ in enumerate(system.assumptions, 1))]
    parts = "".join(f"{name}, " for name in [*names, *(a.name for a in system.actions)])
    pieces = [
        _HEADER,
        *map(_sort, system.sorts),
        *map(_enum, system.enums),
        *map(_record, system.records),
        _state(system),
        *functions,
        *formulas,
        f"DESIGN = Design({system.name!r}, {STATE}, ({parts.rstrip()}))",
    ]
    return "\n\n\n".join(pieces) + "\n"


# ---------------------------------------------------------------------------------------------------------------------
# Declarations


def _sort(sort: SortType) -> str:
    names = [f"    {name}: ClassVar[{sort.name}]" for name in sort.individuals]
    return "\n".join([f"class {sort.name}({'Ordered' if sort.ordered else 'Plain'}):", *(names or ["    pass"])])


def _enum(enum: EnumType) -> str:
    return "\n".join([f"class {enum.name}(Enum):", *(f"    {member} = auto()" for member in enum.members)])


def _record(record: RecordType) -> str:
    fields = [f"    {name}: {_annotation(type_)}" for name, type_ in record.fields]
    return "\n".join(["@dataclass(frozen=True)", f"class {record.name}:", *fields])


def _state(system: System) -> str:
    lines = [f"    {f.name}: {_annotation(f.type)} = {_default(f)}" for f in system.fields]
    return "\n".join(["@dataclass", f"class {STATE}:", *(lines or ["    pass"])])


def _default(f: Field) -> str:
    scalar = f.type.value if isinstance(f.type, MapType) else f.type
    optional = isinstance(scalar, OptionType)
    if f.free or (f.const and f.default is None and not optional):
        return "const()"
    text = literal(f.default, scalar)
    if isinstance(f.type, MapType):
        text = "empty()" if f.type.is_set else f"total({text})"
    text = f"ghost({text})" if f.ghost else text
    return f"const({text})" if f.const else text


def _annotation(type_: Type) -> str:
    """The type as the state class or a parameter is annotated with it."""
    match type_:
        case BoolType():
            return "bool"
        case EnumType(name=name) | SortType(name=name) | RecordType(name=name):
            return name
        case IntType(sort=str(sort)):
            return sort
        case IntType(low=int(low), high=int(high)):
            return f"Annotated[int, range({low}, {high + 1})]"
        case IntType():
            return "int"
        case OptionType(of=inner):
            return f"{_annotation(inner)} | None"
        case MapType(keys=(key,), is_set=True):
            return f"set[{_annotation(key)}]"
        case MapType(keys=(key,), value=value):
            return f"dict[{_annotation(key)}, {_annotation(value)}]"
        case MapType(keys=keys, value=value):
            return f"dict[tuple[{', '.join(map(_annotation, keys))}], {_annotation(value)}]"


def literal(value: Value, type_: ScalarType) -> str:
    """A value of that type as Python writes it."""
    match type_:
        case _ if value is None:
            return "None"
        case OptionType(of=inner):
            return literal(value, inner)
        case BoolType():
            return str(bool(value))
        case EnumType(name=name, members=names) | SortType(name=name, ordered=False, individuals=names):
            assert isinstance(value, int)
            if value >= len(names):
                raise NoSource(f"{name} has no name for its element {value}")
            return f"{name}.{names[value]}"
        case SortType(name=name) | IntType(sort=str(name)):
            return f"{name}({value})"
        case RecordType(name=name, fields=fields):
            assert isinstance(value, tuple)
            return f"{name}({', '.join(literal(v, t) for v, (_, t) in zip(value, fields, strict=True))})"
        case _:
            return str(value)


# ---------------------------------------------------------------------------------------------------------------------
# Functions

Lines = list[str]


@dataclass(slots=True)
class _Writer:
    """Writes the functions of a system; helpers are collected on the way, each before the first that calls it."""

    system: System
    fields: dict[str, Field]
    helpers: list[str] = field(default_factory=list[str])
    label: str = "return"
    bound: dict[str, str] = field(default_factory=dict[str, str])
    """The values of names that are bound where they are read next."""
    tags: dict[str, str | None] = field(default_factory=dict[str, str | None])
    """The ordered sorts that names belong to where they are bound."""

    def start(self, start: Start) -> Lines:
        """An @init, behind its helpers."""
        return self._function(["@init", f"def {start.name}(s: {STATE}) -> None:"], self._body(start.body))

    def action(self, action: Action) -> Lines:
        """An @action, behind its helpers."""
        like = f", like={action.like!r}" if action.like else ""
        params = ", ".join([f"s: {STATE}", *(f"{_base(name)}: {_annotation(t)}" for name, t in action.params)])
        head = [f"@action(by={action.actor.upper()}{like})", f"def {action.name}({params}) -> None:"]
        return self._function([*head, *_doc(action.doc)], self._body(action.body))

    def property(self, property_: Property) -> Lines:
        """An @invariant, @step or @sometimes."""
        states = f"before: {STATE}, s: {STATE}" if property_.kind is Kind.STEP else f"s: {STATE}"
        return self.formula(property_.kind.value, property_.name, states, property_.formula, property_.doc)

    def formula(self, role: str, name: str, states: str, whole: Expr, doc: str = "") -> Lines:
        """A function that computes one bool; a Let at the root is an assignment."""
        lines: Lines = []
        while isinstance(whole, Let):
            lines.append(f"{_base(whole.name)} = {self.text(whole.value)}")
            self.tags[whole.name] = _tag(whole.value.type)
            whole = whole.body
        head = [f"@{role}", f"def {name}({states}) -> bool:", *_doc(doc)]
        return self._function(head, [*lines, f"return {self.text(whole)}"])

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
            case [Bind(name=name), *_] if _suffix(name) not in ("", _suffix(self.label)) and not name.startswith("t#"):
                return self._called(rest)
            case [Block(label=label), *_] if not label.startswith(("break#", "continue#")):
                return self._called(rest)
            case [Bind(name=name, value=value), Leave(label=label), *_] if name == label == self.label:
                del rest[:2]
                return [f"return {self.text(value)}"]
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
                text = self.text(value)
                self.tags[name] = _tag(value.type)
                return [f"{_base(name)} = {text}"]
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
                return [f"require({self.text(condition)})"]
            case Check(condition=condition, message=message):
                return [f"assert {self.text(condition)}" + (f", {message!r}" if message else "")]
            case Choose():
                return [self._choose(stmt)]
            case _:
                assert_never(stmt)

    def _assign(self, stmt: Assign) -> str:
        type_ = self.fields[stmt.field].type
        keys = ", ".join(map(self.text, stmt.keys))
        if isinstance(type_, MapType) and type_.is_set:
            if not isinstance(stmt.value, Const):
                raise NoSource(f"{stmt.field} is a set: there are add and discard")
            return f"s.{stmt.field}.{'add' if stmt.value.value else 'discard'}({keys})"
        target = f"s.{stmt.field}" + (f"[{keys}]" if keys else "")
        match stmt.value:
            case Op(
                operator=Operator.ADD | Operator.SUB | Operator.MUL as operator, operands=(Read() as old, more)
            ) if (old.field, old.keys, old.when) == (stmt.field, stmt.keys, When.NOW) and _is_natural(stmt.value):
                return f"{target} {operator.value}= {self.text(more)}"
            case _:
                return f"{target} = {self.text(stmt.value)}"

    def _fill(self, loop: Loop, value: Expr | None) -> str:
        inner: Stmt = loop
        while isinstance(inner, Loop):
            (inner,) = inner.body
        assert isinstance(inner, Assign), "only assignments stand in a loop over k#1"
        type_ = self.fields[inner.field].type
        is_set = isinstance(type_, MapType) and type_.is_set
        return f"s.{inner.field} = " + ("empty()" if is_set else f"total({self.text(value or inner.value)})")

    def _branch(self, stmt: Branch) -> Lines:
        lines = [f"if {self.text(stmt.condition)}:", *_indented(self.block(stmt.then))]
        return [*lines, "else:", *_indented(self.block(stmt.otherwise))] if stmt.otherwise else lines

    def _loop(self, loop: Loop) -> Lines:
        match loop.body:
            case (Block(label=label, body=inner),) if label.startswith("continue#"):
                body = inner
            case body:
                pass
        domain, _ = self._domain(loop.name, loop.domain, None)
        return [f"for {_base(loop.name)} in {domain}:", *_indented(self.block(body))]

    def _choose(self, stmt: Choose) -> str:
        domain, condition = self._domain(stmt.name, stmt.domain, stmt.condition)
        name = _base(stmt.name)
        if condition is None or (isinstance(condition, Const) and condition.value is True):
            return f"{name} = some({domain})"
        return f"{name} = some({domain}, lambda {name}: {self.text(condition)})"

    def _called(self, rest: list[Stmt]) -> Lines:
        """Take the call of a helper: what is bound to its parameters, its body, the name of its answer."""
        arguments: list[Bind] = []
        while isinstance(rest[0], Bind):
            arguments.append(rest.pop(0))  # type: ignore[arg-type]
            if not rest:
                raise NoSource(f"nothing is called with {arguments[0].name}")
        call = rest.pop(0)
        if not isinstance(call, Block) or any(_suffix(a.name) != _suffix(call.label) for a in arguments):
            raise NoSource("a block that is no call of a helper")
        match rest:
            case [Bind(name=name, value=Local(name=result)), *_] if result == call.label:
                rest.pop(0)
                answer = _value_type(call)
                self.tags[name] = _tag(answer)
                return [f"{_base(name)} = {self._call(call, arguments, answer)}"]
            case _:
                return [self._call(call, arguments, None)]

    def _call(self, call: Block, arguments: Sequence[Bind], answer: ScalarType | None) -> str:
        """The call of a helper, whose definition goes to `helpers`; what else it speaks of are parameters too."""
        given = [self.text(a.value) for a in arguments]
        self.tags |= {a.name: _tag(a.value.type) for a in arguments}
        free = _free(call, {a.name for a in arguments})
        types = [*((a.name, a.value.type) for a in arguments), *free.items()]
        params = ", ".join([f"s: {STATE}", *(f"{_base(n)}: {_annotation(t)}" for n, t in types)])
        head = ["@define", f"def {_base(call.label)}({params}) -> {'None' if answer is None else _annotation(answer)}:"]
        label, self.label = self.label, call.label
        body = self.block(call.body)
        self.label = label
        self.helpers.append("\n".join([*head, *_indented(body)]))
        return f"{_base(call.label)}({', '.join(['s', *given, *map(_base, free)])})"

    # Expressions

    def text(self, expr: Expr) -> str:
        """The expression, not in parentheses."""
        match expr:
            case Const(value=value, type=type_):
                return literal(value, type_)
            case Local():
                return self._local(expr)
            case Size(sort=sort):
                return f"len({sort.name})"
            case Read():
                return self._read(expr)
            case Op():
                return self._operation(expr)
            case Conditional():
                return self._conditional(expr)
            case Let():
                return self._let(expr)
            case Fold():
                return self._fold(expr)
            case Make(values=values, type=RecordType(name=name)):
                return f"{name}({', '.join(map(self.text, values))})"
            case Make():
                raise NoSource("a record whose type is none")
            case Get(record=record, index=index):
                return f"{self.part(record)}.{_member(record.type, index)}"
            case _:
                assert_never(expr)

    def part(self, expr: Expr) -> str:
        """The expression as a part of another."""
        text = self.text(expr)
        match expr:
            case (
                Op(operator=Operator.MIN | Operator.MAX | Operator.IMPLIES) | Fold() | Local() | Size() | Make() | Get()
            ):
                return text
            case Const(value=int(value)) if value < 0 and not isinstance(value, bool):
                return f"({text})"
            case Const():
                return text
            case Read(field=name):
                type_ = self.fields[name].type
                return f"({text})" if isinstance(type_, MapType) and type_.is_set else text
            case _:
                return f"({text})"

    def _read(self, expr: Read) -> str:
        place = f"{'s' if expr.when is When.NOW else 'before'}.{expr.field}"
        type_ = self.fields[expr.field].type
        if isinstance(type_, MapType) and type_.is_set:
            return f"{self.part(expr.keys[0])} in {place}"
        return place + (f"[{', '.join(map(self.text, expr.keys))}]" if expr.keys else "")

    def _operation(self, expr: Op) -> str:
        text = self._bare_operation(expr)
        if isinstance(expr.type, IntType) and not _is_natural(expr):
            return f"{expr.type.sort or 'int'}({text})"
        return text

    def _bare_operation(self, expr: Op) -> str:
        match expr:
            case Op(operator=Operator.NOT, operands=(Op(operator=Operator.EQ, operands=(left, right)),)):
                word = "is not" if isinstance(right, Const) and right.value is None else "!="
                return f"{self.part(left)} {word} {self.part(right)}"
            case Op(operator=Operator.NOT, operands=(operand,)):
                return f"not {self.part(operand)}"
            case Op(operator=Operator.EQ, operands=(left, Const(value=None) as right)):
                return f"{self.part(left)} is {self.part(right)}"
            case Op(operator=Operator.MIN | Operator.MAX | Operator.IMPLIES as operator, operands=operands):
                name = "implies" if operator is Operator.IMPLIES else operator.value
                return f"{name}({', '.join(map(self.text, operands))})"
            case Op(operator=operator, operands=operands):
                return f" {operator.value} ".join(map(self.part, operands))

    def _fold(self, expr: Fold) -> str:
        body = self.text(expr.body)
        generators = "".join(map(self._generator, expr.generators))
        if expr.default is None:
            return f"{expr.kind}({body}{generators})"
        return f"{expr.kind}(({body}{generators}), default={self.text(expr.default)})"

    def _generator(self, generator: Generator) -> str:
        domain, condition = self._domain(generator.name, generator.domain, generator.condition)
        test = "" if condition is None else f" if {self.part(condition)}"
        return f" for {_base(generator.name)} in {domain}{test}"

    def _domain(self, name: str, domain: Domain, condition: Expr | None) -> tuple[str, Expr | None]:
        """What is iterated over, and what is left of the condition: a set's elements need no test of membership."""
        match domain, condition:
            case RangeDomain(low=low, high=high), _:
                bounds = (high,) if isinstance(low, Const) and low.value == 0 else (low, high)
                return f"range({', '.join(map(self.text, bounds))})", condition
            case SortDomain(type=SortType(name=sort) | EnumType(name=sort)), _:
                return sort, condition
            case SortDomain(), Read() if place := self._set(name, condition):
                return place, None
            case SortDomain(), Op(operator=Operator.AND, operands=(Read() as first, *others)) if place := self._set(
                name, first
            ):
                return place, others[0] if len(others) == 1 else replace(condition, operands=tuple(others))
            case _:
                raise NoSource(f"{name} runs over the values of a type that has no class")

    def _set(self, name: str, read: Read) -> str | None:
        type_ = self.fields[read.field].type
        is_member = (
            isinstance(type_, MapType) and type_.is_set and [getattr(k, "name", "") for k in read.keys] == [name]
        )
        return f"{'s' if read.when is When.NOW else 'before'}.{read.field}" if is_member else None

    def _let(self, expr: Let) -> str:
        """The body with the name bound where it is first read."""
        first = _first(expr.body)
        if not isinstance(first, Local) or first.name != expr.name:
            raise NoSource(f"{expr.name} is not what is evaluated first in the expression it is bound for")
        self.bound[expr.name] = self.text(expr.value)
        return self.text(expr.body)

    def _local(self, expr: Local) -> str:
        name = _base(expr.name)
        if expr.name in self.bound:
            name = f"({name} := {self.bound.pop(expr.name)})"
        sort = expr.type.sort if isinstance(expr.type, IntType) else None
        return f"{sort}({name})" if sort and sort != self.tags.get(expr.name) else name

    def _conditional(self, expr: Conditional) -> str:
        condition = self.part(expr.condition)  # first: a name may be bound in it
        return f"{self.part(expr.then)} if {condition} else {self.part(expr.otherwise)}"


# ---------------------------------------------------------------------------------------------------------------------
# Reading the representation


def _base(name: str) -> str:
    """The name in the source: `x` for `x#3`."""
    return name.partition("#")[0]


def _doc(doc: str) -> Lines:
    return [f"    {line}" if line else "" for line in f'"""{doc}"""'.splitlines()] if doc else []


def _suffix(name: str) -> str:
    """What the compiler has added to the name."""
    return name.partition("#")[2]


def _tag(type_: ScalarType) -> str | None:
    """The ordered sort that a number belongs to, if any."""
    return type_.sort if isinstance(type_, IntType) else type_.name if isinstance(type_, SortType) else None


def _indented(lines: Sequence[str]) -> Lines:
    return [f"    {line}" for line in lines]


def _member(type_: Type, index: int) -> str:
    match type_:
        case RecordType(fields=fields) | OptionType(of=RecordType(fields=fields)):
            return fields[index][0]
        case _:
            raise NoSource("only records have fields")


def _is_natural(expr: Op) -> bool:
    """Whether plain arithmetic on the operands has the type already, without a conversion."""
    if not isinstance(expr.type, IntType):
        return True
    tags = [_tag(e.type) for e in expr.operands]
    match expr.operator:
        case Operator.MIN | Operator.MAX:
            return expr.type.sort == (tags[0] if len(set(tags)) == 1 else None)
        case Operator.ADD:
            return expr.type.sort == (tags[0] or tags[1])
        case Operator.SUB:
            return expr.type.sort == tags[0]
        case _:
            return expr.type.sort is None


def _first(expr: Expr) -> Expr | None:
    """The part of an expression that is evaluated before everything else; None where that is not one part."""
    match expr:
        case Local() | Const() | Size():
            return expr
        case Read(keys=(first, *_)) | Op(operands=(first, *_)) | Make(values=(first, *_)):
            return _first(first)
        case Conditional(condition=first) | Let(value=first) | Get(record=first):
            return _first(first)
        case _:
            return None


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
