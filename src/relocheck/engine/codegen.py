"""A system at a scope as generated Python: all successors of a packed state in one function.

The conditions that a body requires before it does anything else are evaluated on the state itself, each outside the
loops over the parameters it does not depend on. None is moved across one that can raise: the same errors are raised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cached_property, partial
from typing import Protocol, TypeVar, cast

from relocheck.engine.canonical import Symmetry
from relocheck.engine.codegen_parts import Scope, Tables
from relocheck.engine.codegen_statements import Body, chooses
from relocheck.engine.codegen_terms import Terms
from relocheck.engine.intervals import statements
from relocheck.engine.pack import Packing, symmetric_sorts
from relocheck.ir.layout import Layout
from relocheck.ir.system import Action, Kind, Property, Start, System
from relocheck.ir.terms import (
    Assign,
    Bind,
    Branch,
    Check,
    Expr,
    Local,
    Op,
    Operator,
    Require,
    Stmt,
)
from relocheck.ir.types import Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Effort", "Emit", "Group", "Guarded", "Machine", "Recorded", "branch", "outcomes"]

Emit = Callable[[bytes], object]
Expand = Callable[[bytes, Emit, bytearray], None]
Test = Callable[[bytes], object]
StepTest = Callable[[bytes, bytes], object]
Lines = list[str]
T = TypeVar("T")
Conditions = tuple[tuple[Expr, ...], ...]
Texts = tuple[tuple[str, ...], ...]


class Recorded(Protocol):
    """A body that records what its Chooses take: one path, the one that the trail says."""

    def __call__(
        self, packed: bytes, trail: list[int], widths: list[int], taken: list[Value], /, *args: Value
    ) -> bytes | None: ...


@dataclass(slots=True)
class Effort:
    """What all searches of a machine's copies together have come to."""

    python_seconds: float = 0.0
    """The processor time that they took in generated Python."""
    compiled_for: tuple[System, ...] = ()
    """The siblings for which machine code was made last."""


class Machine:
    """The generated functions; those that only traces need are made when they are asked for."""

    def __init__(self, system: System, sizes: Sizes, *, symmetry: bool) -> None:
        self.system = system
        self.layout = Layout.of(system, sizes)
        sorts = symmetric_sorts(system, sizes) if symmetry else ()
        self.packing = Packing.of(self.layout, sorts)
        self.unpack = self.packing.unpacker()
        self.symmetry = Symmetry(self.packing) if sorts else None
        self.symmetric = tuple(s.name for s in sorts)
        self.tables = Tables()
        self.terms = Terms(self.packing, self.tables)
        self.tables.namespace["branch"] = branch
        self.prune = self._pruners()
        self.source = ""
        self.bodies: Lines = []
        """The functions that `expand` calls."""
        self.effort = Effort()
        self._kept: dict[object, tuple[object, object]] = {}

    @cached_property
    def groups(self) -> list[Group]:
        """The actions by their first guard, in the order in which a state is expanded."""
        return _groups(self, self.bodies)

    @cached_property
    def expand(self) -> Expand:
        """Emits every successor of a state and marks the actions that are enabled."""
        return cast(Expand, self._function("expand", expansion(self)))

    @cached_property
    def assumed(self) -> Test:
        """Whether a start satisfies all assumptions."""
        texts = [self.terms.code(a, Scope("p")).text for a in self.system.assumptions]
        return cast(Test, self._function("assumed", ["def assumed(p):", f"    return {' and '.join(texts) or True}"]))

    def recorded(self, body: Action | Start, *, pruned: bool) -> Recorded:
        """The body as a function that records its choices, with or without leaving out interchangeable ones."""
        pruned = pruned and bool(self.prune) and chooses(body.body)

        def make() -> Recorded:
            name = self.tables.fresh(body.name)
            params = body.params if isinstance(body, Action) else ()
            text = Body(self.terms, params, body.body, True, self.prune if pruned else {}).function(name, body.body)
            return cast(Recorded, self._function(name, text))

        return self.once(("recorded", id(body), pruned), body, make)

    def condition(self, expr: Expr, *, of_step: bool) -> str:
        """The text of a formula over `p`, or over the step from `p` to `q`."""
        scope = Scope("q", "p") if of_step else Scope("p")
        return self.once(("condition", id(expr), of_step), expr, lambda: self.terms.code(expr, scope).text)

    def test(self, text: str, *, of_step: bool) -> Callable[..., object]:
        """A text made by `condition` as a function of one state or two."""

        def make() -> Callable[..., object]:
            name = self.tables.fresh("test")
            return self._function(name, [f"def {name}({'p, q' if of_step else 'p'}):", f"    return {text}"])

        return self.once(("test", text, of_step), None, make)

    def once(self, key: object, of: object, make: Callable[[], T]) -> T:
        """What was made under this key, which may name `of` by its identity: so it is kept alive."""
        if key not in self._kept:
            self._kept[key] = (of, make())
        return cast(T, self._kept[key][1])

    def formula(self, prop: Property) -> str:
        """The text of a property's formula."""
        return self.condition(prop.formula, of_step=prop.kind is Kind.STEP)

    def instances(self, action: Action) -> list[tuple[Value, ...]]:
        """Every tuple of arguments of an action, in order."""
        found: list[tuple[Value, ...]] = [()]
        for _, type_ in action.params:
            found = [(*args, value) for args in found for value in values_of(type_, self.layout.sizes)]
        return found

    def _pruners(self) -> dict[str, str]:
        if self.symmetry is None:
            return {}
        pruners = self.symmetry.pruners()
        return {sort: self.tables.name("P", sort, partial(pruners.__getitem__, sort)) for sort in pruners}

    def _function(self, name: str, lines: Sequence[str]) -> Callable[..., object]:
        text = "\n".join(lines)
        self.source += text + "\n\n"
        exec(compile(text, f"<{self.system.name}: {name}>", "exec"), self.tables.namespace)
        return cast("Callable[..., object]", self.tables.namespace[name])


# Paths through a body


def branch(run: Callable[..., bytes | None], emit: Emit, packed: bytes, *args: Value) -> bool:
    """Emit the outcome of every path through a body with choices; whether there was one."""
    trail: list[int] = []
    emitted = False
    while True:
        widths: list[int] = []
        after = run(packed, trail, widths, *args)
        if after is not None:
            emit(after)
            emitted = True
        if widths.count(1) == len(widths) or not _advance(trail, widths):
            return emitted


def outcomes(run: Recorded, packed: bytes, args: Sequence[Value], taken: list[Value]) -> Iterator[bytes]:
    """The state after every path through a recorded body; `taken` holds the choices of the path at hand."""
    trail: list[int] = []
    while True:
        taken.clear()
        widths: list[int] = []
        after = run(packed, trail, widths, taken, *args)
        if after is not None:
            yield after
        if not _advance(trail, widths):
            return


def _advance(trail: list[int], widths: Sequence[int]) -> bool:
    """Move the trail to the next path, from the widths that this path has met; False behind the last."""
    trail += [0] * (len(widths) - len(trail))
    while trail and trail[-1] + 1 == widths[len(trail) - 1]:
        trail.pop()
    if not trail:
        return False
    trail[-1] += 1
    return True


# The function that expands a state


@dataclass(frozen=True, slots=True)
class Guarded:
    """An action on its way into the expansion: its guards by depth of parameter loop, and the rest of its body."""

    index: int
    action: Action
    conditions: tuple[tuple[Expr, ...], ...]
    guards: tuple[tuple[str, ...], ...]
    """The texts of the conditions."""
    rest: tuple[Stmt, ...]
    loops: tuple[str, ...]
    instance: Callable[[int], Lines]
    """From the indentation to the lines that run one instance."""


Group = tuple[str, list[Guarded]]
"""The text of a guard, or nothing, and the actions behind it."""


def expansion(machine: Machine) -> Lines:
    """The lines of `expand`, those of the bodies it calls before them; actions with the same first guard together."""
    lines = ["def expand(p, emit, enabled):", "    pass"]
    for guard, members in machine.groups:
        if guard:
            lines.append(f"    if {guard}:")
        for member in members:
            lines += _nest(member, 2 if guard else 1, skip=1 if guard else 0)
    return [*machine.bodies, *lines]


def _groups(machine: Machine, before: Lines) -> list[Group]:
    groups: dict[str, list[Guarded]] = {}
    for index, action in enumerate(machine.system.actions):
        guarded = _guarded(machine, action, index, before)
        outer = guarded.guards[0]
        groups.setdefault(outer[0] if outer else "", []).append(guarded)
    return list(groups.items())


def _nest(member: Guarded, indent: int, *, skip: int) -> Lines:
    lines: Lines = []
    for depth, guards in enumerate(member.guards):
        if depth:
            lines.append("    " * indent + member.loops[depth - 1])
            indent += 1
        texts = guards[skip:] if depth == 0 else guards
        if texts:
            lines.append("    " * indent + f"if {' and '.join(texts)}:")
            indent += 1
    return lines + member.instance(indent)


def _guarded(machine: Machine, action: Action, index: int, before: Lines) -> Guarded:
    body = Body(machine.terms, action.params, action.body, prune=machine.prune)
    conditions, guards, rest = _hoisted(machine, action, body)
    domains = [repr(tuple(values_of(type_, machine.layout.sizes))) for _, type_ in action.params]
    loops = tuple(f"for {name} in {domain}:" for name, domain in zip(body.arguments, domains, strict=True))
    instance = _inlined(body, rest, index) if _is_simple(action, rest) else _called(body, rest, index, before)
    return Guarded(index, action, conditions, guards, rest, loops, instance)


def _hoisted(machine: Machine, action: Action, body: Body) -> tuple[Conditions, Texts, tuple[Stmt, ...]]:
    """The leading conditions, each at the least depth of parameter loops that keeps what is raised; and the rest."""
    params = [name for name, _ in action.params]
    conditions: list[list[Expr]] = [[] for _ in range(len(params) + 1)]
    guards: list[list[str]] = [[] for _ in range(len(params) + 1)]
    count, deepest, floor = 0, 0, 0
    for stmt in action.body:
        if not isinstance(stmt, Require):
            break
        count += 1
        for part in _conjuncts(stmt.condition):
            code = machine.terms.code(part, body.scope)
            used = names_in(part)
            depth = max([floor, *(n + 1 for n, name in enumerate(params) if name in used)])
            if code.raises:
                floor = depth = max(depth, deepest)
            deepest = max(deepest, depth)
            conditions[depth].append(part)
            guards[depth].append(code.text)
    return tuple(map(tuple, conditions)), tuple(map(tuple, guards)), action.body[count:]


def _conjuncts(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, Op) and expr.operator is Operator.AND:
        for operand in expr.operands:
            yield from _conjuncts(operand)
    else:
        yield expr


def names_in(expr: Expr) -> set[str]:
    """The local names that occur in an expression, bound ones included."""
    found: set[str] = set()
    todo: list[object] = [expr]
    while todo:
        node = todo.pop()
        if isinstance(node, Local):
            found.add(node.name)
        elif isinstance(node, tuple):
            todo += cast("tuple[object, ...]", node)
        elif is_dataclass(node):
            todo += (getattr(node, f.name) for f in fields(node) if f.name not in ("span", "type"))
    return found


def _is_simple(action: Action, rest: Sequence[Stmt]) -> bool:
    """Whether the rest is straight enough to stand in the expansion itself, where names are shared by all instances."""
    params = {name for name, _ in action.params}
    for stmt in statements(rest):
        if not isinstance(stmt, Assign | Bind | Branch | Check):
            return False
        if isinstance(stmt, Bind) and stmt.name in params:
            return False
    return True


def _inlined(body: Body, rest: Sequence[Stmt], index: int) -> Callable[[int], Lines]:
    def instance(indent: int) -> Lines:
        lines, result = body.inline(rest, indent)
        pad = "    " * indent
        return [*lines, f"{pad}emit({result})", f"{pad}enabled[{index}] = 1"]

    return instance


def _called(body: Body, rest: Sequence[Stmt], index: int, before: Lines) -> Callable[[int], Lines]:
    name = f"body_{index}"
    before += body.function(name, rest)

    def instance(indent: int) -> Lines:
        pad = "    " * indent
        if chooses(rest):
            call = f"branch({', '.join([name, 'emit', 'p', *body.arguments])})"
            return [f"{pad}if {call}: enabled[{index}] = 1"]
        call = f"{name}({', '.join(['p', *body.arguments])})"
        return [f"{pad}t = {call}", f"{pad}if t is not None:", f"{pad}    emit(t)", f"{pad}    enabled[{index}] = 1"]

    return instance
