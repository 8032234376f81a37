"""Python's garbage collector and long searches."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["no_collection"]


@contextmanager
def no_collection() -> Generator[None]:
    """Without the cyclic garbage collector: states make no cycles, and it would visit all of them again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
