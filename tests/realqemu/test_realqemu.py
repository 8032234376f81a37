from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from random import Random

import pytest

from relocheck.check import with_pins
from relocheck.ir.layout import State
from relocheck.plain import Plain
from relocheck.validate.recording import Recording, lines_of
from relocheck.validate.text import validation_text
from relocheck.validate.validate import validate
from tests.realqemu.drawn import BOARDS, CHOSEN, Board, Drawing, Pairs
from tests.realqemu.emulator import BINARY
from tests.realqemu.walk import Machine, Step, walked
from tests.validate.conftest import reference_project

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BINARY.exists(), reason=f"no QEMU for Xen at {BINARY}: apt install qemu-system-xen"),
    pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc to build the stand-in hypervisor with"),
]

DESIGN, LENGTH, WALKS, SEED = "replace_mapping", 9, 3, 20120112
SIZES = {"Region": 2, "Page": 2, "Ram": 2, "Slot": 2, "Gfn": 12, "Frame": 12}


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stand-in, built."""
    made = tmp_path_factory.mktemp("standin") / "standin.so"
    source = Path(__file__).parent / "standin.c"
    subprocess.run(["gcc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", made, source], check=True)
    return made


def drawing(board: Board, covered: Pairs) -> tuple[Drawing, State]:
    """Walks on a board of the model, on the plain places, with crashes; and their start."""
    budget = "ROOM" if board.name == "ROMS" else "LIBXL"
    where = f"board={board.name},budget={budget},firmware=CLEAR,homes=KEPT,live=no,qemu_crashes=yes"
    compiled = with_pins(reference_project().compiled(DESIGN), where)
    plain = Plain(compiled, {s.name: SIZES[s.name] for s in compiled.system.sorts})
    return Drawing(plain, board, Random(f"{SEED} {board.name}"), covered), next(plain.starts()).state


def agrees(machine: Machine, steps: Sequence[Step], library: Path, log: Path) -> tuple[Recording, str]:
    """Take a walk on the real QEMU; the recording, and what is wrong with it or nothing."""
    recording = walked(machine, steps, library, log)
    found = validate(reference_project(), DESIGN, recording)
    return recording, "" if found.diverged is None else validation_text(found, full=False)


def shrunk(machine: Machine, steps: list[Step], library: Path, log: Path) -> list[Step]:
    """A shortest part of a walk, by leaving out one step at a time, on which the design and QEMU still differ."""
    for at in range(len(steps)):
        fewer = steps[:at] + steps[at + 1 :]
        if agrees(machine, fewer, library, log)[1]:
            return shrunk(machine, fewer, library, log)
    return steps


@pytest.mark.parametrize("board", BOARDS, ids=lambda b: b.name)
def test_the_real_qemu_does_what_the_model_says(board: Board, library: Path, tmp_path: Path) -> None:
    """Walks drawn from the model's graph: no answer differs. One that did is shrunk and kept as a recording."""
    covered: Pairs = set()
    drawn, start = drawing(board, covered)
    for number in range(WALKS):
        steps = list(drawn.walk(start, LENGTH))
        _, wrong = agrees(board.machine, steps, library, tmp_path / f"{number}.log")
        if wrong:
            least = shrunk(board.machine, steps, library, tmp_path / "shrunk.log")
            recording, wrong = agrees(board.machine, least, library, tmp_path / "least.log")
            kept = tmp_path / f"disagreement-{board.name}.jsonl"
            kept.write_text(lines_of(recording))
            pytest.fail(f"{least}\n{wrong}\nkept as {kept}")
    assert covered


def test_every_choice_of_the_environment_can_be_drawn() -> None:
    """The boards together cover every action of the environment, and most pairs."""
    covered: Pairs = set()
    for board in BOARDS:
        drawn, start = drawing(board, covered)
        for _ in range(40):
            list(drawn.walk(start, 12))
    possible = set(product(("build", *CHOSEN), CHOSEN))
    assert {b for _, b in covered} == set(CHOSEN)
    assert covered <= possible
