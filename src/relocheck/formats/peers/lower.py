"""A system at a scope as rules over arrays of small numbers: what the languages of other checkers have in common.

Loops are unrolled, folds written out, early exits turned into branches, every instance of an action is a rule of its
own. A cell holds what the explicit engine's byte holds: a value less the least one of its type, 255 for None.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import partial
from itertools import product
from typing import Any, cast

from relocheck.engine.codegen import Machine
from relocheck.engine.codegen_flow import leaves_early, straightened
from relocheck.engine.intervals import statements
from relocheck.engine.pack import Group, Packing, Shape, leaves
from relocheck.engine.starts import FaultyStart, packed_starts
from relocheck.errors import UsageError
from relocheck.ir.system import Action, Kind, Property, System
from relocheck.ir.terms import (
    Block,
    Check,
    Choose,
    Const,
    Expr,
    Fold,
    Let,
    Local,
    Loop,
    RangeDomain,
    Require,
    Size,
    SortDomain,
    Stmt,
)
from relocheck.ir.types import Sizes, Value, values_of
from relocheck.lazy import dataclass

__all__ = ["Array", "Lowered", "Rule", "lowered", "substituted"]


@dataclass(frozen=True, slots=True)
class Array:
    """The cells of one column: its name, the number of cells, what a cell can hold, what all hold at first."""

    name: str
    length: int
    codes: int
    optional: bool
    first: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One instance of an action: what it requires, and what it does then, without loops and early exits."""

    name: str
    guards: tuple[Expr, ...]
    body: tuple[Stmt, ...]


@dataclass(frozen=True, slots=True)
class Lowered:
    """A whole system."""

    name: str
    packing: Packing
    sizes: Sizes
    arrays: tuple[Array, ...]
    rules: tuple[Rule, ...]
    invariants: tuple[Property, ...]


def lowered(system: System, properties: Sequence[Property], sizes: Sizes) -> Lowered:
    """The rules of a system; UsageError where something in it has no counterpart."""
    machine = Machine(system, sizes, symmetry=False)
    try:
        starts = [packed for packed, _ in packed_starts(machine)]
    except FaultyStart as error:
        raise UsageError(f"{system.name}: a start has no meaning: {error}") from error
    if len(starts) != 1:
        raise UsageError(f"{system.name} has {len(starts)} starts; fix its constants with --where to export it")
    packing = machine.packing
    arrays = tuple(_array(packing, n, starts[0]) for n in range(len(packing.columns)))
    rules = tuple(rule for action in system.actions for rule in _rules(action, sizes))
    return Lowered(system.name, packing, sizes, arrays, rules, tuple(p for p in properties if p.kind is Kind.INVARIANT))


def _array(packing: Packing, index: int, start: bytes) -> Array:
    column = packing.columns[index]
    if column.high > 200 or column.low < 0:
        raise UsageError(f"{column.field} holds numbers below 0 or above 200: too large to export")
    first = tuple(start[packing.slot(index, keys)] for keys in packing.keys(index))
    can_be_absent = column.optional or any(_inside(shape, index) for shape in packing.shapes.values())
    return Array(f"{column.field}_{index}", len(first), column.codes, can_be_absent, first)


def _inside(shape: Shape, column: int) -> bool:
    """Whether the column is a part of a record."""
    return isinstance(shape, Group) and column in leaves(shape)


def _rules(action: Action, sizes: Sizes) -> Iterator[Rule]:
    for args in product(*(tuple(values_of(t, sizes)) for _, t in action.params)):
        body: tuple[Stmt, ...] = action.body
        for (name, type_), value in zip(action.params, args, strict=True):
            body = tuple(substituted(s, name, Const(value, type_)) for s in body)
        guards: list[Expr] = []
        while body and isinstance(body[0], Require):
            guards.append(body[0].condition)
            body = body[1:]
        flat = straightened(_flat(body, sizes, action.name))
        if _leaves(flat):
            raise UsageError(f"{action.name}: an early exit has no counterpart in other checkers' languages")
        name = "_".join([action.name, *map(str, args)])
        yield Rule(name, tuple(guards), flat)


def _flat(body: Sequence[Stmt], sizes: Sizes, action: str) -> tuple[Stmt, ...]:
    """The statements with their loops unrolled."""
    done: list[Stmt] = []
    for stmt in body:
        match stmt:
            case Loop(name=name, type=type_, domain=domain, body=inner):
                for value in _known(domain, sizes, action):
                    round_ = tuple(substituted(s, name, Const(value, type_)) for s in inner)
                    done += _flat(round_, sizes, action)
            case Block(body=inner):
                done.append(replace(stmt, body=_flat(inner, sizes, action)))
            case Choose() | Require():
                what = "chooses" if isinstance(stmt, Choose) else "requires something after it has begun"
                raise UsageError(f"{action} {what}: that has no counterpart in other checkers' languages")
            case Check():
                done.append(stmt)
            case _ if hasattr(stmt, "then"):
                branch = cast(Any, stmt)
                then, otherwise = _flat(branch.then, sizes, action), _flat(branch.otherwise, sizes, action)
                done.append(replace(branch, then=then, otherwise=otherwise))
            case _:
                done.append(stmt)
    return tuple(done)


def _known(domain: SortDomain | RangeDomain, sizes: Sizes, action: str) -> Iterator[Value]:
    if isinstance(domain, SortDomain):
        yield from values_of(domain.type, sizes)
        return
    limits = [e.value if isinstance(e, Const) else sizes[e.sort.name] if isinstance(e, Size) else None
              for e in (domain.low, domain.high)]  # fmt: skip
    if not all(isinstance(v, int) for v in limits):
        raise UsageError(f"{action}: a range that depends on the state has no counterpart")
    yield from range(cast(int, limits[0]), cast(int, limits[1]))


def _leaves(body: Sequence[Stmt]) -> bool:
    return any(isinstance(s, Block) and leaves_early(s.body, s.label) for s in statements(body))


def substituted(node: Any, name: str, by: Const) -> Any:
    """A statement or an expression with a local name replaced; where it is bound anew it stays."""
    if isinstance(node, Local):
        return by if node.name == name else node
    if isinstance(node, tuple):
        return tuple(map(partial(substituted, name=name, by=by), cast(Any, node)))
    if not is_dataclass(node) or isinstance(node, type):
        return node
    if isinstance(node, Let) and node.name == name:
        return replace(node, value=substituted(node.value, name, by))
    if isinstance(node, Fold) and any(g.name == name for g in node.generators):
        return node
    changed = {
        f.name: substituted(getattr(node, f.name), name, by)
        for f in fields(node)
        if f.name not in ("span", "type", "label", "field")
    }
    return replace(cast(Any, node), **changed)
