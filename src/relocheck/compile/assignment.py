"""Assignments: to names, fields, entries of maps; fills; members of sets."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial

from relocheck import language
from relocheck.compile.body import Body
from relocheck.compile.choice import choose
from relocheck.compile.coercion import coerce
from relocheck.compile.names import bind_name, coerce_keys, field_of, key_nodes, keys_of, map_of
from relocheck.compile.operand import in_order, keep, operands
from relocheck.compile.operators import calculate, operator_of
from relocheck.ir.system import Field
from relocheck.ir.terms import Assign, Const, Expr, Local, Loop, Read, SortDomain, Stmt
from relocheck.ir.types import BOOL, MapType

__all__ = ["assign", "augmented", "fill", "set_method"]


def assign(body: Body, targets: list[ast.expr], value: ast.expr) -> None:
    """`target = value`, `first = second = value`: the value first, then the targets from the left."""
    for target in targets:
        if isinstance(target, ast.Tuple | ast.List):
            body.refuse(target, "several targets at once are not in the language", "assign one after the other")
    only = targets[0] if len(targets) == 1 else None
    if isinstance(only, ast.Name) and isinstance(value, ast.Call) and body.resolve(value.func) is language.some:
        body.bindable(only, only.id)
        found: Expr = choose(body, value, only.id)
        if found == Local(body.local_name(only.id), found.type):
            body.bind(only.id, found.type)
            return
    else:
        found = body.expression(value)
    if len(targets) > 1:
        found = keep(body, found, value)
    for target in targets:
        _store(body, target, found, value)


def _store(body: Body, target: ast.expr, found: Expr, value: ast.expr) -> None:
    match target:
        case ast.Name(id=name):
            bind_name(body, target, name, found)
        case ast.Attribute() | ast.Subscript():
            _store_field(body, target, found, value)
        case _:
            body.refuse(target, "this cannot be assigned to", "assign to a field, an entry of a map, or a name")


def _store_field(body: Body, target: ast.Attribute | ast.Subscript, found: Expr, value: ast.expr) -> None:
    read = field_of(body, target.value if isinstance(target, ast.Subscript) else target)
    if read is None:
        advice = "records are frozen: assign a new one" if isinstance(target, ast.Attribute) else ""
        body.refuse(target, "this cannot be assigned to", advice)
    field, _ = read
    if isinstance(target, ast.Subscript):
        type_ = map_of(body, target, field)
        if any(isinstance(n, ast.Call | ast.NamedExpr) for n in ast.walk(target.slice)):
            found = keep(body, found, value)  # Python evaluates the value before the keys
        keys = keys_of(body, type_, target.slice, field.name)
        stored = coerce(body, found, type_.value, value, field.name)
        body.emit(Assign(field.name, keys, stored, span=body.span(target)))
    elif isinstance(field.type, MapType):
        body.refuse(target, f"{field.name} is {'a set' if field.type.is_set else 'a map'}", _whole(field.type))
    else:
        stored = coerce(body, found, field.type, value, field.name)
        body.emit(Assign(field.name, (), stored, span=body.span(target)))


def _whole(type_: MapType) -> str:
    return "use add, discard or empty()" if type_.is_set else "assign its entries, or total(...) for all"


def fill(body: Body, targets: list[ast.expr], value: ast.Call) -> None:
    """`s.f = total(x)`, `s.f = empty()`: the same value at every key."""
    is_set = body.resolve(value.func) is language.empty
    text = ast.unparse(value.func)
    if len(value.args) != (0 if is_set else 1) or value.keywords:
        body.refuse(value, f"{text} takes {'nothing' if is_set else 'one value'}")
    found: Expr = Const(False, BOOL) if is_set else body.expression(value.args[0])
    found = keep(body, found, value)
    for target in targets:
        read = field_of(body, target)
        if read is None or not isinstance(read[0].type, MapType) or read[0].type.is_set is not is_set:
            body.refuse(target, f"{text}(...) is assigned to a {'set' if is_set else 'map'} of the state")
        given = value if is_set else value.args[0]
        body.emit(_filled(body, target, read[0], coerce(body, found, read[0].type.value, given, read[0].name)))


def _filled(body: Body, target: ast.expr, field: Field, found: Expr) -> Stmt:
    assert isinstance(field.type, MapType)
    keys = tuple(Local(f"k#{body.unit.next()}", k) for k in field.type.keys)
    span = body.span(target)
    whole: Stmt = Assign(field.name, keys, found, span=span)
    for key, type_ in reversed(list(zip(keys, field.type.keys, strict=True))):
        whole = Loop(key.name, type_, SortDomain(type_), (whole,), span=span)
    return whole


def augmented(body: Body, node: ast.AugAssign) -> None:
    """`target += value`: the keys once, then the old value, then the new one, as Python does."""
    operator_of(body, node, node.op, "=")
    target = node.target
    if isinstance(target, ast.Subscript):
        _augmented_entry(body, node, target)
        return
    old, value = operands(body, target, node.value)
    found = calculate(body, node, node.op, (old, target), (value, node.value))
    _store(body, target, found, node.value)


def _augmented_entry(body: Body, node: ast.AugAssign, target: ast.Subscript) -> None:
    read = field_of(body, target.value)
    if read is None:
        body.refuse(target, "this cannot be assigned to")
    field, when = read
    type_ = map_of(body, target, field)
    nodes = key_nodes(body, type_, target.slice, field.name)
    done: list[Expr] = []
    mark = len(body.out)

    def old() -> Expr:
        if len(body.out) > mark:
            body.refuse(target, "this key does more than compute a value", "bind it to a name first")
        keys = coerce_keys(body, type_, nodes, done, field.name)
        return Read(field.name, keys, type_.value, when, span=body.span(target))

    def key(part: ast.expr) -> Expr:
        done.append(body.expression(part))
        return done[-1]

    parts: list[Callable[[], Expr]] = [*(partial(key, n) for n in nodes), old, partial(body.expression, node.value)]
    *keys, before, value = in_order(body, parts, [*nodes, target, node.value])
    found = calculate(body, node, node.op, (before, target), (value, node.value))
    stored = coerce(body, found, type_.value, node.value, field.name)
    kept = coerce_keys(body, type_, nodes, keys, field.name)
    body.emit(Assign(field.name, kept, stored, span=body.span(target)))


def set_method(body: Body, node: ast.Call, field: Field, method: str) -> None:
    """`s.f.add(x)`, `s.f.discard(x)`."""
    if not isinstance(field.type, MapType) or not field.type.is_set:
        body.refuse(node, f"{field.name} is no set", "only sets have methods: add and discard")
    if method not in ("add", "discard"):
        body.refuse(node, f"{method} is not in the language", "sets have add and discard; empty() clears")
    if len(node.args) != 1 or node.keywords:
        body.refuse(node, f"{method} takes one element")
    found = body.expression(node.args[0])
    key = coerce(body, found, field.type.keys[0], node.args[0], f"an element of {field.name}")
    body.emit(Assign(field.name, (key,), Const(method == "add", BOOL), span=body.span(node)))
