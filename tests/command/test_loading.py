"""What a command loads: the budget is in modules, not in seconds, which differ from machine to machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SMALL_CHECK = "['check', '-d', 'native', '--project', 'reference', '--no-cache', '--tier', 'python']"
ALONE = SMALL_CHECK.replace("]", ", '-j', '1']")
"""The same in one process; otherwise others look at what the other designs do."""
SLOW = ("z3", "networkx", "rich", "llvmlite", "pysat", "bitwuzla", "numpy")
"""Each takes longer to load than a small check takes."""
BUDGET = {"['list']": 140, SMALL_CHECK: 300, ALONE: 270}
"""Modules that a command loads, those of Python itself and of the project included."""


@pytest.mark.parametrize("command", BUDGET)
def test_a_small_command_loads_little(command: str, tmp_path: Path) -> None:
    """No solver, no graph library, no terminal, and no compiler, which a search on a loaded machine would turn to."""
    count, slow = loaded(command, tmp_path, SLOW)
    assert slow == []
    assert count <= BUDGET[command]


def test_a_check_loads_nothing_about_proofs_and_families(tmp_path: Path) -> None:
    """Of a certificate it reads the heading."""
    assert loaded(SMALL_CHECK, tmp_path, ("relocheck.certify", "relocheck.families", "relocheck.answer"))[1] == []


def test_a_check_in_one_process_loads_nothing_for_several(tmp_path: Path) -> None:
    """What hands work to others is loaded where there are any."""
    assert loaded(ALONE, tmp_path, ("concurrent.futures", "multiprocessing"))[1] == []


def test_a_list_loads_no_engine_and_no_compiler(tmp_path: Path) -> None:
    """What there is stands in the project's files."""
    heavy = ("relocheck.engine", "relocheck.compile.design", "relocheck.check", "relocheck.plain", "concurrent.futures")
    assert loaded("['list']", tmp_path, heavy)[1] == []


def loaded(command: str, folder: Path, names: tuple[str, ...]) -> tuple[int, list[str]]:
    """How many modules a command loads in a process of its own, and which of these."""
    code = f"""
import contextlib, io, sys
from relocheck.command.main import main
with contextlib.redirect_stdout(io.StringIO()):
    main({command})
print(len(sys.modules), *[m for m in {names} if m in sys.modules])
"""
    run = [sys.executable, "-c", code]
    count, *found = subprocess.run(run, capture_output=True, text=True, check=True, cwd=folder).stdout.split()
    return int(count), found
