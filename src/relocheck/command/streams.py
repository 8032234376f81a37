"""The command that restores what one design saves in another."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable

from relocheck.check import with_pins
from relocheck.command.pool import pool, side_by_side
from relocheck.command.progress import Meter
from relocheck.compile.design import Compiled
from relocheck.formats.json_streams import streams_document
from relocheck.ir.layout import Layout
from relocheck.ir.types import Sizes
from relocheck.project import Project, load
from relocheck.scopes import parse_scope
from relocheck.streams.matrix import Streams, streams
from relocheck.streams_report import crossing_text, streams_text

__all__ = ["run_streams"]


def run_streams(arguments: argparse.Namespace) -> int:
    """The matrix; of two designs each crossing with its traces."""
    project = load(arguments.project)
    found = _found(project, arguments)
    code = _code(found)
    sides = _sides(project, arguments)
    if arguments.json:
        print(
            json.dumps(
                streams_document(found, code, lambda name: Layout.of(sides(name)[0].system, sides(name)[1])), indent=1
            )
        )
        return code
    print(streams_text(found))
    if len(arguments.name) == 2:
        for cell in found.cells.values():
            print("\n" + crossing_text(cell, sides, arguments.full))
    else:
        print("\nThe traces: relocheck streams DESIGN DESIGN")
    if found.missing:
        print(f"PARTIAL  interrupted: {len(found.missing)} of {len(found.designs) ** 2} cells are not known")
    print(f"{_count(found)}   exit {code}")
    return code


def _found(project: Project, arguments: argparse.Namespace) -> Streams:
    names = arguments.name or project.designs
    count = side_by_side(arguments, len(names))
    meter = Meter(things="rows")
    asked = (project, arguments.name, arguments.scope, arguments.where)
    try:
        with pool(arguments, count) as executor:
            return streams(*asked, executor, meter.waiting)
    finally:
        meter.close()


def _sides(project: Project, arguments: argparse.Namespace) -> Callable[[str], tuple[Compiled, Sizes]]:
    """A design and the sizes of its sorts."""

    def side(name: str) -> tuple[Compiled, Sizes]:
        compiled = with_pins(project.compiled(name), arguments.where)
        return compiled, parse_scope(arguments.scope, project.scopes).of(compiled.system)

    return side


def _code(found: Streams) -> int:
    if found.missing:
        return 130
    if any(cell.crossing.failed for cell in found.cells.values()):
        return 75
    return 12 if any(cell.mixed for cell in found.cells.values()) else 0


def _count(found: Streams) -> str:
    cells = list(found.cells.values())
    refused = sum(bool(cell.crossing.refused) for cell in cells)
    mixed = sum(bool(cell.mixed) for cell in cells)
    sound = sum(not cell.crossing.refused and not cell.crossing.properties for cell in cells)
    return f"{len(cells)} pairs: {sound} break nothing, {mixed} break what neither part explains, {refused} refused"
