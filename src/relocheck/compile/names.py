"""What a name, a dotted name and an index stand for: locals, fields, entries of maps, members, constants."""

from __future__ import annotations

import ast
from dataclasses import replace
from enum import Enum

from relocheck import language
from relocheck.compile.body import MISSING, Body, Missing, StateName, describe
from relocheck.compile.coercion import coerce, type_of
from relocheck.compile.operand import operands
from relocheck.compile.vocabulary import Unfit, to_value
from relocheck.errors import did_you_mean
from relocheck.ir.system import Field
from relocheck.ir.terms import Bind, Const, Expr, Get, Read, When
from relocheck.ir.types import (
    BOOL,
    INT,
    EnumType,
    IntType,
    MapType,
    OptionType,
    RecordType,
    SortType,
    show_type,
)

__all__ = ["attribute", "bind_name", "coerce_keys", "field_of", "key_nodes", "keys_of", "map_of", "name", "subscript"]


def name(body: Body, node: ast.Name) -> Expr:
    """A local name or a constant of the file."""
    found = body.lookup(node)
    if isinstance(found, StateName):
        body.refuse(node, "a state is no value", "read its fields, or pass it on to a @define")
    if not isinstance(found, Missing):
        return replace(found, span=body.span(node))
    value = body.resolve(node)
    if value is MISSING:
        body.refuse(node, f"unknown name {node.id}{did_you_mean(node.id, [*body.env, *body.globals])}")
    return _python_value(body, node, value)


def attribute(body: Body, node: ast.Attribute) -> Expr:
    """A field of the state, a member of an enum, an individual, a constant of a module, a field of a record."""
    if (read := field_of(body, node)) is not None:
        field, when = read
        if isinstance(field.type, MapType):
            what = "a set" if field.type.is_set else "a map"
            advice = "test `x in ...`, or any(...) over it" if field.type.is_set else "copy the entries"
            body.refuse(node, f"{field.name} is {what}, and cannot be shared or compared as a whole", advice)
        return Read(field.name, (), field.type, when, span=body.span(node))
    found = body.resolve(node)
    return _member(body, node) if found is MISSING else _python_value(body, node, found)


def field_of(body: Body, node: ast.expr) -> tuple[Field, When] | None:
    """The field that `s.f` reads and of which state, or None where the node is no such thing."""
    if isinstance(node, ast.Name | ast.Attribute) and isinstance(root := _root(node), ast.Name):
        body.spoilt(root.id)
    match node:
        case ast.Attribute(value=ast.Name() as base, attr=attr) if isinstance(
            state := body.env.get(base.id), StateName
        ):
            found = body.unit.field(attr)
            if found is None:
                known = did_you_mean(attr, body.unit.fields)
                body.refuse(node, f"{body.unit.state.__name__} has no field {attr}{known}")
            return found, state.when
        case _:
            return None


def _root(node: ast.expr) -> ast.expr:
    return _root(node.value) if isinstance(node, ast.Attribute) else node


def _python_value(body: Body, node: ast.expr, found: object) -> Expr:
    """A constant of a module: what it holds once the project has loaded."""
    span = body.span(node)
    match found:
        case bool():
            return Const(found, BOOL, span=span)
        case Enum() | language.Plain() | language.Ordered():
            type_ = type_of(body, node, type(found))
            assert not isinstance(type_, RecordType)
            try:
                value = to_value(found, type_)
            except Unfit as unfit:
                body.refuse(node, unfit.message, unfit.advice)
            return Const(value, IntType(sort=type_.name) if isinstance(found, language.Ordered) else type_, span=span)
        case int():
            return Const(found, INT, span=span)
        case _:
            text = ast.unparse(node)
            if isinstance(found, type):
                body.refuse(node, f"{text} is a type, not a value", "name one of its values")
            advice = "constants of a file are bools, ints, members of enums and elements of sorts"
            body.refuse(node, f"{text} is no value of the language", advice)


def _member(body: Body, node: ast.Attribute) -> Expr:
    owner = body.resolve(node.value)
    if isinstance(owner, type):
        type_ = type_of(body, node.value, owner)
        if isinstance(type_, EnumType | SortType):
            names = type_.members if isinstance(type_, EnumType) else type_.individuals
            if node.attr not in names:
                body.refuse(node, f"{type_.name} has no {node.attr}{did_you_mean(node.attr, names)}")
            return Const(names.index(node.attr), type_, span=body.span(node))
    if owner is not MISSING:
        body.refuse(node, f"{ast.unparse(node)} is no value of the language")
    record = body.expression(node.value)
    if isinstance(record.type, OptionType) and isinstance(record.type.of, RecordType):
        body.refuse(node.value, "this may be None", "bind it to a name and test that with `is not None` first")
    if not isinstance(record.type, RecordType):
        body.refuse(node, f"{describe(record.type)} has no field {node.attr}", "only records and the state have fields")
    names = tuple(n for n, _ in record.type.fields)
    if node.attr not in names:
        body.refuse(node, f"{record.type.name} has no field {node.attr}{did_you_mean(node.attr, names)}")
    index = names.index(node.attr)
    return Get(record, index, record.type.fields[index][1], span=body.span(node))


def subscript(body: Body, node: ast.Subscript) -> Expr:
    """An entry of a map."""
    read = field_of(body, node.value)
    if read is None:
        body.refuse(node, "only the maps of the state can be indexed")
    field, when = read
    keys = keys_of(body, map_of(body, node, field), node.slice, field.name)
    assert isinstance(field.type, MapType)
    return Read(field.name, keys, field.type.value, when, span=body.span(node))


def map_of(body: Body, node: ast.Subscript, field: Field) -> MapType:
    """The type of the map that is indexed; refused where the field is none."""
    if not isinstance(field.type, MapType):
        body.refuse(node, f"{field.name} is no map")
    if field.type.is_set:
        body.refuse(node, f"{field.name} is a set", f"write `x in s.{field.name}`, s.{field.name}.add(x), .discard(x)")
    return field.type


def keys_of(body: Body, type_: MapType, node: ast.expr, name: str) -> tuple[Expr, ...]:
    """The keys of an entry, one expression for each key of the map."""
    nodes = key_nodes(body, type_, node, name)
    return coerce_keys(body, type_, nodes, operands(body, *nodes), name)


def key_nodes(body: Body, type_: MapType, node: ast.expr, name: str) -> list[ast.expr]:
    """The nodes of the keys, as many as the map has."""
    if isinstance(node, ast.Slice):
        body.refuse(node, "a slice is not in the language", "loop over the keys")
    nodes = node.elts if isinstance(node, ast.Tuple) else [node]
    if len(nodes) != len(type_.keys):
        wanted = ", ".join(map(show_type, type_.keys))
        body.refuse(node, f"{name} takes the keys [{wanted}], {len(nodes)} given")
    return nodes


def coerce_keys(body: Body, type_: MapType, nodes: list[ast.expr], found: list[Expr], name: str) -> tuple[Expr, ...]:
    """The keys as values of the map's key types."""
    return tuple(coerce(body, f, t, n, f"a key of {name}") for f, t, n in zip(found, type_.keys, nodes, strict=True))


def bind_name(body: Body, node: ast.expr, name: str, value: Expr) -> Expr:
    """Bind a local name from here on."""
    body.bindable(node, name)
    if body.outside is not None and name in body.outside:
        advice = "take another name"
        body.refuse(node, f"{name} is bound outside of the comprehension, which := would change", advice)
    body.emit(Bind(body.local_name(name), value, span=body.span(node)))
    return replace(body.bind(name, value.type), span=body.span(node))
