"""Where a function or class stands: its syntax tree, with the true lines and columns of its file."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType

from relocheck.errors import Problem, Refused, Span

__all__ = ["Sources", "span_of"]


def span_of(file: str, node: ast.AST) -> Span:
    """The stretch of a node; columns count characters of ASCII source."""
    line, col = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
    end_line = getattr(node, "end_lineno", None) or line
    end_col = getattr(node, "end_col_offset", None) or col + 1
    return Span(file, line, col, end_line, end_col)


@dataclass(slots=True)
class Sources:
    """The files of one project, each parsed once."""

    _trees: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])

    def tree(self, file: str) -> ast.Module:
        """The syntax tree of a file; Refused where there is none."""
        if file not in self._trees:
            try:
                self._trees[file] = ast.parse(Path(file).read_text(encoding="utf-8"), file)
            except OSError:
                raise Refused(
                    [Problem(None, f"the source of {file} is not available", "write models in a file")]
                ) from None
        return self._trees[file]

    def function(self, function: FunctionType) -> tuple[str, ast.FunctionDef]:
        """The file of a function and the node of its definition."""
        code = function.__code__
        for node in ast.walk(self.tree(code.co_filename)):
            if isinstance(node, ast.FunctionDef) and node.name == function.__name__:
                first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
                if first == code.co_firstlineno:
                    return code.co_filename, node
        message = f"the source of {function.__name__} is not available"
        raise Refused([Problem(None, message, "write it with def, in a file")])

    def field_span(self, file: str, class_name: str, field_name: str) -> Span | None:
        """Where a class annotates a field, or None."""
        for node in ast.walk(self.tree(file)):
            if isinstance(node, ast.ClassDef) and node.name == class_name:
                return next((span_of(file, item) for item in node.body if _annotates(item, field_name)), None)
        return None


def _annotates(item: ast.stmt, name: str) -> bool:
    return isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.target.id == name
