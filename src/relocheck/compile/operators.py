"""Operators: boolean, arithmetic, conditional."""

from __future__ import annotations

import ast
from dataclasses import replace

from relocheck.compile.body import Body, Environment, describe, join, sort_tag
from relocheck.compile.coercion import number
from relocheck.compile.narrowing import narrow
from relocheck.compile.operand import both, condition, joined, operands
from relocheck.compile.pure import typed
from relocheck.ir.terms import Bind, Branch, Conditional, Const, Expr, Op, Operator, Stmt
from relocheck.ir.types import BOOL, INT, IntType, ScalarType

__all__ = ["arithmetic", "boolean", "calculate", "conditional", "operator_of", "unary"]


def boolean(body: Body, node: ast.BoolOp) -> Expr:
    """`a and b`, `a or b`: what stands right is compiled knowing how what stands left came out."""
    is_and = isinstance(node.op, ast.And)
    operator = Operator.AND if is_and else Operator.OR
    done = [condition(body, node.values[0])]
    ends = [body.environment()]
    previous = node.values[0]
    for value in node.values[1:]:
        narrow(body, previous, is_and)
        mark = len(body.out)
        found = condition(body, value)
        later, body.out[mark:] = body.out[mark:], []
        done = [both(body, operator, done, later, found, node)] if later else [*done, found]
        ends.append(body.environment())
        previous = value
    body.merge(ends)
    return joined(operator, done, body, node)


def unary(body: Body, node: ast.UnaryOp) -> Expr:
    """`not a`, `-a`."""
    if isinstance(node.op, ast.Not):
        return Op(Operator.NOT, (condition(body, node.operand),), BOOL, span=body.span(node))
    if isinstance(node.op, ast.USub):
        found = number(body, body.expression(node.operand), node.operand)
        if isinstance(found, Const) and isinstance(found.value, int):
            return Const(-found.value, INT, span=body.span(node))
        return Op(Operator.SUB, (Const(0, INT), found), INT, span=body.span(node))
    sign = "~" if isinstance(node.op, ast.Invert) else "+"
    body.refuse(node, f"the operator {sign} is not in the language", "there are `not` and -")


_ARITHMETIC: dict[type[ast.operator], Operator] = {
    ast.Add: Operator.ADD,
    ast.Sub: Operator.SUB,
    ast.Mult: Operator.MUL,
    ast.FloorDiv: Operator.FLOORDIV,
    ast.Mod: Operator.MOD,
}

_SIGNS: dict[type[ast.operator], str] = {
    ast.Div: "/",
    ast.Pow: "**",
    ast.LShift: "<<",
    ast.RShift: ">>",
    ast.BitOr: "|",
    ast.BitXor: "^",
    ast.BitAnd: "&",
    ast.MatMult: "@",
}


def arithmetic(body: Body, node: ast.BinOp) -> Expr:
    """`a + b` and the like."""
    operator_of(body, node, node.op)
    left, right = operands(body, node.left, node.right)
    return calculate(body, node, node.op, (left, node.left), (right, node.right))


def operator_of(body: Body, node: ast.AST, op: ast.operator, suffix: str = "") -> Operator:
    """The operator; refused where the language has none."""
    if type(op) in _ARITHMETIC:
        return _ARITHMETIC[type(op)]
    advice = "there are " + " ".join(s + suffix for s in ("+", "-", "*", "//", "%"))
    if isinstance(op, ast.BitAnd | ast.BitOr):
        advice = f"write `{'and' if isinstance(op, ast.BitAnd) else 'or'}` for conditions; {advice}"
    body.refuse(node, f"the operator {_SIGNS[type(op)]}{suffix} is not in the language", advice)


def calculate(
    body: Body, node: ast.AST, op: ast.operator, left: tuple[Expr, ast.expr], right: tuple[Expr, ast.expr]
) -> Expr:
    """The operator on two numbers."""
    operator = operator_of(body, node, op)
    a, b = number(body, *left), number(body, *right)
    return Op(operator, (a, b), _result(operator, a.type, b.type), span=body.span(node))


def _result(operator: Operator, left: ScalarType, right: ScalarType) -> ScalarType:
    """The sort stays under + with a number, and under - of a number, as the class's own methods have it."""
    if operator is Operator.ADD:
        return IntType(sort=sort_tag(left) or sort_tag(right))
    return IntType(sort=sort_tag(left)) if operator is Operator.SUB else INT


def conditional(body: Body, node: ast.IfExp) -> Expr:
    """`a if c else b`: only one side is evaluated."""
    test = condition(body, node.test)
    sides: list[tuple[Expr, list[Stmt]]] = []
    ends: list[Environment] = []
    for side, truth in ((node.body, True), (node.orelse, False)):
        with body.branch() as out:
            narrow(body, node.test, truth)
            sides.append((body.expression(side), out))
            ends.append(body.environment())
    body.merge(ends)
    (then, then_out), (other, other_out) = sides
    type_ = join(then.type, other.type)
    if type_ is None:
        body.refuse(node, f"one side is {describe(then.type)}, the other {describe(other.type)}")
    then, other = typed(then, type_), typed(other, type_)
    span = body.span(node)
    if not then_out and not other_out:
        return Conditional(test, then, other, type_, span=span)
    name = body.temporary(type_)
    bind_then, bind_other = Bind(name.name, then, span=span), Bind(name.name, other, span=span)
    body.emit(Branch(test, (*then_out, bind_then), (*other_out, bind_other), span=span))
    return replace(name, span=span)
