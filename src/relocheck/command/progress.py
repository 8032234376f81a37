"""Progress on stderr, for what takes more than a second."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from relocheck.engine.contract import Progress

if TYPE_CHECKING:
    from rich.console import Console
    from rich.status import Status

__all__ = ["Meter"]

PATIENCE = 1.0
PAUSE = 5.0
WINDOW = 50
"""How fast a search is, is told of so many of its reports; they come five times a second at most."""


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
        self.doing = "searching"
        self.recent: deque[Progress] = deque(maxlen=WINDOW)

    def __call__(self, progress: Progress) -> None:
        """Take how far a search is."""
        if self.recent and progress.states < self.recent[-1].states:  # another search
            self.recent.clear()
        self.recent.append(progress)
        self.doing = "proving" if progress.proof else "searching"
        told = [progress.proof] if progress.proof else _parts(self.recent[0], progress)
        self.search = "".join(f"{part}, " for part in told)
        self._show()

    def waiting(self, done: int, of: int) -> None:
        """Take how many of the things are done."""
        self.designs = f"{done} of {of} {self.things} done, " if of > 1 else ""
        self.search, self.doing = "", "searching"
        self._show()

    def _show(self) -> None:
        seconds = time.monotonic() - self.began
        if seconds < PATIENCE:
            return
        text = f"{self.doing}: {self.designs}{self.search}{seconds:.0f} s"
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


def _parts(before: Progress, now: Progress) -> Iterator[str]:
    """How far a search is, how fast it was lately, and how long it takes at least: to expand what is there."""
    yield f"depth {now.depth}"
    if now.states:
        yield f"{now.states} states"
    seconds = now.seconds - before.seconds
    if now.open:
        yield f"{now.open} of them open"
    if seconds > 0 and now.states > before.states:
        yield f"{(now.states - before.states) / seconds:.0f}/s"
    expanded = (now.states - now.open) - (before.states - before.open)
    if now.load:
        yield f"table {now.load:.0%} full"
    if now.open and seconds > 0 and expanded > 0:
        yield f"at least {now.open * seconds / expanded:.0f} s more"


def _terminal() -> Console:
    """Rich is imported where there is a terminal, and something to show."""
    from rich.console import Console

    return Console(stderr=True, force_terminal=True, highlight=False)
