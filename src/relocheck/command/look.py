"""The commands that look: replay, graph, doctor, report."""

from __future__ import annotations

import argparse
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from relocheck.command.memory import affordable_mib
from relocheck.command.progress import Meter
from relocheck.engine.contract import Options, Stop
from relocheck.engine.explore import explore
from relocheck.errors import ProjectError, RelocheckError, UsageError
from relocheck.expectation import read_expected
from relocheck.formats.markdown import table, updated
from relocheck.formats.state_graph import check_suffix, write_graph
from relocheck.formats.trace import read_trace
from relocheck.ir.layout import Layout
from relocheck.label import names_for
from relocheck.plain import Plain
from relocheck.project import Project, find, load, reference
from relocheck.replay import replay_property
from relocheck.report import run_text
from relocheck.scopes import parse_scope
from relocheck.split import parse_pins, pinned
from relocheck.version import __version__
from relocheck.worlds import worlds
from relocheck.wrapping import wrapped

__all__ = ["run_doctor", "run_graph", "run_replay", "run_report"]


def run_replay(arguments: argparse.Namespace) -> int:
    """Run a trace again."""
    project = load(arguments.project)
    told = read_trace(project, Path(arguments.trace))
    replay_property(Plain(told.compiled, told.layout.sizes), told.run, told.property)
    names = names_for(told.compiled, told.layout)
    sizes = " ".join(f"{n}={s}" for n, s in told.layout.sizes.items())
    print("\n".join([*wrapped(f"{told.compiled.system.name}  ", sizes), ""]))
    print(run_text(told.property, told.layout, told.run, names, arguments.full))
    count = len(told.run.steps)
    print(f"\nreplayed: {count} step{'' if count == 1 else 's'}, and {told.property.name} is broken at the end")
    return 0


def run_graph(arguments: argparse.Namespace) -> int:
    """Write a state graph."""
    project = load(arguments.project)
    if len(arguments.design) != 1:
        raise UsageError("graph takes one design: -d NAME")
    compiled = project.compiled(arguments.design[0])
    sizes = parse_scope(arguments.scope, project.scopes).of(compiled.system)
    system = pinned(compiled.system, parse_pins(arguments.where, compiled.system))
    path = Path(arguments.out)
    check_suffix(path)
    meter = Meter()
    try:
        explored = explore(system, sizes, Options(depth=arguments.depth, memory=affordable_mib(1), progress=meter))
    finally:
        meter.close()
    write_graph(explored, Layout.of(system, sizes), path)
    print(f"{len(explored.states)} states, {len(explored.edges)} steps: {path}")
    if explored.stop is not Stop.EXHAUSTED:
        print(f"PARTIAL  stopped ({explored.stop.value}) at depth {explored.depth}")
    return 5 if explored.stop is Stop.MEMORY else 0


def run_doctor(arguments: argparse.Namespace) -> int:
    """Say what is installed, and load everything."""
    print(f"relocheck {__version__}, Python {platform.python_version()} ({sys.executable})")
    failed = 0
    for name in ("z3-solver", "networkx", "rich"):
        try:
            print(f"  {name} {version(name)}")
        except PackageNotFoundError:
            print(f"  {name} is not installed")
            failed = 150
    print(f"reference project: {reference()}")
    project = _own_or_reference(arguments)
    for name in project.designs:
        try:
            compiled = project.compiled(name)
            print(f"  {name:<20} {len(compiled.system.actions)} actions, {len(compiled.properties)} properties")
        except RelocheckError as error:
            failed = error.exit_code
            print(f"  {name:<20} does not load:\n{error.render()}")
    return failed


def _own_or_reference(arguments: argparse.Namespace) -> Project:
    """The project around here; without one an installation is looked at with the reference project."""
    if not arguments.project:
        try:
            find()
        except ProjectError:
            print("project: none around here")
            return load("reference")
    project = load(arguments.project)
    print(f"project: {project.root}")
    return project


def run_report(arguments: argparse.Namespace) -> int:
    """The table of the recorded verdicts."""
    project = load(arguments.project)
    expected = read_expected(project.root / "proofs" / "verdicts.toml")
    if arguments.scope not in expected:
        raise UsageError(f"nothing is recorded for the scope {arguments.scope}: relocheck compare --record")
    names = [p.name for p in project.properties]
    groups = worlds({name: design.state for name, design in project.designs.items()})
    text = table(expected, arguments.scope, groups, names)
    if not arguments.update:
        print(text)
        return 0
    path = Path(arguments.update)
    try:
        path.write_text(updated(path.read_text(encoding="utf-8"), text), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8") from None
    return 0
