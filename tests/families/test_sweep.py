"""The front door: every combination checked, the command's words, its JSON said again, what is kept of it."""

from __future__ import annotations

import json
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from relocheck import Settings, check, load
from relocheck.errors import ProjectError, UsageError
from relocheck.families.record import read_table, record_path, write_table
from relocheck.families.sweep import sweep
from relocheck.families.table import Mark, Status, Table
from relocheck.formats.json_report import schema
from relocheck.project import Project
from relocheck.verdict import Holds, Violated
from relocheck.workers import Workers
from tests.command.toy import Shell, too_wide, write
from tests.families.lock_toy import FILES


@pytest.fixture(autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads what another has kept."""
    monkeypatch.setenv("RELOCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell in the project of the front door."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, FILES)
    return Shell(tmp_path, capsys)


@pytest.fixture
def front(shell: Shell) -> Project:
    """The project."""
    return load(shell.root)


def test_every_combination_is_checked(front: Project) -> None:
    """Twelve, each as when it is checked by itself."""
    table = sweep(front)
    assert len(table.rows) == 12 and not table.missing
    assert (table.count("safe", Status.KEPT), table.count("kept_out", Status.BROKEN)) == (4, 12)
    for made, marks in table.rows.items():
        alone = check(front, table.told(made), settings=Settings(where=table.where))
        for cell, mark in zip(alone.cells, marks, strict=True):
            match cell.verdict:
                case Holds():
                    assert mark == Mark(Status.KEPT)
                case Violated(run=run):
                    assert mark == Mark(Status.BROKEN, len(run.steps))
                case other:
                    raise AssertionError(other)


def test_processes_and_fixed_choices(front: Project) -> None:
    """The same in other processes; fewer where choices are fixed; none where they are ruled out."""
    with Workers(2) as pool:
        assert sweep(front, executor=pool).rows == sweep(front).rows
    part = sweep(front, fixed="latch=ON,guard=ON")
    assert set(part.rows) == {("ON", "ON", "OFF", "OFF"), ("ON", "ON", "OFF", "ON")}
    with pytest.raises(UsageError, match="no combination has these values"):
        sweep(front, fixed="guard=ON,bolt=ON")
    with pytest.raises(UsageError, match="did you mean latch"):
        sweep(front, fixed="lach=ON")


TEXT = """front  small
only starts with weather=FAIR

12 combinations of 4 choices: 4 keep all 2 properties asked for
asked    safe, lived_in
silent   none
table    every combination checked now

values   in how many of these 4
  latch              OFF 1, ON 3
  guard              OFF 2, ON 2
  bolt               OFF 2, ON 2
  handle             OFF 1, ON 3

enough   2 minimal sets of decisions, whatever else is chosen; a|b: either
    1  bolt=ON handle=ON
    2  latch=ON guard=ON

hangs on the choices that can, alone, turn kept into not kept
  safe: latch, guard, bolt, handle
  lived_in: none of them

repair   the fewest changes after which a design keeps all
  bare               2: bolt=ON handle=ON
                     or latch=ON guard=ON

bare: what it does not keep, and why
  safe (broken)
    whatever else, by  latch=OFF bolt=OFF
    whatever else, by  latch=OFF handle=OFF
    whatever else, by  guard=OFF bolt=OFF
    whatever else, by  guard=OFF handle=OFF
    can be kept, with another latch, guard
    can be kept, with another bolt, handle

checked again, every state by the plain functions: 1 of these; one:
  relocheck check -d 'front[bare,bolt=ON,handle=ON]' --scope small --where
  weather=FAIR
exit 0
"""


def test_the_first_screen(shell: Shell) -> None:
    """What is enough, what a property hangs on, how a design is repaired."""
    found = shell("explore-family", "--of", "bare")
    assert (found.code, found.out) == (0, TEXT)
    assert not too_wide(found.out)


def test_what_no_combination_keeps(shell: Shell) -> None:
    """Exit 12, and which properties are in the way of each other."""
    found = shell("explore-family", "front", "--keep", "kept_out", "--keep", "safe")
    assert found.code == 12
    assert "CONFLICT no combination keeps all; what some combination keeps together, without\n  kept_out\n" in found.out
    assert "enough" not in found.out


def test_bad_input(shell: Shell) -> None:
    """One message each."""
    for words, told in (
        (("frnt",), "no family is called frnt; there are front"),
        (("--keep", "save"), "did you mean safe"),
        (("--of", "bear"), "did you mean bare"),
        (("--of", "bare,bolt=ON,guard=ON"), "there is no room for both"),
        (("--record", "--fix", "latch=ON"), "without --fix and --where"),
    ):
        found = shell("explore-family", *words)
        assert found.code == 2 and told in found.err, words


def said(shell: Shell, *words: str) -> dict[str, Any]:
    """The document that a command prints; it has the form that the schema gives it."""
    found = shell(*words, "--json")
    document: dict[str, Any] = json.loads(found.out)
    jsonschema.validate(document, schema())
    assert document["exitCode"] == found.code
    return document


def test_each_statement_can_be_said_again(shell: Shell) -> None:
    """Decisions that are enough: all that have them keep all. Each is needed. A repaired design holds."""
    document = said(shell, "explore-family", "--of", "bare")["family"]
    assert document["safe"] == 4 and len(document["enough"]) == 2
    for one in document["enough"]:
        again = said(shell, *one["repeat"][1:])["family"]
        assert again["safe"] == again["combinations"] and again["enough"] == [
            {"decisions": {}, "repeat": one["repeat"], "needed": {}}
        ]
        for command in one["needed"].values():
            assert shell(*command[1:]).code == 12
    for way in document["repairs"][0]["ways"]:
        assert shell(*way["repeat"][1:]).code == 0
    assert said(shell, *document["repeat"][1:])["family"] == document


def test_what_is_kept_is_read_where_it_is_of_this_model(shell: Shell) -> None:
    """And not where the model, a property or the machine is another; a damaged file is an error."""
    assert "table    written to proofs/family.front.small.toml\n" in shell("explore-family", "--record").out
    assert "table    as kept in proofs/" in shell("explore-family").out
    assert "table    every combination checked now" in shell("explore-family", "--no-cache").out
    assert "table    every combination checked now" in shell("explore-family", "--where", "weather=FOUL").out
    kept = read_table(load(shell.root), "front", "small", "weather=FAIR")
    assert kept is not None and kept == sweep(load(shell.root))
    path = record_path(load(shell.root), "front", "small")
    text = path.read_text()
    path.write_text(text.replace("k", "x", 1).replace('rows = [\n  "', 'rows = [\n  "99 '))
    with pytest.raises(ProjectError, match="damaged"):
        read_table(load(shell.root), "front", "small", "weather=FAIR")
    path.write_text(text)
    write(shell.root, {"properties/laws.py": FILES["properties/laws.py"].replace("not s.robbed", "not s.is_open")})
    assert read_table(load(shell.root), "front", "small", "weather=FAIR") is None


def test_a_machine_that_does_not_exist_is_an_error(shell: Shell) -> None:
    """Not a table without rows."""
    world = FILES["model/world.py"]
    assumed = world.replace("@action(by=QEMU)\ndef come_home", ASSUMED + "@action(by=QEMU)\ndef come_home")
    write(shell.root, {"model/world.py": assumed.replace("[come_home, leave, rob_front]", WITH).replace(*IMPORT)})
    found = shell("explore-family", "--where", "weather=FOUL")
    assert found.code != 0 and "no start satisfies the assumptions" in found.err
    assert shell("explore-family").code == 0


ASSUMED = '''@assume
def is_fair(s: Bare) -> bool:
    """Nobody goes out otherwise."""
    return s.weather is Weather.FAIR


'''
WITH = "[is_fair, come_home, leave, rob_front]"
IMPORT = ("action, const, require", "action, assume, const, require")


class Never:
    """An executor that begins nothing."""

    def submit(self, *_: object) -> Future[Any]:
        """A task that no one does."""
        return Future()


def test_an_interrupt_leaves_gaps(front: Project) -> None:
    """They are named, and nothing is kept of them by mistake."""

    def interrupt(done: int, of: int) -> None:
        raise KeyboardInterrupt

    table = sweep(front, executor=Never(), waiting=interrupt)  # type: ignore[arg-type]
    assert not table.rows and len(table.missing) == 12
    whole: Table = sweep(front)
    assert write_table(front, whole).exists()
