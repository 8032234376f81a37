"""How much memory a search may take where the user does not say."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["affordable_mib"]


def affordable_mib(searches: int) -> int | None:
    """Three quarters of what is free now, shared between searches at the same time; None where it is not told."""
    free = _available()
    return None if free is None else max(64, free * 3 // 4 // searches)


def _available() -> int | None:
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) // 1024
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**21  # half of all there is
    except (OSError, ValueError, AttributeError):
        return None
