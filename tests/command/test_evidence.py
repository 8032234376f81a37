"""A comparison that searches nothing: what it believes of proofs/, and what it does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from relocheck.engine import explicit
from relocheck.kept_runs import read_runs, runs_path, write_runs
from tests.command.toy import FILES, LOCK, Ran, Shell, write

PROPERTIES = (
    LOCK.replace("import invariant, sometimes", "import implies, invariant, sometimes").replace(
        "from model.world import Key, World", "from model.world import Key, Lock, World"
    )
    + '''

@invariant
def guarded(s: World) -> bool:
    """A safe door is opened by who holds a key."""
    return implies(s.lock is Lock.SAFE and s.is_open, any(s.held[k] for k in Key))


@invariant
def silent(s: World) -> bool:
    """It says nothing."""
    return implies(s.lock is Lock.SAFE and s.lock is Lock.NONE, s.is_open)
'''
)
DOOR = {**FILES, "properties/lock.py": PROPERTIES}


@pytest.fixture
def kept(tmp_path: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """The door with its certificates and its record; nothing is kept from an earlier search."""
    monkeypatch.setenv("RELOCHECK_CACHE", str(tmp_path / "cache"))
    write(shell.root, DOOR)
    assert shell("certify", "-j", "1").code == 0
    shell("compare", "--record", "-j", "1", "--no-cache")
    return shell


def runs(shell: Shell) -> Path:
    """The file with the runs of the door."""
    return runs_path(shell.root, "door", {"Key": 2})


def edited(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Write a JSON file otherwise."""
    found = json.loads(path.read_text(encoding="utf-8"))
    change(found)
    path.write_text(json.dumps(found), encoding="utf-8")


def by_proofs(ran: Ran) -> bool:
    """Whether nothing was searched."""
    return "by proofs/  all designs" in ran.out


def cells(ran: Ran) -> list[tuple[str, str, int | None]]:
    """Property, verdict and steps of each cell."""
    (result,) = json.loads(ran.out)["results"]
    return [(c["property"], c["verdict"], c.get("steps")) for c in result["cells"]]


def test_what_is_shown_is_what_a_search_finds(kept: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same cells and traces, without an engine; and the same text but for the line that says so."""
    searched = [kept("compare", "--no-cache", "--json"), kept("compare", "--no-cache")]
    monkeypatch.setattr(explicit, "search", None)
    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": None})
    shown = [kept("compare", "--json"), kept("compare")]
    assert cells(shown[0]) == cells(searched[0])
    assert {c["evidence"] for c in json.loads(shown[0].out)["results"][0]["cells"]} == {
        *("violated", "reached", "vacuous", "proved")
    }
    traces = [[c.get("trace") for c in json.loads(r.out)["results"][0]["cells"]] for r in (shown[0], searched[0])]
    assert traces[0] == traces[1]
    more = [line for line in shown[1].out.splitlines() if line not in searched[1].out.splitlines()]
    assert " ".join(more).startswith("by proofs/  all designs: 3 runs replayed, ")
    assert shown[1].code == searched[1].code == 0


@pytest.mark.parametrize(
    "flags",
    (
        ("--no-cache",),
        ("--recheck",),
        ("--no-recheck",),
        ("--depth", "9"),
        ("--where", "lock=SAFE"),
        ("--engine", "bounded"),
        ("--no-symmetry",),
        ("--scope", "Key=1"),
        ("--tier", "python"),
        ("--timeout", "60"),
    ),
)
def test_who_says_how_to_search_has_it_searched(kept: Shell, flags: tuple[str, ...]) -> None:
    """And what is not recorded is searched too."""
    assert not by_proofs(kept("compare", *flags))


def test_one_property_is_shown_by_its_own_evidence(kept: Shell) -> None:
    """As `compare` with all of them."""
    assert by_proofs(kept("compare", "-p", "locked"))


MODELS = (
    ("model/world.py", "s.is_open = not s.is_open", "s.is_open = True"),
    ("properties/lock.py", "<= 2", "<= 3"),
    ("properties/lock.py", "s.lock is Lock.SAFE and s.is_open", "s.lock is Lock.NONE and s.is_open"),
)


@pytest.mark.parametrize(("name", "old", "new"), MODELS)
def test_another_model_is_searched(kept: Shell, name: str, old: str, new: str) -> None:
    """What is kept of the old one says nothing of it."""
    assert old in DOOR[name]
    write(kept.root, {name: DOOR[name].replace(old, new)})
    assert not by_proofs(kept("compare"))


RECORDS = (
    ('locked = { verdict = "violated", evidence = "violated", steps = 1', 'locked = { verdict = "holds", evidence = "proved"'),
    ('opens = { verdict = "reached"', 'opens = { verdict = "vacuous"'),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new"), RECORDS)
def test_a_record_without_evidence_is_not_believed(kept: Shell, old: str, new: str) -> None:
    """A search finds out, and says what differs."""
    path = kept.root / "proofs" / "verdicts.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    ran = kept("compare")
    assert not by_proofs(ran)
    assert ran.code == 21
    assert "DIFFERS" in ran.out


def test_a_violation_that_is_recorded_as_longer_is_told(kept: Shell) -> None:
    """The run has another length than the record says."""
    path = kept.root / "proofs" / "verdicts.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('evidence = "violated", steps = 1', 'evidence = "violated", steps = 2'), encoding="utf-8"
    )
    ran = kept("compare")
    assert ran.code == 150
    assert "the run of locked has 1 steps; recorded are 2" in ran.err


def test_a_certificate_that_nobody_accepted_proves_nothing(kept: Shell) -> None:
    """One byte more, and the design is searched."""
    path = next((kept.root / "proofs" / "certificates").rglob("*.smt2"))
    path.write_text(path.read_text(encoding="utf-8") + " ", encoding="utf-8")
    ran = kept("compare", "--json")
    assert {c["evidence"] for c in json.loads(ran.out)["results"][0]["cells"]} == {
        *("violated", "reached", "vacuous", "exhausted")
    }


def test_a_proof_says_nothing_without_a_run_to_its_left_side(kept: Shell) -> None:
    """Then a search looks for one; a run that does not get there is an error, and no pass."""
    edited(runs(kept), lambda found: found["antecedents"].pop("guarded"))
    assert not by_proofs(kept("compare"))
    edited(runs(kept), lambda found: found["antecedents"].update(guarded=[[0, [], []]]))
    ran = kept("compare")
    assert ran.code == 150
    assert "the run to a left side of guarded does not reach it" in ran.err


DAMAGED: tuple[tuple[Callable[[dict[str, Any]], Any], str], ...] = (
    (lambda found: found["shown"]["locked"][2].clear(), "locked"),
    (lambda found: found["shown"]["locked"][2].insert(0, ["no_such_action", [], []]), "there is no"),
    (lambda found: found["shown"]["locked"][2].append(["take", [7], []]), "cannot be taken"),
    (lambda found: found["shown"]["locked"][2].append(["turn", [], [1]]), "cannot be taken"),
    (lambda found: found["shown"].update(locked=[*found["shown"]["opens"][:2], [["take", [0], []]]]), "locked"),
    (lambda found: found["starts"].update({"0": [0]}), "cannot be taken"),
    (lambda found: found["starts"].clear(), "damaged"),
    (lambda found: found.pop("shown"), "damaged"),
    (lambda found: found["shown"].update(locked=[0, [], [["turn", [], ["x"]]]]), "damaged"),
)


@pytest.mark.parametrize(("change", "said"), DAMAGED)
def test_a_damaged_run_is_told_with_its_file(kept: Shell, change: Callable[[dict[str, Any]], None], said: str) -> None:
    """It is of this model, and shows nothing: that is an error, with a way out."""
    edited(runs(kept), change)
    ran = kept("compare")
    assert ran.code == 150
    assert "Key=2.json" in ran.err
    assert said in ran.err
    assert "--record writes it anew" in " ".join(ran.err.split())
    assert kept("compare", "--no-cache").code == 0


def test_no_run_is_kept_of_a_design_that_has_no_certificates(tmp_path: Path, shell: Shell) -> None:
    """It would be searched all the same."""
    write(shell.root, DOOR)
    shell("compare", "--record", "--no-cache")
    assert not (tmp_path / "proofs" / "runs").exists()
    assert not by_proofs(shell("compare"))


def test_runs_go_with_the_certificates_that_are_gone(kept: Shell) -> None:
    """The next record leaves none behind."""
    for path in (kept.root / "proofs" / "certificates").rglob("*.smt2"):
        path.unlink()
    kept("compare", "--record", "--no-cache")
    assert not runs(kept).exists()


def test_a_part_of_the_record_keeps_the_other_runs(kept: Shell) -> None:
    """`--record -p` is for some properties."""
    before = runs(kept).read_text(encoding="utf-8")
    kept("compare", "--record", "--no-cache", "-p", "guarded")
    assert set(json.loads(runs(kept).read_text(encoding="utf-8"))["shown"]) == set(json.loads(before)["shown"])
    assert by_proofs(kept("compare"))


def test_runs_are_read_as_they_were_written(kept: Shell) -> None:
    """And written as they were read."""
    before = runs(kept).read_text(encoding="utf-8")
    found = read_runs(runs(kept))
    assert found is not None
    write_runs(runs(kept), found)
    assert read_runs(runs(kept)) == found
    assert runs(kept).read_text(encoding="utf-8") == before
