"""Where a proof for every size begins to pay: its time beside that of proofs at a scope, as the scope grows.

    python bench/every_size.py [--rounds 5] [--seconds 120] [--mypyvy FILE] [--out FILE] [SCOPES ...]

All invariants of `relo` together. Each proof is a process of its own; processor seconds, its children's included. Ours
re-check their certificates in that time; ABC's `pdr` (`berkeley-abc`) reads the circuit as AIGER and has none. With
`--mypyvy src/mypyvy.py` the `updr` of mypyvy takes part: for every size too, whatever the scope. The
provers take turns, so that what else the machine does falls on all. A prover that takes longer than `--seconds` in its
first turn is given up, there and at the larger scopes. It crosses where the proof for every size takes less time.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from relocheck.engine.symbolic import unfold
from relocheck.formats.aiger import aiger
from relocheck.formats.mypyvy import mypyvy
from relocheck.project import load
from relocheck.scopes import parse_scope
from relocheck.theory.transition import theory

BENCH = Path(__file__).parent
SCOPES = ("Region=2,Slot=3", "Region=3,Slot=4", "Region=3,Slot=6", "Region=4,Slot=6", "Region=4,Slot=8")
EVERY_SIZE, DISTIL, ABC, UPDR = "every size", "distil", "abc pdr", "mypyvy updr"
PROVE = (sys.executable, "-m", "relocheck", "prove", "--project", str(BENCH), "-d", "relo", "--no-cache")

Proof = Callable[[str, float, str], bool]
"""From a scope, the seconds there are and a folder for files to whether all is proved."""


def ours(*words: str) -> Proof:
    """`relocheck prove`; `{scope}` among the words is the scope."""

    def proved(scope: str, limit: float, folder: str) -> bool:
        command = (*PROVE, *(w.format(scope=scope) for w in words), "-j", "1", "--out", folder)
        return subprocess.run(command, capture_output=True, timeout=limit, check=False).returncode == 0

    return proved


def abc(scope: str, limit: float, folder: str) -> bool:
    """ABC's `pdr` on the circuit, which it is given."""
    path = Path(folder) / "relo.aig"
    path.write_bytes(circuit(scope))
    command = ("berkeley-abc", "-c", f"read_aiger {path}; pdr -T {int(limit)}; print_status")
    said = subprocess.run(command, capture_output=True, text=True, timeout=limit + 30, check=False, cwd=folder).stdout
    return "Property proved" in said or "Status = 1" in said


def circuit(scope: str) -> bytes:
    """All invariants of `relo` at a scope as AIGER."""
    compiled = load(BENCH).compiled("relo")
    return aiger(unfold(compiled.system, compiled.properties, parse_scope(scope, {}).of(compiled.system)))


def updr(scope: str, limit: float, folder: str) -> bool:
    """mypyvy's `updr`; the file is told by the environment, as other peers' are."""
    path = Path(folder) / "relo.pyv"
    compiled = load(BENCH).compiled("relo")
    path.write_text(mypyvy(theory(compiled.system), compiled.properties), encoding="utf-8")
    command = (sys.executable, os.environ["RELOCHECK_MYPYVY"], "updr", str(path))
    said = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False, cwd=folder).stdout
    return "found inductive invariant" in said


PROVERS: Mapping[str, Proof] = {
    EVERY_SIZE: ours("--every-size"),
    DISTIL: ours("--scope", "{scope}"),
    ABC: abc,
    UPDR: updr,
}


def cpu_seconds(prover: Proof, scope: str, limit: float) -> float | None:
    """The processor time of a proof's processes; None where it is not proved within the limit."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as folder:
        try:
            proved = prover(scope, limit, folder)
        except subprocess.TimeoutExpired:
            return None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime if proved else None


def measured(scope: str, names: Sequence[str], rounds: int, limit: float) -> dict[str, float | None]:
    """The medians at one scope, the provers in turns; None for one that does not prove it in time."""
    found: dict[str, list[float]] = {name: [] for name in names}
    given_up: set[str] = set()
    for _ in range(rounds):
        for name in (n for n in names if n not in given_up):
            used = cpu_seconds(PROVERS[name], scope, limit)
            if used is None:
                given_up.add(name)
            else:
                found[name].append(used)
    return {name: None if name in given_up else statistics.median(found[name]) for name in names}


def crossing(rows: Mapping[str, Mapping[str, float | None]], name: str) -> str | None:
    """The first scope at which a prover takes longer than the proof for every size, or does not prove it in time."""
    for scope, row in rows.items():
        every, own = row.get(EVERY_SIZE), row.get(name)
        if every is not None and (own is None or own > every):
            return scope
    return None


def line(scope: str, row: Mapping[str, float | None]) -> str:
    """One scope as people read it, with multiples of the time for every size."""
    base = row.get(EVERY_SIZE)
    told = [f"{scope:<18}"]
    for name, used in row.items():
        ratio = f" ({used / base:5.2f})" if used is not None and base else ""
        told.append(f"{name} " + (f"{used:8.2f} s{ratio}" if used is not None else "     not in time"))
    return "  ".join(told)


def main() -> None:
    """Measure, print, and write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scopes", nargs="*", default=list(SCOPES))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=120.0)
    parser.add_argument("--mypyvy", metavar="FILE", help="its src/mypyvy.py: it takes part")
    parser.add_argument("--out", type=Path, default=BENCH.parent / "docs" / "bench-every-size.json")
    arguments = parser.parse_args()
    names = [EVERY_SIZE, DISTIL, *([ABC] if shutil.which("berkeley-abc") else [])]
    if arguments.mypyvy:
        os.environ["RELOCHECK_MYPYVY"] = str(Path(arguments.mypyvy).resolve())
        names.append(UPDR)
    rows: dict[str, dict[str, float | None]] = {}
    for scope in arguments.scopes:
        rows[scope] = measured(scope, names, arguments.rounds, arguments.seconds)
        print(line(scope, rows[scope]), flush=True)
        names = [n for n in names if rows[scope][n] is not None]
        if EVERY_SIZE not in names or names == [EVERY_SIZE]:
            break
    crosses = {name: crossing(rows, name) for name in (DISTIL, ABC, UPDR) if any(name in row for row in rows.values())}
    for name, scope in crosses.items():
        print(f"for every size takes less than {name} from {scope} on" if scope else f"{name} is faster at all of them")
    document = {"processorSeconds": rows, "crossing": crosses, "rounds": arguments.rounds, "cpus": os.cpu_count()}
    arguments.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
