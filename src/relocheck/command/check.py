"""The command that checks designs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from relocheck.command.others import others_of
from relocheck.command.searching import (
    broken_cells,
    end,
    print_end,
    print_kept,
    record_of,
    save,
    searched,
    trace_path,
)
from relocheck.errors import short_path
from relocheck.label import names_of
from relocheck.project import load
from relocheck.report import check_text
from relocheck.verdict import Checked

__all__ = ["run_check"]


def run_check(arguments: argparse.Namespace) -> int:
    """Check each design and show what broke."""
    project = load(arguments.project)
    expected = record_of(project, arguments, own=False)
    found = searched(project, arguments.design or list(project.own), arguments, expected, {})
    results = found.matrix.results
    folder = Path(arguments.out or "relocheck-out")
    if arguments.json:
        from relocheck.formats.json_report import document  # it knows of proofs

        print(json.dumps(document("check", results, found.code, found.differ), indent=1))
    else:
        for checked in results:
            told = others_of(project, checked, arguments)
            print(check_text(checked, names_of(project, checked), told, arguments.full))
            print("\n".join(_trace_lines(checked, folder)))
        print_end(found)
    print_kept(arguments, found)
    save(project, results, folder, arguments.itf)
    return end(found)


def _trace_lines(checked: Checked, folder: Path) -> Iterator[str]:
    names = [name for name, _ in broken_cells(checked)]
    if names:
        yield ""
        yield f"repeat   relocheck replay {short_path(str(trace_path(folder, checked, names[0])))}"
    if len(names) > 1:
        yield f"         and {len(names) - 1} more beside it"
