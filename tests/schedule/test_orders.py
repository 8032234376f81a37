from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from relocheck.command.main import main
from relocheck.errors import UsageError
from relocheck.formats.json_report import schema
from relocheck.project import load
from relocheck.schedule.orders import Orders, orders
from tests.command.toy import write

RACE = '''"""Somebody starts a race of two, and whoever comes first is told apart from the other, or is not."""

from dataclasses import dataclass

from relocheck.environment import Environment
from relocheck.language import GUEST, QEMU, Design, Ordered, action, empty, observable, require


class Runner(Ordered):
    """Two of them."""


@dataclass
class Race:
    """Who runs, who has arrived, who was first."""

    running: bool = False
    there: set[Runner] = empty()
    first: Runner | None = None


@action(by=GUEST)
def start(s: Race) -> None:
    """Off they go."""
    require(not s.running)
    s.running = True
    s.there = empty()
    s.first = None


@action(by=QEMU)
def arrive(s: Race, r: Runner) -> None:
    """One is there."""
    require(s.running and r not in s.there)
    s.there.add(r)
    if s.first is None:
        s.first = r


@action(by=GUEST)
def end(s: Race) -> None:
    """All are there."""
    require(s.running and all(r in s.there for r in Runner))
    s.running = False


{sees}

race = Design("race", Race, [start, arrive, end])
environment = Environment(any_order=[{free}])
'''
WINNER = '''@observable
def winner(s: Race) -> Runner | None:
    """Whoever was first."""
    return s.first
'''
ARRIVED = '''@observable
def arrived(s: Race, r: Runner) -> bool:
    """Whether somebody is there."""
    return r in s.there
'''


def raced(root: Path, sees: str, free: str = "start") -> Orders:
    """The race, seen in some way."""
    files = {"model/race.py": RACE.format(sees=sees, free=free), "model/scopes.toml": "[small]\nRunner = 2\n"}
    return orders(load(write(root, files)), "race", "small")


def test_an_order_that_is_seen(tmp_path: Path) -> None:
    """Whoever is first is told apart, at the first start already; the second race differs as well."""
    found = raced(tmp_path, WINNER)
    (only,) = found.classes
    assert (only.states, only.differ) == (3, 3)
    assert only.first is not None
    assert only.first.run == ("start",)
    assert only.first.one == ("arrive 0", "arrive 1")
    assert only.first.other == ("arrive 1", "arrive 0")
    assert [(s.name, s.here, s.there) for s in only.first.sights] == [("winner", "0", ("1",))]


def test_an_order_that_is_not_seen(tmp_path: Path) -> None:
    """The states differ, and nobody can tell."""
    found = raced(tmp_path, ARRIVED)
    assert [(c.states, c.differ, c.first) for c in found.classes] == [(3, 0, None)]


def test_a_project_without_such_steps(tmp_path: Path) -> None:
    """An error, not a design that looks good."""
    with pytest.raises(UsageError, match="no step with any_order"):
        raced(tmp_path, WINNER, "")


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """What the command prints as JSON."""
    main(["orders", *arguments, "--project", "reference", "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, schema())
    return found


def test_with_two_vgas_whether_qemu_aborts_hangs_on_who_comes_up_first(capsys: pytest.CaptureFixture[str]) -> None:
    """The mapping of the one whose home is aligned can be replaced; the statement can be made again from the JSON."""
    where = "budget=LIBXL,firmware=CLEAR,board=VGAS,homes=KEPT,live=no"
    found = told(capsys, "-d", "keys_as_built", "--where", where)
    ((only,),) = (design["classes"] for design in found["orders"])
    assert (found["exitCode"], only["states"], only["differ"]) == (12, 294, 80)
    first = only["first"]
    assert first["run"][-3:] == ["save_devices", "save_memory", "restore"]
    assert first["one"][:2] == ["init_region region1", "init_region vga_vram"]
    assert first["other"][:2] == ["init_region vga_vram", "init_region region1"]
    assert first["seen"][0] == {"what": "domain", "one": "ABORTED", "other": "READY"}
    assert told(capsys, *first["repeat"][2:]) == found


APART = "budget=LIBXL firmware=CLEAR board=VGAS homes=KEPT live=no"
OVER_EACH_OTHER = "budget=LIBXL firmware=OVER_BARS board=VGAS homes=KEPT live=no"
DIFFER: dict[str, tuple[int, dict[str, int]]] = {
    "qemu_traditional": (2_098, {OVER_EACH_OTHER: 85}),
    "naive": (1_945, {}),
    "cirrus_workaround": (4_172, {APART: 284, OVER_EACH_OTHER: 302}),
    "early_savevm": (
        5_557,
        {
            "budget=LIBXL firmware=CLEAR board=ROMS homes=CHANGED live=no": 4,
            APART: 296,
            "budget=LIBXL firmware=OVER_HOME board=ROMS homes=KEPT live=no": 28,
            OVER_EACH_OTHER: 383,
        },
    ),
    "tracking": (3_081, {OVER_EACH_OTHER: 33}),
    "tracking_saved": (2_950, {OVER_EACH_OTHER: 90}),
    "physmap_keys": (2_306, {OVER_EACH_OTHER: 46}),
    "keys_as_built": (2_291, {APART: 80, OVER_EACH_OTHER: 114}),
    "replace_mapping": (3_542, {APART: 576, OVER_EACH_OTHER: 443}),
    "dom0_rpc": (8_220, {OVER_EACH_OTHER: 89}),
    "native": (946, {OVER_EACH_OTHER: 10}),
    "emulated_xen": (946, {OVER_EACH_OTHER: 10}),
}


@pytest.mark.slow
@pytest.mark.parametrize("design", DIFFER)
def test_every_design_of_the_thread(capsys: pytest.CaptureFixture[str], design: str) -> None:
    """How many states are followed, and from how many of them the order is seen, for each class of starts."""
    (found,) = told(capsys, "-d", design)["orders"]
    differ = {c["where"]: c["differ"] for c in found["classes"] if c["differ"]}
    assert (sum(c["states"] for c in found["classes"]), differ) == DIFFER[design]
