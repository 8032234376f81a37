from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import jsonschema
import networkx
import pytest

import relocheck
from relocheck.engine import explicit
from relocheck.engine.contract import Stop
from relocheck.formats.json_report import schema
from tests.command.test_exit_codes import DEAD, FAULTY, VACUOUS
from tests.command.toy import FILES, Shell, write


def document(shell: Shell, *arguments: str) -> tuple[int, Any]:
    """The JSON document of a command, held against the schema."""
    ran = shell(*arguments, "--json")
    found = json.loads(ran.out)
    jsonschema.validate(found, schema())
    return ran.code, found


def verdicts(found: Any) -> dict[str, str]:
    """The verdict of each cell of the first design."""
    return {c["property"]: c["verdict"] for c in found["results"][0]["cells"]}


@pytest.mark.parametrize("command", ["check", "compare"])
def test_json_of_holds_and_violated(toy: Shell, command: str) -> None:
    """Runs stand in the document as ITF."""
    code, found = document(toy, command)
    assert found["exitCode"] == code == 12
    assert verdicts(found) == {"locked": "violated", "few": "holds", "opens": "reached"}
    cell = found["results"][0]["cells"][0]
    assert (cell["steps"], cell["shortest"], cell["where"]) == (1, True, ["lock=NONE"])
    assert len(cell["trace"]["states"]) == 2


@pytest.mark.parametrize(
    ("files", "arguments", "code", "few", "opens"),
    [
        (FILES, ["--depth", "1", "--where", "lock=SAFE"], 5, "unknown", "unknown"),
        (VACUOUS, ["--where", "lock=SAFE"], 20, "holds", "vacuous"),
        (FAULTY, [], 75, "model error", "reached"),
        (DEAD, ["--where", "lock=SAFE"], 11, "holds", "reached"),
    ],
)
@pytest.mark.parametrize("command", ["check", "compare"])
def test_json_of_other_verdicts(
    shell: Shell, command: str, files: dict[str, str], arguments: list[str], code: int, few: str, opens: str
) -> None:
    """Every kind of verdict fits the schema."""
    write(shell.root, files)
    ended, found = document(shell, command, *arguments)
    assert (ended, verdicts(found)["few"], verdicts(found)["opens"]) == (code, few, opens)
    assert (found["results"][0]["deadlock"] is not None) == (files is DEAD)


def test_json_of_what_does_not_apply(shell: Shell) -> None:
    """With the reason."""
    _, found = document(shell, "check", "-d", "native", "--project", "reference")
    assert found["results"][0]["cells"][2]["reason"] == "native has no logs, physmap, last_move, framebuffer"
    assert verdicts(found)["address_known"] == "not applicable"


def test_json_of_differences(toy: Shell) -> None:
    """What the record says, and what was found."""
    toy("compare", "--record")
    path = toy.root / "proofs/verdicts.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('few = { verdict = "holds"', 'few = { verdict = "violated"')
    )
    code, found = document(toy, "compare")
    assert code == 21
    assert found["differences"] == [{"design": "door", "property": "few", "expected": "violated", "found": "holds"}]


def test_json_of_an_interrupted_search(toy: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Partial results are one document, too."""

    def search(*arguments: Any) -> Any:
        return replace(explicit.search(*arguments), stop=Stop.INTERRUPTED)

    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": search})
    code, found = document(toy, "check")
    assert (code, found["results"][0]["stop"]) == (130, "interrupted")


def test_itf_is_read_by_others(toy: Shell) -> None:
    """The package itf-py reads what check writes."""
    toy("check")
    text = Path("relocheck-out/door/locked.itf.json").read_text(encoding="utf-8")
    trace = import_module("itf_py").trace_from_json(json.loads(text))
    assert trace.meta["property"] == "locked"
    assert [dict(s.values)["is_open"] for s in trace.states] == [False, True]


def test_graphml_is_read_by_others(toy: Shell) -> None:
    """networkx reads as many nodes and edges as are told."""
    assert toy("graph", "-d", "door", "--out", "door.graphml").out == "11 states, 20 steps: door.graphml\n"
    graph: Any = cast(Any, networkx).read_graphml("door.graphml", force_multigraph=True)
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (11, 20)
    assert sum(bool(start) for _, start in graph.nodes(data="start")) == 2


def test_dot_draws_little(toy: Shell) -> None:
    """Up to 60 nodes; above that there is a message instead."""
    assert toy("graph", "-d", "door", "--out", "door.dot").code == 0
    assert Path("door.dot").read_text(encoding="utf-8").count(" -> ") == 20
    ran = toy("graph", "-d", "door", "--scope", "Key=20", "--out", "more.dot")
    text = "83 states are too many to draw (at most 60): limit --depth, or write .graphml"
    assert (ran.code, ran.err) == (2, f"relocheck: {text}\n")
    assert not Path("more.dot").exists()


def shelled(root: Path, line: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A line of the real shell; $R is the command."""
    python_path = str(Path(relocheck.__file__).parents[1])
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=root,
        env={**os.environ, "PYTHONPATH": python_path, "R": f"{sys.executable} -m relocheck", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_closed_pipe_is_silent(toy: Shell) -> None:
    """`| head -1` takes its line and that is all."""
    ran = shelled(toy.root, "$R compare --traces | head -1; $R list | true")
    assert (ran.stdout, ran.stderr) == ("small  Key=2\n", "")


def test_no_escape_codes_off_a_terminal(toy: Shell) -> None:
    """Not in the output, not on stderr, also where a program would like colour."""
    ran = shelled(toy.root, "$R check; $R compare --traces; $R list", FORCE_COLOR="1", TERM="xterm-256color")
    assert "\x1b" not in ran.stdout + ran.stderr
    assert ran.stderr == ""


def test_a_module_and_what_tlc_is_told_are_written_side_by_side(toy: Shell) -> None:
    """TLC wants a file named like its module."""
    result = toy("export", "-d", "door", "--scope", "Key=2", "--to", "tla", "--out", "locked.tla")
    assert result.code == 0
    assert (toy.root / "locked.tla").read_text().startswith("---- MODULE locked ----\n")
    assert (toy.root / "locked.cfg").read_text().startswith("CONSTANT None = None\nINIT Init\nNEXT Next\n")


def test_a_module_is_written_into_a_file_of_its_name(toy: Shell) -> None:
    """Another ending, or a name that TLA+ does not know."""
    for name in ("door.txt", "a-door.tla"):
        result = toy("export", "-d", "door", "--scope", "Key=2", "--to", "tla", "--out", name)
        assert result.code == 2
        assert f"{name}: a module is written into a file NAME.tla" in result.err
