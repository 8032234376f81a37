from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.validate.reading import read_any
from relocheck.validate.validate import validate
from tests.validate.conftest import KEYS, RECORDINGS, STOCK, WALKS, explained, wrong_project
from tests.validate.mutants import changed, dropped, refused

MAPPING = "replace_mapping"

REFUTED = {
    "unmap_goes_home": "qemu-7.2-xen/x02-move",
    "unmap_drops_entry": "qemu-7.2-xen/x02-move",
    "moves_from_present": "qemu-7.2-xen/x02-move",
    "restore_allocates": "qemu-7.2-xen/x06-save-never-mapped",
    "restore_moves": "qemu-7.2-xen/x05-save-mapped",
    "restore_keeps_dummy": "qemu-7.2-xen/x05-save-mapped",
    "moves_part": "qemu-7.2-xen/x15-overlap-ram",
    "moves_whole": "qemu-7.2-xen/x15-overlap-ram",
    "asks_no_physmap": "qemu-7.2-xen/x02-move",
    "frames_stay": "qemu-7.2-xen/x15-overlap-ram",
    "enters_success_only": "walks/fail-then-again",
    "failure_moves_nothing": "walks/rom-in-entry",
    "first_framebuffer_wins": "walks/two-vga",
    "moves_every_region": "qemu-7.2-xen/x17-hotplug",
    "no_dummies": "qemu-7.2-xen/x05-save-mapped",
    "unplug_frees": "qemu-7.2-xen/x17-hotplug",
    "reset_wipes": "qemu-7.2-xen/x06-save-never-mapped",
    "dummies_always": "qemu-7.2-xen/x06-save-never-mapped",
    "reads_no_keys": "qemu-7.2-xen-physmap-keys/x05-save-mapped",
    "keys_before_the_move": "qemu-7.2-xen-physmap-keys/x02-move",
    "keys_written_at_load": "qemu-7.2-xen-physmap-keys/x05-save-mapped",
    "pointer_home_only": "qemu-7.2-xen-physmap-keys/x05-save-mapped",
}
"""A recording that each wrong design does not explain."""


def name(path: Path) -> str:
    """The folder and the name of a recording."""
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize(
    ("path", "design"), [(p, MAPPING) for p in STOCK] + [(p, "keys_as_built") for p in KEYS], ids=str
)
def test_what_a_real_qemu_did_is_a_run_of_its_design(path: Path, design: str) -> None:
    """Each recording is explained, and every decision and every answer was predicted to exactly one value."""
    found = explained(path, design)
    assert found.diverged is None
    assert found.tally.decisions.free == found.tally.answers.free == 0
    assert found.tally.decisions.exact >= 7 and found.tally.words.free <= 1


@pytest.mark.slow
@pytest.mark.parametrize("path", WALKS, ids=name)
def test_a_walk_on_the_real_qemu_is_a_run_of_the_design(path: Path) -> None:
    """So are the walks that were recorded with the project's own stand-in."""
    found = explained(path, MAPPING)
    assert found.diverged is None and found.tally.decisions.free == 0


ALIKE = ("x17-hotplug", "x21-rom-bar", "aborted-save", "card-refused")
"""Nothing moves in these: no key is written, and a restore has nothing to find."""


@pytest.mark.parametrize(
    ("path", "design"),
    [(p, "keys_as_built") for p in (*STOCK, *WALKS)] + [(p, MAPPING) for p in KEYS] + [(STOCK[2], "naive")],
    ids=str,
)
def test_it_is_no_run_of_another_protocol(path: Path, design: str) -> None:
    """Where the protocols differ the other one does not explain it."""
    assert (explained(path, design).diverged is None) == (path.stem in ALIKE)


def test_the_counts_are_those_of_the_table() -> None:
    """A second restore: how many decisions, answers and words were predicted."""
    tally = explained(STOCK[4], MAPPING).tally
    assert (tally.decisions.exact, tally.answers.exact, tally.words.exact) == (26, 32, 3)


def refusals(path: Path, design: str) -> tuple[int, int, list[str]]:
    """How many outputs can be left out, how many values changed, and what of it is explained all the same."""
    found = explained(path, design)
    without, other = list(dropped(found)), list(changed(found))
    spared = [f"{m.at + 1} {m.what}" for m in (*without, *other) if not refused(found, m)]
    return len(without), len(other), spared


def test_no_mutant_of_a_recording_is_explained() -> None:
    """One output left out, or one address, count, answer or word changed, and there is no such run."""
    assert refusals(STOCK[1], MAPPING) == (18, 130, [])


SPARED = {
    "x17-hotplug": ["49 without qemu region_del"],
    "card-refused-saved": ["151 vcpu load val=1", "152 qemu view val=1"],
    "partial-load": ["22 vcpu load val=1"],
    "rom-in-entry": ["28 qemu view val=3914246742", "28 qemu view val=3914246740"],
    "rom-over-entry": ["27 qemu view val=3914246742", "27 qemu view val=3914246740"],
}
"""That the last card was unplugged at all is known from nothing but what it shows; the words were left free."""


@pytest.mark.slow
def test_no_mutant_of_any_recording_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """But those of what nothing says, a word that nobody wrote or the end of a card."""
    asked = [(p, MAPPING) for p in (*STOCK, *WALKS)] + [(p, "keys_as_built") for p in KEYS]
    found = {path: refusals(path, design) for path, design in asked}
    assert {path.stem: spared for path, (_, _, spared) in found.items() if spared} == SPARED
    without, other = (sum(counts) for counts in zip(*((a, b) for a, b, _ in found.values()), strict=True))
    with capsys.disabled():
        print(f"\n{len(found)} recordings: {without} outputs left out, {other} values changed, ", end="")
        print(f"all but {sum(map(len, SPARED.values()))} refused; {len(REFUTED)} wrong designs, all refuted")
    assert (without, other) == (566, 3463)


def refuted(design: str) -> bool:
    """Whether the recording that should refute a wrong design does."""
    path = RECORDINGS / f"{REFUTED[design]}.jsonl"
    return validate(wrong_project(), design, read_any(path)).diverged is not None


@pytest.mark.parametrize("design", ["unmap_goes_home", "restore_allocates", "moves_part", "reads_no_keys"])
def test_a_wrong_design_is_refuted(design: str) -> None:
    """A design that differs in one thing does not explain some recording."""
    assert refuted(design)


@pytest.mark.slow
@pytest.mark.parametrize("design", REFUTED)
def test_each_wrong_design_is_refuted(design: str) -> None:
    """There are many ways to be wrong, and a recording for each."""
    assert refuted(design)


def test_every_wrong_design_is_asked() -> None:
    """None is forgotten."""
    assert set(REFUTED) == set(wrong_project().own) and len(REFUTED) == 22
