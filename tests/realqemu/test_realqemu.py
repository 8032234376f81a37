from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random

import pytest

from relocheck.check import with_pins
from relocheck.engine.explore import explore
from relocheck.ir.layout import Layout, State
from relocheck.validate.recording import lines_of
from relocheck.validate.text import validation_text
from relocheck.validate.validate import Validation, validate
from tests.realqemu.drawn import BOARDS, CHOSEN, Board, Drawing, Graph
from tests.realqemu.emulator import BINARY
from tests.realqemu.walk import BAR0, Machine, Step, walked
from tests.validate.conftest import reference_project

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BINARY.exists(), reason=f"no QEMU for Xen at {BINARY}: apt install qemu-system-xen"),
    pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc to build the stand-in hypervisor with"),
]

DESIGN, OTHER, LONGEST, SEED = "replace_mapping", "keys_as_built", 12, 20120112
SIZES = {"Region": 2, "Page": 2, "Ram": 2, "Slot": 2, "Gfn": 12, "Frame": 12}


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stand-in, built."""
    made = tmp_path_factory.mktemp("standin") / "standin.so"
    source = Path(__file__).parent / "standin.c"
    subprocess.run(["gcc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", made, source], check=True)
    return made


@cache
def graph(board: Board) -> tuple[Layout, Graph]:
    """What can be done on a board of the model, its BARs in plain places, where QEMU may crash."""
    budget = "ROOM" if board.name == "ROMS" else "LIBXL"
    where = f"board={board.name},budget={budget},firmware=CLEAR,homes=KEPT,live=no,qemu_crashes=yes"
    system = with_pins(reference_project().compiled(DESIGN), where).system
    sizes = {s.name: SIZES[s.name] for s in system.sorts}
    layout = Layout.of(system, sizes)
    return layout, Graph.of(explore(system, sizes), lambda state, action: possible(layout, state, action))


def possible(layout: Layout, state: State, action: str) -> bool:
    """A machine with a card in it is not saved: given on the command line the card would get another home."""
    regions = range(layout.sizes["Region"])
    plugged = any(layout.read(state, "cards", r) and layout.read(state, "present", r) for r in regions)
    return action != "save_devices" or not plugged


def drawing(board: Board) -> Drawing:
    """The walks on a board."""
    layout, found = graph(board)
    return Drawing(layout, board, found, Random(f"{SEED} {board.name}"))


def agrees(machine: Machine, steps: Sequence[Step], library: Path, log: Path, design: str = DESIGN) -> Validation:
    """Take a walk on the real QEMU, and have the design explain it."""
    return validate(reference_project(), design, walked(machine, steps, library, log))


def shrunk(
    machine: Machine, steps: list[Step], library: Path, log: Path, design: str = DESIGN
) -> tuple[list[Step], Validation]:
    """A shortest part of a walk, by leaving out one step at a time, on which the design and QEMU still differ."""
    for at in range(len(steps)):
        fewer = steps[:at] + steps[at + 1 :]
        if can_be_taken(fewer) and agrees(machine, fewer, library, log, design).diverged is not None:
            return shrunk(machine, fewer, library, log, design)
    return steps, agrees(machine, steps, library, log, design)


def can_be_taken(steps: Sequence[Step]) -> bool:
    """Whether no machine with a card in it is saved."""
    plugged = False
    for step in steps:
        plugged = step.what == "plug" or (plugged and step.what not in ("unplug", "crash"))
        if step.what == "save" and plugged:
            return False
    return True


@pytest.mark.parametrize("board", BOARDS, ids=lambda b: b.name)
def test_the_real_qemu_does_what_the_model_says(
    board: Board, library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Walks that have every pair of consecutive choices: no answer differs. One that did is shrunk and kept."""
    drawn = drawing(board)
    walks, predicted = 0, 0
    for walks, steps in enumerate(drawn.walks(LONGEST), 1):
        found = agrees(board.machine, steps, library, tmp_path / f"{walks}.log")
        if found.diverged is not None:
            least, found = shrunk(board.machine, steps, library, tmp_path / "shrunk.log")
            kept = tmp_path / f"disagreement-{board.name}.jsonl"
            kept.write_text(lines_of(found.recording))
            pytest.fail(f"{least}\n{validation_text(found, full=False)}\nkept as {kept}")
        assert found.tally.decisions.free == found.tally.answers.free == 0
        predicted += found.tally.decisions.exact + found.tally.answers.exact + found.tally.words.exact
    assert drawn.covered == drawn.graph.pairs()
    with capsys.disabled():
        actions = len({b for _, b in drawn.covered})
        print(f"\n{board.name}: {walks} walks, {actions} actions and {len(drawn.covered)} pairs of them, ", end="")
        print(f"{predicted} predictions, 0 disagreements")


def test_a_disagreement_is_shrunk_to_what_it_takes(library: Path, tmp_path: Path) -> None:
    """Judged by a design that it is not, a walk is cut down to one move of the BAR, and still differs."""
    steps = [
        Step("touch", gfn=0x100),
        Step("map", 3, BAR0, 0xF0000),
        Step("touch", gfn=0xF0000),
        Step("unmap"),
        Step("save"),
    ]
    found = agrees(Machine(), steps, library, tmp_path / "whole.log", OTHER)
    assert found.diverged is not None
    least, found = shrunk(Machine(), steps, library, tmp_path / "shrunk.log", OTHER)
    assert least == [Step("map", 3, BAR0, 0xF0000)] and found.diverged is not None


def test_the_boards_together_have_every_choice() -> None:
    """How many pairs of consecutive choices the model has on each board."""
    pairs = {board.name: graph(board)[1].pairs() for board in BOARDS}
    assert {name: len(found) for name, found in pairs.items()} == {"ROMS": 31, "VGAS": 30, "CARDS": 56}
    assert {b for found in pairs.values() for _, b in found} == set(CHOSEN)
