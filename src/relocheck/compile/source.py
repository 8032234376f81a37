"""Where a function or class stands: its syntax tree, with the true lines and columns of its file."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import field
from functools import lru_cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from relocheck.errors import Problem, Refused, Span
from relocheck.lazy import dataclass

__all__ = ["PropertySource", "Sources", "bound_names"]

Definition = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(slots=True)
class Sources:
    """The files of one project, each parsed once."""

    _trees: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])
    _lines: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    _functions: dict[CodeType, tuple[str, ast.FunctionDef]] = field(
        default_factory=dict[CodeType, tuple[str, ast.FunctionDef]]
    )
    _places: dict[str, dict[tuple[str, int], Definition]] = field(
        default_factory=dict[str, dict[tuple[str, int], "Definition"]]
    )
    """The definitions of each file by their name and the first line of their code."""
    _spans: dict[ast.AST, Span] = field(default_factory=dict[ast.AST, Span])

    def tree(self, file: str) -> ast.Module:
        """The syntax tree of a file; Refused where there is none."""
        if file not in self._trees:
            try:
                text = Path(file).read_text(encoding="utf-8")
            except OSError:
                problem = Problem(None, f"the source of {file} is not available", "write models in a file")
                raise Refused([problem]) from None
            self._trees[file], self._lines[file] = ast.parse(text, file), text.split("\n")
        return self._trees[file]

    def span(self, file: str, node: ast.AST) -> Span:
        """The stretch of a node, its columns in characters (Python counts bytes)."""
        found = self._spans.get(node)
        if found is None:
            found = self._spans[node] = self._span(file, node)
        return found

    def _span(self, file: str, node: ast.AST) -> Span:
        line, col = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
        end_line = getattr(node, "end_lineno", None) or line
        end_col = getattr(node, "end_col_offset", None) or col + 1
        return Span(file, line, self._column(file, line, col), end_line, self._column(file, end_line, end_col))

    def _column(self, file: str, line: int, col: int) -> int:
        lines = self._lines.get(file, [])
        text = lines[line - 1] if line <= len(lines) else ""
        return col if text.isascii() else len(text.encode()[:col].decode(errors="replace"))

    def function(self, function: FunctionType) -> tuple[str, ast.FunctionDef]:
        """The file of a function and the node of its definition; Refused where it is no plain function of a file."""
        if function.__code__ not in self._functions:
            self._functions[function.__code__] = self._find(function)
        return self._functions[function.__code__]

    def _find(self, function: FunctionType) -> tuple[str, ast.FunctionDef]:
        code = function.__code__
        file = code.co_filename
        if file not in self._places:
            self._places[file] = _definitions(self.tree(file))
        if node := self._places[file].get((function.__name__, code.co_firstlineno)):
            return file, self._plain(file, function, node)
        message = f"the source of {function.__name__} is not available"
        raise Refused([Problem(None, message, "write it with def, in a file, without decorators of your own")])

    def _plain(self, file: str, function: FunctionType, node: Definition) -> ast.FunctionDef:
        if isinstance(node, ast.AsyncFunctionDef):
            message = f"{node.name} is async: a step of a model does not wait"
            raise Refused([Problem(self.heading(file, node), message, "write def")])
        if "<locals>" in function.__qualname__ or "." in function.__qualname__:
            inside = function.__qualname__.rpartition(".")[0].removesuffix(".<locals>")
            message = f"{node.name} is defined inside {inside}: what it means depends on more than its file"
            raise Refused([Problem(self.heading(file, node), message, "define it at the top of the file")])
        return node

    def heading(self, file: str, node: Definition | ast.ClassDef) -> Span:
        """The `def name` of a definition."""
        word = {ast.FunctionDef: "def ", ast.AsyncFunctionDef: "async def ", ast.ClassDef: "class "}[type(node)]
        start = self.span(file, node)
        return Span(file, start.line, start.col, start.line, start.col + len(word + node.name))

    def class_(self, file: str, name: str) -> ast.ClassDef | None:
        """The definition of a class at the top of a file, or None."""
        found = [n for n in self.tree(file).body if isinstance(n, ast.ClassDef) and n.name == name]
        return found[-1] if found else None

    def field_span(self, file: str, class_name: str, field_name: str) -> Span | None:
        """Where a class annotates a field, or None."""
        node = self.class_(file, class_name)
        items = node.body if node else []
        return next((self.span(file, item) for item in items if _annotates(item, field_name)), None)


def _definitions(tree: ast.Module) -> dict[tuple[str, int], Definition]:
    """The functions of a file by their name and their first line, that of a decorator where there is one."""
    found: dict[tuple[str, int], Definition] = {}
    for node in ast.walk(tree):
        if isinstance(node, Definition):
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            found.setdefault((node.name, first), node)
    return found


def _annotates(item: ast.stmt, name: str) -> bool:
    return isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.target.id == name


def bound_names(*nodes: ast.AST) -> frozenset[str]:
    """The names that Python takes as a function's own because a part of these nodes binds them.

    What a lambda binds is its own; what a comprehension iterates with is its own, what it binds with := is not.
    """
    return frozenset(name for node in nodes for name in _bound(node, inside=False))


@lru_cache(maxsize=1 << 14)
def _bound(node: ast.AST, inside: bool) -> tuple[str, ...]:
    match node:
        case ast.Lambda():
            return ()
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.alias(name=name, asname=asname):
            return (asname or name.split(".")[0],)
        case ast.Name(id=name, ctx=ast.Store()):
            return () if inside else (name,)
        case ast.NamedExpr(target=ast.Name(id=name), value=value):
            return (name, *_bound(value, inside))
        case ast.GeneratorExp() | ast.ListComp() | ast.SetComp() | ast.DictComp():
            inside = True
        case _:
            pass
    return tuple(name for child in ast.iter_child_nodes(node) for name in _bound(child, inside))


@dataclass(frozen=True, slots=True)
class PropertySource:
    """A property function and the suite (the file) it stands in."""

    code: Callable[..., object]
    suite: str

    @property
    def function(self) -> Any:  # a FunctionType: checkers take one in a property for a method
        """The function itself."""
        return self.code

    @property
    def name(self) -> str:
        """The function's name."""
        return str(self.function.__name__)
