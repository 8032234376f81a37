"""Statements: one function for each kind of node, and a last case that refuses."""

from __future__ import annotations

import ast
from typing import Any, cast

from relocheck import language
from relocheck.compile.annotation import local_type
from relocheck.compile.assignment import assign, augmented, fill, set_method
from relocheck.compile.body import MISSING, Binding, Body, Environment, Loop, Poison, Poisoned, Stop
from relocheck.compile.coercion import coerce
from relocheck.compile.comprehension import Iteration, iteration
from relocheck.compile.names import field_of
from relocheck.compile.narrowing import narrow
from relocheck.compile.operand import condition
from relocheck.compile.source import bound_names
from relocheck.errors import Problem
from relocheck.ir.terms import Bind, Block, Branch, Check, Leave, Local, Require, Stmt
from relocheck.ir.terms import Loop as LoopStmt
from relocheck.language import Hook

__all__ = ["block"]


def block(body: Body, nodes: list[ast.stmt]) -> None:
    """Compile statements in order; a refused one is recorded and the rest goes on."""
    for node in nodes:
        if body.done:
            body.spoil(Problem(body.span(node), "this is never reached", "take it out"), ())
            return
        try:
            _statement(body, node)
        except (Stop, Poisoned) as error:
            body.spoil(error.problem, bound_names(node))


def _statement(body: Body, node: ast.stmt) -> None:
    match node:
        case ast.Assign(targets=targets, value=value):
            _assign(body, targets, value)
        case ast.AnnAssign():
            _annotated(body, node)
        case ast.AugAssign():
            augmented(body, node)
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
        case _:
            _refuse(body, node)


def _refuse(body: Body, node: ast.stmt) -> None:
    match node:
        case ast.While():
            body.refuse(node.test, "while is not in the language", "loop over a sort or a range, with break")
        case ast.Expr(value=ast.Compare() as value):
            body.refuse(value, "this compares and drops the answer", "write = to assign, require(...) to require")
        case ast.Expr(value=ast.Constant(value=value)) if value is ...:
            body.refuse(node, "... is no statement of the language", "a docstring alone makes an empty body, or pass")
        case ast.Expr(value=ast.Yield() | ast.YieldFrom() | ast.Await() as value):
            body.expression(value)
        case ast.Expr(value=value):
            body.refuse(value, "this computes a value and drops it")
        case _:
            what = _WORDS.get(type(node), type(node).__name__)
            body.refuse(node, f"{what} is not in the language", _ADVICE.get(type(node), "the manual lists what is"))


_WORDS: dict[type[ast.stmt], str] = {
    ast.Try: "try",
    ast.With: "with",
    ast.Delete: "del",
    ast.Import: "an import inside a function",
    ast.ImportFrom: "an import inside a function",
    ast.Global: "global",
    ast.Nonlocal: "nonlocal",
    ast.Raise: "raise",
    ast.Match: "match",
    ast.FunctionDef: "a function inside a function",
    ast.ClassDef: "a class inside a function",
}

_ADVICE: dict[type[ast.stmt], str] = {
    ast.Import: "import at the top of the file",
    ast.ImportFrom: "import at the top of the file",
    ast.Global: "what changes is a field of the state",
    ast.Raise: "write require(...) or assert",
    ast.Match: "write if and elif",
    ast.FunctionDef: "write a @define at the top of the file",
}


# ---------------------------------------------------------------------------------------------------------------------
# Assignment


def _assign(body: Body, targets: list[ast.expr], value: ast.expr) -> None:
    if isinstance(value, ast.Call) and body.resolve(value.func) in (language.total, language.empty):
        fill(body, targets, value)
    else:
        assign(body, targets, value)


def _annotated(body: Body, node: ast.AnnAssign) -> None:
    """`x: T = value`: the annotation has to be true, and says what a None may become."""
    if not isinstance(node.target, ast.Name):
        body.refuse(node.target, "only local names are annotated here", "fields are annotated in the state class")
    if node.value is None:
        body.refuse(node, f"{node.target.id} gets no value here", "annotate it where it is bound")
    declared = local_type(body, node.annotation)
    _assign(body, [node.target], node.value)
    local = body.env[node.target.id]
    assert isinstance(local, Local), "it has just been bound"
    if coerce(body, local, declared, node.value, node.target.id) != local:
        body.bind(node.target.id, declared)


# ---------------------------------------------------------------------------------------------------------------------
# Control


def _if(body: Body, node: ast.If) -> None:
    test = condition(body, node.test)
    ends: list[Environment] = []
    outs: list[tuple[Stmt, ...]] = []
    done: list[bool] = []
    for nodes, truth in ((node.body, True), (node.orelse, False)):
        with body.branch() as out:
            narrow(body, node.test, truth)
            body.done = False
            block(body, nodes)
            done.append(body.done)
            if not body.done:
                ends.append(body.environment())
        outs.append(tuple(out))
    body.emit(Branch(test, outs[0], outs[1], span=body.span(node)))
    body.done = all(done)
    if ends:
        body.merge(ends)


def _for(body: Body, node: ast.For) -> None:
    if node.orelse:
        body.refuse(node.orelse[0], "for ... else is not in the language", "use a name that the loop sets")
    if not isinstance(node.target, ast.Name):
        body.refuse(node.target, "a loop binds one name")
    body.bindable(node.target, node.target.id)
    found = iteration(body, node.iter)
    if found.members:
        body.refuse(node.iter, "a set has no order", "loop over its sort and test membership")
    number = body.unit.next()
    out, ends, loop = _rounds(body, node, found, number)
    inner: tuple[Stmt, ...] = tuple(out)
    span = body.span(node)
    if loop.continues:
        inner = (Block(f"continue#{number}", inner, span=span),)
    whole: Stmt = LoopStmt(body.local_name(node.target.id), found.type, found.domain, inner, span=span)
    body.emit(Block(f"break#{number}", (whole,), span=span) if loop.breaks else whole)
    body.merge([body.environment(), *ends])
    body.done = False


def _rounds(body: Body, node: ast.For, found: Iteration, number: int) -> tuple[list[Stmt], list[Environment], Loop]:
    """Compile the body until a round begins with what the rounds before it end with; only the last counts."""
    while True:
        problems, broken = set(body.unit.problems), body.broken
        body.unit.number = number
        before = dict(body.env), set(body.maybe)
        out, ends, loop = _round(body, node, found, number)
        known = [({n: _carried(e, n, before[0]) for n in before[0]}, m & before[0].keys()) for e, m in ends]
        body.merge([before, *known])
        if (body.env, body.maybe) == before:
            return out, ends, loop
        body.unit.problems.clear()
        body.unit.problems.update(problems)
        body.broken = broken


def _carried(end: dict[str, Binding], name: str, before: dict[str, Binding]) -> Binding:
    """What a name means in the next round; a statement that is refused now may be refused no more then."""
    found = end.get(name, before[name])
    return before[name] if isinstance(found, Poison) else found


def _round(body: Body, node: ast.For, found: Iteration, number: int) -> tuple[list[Stmt], list[Environment], Loop]:
    saved, body.loop = body.loop, Loop(number)
    assert isinstance(node.target, ast.Name)
    with body.branch() as out:
        body.bind(node.target.id, found.type)
        body.done = False
        block(body, node.body)
        ends = [] if body.done else [body.environment()]
        loop = body.loop
    body.loop = saved
    return out, ends + loop.continues + loop.breaks, loop


def _jump(body: Body, node: ast.Break | ast.Continue) -> None:
    assert body.loop is not None, "Python refuses these outside a loop"
    is_break = isinstance(node, ast.Break)
    (body.loop.breaks if is_break else body.loop.continues).append(body.environment())
    body.emit(Leave(f"{'break' if is_break else 'continue'}#{body.loop.number}", span=body.span(node)))
    body.done = True


def _return(body: Body, node: ast.Return) -> None:
    is_none = node.value is None or (isinstance(node.value, ast.Constant) and node.value.value is None)
    body.done = True
    if body.result is None:
        if not is_none:
            body.refuse(node, f"{body.name} returns nothing", "write a plain return")
    elif node.value is None:
        body.refuse(node, f"{body.name} returns a value on other paths", "return one here, too")
    else:
        found = body.expression(node.value)
        if body.declared is not None:
            found = coerce(body, found, body.declared, node.value, f"the answer of {body.name}")
        body.returned.append(found.type)
        body.emit(Bind(body.result, found, span=body.span(node)))
    body.emit(Leave(body.label, span=body.span(node)))


def _assert(body: Body, node: ast.Assert) -> None:
    test = condition(body, node.test)
    message = f"assert {ast.unparse(node.test)}"
    if node.msg is not None:
        if not (isinstance(node.msg, ast.Constant) and isinstance(node.msg.value, str)):
            body.refuse(node.msg, "the message of an assert is a plain string")
        message = node.msg.value
    body.emit(Check(test, message, span=body.span(node)))
    narrow(body, node.test, True)


def _call(body: Body, node: ast.Call) -> None:
    function = body.resolve(node.func)
    if function is language.require:
        _require(body, node)
    elif isinstance(node.func, ast.Attribute) and (read := field_of(body, node.func.value)) is not None:
        set_method(body, node, read[0], node.func.attr)
    elif isinstance(function, Hook) or language.role_of(function) is not None:
        body.unit.inline(body, node, cast(Any, function))
    elif function is MISSING:
        body.expression(node)
    else:
        body.refuse(node, f"{ast.unparse(node.func)} is not in the language", "call @define helpers and hooks")


def _require(body: Body, node: ast.Call) -> None:
    if len(node.args) != 1 or node.keywords:
        body.refuse(node, "require takes one condition")
    test = condition(body, node.args[0])
    body.emit(Require(test, span=body.span(node)))
    narrow(body, node.args[0], True)
