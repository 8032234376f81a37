"""Time to proof and to counterexample, ours against peers', on relo(R,A) and naive_relo(R,A) and on reference designs.

    python bench/proofs/run.py [--repeat 5] [--limit 60] [--designs naive,native] [--out FILE] [--plot FILE] [SIZES ...]

Each cell is one question, put to each engine in a process of its own, from the compiled model to the answer, `repeat`
times in turns; the median is kept, with the ratio to ours; an engine that gives no answer is not asked again. ABC
(`berkeley-abc`) reads the same circuit as AIGER; Z3's Spacer gets one Horn rule over its bits.

A question is all invariants of a protocol at sizes such as 2x3; of a reference design, at the small scope and on the
plain machine, all that holds, or the one property whose shortest counterexample is the longest.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from relocheck.engine import distil, explicit, induction, pdr
from relocheck.engine.contract import Engine, Options
from relocheck.engine.symbolic import Transition, unfold
from relocheck.formats.aiger import aiger
from relocheck.formats.mypyvy import mypyvy
from relocheck.formats.smv import smv
from relocheck.ir.system import Kind, Property, System
from relocheck.project import load
from relocheck.scopes import parse_scope
from relocheck.split import parse_pins, pinned
from relocheck.theory.refusal import OutsideFragment
from relocheck.theory.transition import theory

BENCH = Path(__file__).parents[1]
SIZES = ("2x3", "3x4", "3x6", "4x6")
OURS = "distil"
PLAIN = "budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no"

Task = tuple[System, tuple[Property, ...], dict[str, int]]


@dataclass(frozen=True)
class Question:
    """What is asked of a design, and where."""

    design: str
    where: str
    task: Task


@dataclass(frozen=True)
class Cell:
    """One question to one engine: what it said, the median of the seconds, and how often that is `OURS`'s time."""

    design: str
    where: str
    engine: str
    said: str
    seconds: float | None
    runs: list[float]
    ratio: float | None = None


def ours(engine: Engine) -> Callable[[Task, float], str]:
    """One of our engines."""

    def run(task: Task, limit: float) -> str:
        system, properties, sizes = task
        found = engine(system, properties, sizes, Options(timeout=limit))
        if found.findings:
            return f"violated in {min(len(f.run.steps) for f in found.findings.values())}"
        if len(found.proofs) == len(properties):
            return "proved"
        return "exhausted" if found.engine == "explicit" and found.stop.value == "exhausted" else "unknown"

    return run


def answered(file: bytes, name: str, command: Callable[[Path], Sequence[str]], limit: float) -> str:
    """What a peer prints about a file, which is written into a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(file)
        return subprocess.run(command(path), capture_output=True, text=True, cwd=folder, timeout=limit).stdout


def abc(command: str) -> Callable[[Task, float], str]:
    """An engine of ABC."""

    def run(task: Task, limit: float) -> str:
        def script(path: Path) -> list[str]:
            return ["berkeley-abc", "-c", f"read_aiger {path}; {command.format(limit=int(limit))}; print_status"]

        said = answered(aiger(unfold(*task)), "model.aig", script, limit + 30)
        if "was asserted in frame" in said:
            return f"violated in {int(said.split('asserted in frame')[1].split('.')[0]) - 1}"
        return "proved" if "Property proved" in said or "Status = 1" in said else "unknown"

    return run


def nusmv(task: Task, limit: float) -> str:
    """NuSMV's BDDs; its counterexample has a step more at each end, the start and the latch that says so."""
    said = answered(smv(unfold(*task)).encode(), "model.smv", lambda path: ["NuSMV", str(path)], limit)
    if "is false" in said:
        return f"violated in {said.count('-> State:') - 3}"
    return "proved" if "is true" in said else "unknown"


def mypyvy_bmc(task: Task, limit: float) -> str:
    """mypyvy's bounded search, for every size: no scope is told it, but the number of steps that there are."""
    system, properties, _ = task
    try:
        text = mypyvy(theory(system), properties)
    except OutsideFragment:
        return "unknown"
    command = [sys.executable, os.environ["RELOCHECK_MYPYVY"], "bmc", "--depth", "4"]
    said = answered(text.encode(), "model.pyv", lambda path: [*command, str(path)], limit)
    states = len(re.findall(r"^ *state \d+:", said, re.MULTILINE))
    return f"violated in {states - 1}" if "found violation" in said else "unknown"


def spacer(task: Task, limit: float) -> str:
    """Z3's Spacer on one Horn rule with the whole step."""
    import z3

    transition = unfold(*task)
    engine = z3.Fixedpoint()
    engine.set("engine", "spacer", "timeout", int(limit * 1000))
    gates = _gates(transition, z3)
    bits = [(a, f, s) for a, f, s in _cells(transition) if a > 1]
    now, after = [gates(a) for a, _, _ in bits], [gates(f) for _, f, _ in bits]
    first = [gates(s) for _, _, s in bits]
    reached = z3.Function("reached", *[z3.BoolSort()] * (len(bits) + 1))
    bad = z3.Function("bad", z3.BoolSort())
    engine.register_relation(reached, bad)
    inputs = [gates(a) for a in (*transition.inputs, *transition.start.inputs)]
    engine.declare_var(*now, *inputs)
    engine.rule(reached(*first), gates(transition.start.outcomes.done))
    engine.rule(reached(*after), [reached(*now), gates(transition.enabled)])
    broken = [transition.fault, *(a for c in transition.claims for a in (c.hit, c.fault))]
    engine.rule(bad(), [reached(*now), z3.Or(*map(gates, broken))])
    try:
        said = engine.query(bad())
    except z3.Z3Exception:  # out of time
        return "unknown"
    return {"unsat": "proved", "sat": "violated"}.get(str(said), "unknown")


def _cells(transition: Transition) -> list[tuple[int, int, int]]:
    cells = zip(transition.latches, transition.following, transition.start.outcomes.cells, strict=True)
    return [bit for cell in cells for bit in zip(*cell, strict=True)]


def _gates(transition: Transition, z3: Any) -> Callable[[int], Any]:
    """Gates as Z3's terms, each once."""
    circuit = transition.circuit
    known: dict[int, Any] = {0: z3.BoolVal(False)}
    for node in range(1, len(circuit)):
        if circuit.is_gate(node):
            a, b = circuit.left[node], circuit.right[node]
            left, right = (z3.Not(known[x >> 1]) if x & 1 else known[x >> 1] for x in (a, b))
            known[node] = z3.And(left, right)
        else:
            known[node] = z3.Bool(f"b{node}")
    return lambda a: z3.Not(known[a >> 1]) if a & 1 else known[a >> 1]


ENGINES: dict[str, Callable[[Task, float], str]] = {
    "explicit": ours(explicit.search),
    "distil": ours(distil.search),
    "pdr": ours(pdr.search),
    "induction": ours(induction.search),
    "abc pdr": abc("pdr -T {limit}"),
    "abc bmc3": abc("bmc3 -T {limit}"),
    "nusmv": nusmv,
    "mypyvy bmc": mypyvy_bmc,
    "spacer": spacer,
}


def timed(run: Callable[[Task, float], str], task: Task, limit: float) -> tuple[str, float | None]:
    """What an engine says, in a process of its own, and how long it takes; no time where it is ended."""
    context = get_context("fork")
    ours_, theirs = context.Pipe(duplex=False)

    def child() -> None:
        os.setsid()  # so that what it starts ends with it
        began = time.monotonic()
        try:
            said = run(task, limit)
        except subprocess.TimeoutExpired:
            said = "unknown"
        except Exception as error:
            said = f"error: {type(error).__name__}"
        theirs.send((said, time.monotonic() - began))

    process = context.Process(target=child, daemon=True)
    process.start()
    found: tuple[str, float | None] = ours_.recv() if ours_.poll(limit + 10) else ("unknown", None)
    assert process.pid is not None, "it was started"
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.join()
    return found


def protocol(design: str, sizes: str) -> Question:
    """All invariants of a protocol of the benchmarks."""
    compiled = load(BENCH).compiled(design)
    regions, slots = map(int, sizes.split("x"))
    return Question(design, sizes, (compiled.system, tuple(compiled.properties), {"Region": regions, "Slot": slots}))


def reference(design: str) -> Iterator[Question]:
    """What a reference design keeps on the plain machine, and what it breaks after the longest run."""
    project = load("reference")
    compiled = project.compiled(design)
    system = pinned(compiled.system, parse_pins(PLAIN, compiled.system))
    sizes = parse_scope("small", project.scopes).of(compiled.system)
    asked = [p for p in compiled.properties if p.kind is not Kind.SOMETIMES]
    runs = {name: len(f.run.steps) for name, f in explicit.search(system, asked, sizes).findings.items()}
    yield Question(design, "holds", (system, tuple(p for p in asked if p.name not in runs), sizes))
    if runs:
        deepest = max(runs, key=lambda name: runs[name])
        yield Question(design, deepest, (system, tuple(p for p in asked if p.name == deepest), sizes))


def measured(question: Question, repeat: int, limit: float, engines: Sequence[str]) -> list[Cell]:
    """One question to every engine, in turns."""
    runs: dict[str, list[tuple[str, float | None]]] = {name: [] for name in engines}
    for _ in range(repeat):
        for name in engines:
            if all(seconds is not None and said != "unknown" for said, seconds in runs[name]):
                runs[name].append(timed(ENGINES[name], question.task, limit))
    cells = [_cell(question, name, found) for name, found in runs.items()]
    base = next((c.seconds for c in cells if c.engine == OURS), None)
    return [_with_ratio(c, base) for c in cells]


def _cell(question: Question, engine: str, runs: Sequence[tuple[str, float | None]]) -> Cell:
    said = runs[-1][0]
    seconds = [s for _, s in runs if s is not None]
    known = said != "unknown" and len(seconds) == len(runs)
    middle, each = median(seconds) if known else None, [round(s, 4) for s in seconds]
    return Cell(question.design, question.where, engine, said, middle, each)


def _with_ratio(cell: Cell, base: float | None) -> Cell:
    known = cell.seconds is not None and base
    ratio = round(cell.seconds / base, 3) if known and cell.seconds is not None and base else None
    return Cell(**{**asdict(cell), "ratio": ratio})


def plot(cells: Sequence[Cell], path: Path) -> None:
    """Bars of the medians on a logarithmic scale, as SVG; an engine that gave up has no bar."""
    questions = list(dict.fromkeys((c.design, c.where) for c in cells))
    rows = [(q, c) for q in questions for c in cells if (c.design, c.where) == q]
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="760" height="{22 * len(rows) + 20}" font-size="12">']
    for n, ((design, where), cell) in enumerate(rows):
        y, width = 22 * n + 10, _width(cell.seconds)
        told = cell.said if cell.seconds is None else f"{cell.seconds:.3g} s, {cell.said}"
        lines.append(f'<text x="4" y="{y + 12}">{design} {where}  {cell.engine}</text>')
        lines.append(f'<rect x="220" y="{y}" width="{width:.0f}" height="16" fill="#47a"/>')
        lines.append(f'<text x="{226 + width:.0f}" y="{y + 12}">{told}</text>')
    path.write_text("\n".join([*lines, "</svg>"]) + "\n", encoding="utf-8")


def _width(seconds: float | None) -> float:
    """A hundred pixels for each factor of ten above a millisecond."""
    from math import log10

    return 0 if not seconds else max(1.0, 80 * (log10(seconds) + 3))


def main() -> int:
    """Measure, and write what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", default=list(SIZES))
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--designs", default="", help="reference designs, with commas between them")
    parser.add_argument("--limit", type=float, default=60.0)
    parser.add_argument("--mypyvy", metavar="FILE", help="its src/mypyvy.py: it takes part")
    parser.add_argument("--out", type=Path, default=Path(__file__).with_name("results.json"))
    parser.add_argument("--plot", type=Path, default=Path(__file__).with_name("results.svg"))
    arguments = parser.parse_args()
    absent = {
        "abc": not shutil.which("berkeley-abc"),
        "nusmv": not shutil.which("NuSMV"),
        "mypyvy": not arguments.mypyvy,
    }
    engines = [name for name in ENGINES if not absent.get(name.split()[0])]
    if arguments.mypyvy:
        os.environ["RELOCHECK_MYPYVY"] = str(Path(arguments.mypyvy).resolve())
    cells: list[Cell] = []
    asked = [protocol(design, sizes) for sizes in arguments.sizes for design in ("relo", "naive_relo")]
    asked += [question for design in filter(None, arguments.designs.split(",")) for question in reference(design)]
    for question in asked:
        for cell in measured(question, arguments.repeat, arguments.limit, engines):
            cells.append(cell)
            told = "-" if cell.seconds is None else f"{cell.seconds:.3f} s"
            print(f"{cell.design:<16} {cell.where:<22} {cell.engine:<10} {told:>10}  {cell.said}", flush=True)
    document = {
        "repeat": arguments.repeat,
        "limit": arguments.limit,
        "ratioTo": OURS,
        "cells": list(map(asdict, cells)),
    }
    arguments.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    plot(cells, arguments.plot)
    return 0


if __name__ == "__main__":
    sys.exit(main())
