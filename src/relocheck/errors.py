"""What can go wrong for a user: one base error, always with a place, a message and an exit code."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from relocheck.lazy import dataclass

__all__ = [
    "ModelError",
    "NoStart",
    "Problem",
    "ProjectError",
    "Refused",
    "RelocheckError",
    "ReplayFailed",
    "Span",
    "UsageError",
    "did_you_mean",
    "short_path",
    "source_line",
]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one source file; lines from 1, columns from 0, the end column exclusive."""

    file: str
    line: int
    col: int
    end_line: int
    end_col: int

    @property
    def place(self) -> str:
        """`file:line:col`, the column from 1, the file relative to the working directory where it lies below it."""
        return f"{short_path(self.file)}:{self.line}:{self.col + 1}"

    @property
    def line_place(self) -> str:
        """`file:line`."""
        return f"{short_path(self.file)}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One refusal: where, what, and what to write instead."""

    span: Span | None
    message: str
    advice: str = ""

    def render(self) -> str:
        """The message at its place, the source line, the caret, the advice."""
        lines = [f"{self.span.place}: {self.message}" if self.span else self.message]
        if self.span and (text := source_line(self.span)) is not None:
            end = self.span.end_col if self.span.end_line == self.span.line else len(text)
            lines += [f"    {text}", "    " + " " * self.span.col + "^" * max(1, end - self.span.col)]
        if self.advice:
            lines.append(f"    {self.advice}")
        return "\n".join(lines)


class RelocheckError(Exception):
    """The base of all errors meant for the user."""

    exit_code = 255

    def __init__(self, message: str, *, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)

    def render(self) -> str:
        """The whole text a user sees."""
        return "\n".join([str(self), *(p.render() for p in self.problems)])


class UsageError(RelocheckError):
    """The command line or a call asks for what is not there."""

    exit_code = 2


class NoStart(UsageError):
    """No start satisfies the model's assumptions."""


class ProjectError(RelocheckError):
    """A project, one of its files or one of its models does not load."""

    exit_code = 150


class Refused(ProjectError):
    """The compiler refuses source; it lists every problem it found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        found = sorted(set(problems), key=lambda p: (p.span is None, p.span or Span("", 0, 0, 0, 0), p.message))
        super().__init__(f"{len(found)} problem{'s' if len(found) != 1 else ''} in the model", problems=found)


class ModelError(RelocheckError):
    """The model evaluates something without a meaning: a key or a value out of range, a failed assert."""

    exit_code = 75

    def __init__(self, message: str, span: Span | None = None) -> None:
        super().__init__(message, problems=[Problem(span, message)] if span else [])
        self.span = span

    def render(self) -> str:
        """The problem at its place, or the message where there is none."""
        return "\n".join(p.render() for p in self.problems) or str(self)


class ReplayFailed(RelocheckError):
    """A trace or a certificate does not hold when it is re-checked."""

    exit_code = 22


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """` (did you mean X?)` for a near miss, else nothing."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f" (did you mean {near[0]}?)" if near else ""


def short_path(file: str) -> str:
    """The path relative to the working directory where the file lies below it."""
    try:
        return str(Path(file).resolve().relative_to(Path.cwd()))
    except (ValueError, OSError):
        return file


@lru_cache(maxsize=64)
def _lines(file: str) -> tuple[str, ...] | None:
    try:
        return tuple(Path(file).read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        return None


def source_line(span: Span) -> str | None:
    """The first line of a stretch, or None where its file cannot be read."""
    lines = _lines(span.file)
    return lines[span.line - 1] if lines is not None and 0 < span.line <= len(lines) else None
