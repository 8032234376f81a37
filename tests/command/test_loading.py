"""What a command loads: the budget is in modules, not in seconds, which differ from machine to machine."""

from __future__ import annotations

import subprocess
import sys

import pytest

SLOW = ("z3", "networkx", "rich", "llvmlite", "pysat", "bitwuzla", "numpy")
"""Each takes longer to load than a small check takes."""
BUDGET = 330
"""Modules of a small check, those of Python itself included."""


@pytest.mark.parametrize(
    "command", ["['list']", "['check', '-d', 'native', '--project', 'reference', '--no-cache', '--tier', 'python']"]
)
def test_a_small_command_loads_little(command: str, tmp_path: object) -> None:
    """No solver, no graph library, no terminal, and no compiler, which a search on a loaded machine would turn to."""
    code = f"""
import contextlib, io, sys
from relocheck.command.main import main
with contextlib.redirect_stdout(io.StringIO()):
    main({command})
print(len(sys.modules), [m for m in {SLOW} if m in sys.modules])
"""
    run = [sys.executable, "-c", code]
    told = subprocess.run(run, capture_output=True, text=True, check=True, cwd=str(tmp_path)).stdout
    count, slow = told.split(" ", 1)
    assert slow.strip() == "[]"
    assert int(count) <= BUDGET
