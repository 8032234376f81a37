from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from relocheck import Settings, check
from relocheck.answer import elsewhere
from relocheck.command.main import main
from relocheck.formats.json_report import schema
from relocheck.project import load
from relocheck.schedule.saved import saved

PLAIN = "budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing kept is read."""
    monkeypatch.setenv("RELOCHECK_CACHE", str(tmp_path))


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What a command prints as JSON."""
    main([*arguments, "--project", "reference", "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, schema())
    return found


def test_the_thread_is_answered_and_each_statement_can_be_made_again(capsys: pytest.CaptureFixture[str]) -> None:
    """On the plain machine tracking aborts at the fifth step of the schedule, since it allocates again."""
    asked = ["compare", "early_savevm", "tracking", "-p", "never_refused", "-p", "visible_fast", "--where", PLAIN]
    (pair,) = document(capsys, *asked)["pairs"]
    told = {(s["design"], s["property"]): s for s in pair["statements"]}
    assert list(told) == [("early_savevm", "visible_fast"), ("tracking", "never_refused")]
    assert pair["separating"] == 1
    found = told["tracking", "never_refused"]
    assert found["schedule"] == ["build", "unpause", "save_devices", "save_memory", "restore"]
    assert (found["fate"], found["difference"]["after"], found["difference"]["must"]) == ("keeps it", 5, True)
    assert found["difference"]["seen"][0] == {"what": "domain", "design": "ABORTED", "other": ["READY"]}
    decision = found["difference"]["decision"]
    assert (decision["step"], decision["hook"]) == ("init_region vga_vram", "allocate")
    assert (decision["here"]["answer"], decision["there"]["answer"]) == ("ENOMEM", "OK")
    assert decision["there"]["sentence"] == 'Nothing called "vga.vram" is allocated at restore.'
    assert [s["fields"] for s in pair["saves"]["early_savevm"]] == [["stream_vram"]]
    assert pair["saves"]["tracking"] == []
    for statement in told.values():
        assert statement["repeat"][0] == "relocheck"
        (again,) = document(capsys, *statement["repeat"][1:])["pairs"]
        assert statement in again["statements"]


def test_what_is_saved_has_its_writer_and_its_reader() -> None:
    """Of the keys: written where a move is noted, read before machine init."""
    (keys,) = saved(load("reference"), "physmap_keys")
    assert (keys.fields, keys.carrier) == (("key",), "keys in xenstore")
    actions = ("load_region", "map_bar", "unmap_bar", "unplug", "reset_machine")
    assert [(u.function, u.actions) for u in keys.written] == [("write_keys", actions)]
    assert [(u.function, u.actions) for u in keys.read] == [("read_keys", ("restore",))]


def test_what_else_there_is_to_say(capsys: pytest.CaptureFixture[str]) -> None:
    """What repairs each by the kept table, and what each must save; both are said again by their commands."""
    (pair,) = document(capsys, "compare", "tracking", "tracking_saved")["pairs"]
    (other, saving) = pair["elsewhere"]
    assert other == {
        "design": "tracking",
        "scope": "medium",
        "broken": {},
        "repeat": ["relocheck", "check", "-d", "tracking", "--scope", "medium"],
    }
    assert (saving["design"], saving["broken"]) == ("tracking_saved", {})
    ways = {r["design"]: [w["change"] for w in r["ways"]] for r in pair["repairs"]}
    assert ways["tracking_saved"] == [
        {"unmap": "MOVE_HOME", "at_reset": "LEAVES"},
        {"pointer": "FIRST_USE", "unmap": "MOVE_HOME"},
    ]
    assert [w["allocation"] for w in ways["tracking"]] == ["UNLESS_INCOMING", "TOOLSTACK", "ON_REQUEST"]
    assert main([*pair["repairs"][1]["ways"][0]["repeat"][1:], "--project", "reference"]) == 0
    capsys.readouterr()
    needs = {k["design"]: k for k in pair["mustSave"]}
    assert (needs["tracking"]["clashes"], needs["tracking"]["enough"]) == (1, [["address"], ["is_mapped"]])
    assert (needs["tracking_saved"]["clashes"], needs["tracking_saved"]["hopeless"]) == (0, 0)
    again = document(capsys, *needs["tracking"]["repeat"][1:])["knows"]
    assert (again["saved"], again["enough"]) == (needs["tracking"]["machines"], needs["tracking"]["enough"])


def test_a_record_of_another_design_says_nothing_elsewhere(tmp_path: Path) -> None:
    """Broken at another scope counts by its hash, and only where it is not broken here."""
    project = load("reference")
    checked = check(project, "tracking", ["never_refused", "isolated"], settings=Settings(where=PLAIN))
    (refused, isolated) = checked.cells
    record = {"verdict": "violated", "steps": 9}
    cells = {refused.property: record | {"hash": refused.hash}, isolated.property: record | {"hash": isolated.hash}}
    assert elsewhere(checked, {"large": {"tracking": cells}}) == {"large": {"isolated": 9}}
    cells["isolated"] = record | {"hash": "0" * 64}
    assert elsewhere(checked, {"large": {"tracking": cells}}) == {"large": {}}
    assert elsewhere(checked, {"small": {"tracking": cells}, "large": {}}) == {}
