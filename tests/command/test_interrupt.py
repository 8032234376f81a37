from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

import relocheck

RUN = """\
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from relocheck.command.main import main
raise SystemExit(main())
"""
"""A shell may have had SIGINT ignored for what it starts."""

LARGE = ["--scope", "large", "--project", "reference", "--no-cache"]


def interrupted(root: Path, arguments: Sequence[str], group: bool = False) -> tuple[int, str, str]:
    """Start a command, interrupt it (as `kill -INT` does, or as a terminal does: all its processes), and wait."""
    environment = {**os.environ, "PYTHONPATH": str(Path(relocheck.__file__).parents[1])}
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, *arguments],
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stderr is not None
    first = process.stderr.readline()
    time.sleep(6)  # workers load the tool and the project first
    (os.killpg if group else os.kill)(process.pid, signal.SIGINT)
    try:
        out, err = process.communicate(timeout=60)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    return process.returncode, out, first + err


def test_a_check_ends_with_what_it_has(tmp_path: Path) -> None:
    """Ctrl-C in a long search: the states seen, the traces found, marked as partial; exit 130."""
    code, out, err = interrupted(tmp_path, ["check", "-d", "early_savevm", "-j", "1", "-p", "within_budget", *LARGE])
    assert code == 130
    assert "PARTIAL: interrupted" in out
    assert re.search(r"^\?{4}  within_budget +unknown: interrupted", out, re.MULTILINE)
    assert out.endswith("exit 130\n")
    assert err.startswith("searching: depth ")
    assert "Traceback" not in err


@pytest.mark.parametrize("group", [False, True], ids=["a signal", "a terminal"])
def test_a_comparison_ends_with_what_its_workers_have(tmp_path: Path, group: bool) -> None:
    """Every worker hands back what it knows; a design that was not begun is named."""
    designs = ["-d", "early_savevm", "-d", "naive", "-d", "tracking"]
    code, out, err = interrupted(tmp_path, ["compare", "-j", "2", "-p", "within_budget", *designs, *LARGE], group)
    assert code == 130
    assert "early_savevm: stopped (interrupted) at depth" in out
    assert re.search(r"^PARTIAL  interrupted; not checked: (naive, )?tracking$", out, re.MULTILINE)
    assert out.endswith("exit 130\n")
    assert re.match(r"searching: 0 of 3 designs done, \d+ s\n", err)
    assert "Traceback" not in err
