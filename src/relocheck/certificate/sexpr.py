"""S-expressions: the little of SMT-LIB's syntax that a certificate uses."""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["Node", "Unreadable", "parse"]

Node = str | list["Node"]
"""A symbol (with its bars, if any), a literal, a string (with its quotes), or a list."""

_TOKEN = re.compile(r'\s+|;[^\n]*|(\(|\)|\|[^|]*\||"[^"]*"|[^\s()|";]+)')


class Unreadable(ValueError):
    """The text is no certificate, and why."""


def parse(text: str) -> list[Node]:
    """The commands of a script; Unreadable where brackets do not match or a character has no place."""
    stack: list[list[Node]] = [[]]
    for token in _tokens(text):
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) == 1:
                raise Unreadable("a bracket is closed that was never opened")
            made = stack.pop()
            stack[-1].append(made)
        else:
            stack[-1].append(token)
    if len(stack) > 1:
        raise Unreadable("it ends in the middle of a command")
    return stack[0]


def _tokens(text: str) -> Iterator[str]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise Unreadable(f"{text[at : at + 20]!r} has no place in it")
        at = found.end()
        if found.group(1):
            yield found.group(1)
