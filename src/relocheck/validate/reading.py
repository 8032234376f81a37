"""A recording from a file, whichever of the known formats it has."""

from __future__ import annotations

from pathlib import Path

from relocheck.validate.recording import Recording, read_text, text_of
from relocheck.validate.trace_text import is_trace_text, read_trace_text

__all__ = ["read_any"]


def read_any(path: Path) -> Recording:
    """JSON lines, or the lines of QEMU's -trace."""
    text = text_of(path)
    return read_trace_text(path, text) if is_trace_text(text) else read_text(path, text)
