"""Whole commands, each a process of its own: with nothing kept, and once more with all that was kept.

    python bench/commands.py [--rounds 5] [--only compare] [--out FILE]

Prints JSON: medians of processor time (user and system, of children too), wall time and peak memory. Rounds take turns
over the commands, so that a busy moment of the machine falls on all of them.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from run import ROOT, process

COMMANDS = {
    "list": ("list",),
    "check of a small design": ("check", "--project", str(ROOT / "bench"), "-d", "relo", "--scope", "Region=3,Slot=4"),
    "check -d native": ("check", "-d", "native"),
    "compare": ("compare",),
    "compare --recheck": ("compare", "--recheck"),
    "compare --no-recheck": ("compare", "--no-recheck"),
}
KINDS = ("cold", "warm")
Measured = tuple[float, float, float]


def measured(command: Sequence[str], cache: Path) -> Measured:
    """One run of a command with a cache: processor seconds, wall seconds, MiB."""
    os.environ["RELOCHECK_CACHE"] = str(cache)
    whole = [sys.executable, "-m", "relocheck", *command]
    # what check shows is kept in a folder beside the cache, where it finds the project by its path
    project = () if "--project" in command else ("--project", str(ROOT))
    cpu, wall, mib, _ = process([*whole, *project], cache.parent)
    return cpu, wall, mib


def once(command: Sequence[str]) -> tuple[Measured, Measured]:
    """A run with an empty cache, and one with what that has kept."""
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache"
        return measured(command, cache), measured(command, cache)


def main() -> None:
    """Measure in turns and print the medians."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--only", action="append", choices=list(COMMANDS), help="one of the commands; may be repeated")
    asked.add_argument("--out", type=Path)
    arguments = asked.parse_args()
    names = arguments.only or list(COMMANDS)
    rounds = [{name: once(COMMANDS[name]) for name in names} for _ in range(arguments.rounds)]
    found = {
        name: {
            kind: dict(zip(("cpu", "wall", "mib"), map(statistics.median, zip(*runs, strict=True)), strict=True))
            for kind, runs in zip(KINDS, zip(*(one[name] for one in rounds), strict=True), strict=True)
        }
        for name in names
    }
    text = json.dumps({"rounds": arguments.rounds, "processors": os.cpu_count(), "commands": found}, indent=1)
    print(text)
    if arguments.out:
        arguments.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
