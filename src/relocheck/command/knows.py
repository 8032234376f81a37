"""The command that asks what a restoring QEMU must know."""

from __future__ import annotations

import argparse
import json

from relocheck.check import with_pins
from relocheck.formats.json_knows import knows_document
from relocheck.ir.layout import Layout
from relocheck.knows import knowing_of, knows
from relocheck.knows_report import knows_text
from relocheck.label import names_for
from relocheck.project import load
from relocheck.scopes import parse_scope

__all__ = ["run_knows"]


def run_knows(arguments: argparse.Namespace) -> int:
    """Say whether what is known is enough, for one design; exit 12 where it is not."""
    project = load(arguments.project)
    found = knows(project, arguments.name, arguments.scope, arguments.where, arguments.property)
    code = 12 if found.clashes or found.hopeless else 0

    def layout(name: str) -> Layout:
        compiled = with_pins(project.compiled(name), found.where)
        return Layout.of(compiled.system, parse_scope(found.scope, project.scopes).of(compiled.system))

    if arguments.json:
        print(json.dumps(knows_document(found, code, layout(found.design)), indent=1))
        return code
    names = names_for(with_pins(project.compiled(found.design), found.where), layout(found.design))
    print(knows_text(found, names, layout(knowing_of(project, found.design).design.name)))
    print(f"exit {code}")
    return code
