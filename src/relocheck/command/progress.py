"""Progress on stderr, for what takes more than a second."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from relocheck.engine.contract import Progress

if TYPE_CHECKING:
    from rich.console import Console
    from rich.status import Status

__all__ = ["Meter"]

PATIENCE = 1.0
PAUSE = 5.0


class Meter:
    """Shows how far a command is: in place on a terminal, a line every five seconds elsewhere."""

    def __init__(self, console: Console | None = None, things: str = "designs") -> None:
        self.console = console
        self.things = things
        self.began = time.monotonic()
        self.shown = -PAUSE
        self.status: Status | None = None
        self.designs = ""
        self.search = ""

    def __call__(self, progress: Progress) -> None:
        """Take how far a search is."""
        states = f"{progress.states} states, " if progress.states else ""
        self.search = f"depth {progress.depth}, {states}"
        self._show()

    def waiting(self, done: int, of: int) -> None:
        """Take how many of the things are done."""
        self.designs = f"{done} of {of} {self.things} done, " if of > 1 else ""
        self.search = ""
        self._show()

    def _show(self) -> None:
        seconds = time.monotonic() - self.began
        if seconds < PATIENCE:
            return
        text = f"searching: {self.designs}{self.search}{seconds:.0f} s"
        if self.console is not None or sys.stderr.isatty():
            if self.status is None:
                self.status = (self.console or _terminal()).status(text)
                self.status.start()
            self.status.update(text)
        elif seconds - self.shown >= PAUSE:
            self.shown = seconds
            print(text, file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave a clean line."""
        if self.status is not None:
            self.status.stop()


def _terminal() -> Console:
    """Rich is imported where there is a terminal, and something to show."""
    from rich.console import Console

    return Console(stderr=True, force_terminal=True, highlight=False)
