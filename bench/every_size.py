"""Where a proof for every size begins to pay: its time beside that of a proof at a scope, as the scope grows.

    python bench/every_size.py [--rounds 5] [--seconds 120]

Each proof is a process of its own, its certificate re-checked included; processor seconds, medians, as JSON and lines.
A proof at a scope that takes longer than `--seconds` is given up, and the larger scopes are left out.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SCOPES = ("Region=2,Slot=3", "Region=3,Slot=4", "Region=3,Slot=6", "Region=4,Slot=6", "Region=4,Slot=8")
PROVE = (sys.executable, "-m", "relocheck", "prove", "--project", str(ROOT / "bench"), "-d", "relo", "--no-cache")


def cpu_seconds(words: tuple[str, ...], limit: float) -> float | None:
    """The processor time of a proof and its children; None where it is not proved within the limit."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as out:
        try:
            done = subprocess.run((*PROVE, *words, "--out", out), capture_output=True, timeout=limit, check=False)
        except subprocess.TimeoutExpired:
            return None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used if done.returncode == 0 else None


def median(words: tuple[str, ...], rounds: int, limit: float) -> float | None:
    """The median of some proofs; None where one does not succeed."""
    found: list[float] = []
    for _ in range(rounds):
        if (used := cpu_seconds(words, limit)) is None:
            return None
        found.append(used)
    return statistics.median(found)


def main() -> None:
    """Measure, print, and write the JSON beside this file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=120.0)
    arguments = parser.parse_args()
    found = {"every size": median(("--every-size",), arguments.rounds, arguments.seconds)}
    print(f"every size         {found['every size'] or 0:8.2f} s", flush=True)
    for scope in SCOPES:
        found[scope] = median(("--scope", scope), arguments.rounds, arguments.seconds)
        print(f"{scope:<18} " + (f"{found[scope]:8.2f} s" if found[scope] else "not proved in time"), flush=True)
        if found[scope] is None:
            break
    results = Path(__file__).with_name("every_size.json")
    results.write_text(json.dumps({"processorSeconds": found, "rounds": arguments.rounds}, indent=1) + "\n")


if __name__ == "__main__":
    main()
