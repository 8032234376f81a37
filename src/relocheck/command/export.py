"""The command that writes a design in another checker's language."""

from __future__ import annotations

import argparse
from pathlib import Path

from relocheck.errors import UsageError
from relocheck.formats.peers.lower import lowered
from relocheck.formats.peers.murphi import murphi
from relocheck.formats.peers.promela import promela
from relocheck.project import load
from relocheck.scopes import parse_scope
from relocheck.split import parse_pins, pinned

__all__ = ["run_export"]

LANGUAGES = {"murphi": murphi, "promela": promela}


def run_export(arguments: argparse.Namespace) -> int:
    """Write a model at a scope; what has no counterpart there is refused."""
    project = load(arguments.project)
    if len(arguments.design) != 1:
        raise UsageError("export takes one design: -d NAME")
    compiled = project.compiled(arguments.design[0])
    sizes = parse_scope(arguments.scope, project.scopes).of(compiled.system)
    system = pinned(compiled.system, parse_pins(arguments.where, compiled.system))
    text = LANGUAGES[arguments.to](lowered(system, compiled.properties, sizes))
    if arguments.out:
        Path(arguments.out).write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0
