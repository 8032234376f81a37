"""The limits of a search: time, memory, and how often it says how far it is."""

from __future__ import annotations

import os
import resource
import sys
from dataclasses import field
from pathlib import Path
from time import monotonic

from relocheck.engine.contract import Options, Progress, Stop
from relocheck.lazy import dataclass

__all__ = ["Limits", "Stopped", "resident_mib"]

PROGRESS_SECONDS = 0.2
MEMORY_SECONDS = 0.005
"""The memory is looked at again after this time: reading it takes longer than many a step between two looks."""


class Stopped(Exception):
    """The search ends here."""

    def __init__(self, stop: Stop) -> None:
        super().__init__(stop.value)
        self.stop = stop


def resident_mib() -> float:
    """The memory of this process in MiB; its peak where the system does not tell the present."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


@dataclass(slots=True)
class Limits:
    """Asked now and then; raises Stopped when there is no more time or memory."""

    options: Options
    started: float = field(default_factory=monotonic)
    base: float = field(default_factory=resident_mib)
    told: float = 0.0
    looked: float = -MEMORY_SECONDS
    proof: str = ""
    """How far a proof is, in words, for those who watch."""

    @property
    def seconds(self) -> float:
        """Since the start."""
        return monotonic() - self.started

    def afford(self, mib: float) -> None:
        """Raise Stopped where so much more memory is over the limit."""
        memory = self.options.memory
        if memory is not None and resident_mib() - self.base + mib > memory:
            raise Stopped(Stop.MEMORY)

    def pulse(self, depth: int, states: int, transitions: int, open_: int = 0, load: float = 0.0) -> None:
        """Check, and report progress if the last report is long enough ago."""
        seconds = self.seconds
        options = self.options
        if options.timeout is not None and seconds > options.timeout:
            raise Stopped(Stop.TIME)
        if options.memory is not None and seconds - self.looked >= MEMORY_SECONDS:
            self.looked = seconds
            self.afford(0)
        if options.progress is not None and seconds - self.told >= PROGRESS_SECONDS:
            self.told = seconds
            options.progress(Progress(depth, states, transitions, seconds, open_, load, self.proof))
