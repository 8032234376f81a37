from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from relocheck.command.main import main
from relocheck.errors import ReplayFailed, UsageError
from relocheck.formats.itf import read_run
from relocheck.formats.json_report import schema
from relocheck.project import Project, load
from relocheck.streams.carried import Carried
from relocheck.streams.crossing import Side, Trace, retraced
from relocheck.streams.matrix import Cell, streams
from relocheck.workers import Workers
from tests.streams.toy import toy

PLAIN = "budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no"


def cells(root: Path, old: str = "", new: str = "") -> Mapping[tuple[str, str], Cell]:
    """The toy's matrix."""
    return streams(load(toy(root, old, new))).cells


def test_what_is_missing_is_as_on_a_new_machine(tmp_path: Path) -> None:
    """Without its note a box that reads notes believes that nothing has moved; by itself it is right."""
    cell = cells(tmp_path)["asking", "noting"]
    assert cell.mixed == {"finds": ("size=LARGE",), "forgets_nothing": ("size=LARGE",)}
    assert (cell.own, cell.crossing.missing) == ((), ("note",))
    large = cell.crossing.classes[1]
    assert (large.saved, large.states, large.ran, dict(large.broken)) == (
        2,
        8,
        True,
        {"finds": 4, "forgets_nothing": 5},
    )
    trace = cell.crossing.traces["forgets_nothing"]
    assert [s.action for s in trace.saved.steps] == ["move", "save"]
    assert [s.action for s in trace.restored.steps] == ["restore", "begin", "go_on"]


def test_a_design_alone_is_told_from_the_two_together(tmp_path: Path) -> None:
    """Who believes nothing breaks the same by itself."""
    found = cells(tmp_path)
    for saved_by in ("asking", "blind"):
        assert (found[saved_by, "blind"].mixed, found[saved_by, "blind"].own) == ({}, ("finds", "forgets_nothing"))
    assert found["blind", "asking"].crossing.properties == ()


def test_a_section_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    """And nothing is looked at."""
    crossing = cells(tmp_path)["noting", "asking"].crossing
    assert [(r.fields, r.because) for r in crossing.refused] == [
        (("note",), "QEMU ends with a load error at a section that it does not know")
    ]
    assert crossing.classes == ()


def test_keys_that_nobody_knows_are_not_read(tmp_path: Path) -> None:
    """So what asks the hypervisor restores them."""
    crossing = cells(tmp_path, "Carrier.SECTION", "Carrier.KEYS")["noting", "asking"].crossing
    assert (crossing.refused, crossing.ignored, crossing.properties) == ((), ("note",), ())


@pytest.mark.parametrize("carrier", ["DEVICE", "MEMORY"])
def test_a_section_of_another_version_is_refused_both_ways(tmp_path: Path, carrier: str) -> None:
    """Fields of a device that are there or not, and memory."""
    found = cells(tmp_path, "Carrier.SECTION", f"Carrier.{carrier}")
    assert found["noting", "asking"].crossing.refused
    assert found["asking", "noting"].crossing.refused
    assert not found["noting", "noting"].crossing.refused


def test_what_travels_by_no_declaration_is_told(tmp_path: Path) -> None:
    """A field that holds something when the machine is saved is left behind."""
    found = cells(tmp_path, 'note = Section(Noting, ("note",), Carrier.SECTION)\n', "")
    assert found["noting", "asking"].crossing.left_behind == ("note",)


def test_what_a_saved_machine_breaks_is_no_fault_of_the_restore(tmp_path: Path) -> None:
    """Of a property that some break already the others are asked."""
    crossing = cells(tmp_path)["asking", "asking"].crossing
    assert [c.inherited for c in crossing.classes] == [(), ("stays",)]
    assert crossing.properties == ()


def test_a_model_error_is_no_pass(tmp_path: Path) -> None:
    """It is told, with its words, and the command ends with its code."""
    crossing = cells(tmp_path)["asking", "failing"].crossing
    assert (crossing.failed, [c.failed for c in crossing.classes]) == ("it has moved", ["", "it has moved"])
    assert main(["streams", "--project", str(tmp_path)]) == 75


def test_two_processes_find_the_same(tmp_path: Path) -> None:
    """In the same order."""
    project = load(toy(tmp_path))
    with Workers(2) as pool:
        found = streams(project, executor=pool)
    assert found == streams(project)


def test_what_cannot_be_asked_is_said(tmp_path: Path) -> None:
    """A design of a world without a restore; designs of two worlds."""
    with pytest.raises(UsageError, match="map_cache: nothing says where its machines are saved and restored"):
        streams(load("reference"), ["map_cache"])
    with pytest.raises(UsageError, match="no design of the project says"):
        streams(load(toy(tmp_path, "restoring = Restoring(begins=restore, ends=go_on)\n", "")))


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What the command prints as JSON."""
    capsys.readouterr()
    main([*arguments, "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, schema())
    return found


def sides(project: Project, cell: Mapping[str, Any]) -> tuple[Side, Side, Carried]:
    """The two designs of a cell of the document."""
    saver, restorer = (Side(project, cell[key], "small", PLAIN) for key in ("savedBy", "restoredBy"))
    return saver, restorer, Carried(saver.by.plain, restorer.by.plain, project.sections)


def test_old_machines_come_up_in_a_new_qemu_and_new_ones_not_in_an_old(capsys: pytest.CaptureFixture[str]) -> None:
    """2012, 7.2 and 2017 on the plain machine; each trace is taken again from the document."""
    names = ["physmap_keys", "keys_as_built", "replace_mapping"]
    found = document(capsys, "streams", *names, "--where", PLAIN, "--project", "reference")
    assert found["exitCode"] == 12
    mixed = {(c["savedBy"], c["restoredBy"]): list(c["onlyTogether"]) for c in found["streams"]}
    assert {pair: broken for pair, broken in mixed.items() if broken} == {
        ("replace_mapping", "physmap_keys"): [
            *("pointer_maps_own_frames", "content_survives", "order_independent", "record_agrees", "visible"),
        ],
        ("replace_mapping", "keys_as_built"): ["pointer_maps_own_frames", "content_survives", "record_agrees"],
    }
    project = load("reference")
    for cell in found["streams"]:
        saver, restorer, carried = sides(project, cell)
        assert list(cell["traces"]) == list(cell["onlyTogether"])
        for name, told in cell["traces"].items():
            saved = read_run(told["saved"], saver.by.plain.layout)
            restored = read_run(told["restored"], restorer.by.plain.layout)
            trace = Trace(saved, restored)
            retraced(carried, trace, restorer.property(name))
            assert trace.steps == cell["classes"][0]["broken"][name]
            cut = replace(saved, steps=saved.steps[:-1])
            with pytest.raises(ReplayFailed, match="the restored machine is not the one that was saved"):
                retraced(carried, Trace(cut, restored), restorer.property(name))


def test_a_statement_can_be_made_again(capsys: pytest.CaptureFixture[str]) -> None:
    """By the command that stands beside it."""
    asked = ["streams", "replace_mapping", "keys_as_built", "--where", PLAIN, "--project", "reference"]
    cell = document(capsys, *asked)["streams"][1]
    assert cell["repeat"] == ["relocheck", *asked[:-2][:3], "--scope", "small", "--where", PLAIN]
    assert cell in document(capsys, *cell["repeat"][1:], "--project", "reference")["streams"]
