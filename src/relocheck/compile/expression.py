"""Expressions: one function for each kind of node, and a last case that refuses."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from relocheck import language
from relocheck.compile.body import MISSING, NONE, Body, StateName, describe, join, narrowed, sort_tag
from relocheck.compile.pure import as_expression
from relocheck.compile.vocabulary import Unfit
from relocheck.errors import did_you_mean
from relocheck.ir.terms import (
    Bind,
    Branch,
    Conditional,
    Const,
    Expr,
    Get,
    Local,
    Op,
    Operator,
    Read,
    Size,
    Stmt,
    When,
)
from relocheck.ir.types import (
    BOOL,
    INT,
    EnumType,
    IntType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    is_number,
    show_type,
)

__all__ = [
    "coerce",
    "condition",
    "equal",
    "expression",
    "field_of",
    "keys_of",
    "narrow",
    "number",
    "operands",
    "pure",
    "type_of",
]


def expression(body: Body, node: ast.expr) -> Expr:
    """The expression of a node; what has to happen first is emitted."""
    match node:
        case ast.Constant():
            return _constant(body, node)
        case ast.Name() | ast.Attribute():
            return _name(body, node)
        case ast.Subscript():
            return _subscript(body, node)
        case ast.Compare():
            return _compare(body, node)
        case ast.BoolOp():
            return _boolean(body, node)
        case ast.UnaryOp():
            return _unary(body, node)
        case ast.BinOp():
            return _arithmetic(body, node)
        case ast.IfExp():
            return _conditional(body, node)
        case ast.NamedExpr():
            return _walrus(body, node)
        case ast.Call():
            return body.unit.call(body, node)
        case ast.Dict() | ast.DictComp() | ast.SetComp() | ast.ListComp() | ast.List() | ast.Set() | ast.Tuple():
            body.refuse(node, "a collection is no value of the language", "a state holds maps: assign their entries")
        case ast.Lambda():
            body.refuse(node, "a lambda stands only in some(...)", "write a @define")
        case _:
            body.refuse(node, f"{type(node).__name__} is not in the language", "the manual lists what is")


def condition(body: Body, node: ast.expr) -> Expr:
    """An expression that must be a bool."""
    found = expression(body, node)
    if found.type != BOOL:
        advice = "test it with `is not None`" if isinstance(found.type, OptionType) else "compare it with something"
        body.refuse(node, f"a condition must be a bool, this is {describe(found.type)}", advice)
    return found


def coerce(body: Body, found: Expr, type_: ScalarType, node: ast.AST, what: str) -> Expr:
    """The expression as a value of a type; refused where it is none."""
    if found.type is NONE and isinstance(type_, OptionType) and isinstance(found, Const):
        return replace(found, type=type_)
    if _fits(found.type, type_):
        return found
    if isinstance(found.type, OptionType) and not isinstance(type_, OptionType):
        body.refuse(node, f"{what} needs {show_type(type_)}, this may be None", "test it with `is not None` first")
    hint = f"write {show_type(narrowed(type_))}(...)" if is_number(found.type) and is_number(narrowed(type_)) else ""
    if found.type == BOOL and isinstance(type_, IntType):
        hint = "write `1 if ... else 0`"
    body.refuse(node, f"{what} needs {show_type(type_)}, this is {describe(found.type)}", hint)


def _fits(found: ScalarType, type_: ScalarType) -> bool:
    if found is NONE:
        return isinstance(type_, OptionType)
    if isinstance(type_, OptionType):
        return _fits(narrowed(found), type_.of)
    if isinstance(type_, IntType) and type_.sort is None:
        return is_number(found)
    if is_number(type_):
        return is_number(found) and sort_tag(found) == sort_tag(type_)
    return found == type_


def plainoperands(body: Body, parts: list[Callable[[], Expr]], nodes: list[ast.expr]) -> list[Expr]:
    """Compile operands from the left; what was evaluated before a statement keeps the value it had then."""
    done: list[Expr] = []
    for part, node in zip(parts, nodes, strict=True):
        mark = len(body.out)
        found = part()
        if len(body.out) > mark:
            saved: list[Stmt] = []
            done = [_saved(body, d, saved, node) for d in done]
            body.out[mark:mark] = saved
        done.append(found)
    return done


def _saved(body: Body, found: Expr, saved: list[Stmt], node: ast.expr) -> Expr:
    if isinstance(found, Const | Size) or (isinstance(found, Local) and "#" in found.name):
        return found
    name = body.temporary(found.type)
    saved.append(Bind(name.name, found, span=body.span(node)))
    return name


def operands(body: Body, *nodes: ast.expr) -> list[Expr]:
    """Several expressions, evaluated from the left."""
    return plainoperands(body, [partial(expression, body, n) for n in nodes], list(nodes))


def pure(body: Body, node: ast.expr, compile_: Callable[[], Expr], why: str) -> Expr:
    """Compile what must stay an expression: emitted bindings become part of it."""
    with body.branch() as out:
        found = compile_()
        whole = as_expression(tuple(out), found)
    if whole is None:
        body.refuse(node, "this would change the state or choose in " + why, "do it in a statement before")
    return whole


# ---------------------------------------------------------------------------------------------------------------------
# Names


def _constant(body: Body, node: ast.Constant) -> Expr:
    span = body.span(node)
    match node.value:
        case bool(value):
            return Const(value, BOOL, span=span)
        case int(value):
            return Const(value, INT, span=span)
        case None:
            return Const(None, NONE, span=span)
        case _:
            body.refuse(node, f"{node.value!r} is no value of the language", "there are bool, int, None, enum members")


def _name(body: Body, node: ast.Name | ast.Attribute) -> Expr:
    if isinstance(node, ast.Name):
        binding = body.lookup(node)
        if isinstance(binding, StateName):
            body.refuse(node, "a state is no value", "read its fields, or pass it on to a @define")
        if binding is not MISSING:
            assert isinstance(binding, Expr)
            return replace(binding, span=body.span(node))
    elif (read := field_of(body, node)) is not None:
        field, when = read
        if isinstance(field.type, MapType):
            body.refuse(node, f"{field.name} is a map; maps are values and cannot be shared", "copy the entries")
        return Read(field.name, (), field.type, when, span=body.span(node))
    found = body.resolve(node)
    if found is not MISSING:
        return _python_value(body, node, found)
    if isinstance(node, ast.Attribute):
        return _member(body, node)
    known = [*body.env, *body.globals]
    body.refuse(node, f"unknown name {node.id}{did_you_mean(node.id, known)}")


def field_of(body: Body, node: ast.expr) -> tuple[Any, When] | None:
    """The field that `s.f` reads and of which state, or None where the node is no such thing."""
    match node:
        case ast.Attribute(value=ast.Name() as base, attr=name) if isinstance(
            state := body.env.get(base.id), StateName
        ):
            if name not in body.unit.fields:
                known = did_you_mean(name, body.unit.fields)
                body.refuse(node, f"{body.unit.state.__name__} has no field {name}{known}")
            return body.unit.fields[name], state.when
        case _:
            return None


def _python_value(body: Body, node: ast.expr, found: object) -> Expr:
    if isinstance(found, bool):
        return Const(found, BOOL, span=body.span(node))
    if isinstance(found, int) and not isinstance(found, language.Ordered):
        return Const(found, INT, span=body.span(node))
    text = ast.unparse(node)
    if isinstance(found, type):
        body.refuse(node, f"{text} is a type, not a value", "name one of its values")
    body.refuse(node, f"{text} is no value of the language", "global constants are bool or int")


def _member(body: Body, node: ast.Attribute) -> Expr:
    owner = body.resolve(node.value)
    if isinstance(owner, type):
        type_ = type_of(body, node, owner)
        if isinstance(type_, EnumType | SortType):
            names = type_.members if isinstance(type_, EnumType) else type_.individuals
            if node.attr not in names:
                body.refuse(node, f"{type_.name} has no {node.attr}{did_you_mean(node.attr, names)}")
            return Const(names.index(node.attr), type_, span=body.span(node))
    if owner is not MISSING:
        body.refuse(node, f"{ast.unparse(node)} is no value of the language")
    record = expression(body, node.value)
    if isinstance(record.type, OptionType) and isinstance(record.type.of, RecordType):
        body.refuse(node.value, "this may be None", "test it with `is not None` first")
    if not isinstance(record.type, RecordType):
        body.refuse(node, f"{describe(record.type)} has no field {node.attr}", "only records and the state have fields")
    names = tuple(n for n, _ in record.type.fields)
    if node.attr not in names:
        body.refuse(node, f"{record.type.name} has no field {node.attr}{did_you_mean(node.attr, names)}")
    index = names.index(node.attr)
    return Get(record, index, record.type.fields[index][1], span=body.span(node))


def type_of(body: Body, node: ast.AST, cls: type) -> SortType | EnumType | RecordType:
    """The type that a class stands for; refused where it stands for none."""
    try:
        return body.unit.vocabulary.named(cls)
    except Unfit as unfit:
        body.refuse(node, unfit.message, unfit.advice)


def _subscript(body: Body, node: ast.Subscript) -> Expr:
    read = field_of(body, node.value)
    if read is None:
        body.refuse(node, "only the maps of the state can be indexed")
    field, when = read
    if not isinstance(field.type, MapType) or field.type.is_set:
        body.refuse(node, f"{field.name} is no map", f"write `x in s.{field.name}`" if field.type != BOOL else "")
    keys = keys_of(body, field.type, node.slice, field.name)
    return Read(field.name, keys, field.type.value, when, span=body.span(node))


def keys_of(body: Body, type_: MapType, node: ast.expr, name: str) -> tuple[Expr, ...]:
    """The keys of an entry, one expression for each key of the map."""
    nodes = node.elts if isinstance(node, ast.Tuple) else [node]
    if len(nodes) != len(type_.keys):
        wanted = ", ".join(map(show_type, type_.keys))
        body.refuse(node, f"{name} takes the keys [{wanted}], {len(nodes)} given")
    found = operands(body, *nodes)
    return tuple(coerce(body, f, t, n, f"a key of {name}") for f, t, n in zip(found, type_.keys, nodes, strict=True))


def _walrus(body: Body, node: ast.NamedExpr) -> Expr:
    value = expression(body, node.value)
    name = node.target.id
    if isinstance(body.env.get(name), StateName):
        body.refuse(node, f"{name} stands for the state", "take another name")
    body.emit(Bind(body.local_name(name), value, span=body.span(node)))
    body.bind(name, value.type)
    return replace(body.env[name], span=body.span(node))  # type: ignore[type-var,return-value]  # just bound


# ---------------------------------------------------------------------------------------------------------------------
# Operators


def _boolean(body: Body, node: ast.BoolOp) -> Expr:
    is_and = isinstance(node.op, ast.And)
    operator = Operator.AND if is_and else Operator.OR
    first = condition(body, node.values[0])
    done = [first]
    before, maybe = dict(body.env), set(body.maybe)
    previous = node.values[0]
    for value in node.values[1:]:
        narrow(body, previous, is_and)
        with body.branch() as out:
            found = condition(body, value)
            inner = dict(body.env)
        for name in inner.keys() - body.env.keys():
            body.env[name] = inner[name]
            maybe.add(name)
        if out:
            done = [_lowered(body, operator, done, out, found, node)]
        else:
            done.append(found)
        previous = value
    new = {n: b for n, b in body.env.items() if n not in before}
    body.env, body.maybe = {**before, **new}, maybe
    return done[0] if len(done) == 1 else Op(operator, tuple(done), BOOL, span=body.span(node))


def _lowered(body: Body, operator: Operator, done: list[Expr], out: list[Stmt], found: Expr, node: ast.BoolOp) -> Expr:
    """`done and found` where found needs statements first: they run only if done is true (for or: false)."""
    span = body.span(node)
    whole = done[0] if len(done) == 1 else Op(operator, tuple(done), BOOL, span=span)
    name = body.temporary(BOOL)
    body.emit(Bind(name.name, whole, span=span))
    then = (*out, Bind(name.name, found, span=span))
    is_and = operator is Operator.AND
    body.emit(Branch(name, then if is_and else (), () if is_and else then, span=span))
    return name


def narrow(body: Body, node: ast.expr, truth: bool) -> None:
    """Take what a test that came out as `truth` says of the names in it: not None, and bound."""
    match node:
        case ast.BoolOp(op=op, values=values) if isinstance(op, ast.And) == truth:
            for value in values:
                narrow(body, value, truth)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            narrow(body, operand, not truth)
        case ast.Compare(left=left, ops=[op], comparators=[ast.Constant(value=None)]):
            _bound(body, left)
            if isinstance(op, ast.IsNot | ast.NotEq) == truth:
                _not_none(body, left.target if isinstance(left, ast.NamedExpr) else left)
        case _:
            _bound(body, node)


def _bound(body: Body, node: ast.expr) -> None:
    for inner in ast.walk(node) if not isinstance(node, ast.BoolOp | ast.IfExp) else ():
        if isinstance(inner, ast.NamedExpr):
            body.maybe.discard(inner.target.id)


def _not_none(body: Body, node: ast.expr) -> None:
    if isinstance(node, ast.Name) and isinstance(local := body.env.get(node.id), Local):
        body.env[node.id] = replace(local, type=narrowed(local.type))


def _unary(body: Body, node: ast.UnaryOp) -> Expr:
    if isinstance(node.op, ast.Not):
        return Op(Operator.NOT, (condition(body, node.operand),), BOOL, span=body.span(node))
    if isinstance(node.op, ast.USub):
        found = number(body, expression(body, node.operand), node.operand)
        if isinstance(found, Const) and isinstance(found.value, int):
            return Const(-found.value, INT, span=body.span(node))
        return Op(Operator.SUB, (Const(0, INT), found), INT, span=body.span(node))
    body.refuse(node, f"the operator {type(node.op).__name__} is not in the language", "there are not and -")


_ARITHMETIC: dict[type[ast.operator], Operator] = {
    ast.Add: Operator.ADD,
    ast.Sub: Operator.SUB,
    ast.Mult: Operator.MUL,
    ast.FloorDiv: Operator.FLOORDIV,
    ast.Mod: Operator.MOD,
}


def _arithmetic(body: Body, node: ast.BinOp) -> Expr:
    operator = _ARITHMETIC.get(type(node.op))
    if operator is None:
        body.refuse(node, f"the operator {type(node.op).__name__} is not in the language", "there are + - * // %")
    left, right = (
        number(body, f, n) for f, n in zip(operands(body, node.left, node.right), (node.left, node.right), strict=True)
    )
    return Op(operator, (left, right), _result(operator, left.type, right.type), span=body.span(node))


def _result(operator: Operator, left: ScalarType, right: ScalarType) -> ScalarType:
    """The sort stays under + with a number, and under - of a number, as the class's own methods have it."""
    if operator is Operator.ADD:
        return IntType(sort=sort_tag(left) or sort_tag(right))
    return IntType(sort=sort_tag(left)) if operator is Operator.SUB else INT


def number(body: Body, found: Expr, node: ast.expr) -> Expr:
    """The expression as a number; refused where it is none."""
    if is_number(found.type):
        return found
    if isinstance(found.type, OptionType):
        body.refuse(node, "a number is needed, this may be None", "test it with `is not None` first")
    if isinstance(found.type, SortType):
        message = f"{found.type.name} is a plain sort: its elements are no numbers"
        body.refuse(node, message, "make it Ordered, or compare with == only")
    body.refuse(node, f"a number is needed, this is {describe(found.type)}")


def _conditional(body: Body, node: ast.IfExp) -> Expr:
    test = condition(body, node.test)
    sides: list[tuple[Expr, list[Stmt]]] = []
    for side, truth in ((node.body, True), (node.orelse, False)):
        with body.branch() as out:
            narrow(body, node.test, truth)
            sides.append((expression(body, side), out))
    (then, then_out), (other, other_out) = sides
    type_ = join(then.type, other.type)
    if type_ is None:
        body.refuse(node, f"one side is {describe(then.type)}, the other {describe(other.type)}")
    then, other = (replace(e, type=type_) if isinstance(e, Const) and e.type is NONE else e for e in (then, other))
    span = body.span(node)
    if not then_out and not other_out:
        return Conditional(test, then, other, type_, span=span)
    name = body.temporary(type_)
    bind_then, bind_other = Bind(name.name, then, span=span), Bind(name.name, other, span=span)
    body.emit(Branch(test, (*then_out, bind_then), (*other_out, bind_other), span=span))
    return name


_ORDER: dict[type[ast.cmpop], tuple[Operator, bool]] = {
    ast.Lt: (Operator.LT, False),
    ast.LtE: (Operator.LE, False),
    ast.Gt: (Operator.LT, True),
    ast.GtE: (Operator.LE, True),
}
"""The operator, and whether the sides change places."""


def _compare(body: Body, node: ast.Compare) -> Expr:
    if len(node.ops) == 1 and isinstance(node.ops[0], ast.In | ast.NotIn):
        return _membership(body, node)
    nodes = [node.left, *node.comparators]
    found = operands(body, *nodes)
    tests = [
        _comparison(body, op, (found[i], nodes[i]), (found[i + 1], nodes[i + 1]), node) for i, op in enumerate(node.ops)
    ]
    return tests[0] if len(tests) == 1 else Op(Operator.AND, tuple(tests), BOOL, span=body.span(node))


Side = tuple[Expr, ast.expr]


def _comparison(body: Body, op: ast.cmpop, left: Side, right: Side, node: ast.Compare) -> Expr:
    span = body.span(node)
    if type(op) in _ORDER:
        operator, swap = _ORDER[type(op)]
        a, b = number(body, *left), number(body, *right)
        return Op(operator, (b, a) if swap else (a, b), BOOL, span=span)
    if isinstance(op, ast.Is | ast.IsNot):
        _identity(body, left[0], right[0], node)
    elif not isinstance(op, ast.Eq | ast.NotEq):
        body.refuse(node, f"the comparison {type(op).__name__} is not in the language inside a chain")
    same = equal(body, left[0], right[0], node)
    return Op(Operator.NOT, (same,), BOOL, span=span) if isinstance(op, ast.IsNot | ast.NotEq) else same


def _identity(body: Body, left: Expr, right: Expr, node: ast.Compare) -> None:
    """`is` is allowed where CPython has one object for each value: None and the members of an enum."""
    none = left.type is NONE or right.type is NONE
    if not none and not (isinstance(narrowed(left.type), EnumType) and isinstance(narrowed(right.type), EnumType)):
        body.refuse(node, "`is` compares objects, not values", "use == here; `is` is for None and enum members")


def equal(body: Body, left: Expr, right: Expr, node: ast.AST) -> Expr:
    """Equality of two values of one type, None included."""
    type_ = join(left.type, right.type)
    if type_ is None:
        message = f"{describe(left.type)} is never equal to {describe(right.type)}"
        body.refuse(node, message, "compare values of one type")
    if type_ is NONE:
        return Const(True, BOOL, span=body.span(node))
    a, b = (replace(e, type=type_) if isinstance(e, Const) and e.type is NONE else e for e in (left, right))
    if isinstance(a, Const) and a.value is None:
        a, b = b, replace(a, type=b.type if isinstance(b.type, OptionType) else OptionType(b.type))
    elif isinstance(b, Const) and b.value is None:
        b = replace(b, type=a.type if isinstance(a.type, OptionType) else OptionType(a.type))
    return Op(Operator.EQ, (a, b), BOOL, span=body.span(node))


def _membership(body: Body, node: ast.Compare) -> Expr:
    container = node.comparators[0]
    found = _member_of(body, node, container)
    negate = isinstance(node.ops[0], ast.NotIn)
    return Op(Operator.NOT, (found,), BOOL, span=body.span(node)) if negate else found


def _member_of(body: Body, node: ast.Compare, container: ast.expr) -> Expr:
    span = body.span(node)
    if isinstance(container, ast.Tuple | ast.Set | ast.List):
        left, *others = operands(body, node.left, *container.elts)
        tests = tuple(equal(body, left, other, node) for other in others)
        if not tests:
            return Const(False, BOOL, span=span)
        return tests[0] if len(tests) == 1 else Op(Operator.OR, tests, BOOL, span=span)
    if (read := field_of(body, container)) is not None:
        field, when = read
        if not isinstance(field.type, MapType) or not field.type.is_set:
            body.refuse(container, f"{field.name} is no set", "`in` is for sets, tuples of values and ordered sorts")
        element = expression(body, node.left)
        key = coerce(body, element, field.type.keys[0], node.left, f"an element of {field.name}")
        return Read(field.name, (key,), BOOL, when, span=span)
    return _in_sort(body, node, container)


def _in_sort(body: Body, node: ast.Compare, container: ast.expr) -> Expr:
    cls = body.resolve(container)
    if isinstance(cls, type) and issubclass(cls, language.Ordered):
        sort = type_of(body, container, cls)
        assert isinstance(sort, SortType)
        found = number(body, expression(body, node.left), node.left)
        low = Op(Operator.LE, (Const(0, INT), found), BOOL, span=body.span(node))
        high = Op(Operator.LT, (found, Size(sort, INT)), BOOL, span=body.span(node))
        return Op(Operator.AND, (low, high), BOOL, span=body.span(node))
    body.refuse(container, "`in` is for sets, tuples of values and ordered sorts")
