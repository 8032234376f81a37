"""The command that writes a design in another checker's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from relocheck.engine.symbolic import unfold
from relocheck.errors import UsageError
from relocheck.formats.aiger import aiger
from relocheck.formats.mypyvy import mypyvy
from relocheck.formats.peers.lower import lowered
from relocheck.formats.peers.murphi import murphi
from relocheck.formats.peers.promela import promela
from relocheck.formats.peers.tla import module
from relocheck.formats.smv import smv
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.project import load
from relocheck.scopes import parse_scope
from relocheck.split import parse_pins, pinned
from relocheck.theory.transition import theory

__all__ = ["run_export"]

Writer = Callable[[System, Sequence[Property], Sizes], str]


def _murphi(system: System, properties: Sequence[Property], sizes: Sizes) -> str:
    return murphi(lowered(system, properties, sizes))


def _promela(system: System, properties: Sequence[Property], sizes: Sizes) -> str:
    return promela(lowered(system, properties, sizes))


def _smv(system: System, properties: Sequence[Property], sizes: Sizes) -> str:
    return smv(unfold(system, properties, sizes))


def _mypyvy(system: System, properties: Sequence[Property], sizes: Sizes) -> str:
    """For every size: none is told."""
    return mypyvy(theory(system), properties)


LANGUAGES: Mapping[str, Writer] = {"murphi": _murphi, "promela": _promela, "smv": _smv, "mypyvy": _mypyvy}


def run_export(arguments: argparse.Namespace) -> int:
    """Write a model at a scope; what has no counterpart there is refused."""
    project = load(arguments.project)
    if len(arguments.design) != 1:
        raise UsageError("export takes one design: -d NAME")
    compiled = project.compiled(arguments.design[0])
    sizes = parse_scope(arguments.scope, project.scopes).of(compiled.system)
    system = pinned(compiled.system, parse_pins(arguments.where, compiled.system))
    out = Path(arguments.out) if arguments.out else None
    if arguments.to == "aiger":
        if out is None:
            raise UsageError("AIGER is binary: --out FILE.aig")
        out.write_bytes(aiger(unfold(system, compiled.properties, sizes)))
        return 0
    if arguments.to == "tla":
        text = _tla(system, compiled.properties, sizes, out)
    else:
        text = LANGUAGES[arguments.to](system, compiled.properties, sizes)
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
