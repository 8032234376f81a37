"""Why an action cannot be taken: the `require` that stops it, and the part of it that is false."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from pathlib import Path
from types import FrameType, TracebackType

from relocheck.errors import ModelError, Span
from relocheck.ir.layout import State
from relocheck.ir.types import Value
from relocheck.lazy import dataclass
from relocheck.plain import NotEnabled, Plain
from relocheck.scope import scope_in_force

__all__ = ["Guard", "failed_guard"]


@dataclass(frozen=True, slots=True)
class Guard:
    """An action with arguments, the condition that is false, its place, and how many conditions before it hold."""

    action: str
    args: tuple[Value, ...]
    text: str
    span: Span
    held: int


def failed_guard(plain: Plain, state: State, action: str, args: Sequence[Value]) -> Guard | None:
    """The guard that stops an action in a state; None where none does."""
    try:
        plain.run(state, action, args, ())
    except NotEnabled as stopped:
        frame, line = _innermost(stopped.__traceback__)
        if frame is None:
            return None
        with scope_in_force(plain.sizes):
            text, held = _false_part(frame, line)
        return Guard(action, tuple(args), text, Span(frame.f_code.co_filename, line, 0, line, 1), held)
    except (ValueError, ModelError):
        return None
    return None


def _innermost(trace: TracebackType | None) -> tuple[FrameType | None, int]:
    """The last frame of the model: the one that calls `require`."""
    found: tuple[FrameType | None, int] = None, 0
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").split(".")[0] != "relocheck":
            found = trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next
    return found


def _false_part(frame: FrameType, line: int) -> tuple[str, int]:
    """The first conjunct of the `require` on a line that is false, and how many are true before it."""
    source = Path(frame.f_code.co_filename).read_text(encoding="utf-8")
    calls = [
        n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call) and n.lineno <= line <= (n.end_lineno or 0)
    ]
    required = [n for n in calls if isinstance(n.func, ast.Name) and n.func.id == "require" and n.args]
    if not required:
        return source.splitlines()[line - 1].strip(), 0
    condition = required[0].args[0]
    parts = condition.values if isinstance(condition, ast.BoolOp) and isinstance(condition.op, ast.And) else [condition]
    for number, part in enumerate(parts):
        text = ast.get_source_segment(source, part) or ""
        names = {**frame.f_globals, **frame.f_locals}
        if not eval(compile(ast.Expression(part), "<guard>", "eval"), names):
            return " ".join(text.split()), number
    return " ".join((ast.get_source_segment(source, condition) or "").split()), len(parts)
