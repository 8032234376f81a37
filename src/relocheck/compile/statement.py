"""Statements: one function for each kind of node, and a last case that refuses."""

from __future__ import annotations

import ast
from typing import Any, cast

from relocheck import language
from relocheck.compile.body import MISSING, Body, Loop, Poisoned, StateName, Stop
from relocheck.compile.choice import choose
from relocheck.compile.comprehension import iteration
from relocheck.compile.expression import coerce, condition, expression, field_of, keys_of, narrow
from relocheck.ir.terms import (
    Assign,
    Bind,
    Block,
    Branch,
    Check,
    Const,
    Expr,
    Leave,
    Local,
    Operator,
    Require,
    SortDomain,
    Stmt,
)
from relocheck.ir.terms import Loop as LoopStmt
from relocheck.ir.types import BOOL, KeyType, MapType
from relocheck.language import Hook

__all__ = ["block"]


def block(body: Body, nodes: list[ast.stmt]) -> None:
    """Compile statements in order; a refused one is recorded and the rest goes on."""
    for node in nodes:
        try:
            _statement(body, node)
        except Stop as stop:
            body.unit.problems.add(stop.problem)
            body.poison(_names_bound(node))
        except Poisoned:
            body.poison(_names_bound(node))


def _names_bound(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _statement(body: Body, node: ast.stmt) -> None:
    match node:
        case ast.Assign(targets=targets, value=value):
            _assign(body, node, targets, value)
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            _assign(body, node, [target], value)
        case ast.AugAssign():
            _augmented(body, node)
        case ast.If():
            _if(body, node)
        case ast.For():
            _for(body, node)
        case ast.Break() | ast.Continue():
            _jump(body, node)
        case ast.Return():
            _return(body, node)
        case ast.Assert():
            _assert(body, node)
        case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
            pass
        case ast.Expr(value=ast.Call() as call):
            _call(body, call)
        case ast.While():
            body.refuse(node, "while is not in the language", "loop over a sort or a range, with break")
        case _:
            body.refuse(node, f"the statement {type(node).__name__} is not in the language", "the manual lists what is")


# ---------------------------------------------------------------------------------------------------------------------
# Assignment


def _assign(body: Body, node: ast.stmt, targets: list[ast.expr], value: ast.expr) -> None:
    if isinstance(value, ast.Call) and body.resolve(value.func) in (language.total, language.empty):
        for target in targets:
            _fill(body, target, value)
        return
    only = targets[0] if len(targets) == 1 else None
    if isinstance(only, ast.Name) and isinstance(value, ast.Call) and body.resolve(value.func) is language.some:
        chosen = choose(body, value, only.id)
        if chosen.name == body.local_name(only.id):
            body.bind(only.id, chosen.type)
            return
        found: Expr = chosen
    else:
        found = expression(body, value)
    if len(targets) > 1 and not isinstance(found, Const | Local):
        name = body.temporary(found.type)
        body.emit(Bind(name.name, found, span=body.span(value)))
        found = name
    for target in targets:
        _store(body, target, found, value)


def _store(body: Body, target: ast.expr, found: Expr, value: ast.expr) -> None:
    match target:
        case ast.Name(id=name):
            if isinstance(body.env.get(name), StateName):
                body.refuse(target, f"{name} stands for the state", "take another name")
            body.emit(Bind(body.local_name(name), found, span=body.span(target)))
            body.bind(name, found.type)
        case ast.Attribute() | ast.Subscript():
            _store_field(body, target, found, value)
        case _:
            body.refuse(target, "this cannot be assigned to", "assign to a field, an entry of a map, or a name")


def _store_field(body: Body, target: ast.Attribute | ast.Subscript, found: Expr, value: ast.expr) -> None:
    read = field_of(body, target.value if isinstance(target, ast.Subscript) else target)
    if read is None:
        body.refuse(target, "this cannot be assigned to", "records are frozen: assign a new one")
    field, _ = read
    keys: tuple[Expr, ...] = ()
    if isinstance(target, ast.Subscript):
        if not isinstance(field.type, MapType) or field.type.is_set:
            body.refuse(target, f"{field.name} is no map")
        found = _keep(body, found, target)
        keys, type_ = keys_of(body, field.type, target.slice, field.name), field.type.value
    else:
        if isinstance(field.type, MapType):
            body.refuse(target, f"{field.name} is {'a set' if field.type.is_set else 'a map'}", _whole(field.type))
        type_ = field.type
    stored = coerce(body, found, type_, value, field.name)
    body.emit(Assign(field.name, keys, stored, span=body.span(target)))


def _keep(body: Body, found: Expr, target: ast.Subscript) -> Expr:
    """Python evaluates the value before the keys: keep it where the keys may change what it reads."""
    if any(isinstance(n, ast.Call | ast.NamedExpr) for n in ast.walk(target.slice)) and not isinstance(found, Const):
        name = body.temporary(found.type)
        body.emit(Bind(name.name, found, span=found.span))
        return name
    return found


def _whole(type_: MapType) -> str:
    return "use add, discard or empty()" if type_.is_set else "assign its entries, or total(...) for all"


def _fill(body: Body, target: ast.expr, value: ast.Call) -> None:
    """`s.f = total(x)`, `s.f = empty()`: the same value at every key."""
    read = field_of(body, target)
    is_set = body.resolve(value.func) is language.empty
    if read is None or not isinstance(read[0].type, MapType) or read[0].type.is_set is not is_set:
        body.refuse(
            target, f"{ast.unparse(value.func)}(...) is assigned to a {'set' if is_set else 'map'} of the state"
        )
    field = read[0]
    assert isinstance(field.type, MapType)
    if is_set:
        found: Expr = Const(False, BOOL)
    else:
        found = coerce(body, expression(body, value.args[0]), field.type.value, value.args[0], field.name)
        name = body.temporary(found.type)
        if not isinstance(found, Const | Local):
            body.emit(Bind(name.name, found, span=body.span(value)))
            found = name
    keys = tuple(Local(f"k#{body.unit.next()}", k) for k in field.type.keys)
    span = body.span(target)
    whole: Stmt = Assign(field.name, keys, found, span=span)
    for key, type_ in reversed(list(zip(keys, field.type.keys, strict=True))):
        whole = LoopStmt(key.name, type_, SortDomain(type_), (whole,), span=span)
    body.emit(whole)


_OPERATORS: dict[type[ast.operator], Operator] = {ast.Add: Operator.ADD, ast.Sub: Operator.SUB, ast.Mult: Operator.MUL}


def _augmented(body: Body, node: ast.AugAssign) -> None:
    if type(node.op) not in _OPERATORS:
        body.refuse(node, f"{type(node.op).__name__} with = is not in the language", "there are += -= *=")
    whole = ast.copy_location(ast.BinOp(node.target, node.op, node.value), node)
    if any(isinstance(n, ast.Call | ast.NamedExpr) for n in ast.walk(node.target)):
        body.refuse(node.target, "a call in the target of an update", "bind it to a name first")
    _store(body, node.target, expression(body, whole), node.value)


# ---------------------------------------------------------------------------------------------------------------------
# Control


def _if(body: Body, node: ast.If) -> None:
    test = condition(body, node.test)
    ends: list[tuple[dict[str, Any], set[str]]] = []
    outs: list[tuple[Stmt, ...]] = []
    done: list[bool] = []
    for nodes, truth in ((node.body, True), (node.orelse, False)):
        with body.branch() as out:
            narrow(body, node.test, truth)
            body.done = False
            block(body, nodes)
            done.append(body.done)
            if not body.done:
                ends.append((dict(body.env), set(body.maybe)))
        outs.append(tuple(out))
    body.emit(Branch(test, outs[0], outs[1], span=body.span(node)))
    body.done = all(done)
    if ends:
        body.merge(ends)


def _for(body: Body, node: ast.For) -> None:
    if node.orelse:
        body.refuse(node, "for ... else is not in the language", "use a name that the loop sets")
    if not isinstance(node.target, ast.Name):
        body.refuse(node.target, "a loop binds one name")
    type_, domain, member = iteration(body, node.iter)
    if member:
        body.refuse(node.iter, "a set has no order", "loop over its sort and test membership")
    number_ = body.unit.next()
    before = dict(body.env), set(body.maybe)
    out, ends, loop = _loop_body(body, node, type_, number_)
    out, ends, loop = _loop_body(body, node, type_, number_) if body.env != before[0] else (out, ends, loop)
    inner: tuple[Stmt, ...] = tuple(out)
    span = body.span(node)
    if loop.continues:
        inner = (Block(f"continue#{number_}", inner, span=span),)
    whole: Stmt = LoopStmt(body.local_name(node.target.id), type_, domain, inner, span=span)
    body.emit(Block(f"break#{number_}", (whole,), span=span) if loop.breaks else whole)
    body.merge([(dict(body.env), set(body.maybe)), *ends])
    body.done = False


def _loop_body(
    body: Body, node: ast.For, type_: KeyType, number_: int
) -> tuple[list[Stmt], list[tuple[dict[str, Any], set[str]]], Loop]:
    """Compile the body once; leave in body.env what holds at the start of any round, from what rounds end with."""
    body.unit.number = number_
    saved, body.loop = body.loop, Loop(number_)
    start = dict(body.env), set(body.maybe)
    assert isinstance(node.target, ast.Name)
    with body.branch() as out:
        body.bind(node.target.id, type_)
        body.done = False
        block(body, node.body)
        ends = [] if body.done else [(dict(body.env), set(body.maybe))]
        loop = body.loop
    body.loop = saved
    ends += loop.continues + loop.breaks
    known = [({n: e[n] for n in start[0] if n in e}, m & set(start[0])) for e, m in ends]
    body.merge([start, *known])
    return out, ends, loop


def _jump(body: Body, node: ast.Break | ast.Continue) -> None:
    assert body.loop is not None, "Python refuses these outside a loop"
    end = dict(body.env), set(body.maybe)
    is_break = isinstance(node, ast.Break)
    (body.loop.breaks if is_break else body.loop.continues).append(end)
    body.emit(Leave(f"{'break' if is_break else 'continue'}#{body.loop.number}", span=body.span(node)))
    body.done = True


def _return(body: Body, node: ast.Return) -> None:
    if node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None and not body.result):
        body.emit(Leave(body.label, span=body.span(node)))
        body.done = True
        return
    if body.result is None:
        body.refuse(node, "an action returns nothing", "write a plain return")
    found = expression(body, node.value)
    body.returned.append(found.type)
    body.emit(Bind(body.result, found, span=body.span(node)))
    body.emit(Leave(body.label, span=body.span(node)))
    body.done = True


def _assert(body: Body, node: ast.Assert) -> None:
    test = condition(body, node.test)
    message = node.msg.value if isinstance(node.msg, ast.Constant) and isinstance(node.msg.value, str) else ""
    body.emit(Check(test, message or f"assert {ast.unparse(node.test)}", span=body.span(node)))
    narrow(body, node.test, True)


def _call(body: Body, node: ast.Call) -> None:
    function = body.resolve(node.func)
    if function is language.require:
        if len(node.args) != 1:
            body.refuse(node, "require takes one condition")
        test = condition(body, node.args[0])
        body.emit(Require(test, span=body.span(node)))
        narrow(body, node.args[0], True)
    elif isinstance(node.func, ast.Attribute) and (read := field_of(body, node.func.value)) is not None:
        _set_method(body, node, read[0].name, node.func.attr)
    elif isinstance(function, Hook) or language.role_of(function) is not None:
        body.unit.inline(body, node, cast(Any, function))
    elif function is MISSING:
        expression(body, node)
    else:
        body.refuse(node, f"{ast.unparse(node.func)} does nothing here", "calls of @define helpers can stand alone")


def _set_method(body: Body, node: ast.Call, name: str, method: str) -> None:
    field = body.unit.fields[name]
    if not isinstance(field.type, MapType) or not field.type.is_set or method not in ("add", "discard"):
        body.refuse(
            node, f"{ast.unparse(node.func)} is not in the language", "sets have add and discard; empty() clears"
        )
    if len(node.args) != 1 or node.keywords:
        body.refuse(node, f"{method} takes one element")
    found = expression(body, node.args[0])
    key = coerce(body, found, field.type.keys[0], node.args[0], f"an element of {name}")
    body.emit(Assign(name, (key,), Const(method == "add", BOOL), span=body.span(node)))
