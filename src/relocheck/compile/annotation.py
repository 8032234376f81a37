"""Annotations inside functions: of local names, parameters and answers of helpers."""

from __future__ import annotations

import ast
import types
import typing

from relocheck.compile.body import Body
from relocheck.compile.vocabulary import Unfit
from relocheck.errors import did_you_mean
from relocheck.ir.types import INT, KeyType, OptionType, ScalarType

__all__ = ["key_type", "local_type"]


def evaluated(body: Body, node: ast.expr) -> object:
    """The object that an annotation of the model's own source stands for."""
    if isinstance(node, ast.Name) and node.id in body.globals:  # most are
        return body.globals[node.id]
    try:
        return eval(ast.unparse(_unquoted(node)), dict(body.globals))
    except Exception as error:
        known = did_you_mean(error.name, body.globals) if isinstance(error, NameError) and error.name else ""
        body.refuse(node, f"this annotation cannot be evaluated: {error}{known}")


def _unquoted(node: ast.expr) -> ast.expr:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return ast.parse(node.value, mode="eval").body
    return node


def local_type(body: Body, node: ast.expr) -> ScalarType:
    """The type of a local name: as of a field, but ints need no bounds; refused where it is none."""
    hint = evaluated(body, node)
    try:
        return _unbounded(body, hint)
    except Unfit as unfit:
        body.refuse(node, unfit.message, unfit.advice)


def _unbounded(body: Body, hint: object) -> ScalarType:
    if hint is int:
        return INT
    args = typing.get_args(hint)
    is_union = isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union
    if is_union and len(args) == 2 and set(args) == {int, types.NoneType}:
        return OptionType(INT)
    return body.unit.vocabulary.scalar(hint)


def key_type(body: Body, node: ast.arg) -> KeyType:
    """The type of an action's parameter."""
    if node.annotation is None:
        body.refuse(node, f"the parameter {node.arg} has no type", "annotate it")
    hint = evaluated(body, node.annotation)
    try:
        return body.unit.vocabulary.key(hint, "a parameter")
    except Unfit as unfit:
        body.refuse(node, unfit.message, unfit.advice)
