"""The interpreter of the intermediate representation: slow and plain; the fast engines are compared with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import assert_never

from relocheck.errors import ModelError
from relocheck.ir.expressions import View, domain_of, evaluate, index_of, value_of
from relocheck.ir.layout import Layout, State
from relocheck.ir.stored import admits, canonical, cell_name, outside
from relocheck.ir.system import Action, Start, System
from relocheck.ir.terms import Assign, Bind, Block, Branch, Check, Choose, Expr, Leave, Loop, Require, Stmt
from relocheck.ir.types import Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = [
    "BadChoice",
    "NotEnabled",
    "Successor",
    "canonical",
    "evaluate",
    "execute",
    "instances",
    "outcomes",
    "starts",
    "successors",
]

Picker = Callable[[Sequence[Value]], Value]
"""Takes one of the candidates of a Choose; there is at least one."""


class NotEnabled(Exception):
    """A `require` is false, or a choice has no candidate: the action does not happen here."""


class BadChoice(ValueError):
    """The arguments or choices given for a re-run do not fit the action at this state."""


@dataclass(frozen=True, slots=True)
class Successor:
    """One outcome of one action: its arguments, what each Choose took in order, and the state after it."""

    action: str
    args: tuple[Value, ...]
    choices: tuple[Value, ...]
    state: State


def execute(
    body: Action | Start, layout: Layout, state: State, args: Sequence[Value] = (), choices: Sequence[Value] = ()
) -> State:
    """The state after the action (or start) with these arguments and choices; NotEnabled, BadChoice or ModelError."""
    remaining = list(choices)

    def pick(candidates: Sequence[Value]) -> Value:
        if not remaining:
            raise BadChoice(f"{body.name}: only {len(choices)} choices are given, but it chooses once more")
        choice = remaining.pop(0)
        if choice not in candidates:
            raise BadChoice(f"{body.name}: {choice} is not among its candidates {', '.join(map(str, candidates))}")
        return candidates[candidates.index(choice)]

    after = _run(body, layout, state, args, pick)
    if remaining:
        raise BadChoice(
            f"{body.name}: {len(choices)} choices are given, but it chooses {len(choices) - len(remaining)} times"
        )
    return after


def outcomes(
    body: Action | Start, layout: Layout, state: State, args: Sequence[Value] = ()
) -> Iterator[tuple[tuple[Value, ...], State]]:
    """Every (choices, state after) of the action with these arguments, in order of the choices.

    It re-runs the body once for each path: a trail says which candidate each Choose takes, the last one is moved on.
    """
    trail: list[int] = []
    more = True
    while more:
        path = _Path(trail)
        try:
            after = _run(body, layout, state, args, path.pick)
        except NotEnabled:
            pass
        else:
            yield tuple(path.taken), after
        more = path.advance()


def instances(action: Action, sizes: Sizes) -> Iterator[tuple[Value, ...]]:
    """Every tuple of arguments of an action, in order."""
    return product(*(tuple(values_of(type_, sizes)) for _, type_ in action.params))


def successors(system: System, layout: Layout, state: State) -> Iterator[Successor]:
    """Every step from a state: actions in order of the system, their arguments in order, their choices in order."""
    for action in system.actions:
        for args in instances(action, layout.sizes):
            for choices, after in outcomes(action, layout, state, args):
                yield Successor(action.name, args, choices, after)


def starts(system: System, layout: Layout) -> Iterator[tuple[tuple[Value, ...], State]]:
    """Every (choices of the starts, state): free fields take every value, each start runs, the assumptions hold."""
    for state in _before_starts(system, layout):
        for choices, after in _started(system.starts, layout, state):
            if all(evaluate(assumption, layout, after) for assumption in system.assumptions):
                yield choices, after


def _before_starts(system: System, layout: Layout) -> Iterator[State]:
    fields = {f.name: f for f in system.fields}
    cells: list[tuple[Value, ...]] = []
    for cell, default in zip(layout.cells, layout.defaults(), strict=True):
        f = fields[cell.field]
        if f.free:
            cells.append(tuple(values_of(cell.type, layout.sizes)))
        else:
            cells.append((canonical(default, cell.type, layout.sizes, cell_name(cell.field, cell.keys), f.span),))
    return product(*cells)


def _started(bodies: Sequence[Start], layout: Layout, state: State) -> Iterator[tuple[tuple[Value, ...], State]]:
    if not bodies:
        yield (), state
        return
    for choices, after in outcomes(bodies[0], layout, state):
        for later_choices, last in _started(bodies[1:], layout, after):
            yield choices + later_choices, last


class _Path:
    """Which candidate each Choose of one run takes: those of the trail, then the first."""

    def __init__(self, trail: list[int]) -> None:
        self.trail = trail
        self.taken: list[Value] = []
        self.widths: list[int] = []

    def pick(self, candidates: Sequence[Value]) -> Value:
        """The candidate that is next on the trail."""
        depth = len(self.taken)
        if depth == len(self.trail):
            self.trail.append(0)
        self.taken.append(candidates[self.trail[depth]])
        self.widths.append(len(candidates))
        return self.taken[-1]

    def advance(self) -> bool:
        """Move the trail to the next path; False behind the last."""
        while self.trail and self.trail[-1] + 1 == self.widths[len(self.trail) - 1]:
            self.trail.pop()
        if not self.trail:
            return False
        self.trail[-1] += 1
        return True


def _run(body: Action | Start, layout: Layout, state: State, args: Sequence[Value], pick: Picker) -> State:
    cells = list(state)
    frame = _Frame(View(layout, cells, None), cells, _arguments(body, args, layout.sizes), pick)
    left = frame.statements(body.body)
    assert left is None, f"{body.name}: leave {left} is outside a block of that label"
    return tuple(cells)


def _arguments(body: Action | Start, args: Sequence[Value], sizes: Sizes) -> dict[str, Value]:
    params = body.params if isinstance(body, Action) else ()
    if len(params) != len(args):
        raise BadChoice(f"{body.name} takes {len(params)} arguments, not {len(args)}")
    names: dict[str, Value] = {}
    for (name, type_), value in zip(params, args, strict=True):
        if not admits(value, type_, sizes):
            raise BadChoice(f"{body.name}: {name} is {value}, {outside(type_, sizes)}")
        names[name] = canonical(value, type_, sizes, name)
    return names


@dataclass(frozen=True, slots=True)
class _Frame:
    """One run of a body: the cells it writes, its local names, and who decides its choices."""

    view: View
    cells: list[Value]
    names: dict[str, Value]
    pick: Picker

    def statements(self, body: Sequence[Stmt]) -> str | None:
        """Run them in order; the label where a Leave ended them, None where they ran to their end."""
        for stmt in body:
            if (label := self.statement(stmt)) is not None:
                return label
        return None

    def statement(self, stmt: Stmt) -> str | None:
        """Run one statement; the label of a Leave that is still on its way out."""
        match stmt:
            case Assign():
                self.assign(stmt)
            case Bind(name=name, value=value):
                self.names[name] = self.value(value)
            case Branch(condition=condition, then=then, otherwise=otherwise):
                return self.statements(then if self.value(condition) else otherwise)
            case Loop():
                return self.loop(stmt)
            case Block(label=label, body=body):
                left = self.statements(body)
                return None if left == label else left
            case Leave(label=label):
                return label
            case Require(condition=condition):
                if not self.value(condition):
                    raise NotEnabled
            case Check(condition=condition, message=message, span=span):
                if not self.value(condition):
                    raise ModelError(message or "the assertion is false", span)
            case Choose():
                self.choose(stmt)
            case _:
                assert_never(stmt)
        return None

    def value(self, expr: Expr) -> Value:
        """The value of an expression here and now."""
        return value_of(expr, self.view, self.names)

    def assign(self, stmt: Assign) -> None:
        """Store a value, as Python does: the value first, then the keys."""
        value = self.value(stmt.value)
        keys = tuple(self.value(k) for k in stmt.keys)
        at = index_of(self.view.layout, stmt.field, keys, stmt.span)
        cell = self.view.layout.cells[at]
        self.cells[at] = canonical(
            value, cell.type, self.view.layout.sizes, cell_name(cell.field, cell.keys), stmt.span
        )

    def loop(self, stmt: Loop) -> str | None:
        """Run the body for each value; the name stays bound behind the loop, as in Python."""
        for value in domain_of(stmt.domain, self.view, self.names):
            self.names[stmt.name] = value
            if (label := self.statements(stmt.body)) is not None:
                return label
        return None

    def choose(self, stmt: Choose) -> None:
        """Bind one of the candidates; the condition is evaluated for each value of the domain."""
        values = domain_of(stmt.domain, self.view, self.names)
        candidates = [v for v in values if value_of(stmt.condition, self.view, {**self.names, stmt.name: v})]
        if not candidates:
            raise NotEnabled
        self.names[stmt.name] = self.pick(candidates)
