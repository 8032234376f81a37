"""Progress on stderr, for what takes more than a second."""

from __future__ import annotations

import sys
import time

from relocheck.engine.contract import Progress

__all__ = ["Meter"]


class Meter:
    """Prints how far a search is: rewritten in place on a terminal, a line now and then elsewhere."""

    def __init__(self, what: str) -> None:
        self.what, self.shown, self.began = what, 0.0, time.monotonic()
        self.live = sys.stderr.isatty()

    def __call__(self, progress: Progress) -> None:
        """Show the progress where it is time to."""
        now = time.monotonic()
        pause = 0.2 if self.live else 5.0
        if now - self.began < 1 or (self.shown and now - self.shown < pause):
            return
        self.shown = now
        states = f"{progress.states} states, " if progress.states else ""
        text = f"{self.what}: depth {progress.depth}, {states}{progress.seconds:.0f} s"
        print(f"\r\x1b[K{text}" if self.live else text, end="" if self.live else "\n", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave a clean line."""
        if self.live and self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
