"""Lines for people: no wider than a terminal."""

from __future__ import annotations

import textwrap

__all__ = ["WIDTH", "wrapped"]

WIDTH = 80


def wrapped(head: str, text: str) -> list[str]:
    """Text behind a head, wrapped below it; further in where the head is long."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=head,
        subsequent_indent=" " * min(len(head), 36),
        break_long_words=False,
        break_on_hyphens=False,
    ) or [head.rstrip()]
