"""The command that writes a design in another checker's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path

from relocheck.errors import UsageError
from relocheck.formats.peers.lower import lowered
from relocheck.formats.peers.murphi import murphi
from relocheck.formats.peers.promela import promela
from relocheck.formats.peers.tla import module
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
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
    out = Path(arguments.out) if arguments.out else None
    if arguments.to == "tla":
        text = _tla(system, compiled.properties, sizes, out)
    else:
        text = LANGUAGES[arguments.to](lowered(system, compiled.properties, sizes))
    if out is not None:
        out.write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


def _tla(system: System, properties: Sequence[Property], sizes: Sizes, out: Path | None) -> str:
    """The module, named like its file as TLC wants it; TLC's configuration is written beside it."""
    name = out.stem if out is not None else system.name
    if out is not None and (out.suffix != ".tla" or not re.fullmatch(r"[A-Za-z]\w*", name)):
        raise UsageError(f"{out}: a module is written into a file NAME.tla, its NAME of letters, digits and _")
    made = module(name, system, properties, sizes)
    if out is not None:
        out.with_suffix(".cfg").write_text(made.config, encoding="utf-8")
    return made.text
