"""Systems built by hand, systems drawn at random, and a search by the interpreter to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relocheck.errors import ModelError
from relocheck.ir.evaluate import BadChoice, NotEnabled, evaluate, execute, instances, outcomes, starts
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Action, Field, Kind, Property, Start, System
from relocheck.ir.terms import (
    Const,
    Expr,
    Op,
    Operator,
    Read,
    When,
)
from relocheck.ir.types import (
    BOOL,
    INT,
    EnumType,
    IntType,
    OptionType,
    RecordType,
    ScalarType,
    Sizes,
    SortType,
    Value,
)

SMALL = IntType(0, 2)
PAGE = SortType("Page", ordered=True)
FRAME = SortType("Frame", ordered=False)
COLOR = EnumType("Color", ("RED", "GREEN", "BLUE"))
MAYBE = OptionType(FRAME)
PAIR = RecordType("Pair", (("flag", BOOL), ("frame", MAYBE)))


def number(value: int) -> Const:
    """An integer literal."""
    return Const(value, INT)


def op(operator: Operator, *operands: Expr) -> Op:
    """An operator application, its type by the operator."""
    logical = {Operator.NOT, Operator.AND, Operator.OR, Operator.IMPLIES, Operator.EQ, Operator.LT, Operator.LE}
    return Op(operator, operands, BOOL if operator in logical else INT)


def eq(left: Expr, right: Expr) -> Op:
    """Equality."""
    return op(Operator.EQ, left, right)


def read(name: str, *keys: Expr, type_: ScalarType = SMALL, when: When = When.NOW) -> Read:
    """A field, at keys."""
    return Read(name, keys, type_, when)


def system(
    fields: Sequence[Field],
    actions: Sequence[Action],
    starts: Sequence[Start] = (),
    assumptions: Sequence[Expr] = (),
) -> System:
    """A system over the sorts, the enum and the record of this file."""
    return System(
        "hand", (PAGE, FRAME), (COLOR,), (PAIR,), tuple(fields), tuple(starts), tuple(assumptions), tuple(actions)
    )


SIZES: Sizes = {"Page": 2, "Frame": 3}


# --- the search by the interpreter


@dataclass(frozen=True, slots=True)
class Reference:
    """What the interpreter finds: the depth that decides each property, the depth of the first model error."""

    found: dict[str, int]
    fault: int | None
    longest: int | None
    """The length of the longest run, where runs end before the depth of the search."""


def interpreted(system: System, properties: Sequence[Property], sizes: Sizes, depth: int) -> Reference:
    """Every run of up to `depth` steps, layer by layer, by the plain meaning of the IR."""
    layout, found = Layout.of(system, sizes), dict[str, int]()
    try:
        layer: set[tuple[State | None, State]] = {(None, state) for _, state in starts(system, layout)}
        if not layer:
            return Reference({}, None, -1)
    except ModelError:
        return Reference({}, 0, None)
    for k in range(depth + 1):
        fault = False
        if k:
            layer, fault = _successors(system, layout, {state for _, state in layer})
        todo = [p for p in properties if p.name not in found]
        for p in todo:
            hit, failed = _decides(p, layout, layer)
            fault = fault or failed
            if hit:
                found[p.name] = k
        if fault:
            return Reference(found, k, None)
        if properties and len(found) == len(properties):
            return Reference(found, None, None)
        if not layer:
            return Reference(found, None, max(k - 1, 0))
    return Reference(found, None, None)


def _successors(system: System, layout: Layout, states: set[State]) -> tuple[set[tuple[State | None, State]], bool]:
    found: set[tuple[State | None, State]] = set()
    fault = False
    for state in states:
        for action in system.actions:
            for args in instances(action, layout.sizes):
                after, failed = _after(action, layout, state, args)
                found |= {(state, a) for a in after}
                fault = fault or failed
    return found, fault


def _after(action: Action, layout: Layout, state: State, args: tuple[Value, ...]) -> tuple[list[State], bool]:
    after: list[State] = []
    try:
        after += (a for _, a in outcomes(action, layout, state, args))
    except ModelError:
        return _despite_errors(action, layout, state, args), True
    return after, False


def _despite_errors(action: Action, layout: Layout, state: State, args: tuple[Value, ...]) -> list[State]:
    """The successors of the other choices of an action one of whose choices fails."""
    found: list[State] = []
    todo: list[tuple[Value, ...]] = [()]
    while todo:
        choices = todo.pop()
        try:
            found.append(execute(action, layout, state, args, choices))
        except (ModelError, NotEnabled):
            continue
        except BadChoice as bad:
            if "once more" in str(bad):
                todo += ((*choices, v) for v in range(-1, 8))
    return found


def _decides(p: Property, layout: Layout, layer: set[tuple[State | None, State]]) -> tuple[bool, bool]:
    hit = failed = False
    for before, state in layer:
        if p.kind is Kind.STEP and before is None:
            continue
        try:
            true = bool(evaluate(p.formula, layout, state, before if p.kind is Kind.STEP else None))
        except ModelError:
            failed = True
        else:
            hit = hit or true is (p.kind is Kind.SOMETIMES)
    return hit, failed
