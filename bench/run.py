"""The product and its peers on the same models: counts compared, runs alternating, medians written down.

    python bench/run.py [--sizes small,large] [--models relo,odometer] [--rounds 5] [--limit 300] [--out NAME]
                        [--install] [--tlc JAR]

It exports each model for SPIN, rumur and TLC, has them compile it, and runs every tool as a process of its own. What is
measured is that process and its children: processor time (user and system), wall time, peak memory. A peer that is slow
at a size takes part in the first round only; a search that takes longer than the limit in wall seconds is ended.
"""

from __future__ import annotations

import argparse
import compileall
import json
import math
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Model:
    """A design at a scope, and the states and transitions that every tool must find."""

    design: str
    scope: str
    states: int
    transitions: int
    size: str
    slow: tuple[str, ...] = ()
    """The peers that take so long for it that one run says enough."""


SLOW = ("rumur", "tlc")
MODELS = (
    Model("relo", "Region=3,Slot=4", 1_095, 6_483, "small"),
    Model("relo", "Region=4,Slot=8", 84_825, 1_380_729, "small"),
    Model("relo", "Region=5,Slot=8", 820_483, 16_730_323, "large", SLOW),
    Model("relo", "Region=5,Slot=9", 1_549_978, 36_796_218, "large", SLOW),
    Model("relo", "Region=7,Slot=7", 18_721_846, 396_996_022, "largest", SLOW),
    Model("filter_lock", "Process=4,Level=4", 14_844, 44_120, "small"),
    Model("filter_lock", "Process=5,Level=5", 344_805, 1_205_325, "small"),
    Model("filter_lock", "Process=6,Level=6", 0, 0, "large", SLOW),
    Model("odometer", "Place=5", 100_000, 100_000, "small"),
    Model("odometer", "Place=6", 1_000_000, 1_000_000, "large"),
    Model("workers", "Worker=5", 100_000, 450_001, "small"),
    Model("workers", "Worker=6", 1_000_000, 5_400_001, "large"),
)
REDUCED = tuple(Model("workers", f"Worker={n}", 0, 0, "reduced") for n in (8, 10, 14, 18))
"""Where each tool leaves out what it can: we states up to renaming and orders of steps, SPIN orders of steps."""


@dataclass(frozen=True)
class Measured:
    """One run of one tool."""

    cpu: float
    wall: float
    mib: float
    states: int
    transitions: int
    compile_cpu: float = 0.0
    compile_wall: float = 0.0
    is_ended: bool = False
    """The limit ended it: it would have taken more, and what it found counts nothing."""


class Ended(Exception):
    """The limit ended a process; with its processor and wall seconds and its peak MiB."""


LIMIT = [300.0]
"""Wall seconds for one process."""


def process(command: Sequence[str], cwd: Path) -> tuple[float, float, float, str]:
    """Processor and wall seconds, peak MiB, and what it printed; its own children included."""
    with tempfile.TemporaryFile("w+") as out:
        began = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, stdout=out, stderr=subprocess.STDOUT)
        ended = threading.Timer(LIMIT[0], child.kill)
        ended.start()
        _, status, used = os.wait4(child.pid, 0)
        ended.cancel()
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        text = out.read()
    if child.returncode == -signal.SIGKILL and wall >= LIMIT[0]:
        raise Ended(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)
    if child.returncode not in (0, 5, 12):
        raise SystemExit(f"{' '.join(command)} ended with {child.returncode}:\n{text[-2000:]}")
    return used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024, text


def ours(model: Model, folder: Path) -> Measured:
    """relocheck with every state by itself."""
    return our_check(model, folder, "--no-symmetry")


def ours_reduced(model: Model, folder: Path) -> Measured:
    """relocheck with states up to renaming, and with its partial-order reduction."""
    return our_check(model, folder, "--partial-order")


def our_check(model: Model, folder: Path, *flags: str) -> Measured:
    """relocheck, a fresh process with nothing kept."""
    command = [sys.executable, "-m", "relocheck", "check", "--project", str(ROOT / "bench"), "-d", model.design]
    command += ["--scope", model.scope, "--no-cache", "--no-recheck", "--json", *flags]
    cpu, wall, mib, text = process(command, folder)
    found = json.loads(text[text.index("{") :])["results"][0]
    return Measured(cpu, wall, mib, found["states"], found["transitions"])


def exported(model: Model, language: str, folder: Path, name: str) -> None:
    """The model in a peer's language; writing it is not measured."""
    command = [sys.executable, "-m", "relocheck", "export", "--project", str(ROOT / "bench"), "-d", model.design]
    subprocess.run([*command, "--scope", model.scope, "--to", language, "--out", name], cwd=folder, check=True)


def spin(model: Model, folder: Path) -> Measured:
    """SPIN, breadth first, its translation and gcc's compilation apart. It counts a state before the first step."""
    exported(model, "promela", folder, "model.pml")
    first = process(["spin", "-a", "model.pml"], folder)
    second = process(["gcc", "-O2", "-DBFS", "-DSAFETY", "-DMEMLIM=16000", "-w", "-o", "pan", "pan.c"], folder)
    cpu, wall, mib, text = process(["./pan", "-m2000000", "-w26" if model.states > 10**6 else "-w20"], folder)
    states, transitions = number(r"(\S+) states, stored", text), number(r"(\S+) transitions", text)
    if re.search(r"e\+\d+ transitions", text) and abs(transitions - model.transitions) < transitions * 1e-7:
        transitions = model.transitions + 2  # it rounds so large a number to eight digits
    compiled = (first[0] + second[0], first[1] + second[1])
    return Measured(cpu, wall, mib, states - 1, transitions - 2, *compiled)


def rumur(model: Model, folder: Path) -> Measured:
    """rumur with one thread."""
    exported(model, "murphi", folder, "model.m")
    first = process(
        ["rumur", "--threads", "1", "--deadlock-detection", "stuck", "--output", "model.c", "model.m"], folder
    )
    flags = ["-std=c11", "-O3", "-march=native", "-mcx16", "-w"]
    second = process(["gcc", *flags, "-o", "checker", "model.c", "-lpthread", "-latomic"], folder)
    cpu, wall, mib, text = process(["./checker"], folder)
    states, transitions = number(r"(\d+) states", text), number(r"(\d+) rules fired", text)
    return Measured(cpu, wall, mib, states, transitions, first[0] + second[0], first[1] + second[1])


def number(pattern: str, text: str) -> int:
    """The last number that a tool told in this way."""
    found = re.findall(pattern, text)
    if not found:
        raise SystemExit(f"no count in:\n{text[-2000:]}")
    return int(float(found[-1].replace(",", "")))


def tlc(model: Model, folder: Path) -> Measured:
    """TLC with one worker; it counts the start as generated."""
    exported(model, "tla", folder, f"{model.design}.tla")
    java = ["java", "-XX:+UseParallelGC", "-Xss64m", "-cp", os.environ["RELOCHECK_TLC"], "tlc2.TLC", "-workers", "1"]
    cpu, wall, mib, text = process([*java, "-deadlock", f"{model.design}.tla"], folder)
    generated, states = number(r"([\d,]+) states generated", text), number(r"([\d,]+) distinct states found", text)
    return Measured(cpu, wall, mib, states, generated - 1)


def spin_reduced(model: Model, folder: Path) -> Measured:
    """SPIN on a process for each worker, with its partial-order reduction; it counts the steps of `init` too."""
    workers = model.scope.partition("=")[2]
    first = process(["spin", "-a", f"-DWORKERS={workers}", str(ROOT / "bench" / "peers" / "workers.pml")], folder)
    second = process(["gcc", "-O2", "-DSAFETY", "-w", "-o", "pan", "pan.c"], folder)
    cpu, wall, mib, text = process(["./pan", "-m200000"], folder)
    compiled = (first[0] + second[0], first[1] + second[1])
    return Measured(
        cpu, wall, mib, number(r"(\S+) states, stored", text), number(r"(\S+) transitions", text), *compiled
    )


Tool = Callable[[Model, Path], Measured]
TOOLS: dict[str, Tool] = {"relocheck": ours, "spin": spin, "rumur": rumur, "tlc": tlc}
REDUCING: dict[str, Tool] = {"relocheck": ours_reduced, "spin": spin_reduced}


def in_turns(model: Model, tools: Mapping[str, Tool], rounds: int) -> dict[str, list[Measured]]:
    """Every tool in turn, so many times; one that is slow, or was ended, once."""
    found: dict[str, list[Measured]] = {tool: [] for tool in tools}
    for _ in range(rounds):
        for tool, run in tools.items():
            if not found[tool] or not (tool in model.slow or found[tool][-1].is_ended):
                with tempfile.TemporaryDirectory() as folder:
                    found[tool].append(within_limit(run, model, Path(folder)))
    return found


def within_limit(run: Tool, model: Model, folder: Path) -> Measured:
    """One run; of one that the limit ends, what it used until then."""
    try:
        return run(model, folder)
    except Ended as ended:
        cpu, wall, mib = ended.args
        return Measured(cpu, wall, mib, 0, 0, is_ended=True)


def measured(model: Model, tools: Sequence[str], rounds: int) -> dict[str, list[Measured]]:
    """Every tool in turn; a count that differs ends it."""
    found = in_turns(model, {tool: TOOLS[tool] for tool in tools}, rounds)
    counts = {(m.states, m.transitions) for runs in found.values() for m in runs if not m.is_ended}
    if len(counts) != 1 or (model.states and counts != {(model.states, model.transitions)}):
        raise SystemExit(f"{model.design} {model.scope}: the tools disagree: {found}")
    return found


def median(runs: Sequence[Measured]) -> Measured:
    """The median of each figure."""
    columns = zip(*(astuple(r)[:-1] for r in runs), strict=True)
    return Measured(*(statistics.median(c) for c in columns), is_ended=runs[-1].is_ended)


def table(results: dict[str, dict[str, Measured]]) -> str:
    """The results as Markdown."""
    lines = [
        "| model | states | transitions | tool | CPU s | its compile | wall s | its compile | MiB "
        "| CPU, times ours | wall |",
        "|---|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, tools in results.items():
        our = tools["relocheck"]
        for tool, m in tools.items():
            over, found = ("over ", "|") if m.is_ended else ("", f"{m.states:,.0f} | {m.transitions:,.0f}")
            cpu, wall = (m.cpu + m.compile_cpu) / our.cpu, (m.wall + m.compile_wall) / our.wall
            lines.append(
                f"| {name} | {found} | {tool} | {over}{m.cpu:.2f} | {m.compile_cpu:.2f} "
                f"| {over}{m.wall:.2f} | {m.compile_wall:.2f} | {m.mib:.0f} "
                f"| {over}{cpu:.1f} ({m.cpu / our.cpu:.1f} without) | {over}{wall:.1f} ({m.wall / our.wall:.1f}) |"
            )
    return "\n".join(lines) + "\n"


COLOURS = {"relocheck": "#2b6cb0", "spin": "#c05621", "rumur": "#718096", "tlc": "#2f855a"}


def plot(results: dict[str, dict[str, Measured]]) -> str:
    """Processor seconds of each tool as bars, its compile in a lighter part at the end; a decade is 120 wide."""
    lines: list[str] = []
    y = 20
    for name, tools in results.items():
        lines.append(f'<text x="8" y="{y}" font-weight="bold">{name}</text>')
        for tool, m in tools.items():
            y += 16
            whole, own = width(m.cpu + m.compile_cpu), width(m.cpu)
            lines.append(
                f'<rect x="90" y="{y - 10}" width="{whole}" height="12" fill="{COLOURS[tool]}" opacity="0.4"/>'
            )
            lines.append(f'<rect x="90" y="{y - 10}" width="{own}" height="12" fill="{COLOURS[tool]}"/>')
            lines.append(f'<text x="8" y="{y}">{tool}</text>')
            lines.append(f'<text x="{95 + whole}" y="{y}">{m.cpu + m.compile_cpu:.2f} s</text>')
        y += 26
    style = "font: 12px sans-serif"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="{y}" style="{style}">'
    return "\n".join([head, f'<rect width="720" height="{y}" fill="white"/>', *lines, "</svg>"]) + "\n"


def width(seconds: float) -> int:
    """On a logarithmic scale that begins at a hundredth of a second."""
    return max(1, round(120 * math.log10(max(seconds, 0.01) / 0.01)))


def main() -> None:
    """Measure, print, and write the figures, the table and the plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="small,large,largest")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=float, default=LIMIT[0], help="seconds for one search (default: 300)")
    parser.add_argument("--models", default="", help="designs, comma between them (default: all)")
    parser.add_argument(
        "--out", default="bench", help="docs/NAME.json, docs/NAME.svg and docs/NAME-table.md are written"
    )
    parser.add_argument("--reduced", action="store_true", help="and `workers` with what each tool may leave out")
    parser.add_argument("--tlc", metavar="JAR", help="tla2tools.jar: TLC takes part")
    parser.add_argument("--install", action="store_true", help="install spin and rumur with apt-get first")
    arguments = parser.parse_args()
    LIMIT[0] = arguments.limit
    if arguments.install:
        subprocess.run(["apt-get", "install", "-y", "-qq", "spin", "rumur", "gcc"], check=True)
    for folder in ("src", "model", "properties"):
        compileall.compile_dir(ROOT / folder, quiet=1)  # as pip does when it installs the tool and what it ships
    there = ["relocheck", *(tool for tool in ("spin", "rumur") if shutil.which(tool))]
    if arguments.tlc:
        os.environ["RELOCHECK_TLC"] = str(Path(arguments.tlc).resolve())
        there.append("tlc")
    results: dict[str, dict[str, Measured]] = {}
    sizes, designs = arguments.sizes.split(","), arguments.models.split(",") if arguments.models else None
    for model in MODELS:
        if model.size not in sizes or (designs is not None and model.design not in designs):
            continue
        found = measured(model, there, arguments.rounds)
        results[f"{model.design} {model.scope}"] = {tool: median(runs) for tool, runs in found.items()}
        print(table({k: v for k, v in results.items() if k.endswith(model.scope)}), flush=True)
    for model in REDUCED if arguments.reduced else ():
        name = f"{model.design} {model.scope}, reduced"
        results[name] = {tool: median(runs) for tool, runs in in_turns(model, REDUCING, arguments.rounds).items()}
        print(table({name: results[name]}), flush=True)
    document = {name: {tool: asdict(m) for tool, m in tools.items()} for name, tools in results.items()}
    folder = ROOT / "docs"
    (folder / f"{arguments.out}.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    (folder / f"{arguments.out}-table.md").write_text(table(results), encoding="utf-8")
    (folder / f"{arguments.out}.svg").write_text(plot(results), encoding="utf-8")


if __name__ == "__main__":
    main()
