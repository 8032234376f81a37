"""A newcomer finds the line of a design that stands for a C function, and the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.counterparts import Counterpart, counterparts
from relocheck.project import load, reference
from tests.command.toy import write

MODEL = '''"""A card."""

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action, define, hook


@dataclass
class World:
    """Where the card is mapped."""

    is_on: bool = False
    bar_size: bool = False


@define(like="pci_get_long")
def read(s: World) -> bool:
    """What bar_size says (pci_config_read_long)."""
    return s.is_on


@hook
def mapped(s: World) -> None:
    """Nothing."""


@define
def unused(s: World) -> None:
    """pci_never_called."""


@define
def map_it(s: World) -> None:
    """xen_set_memory, for what turn_on has read."""
    s.is_on = not read(s)


@action(by=QEMU, like="pci_write")
def turn_on(s: World) -> None:
    """It maps."""
    if not any(read(s) for _ in range(1)):
        mapped(s)


card = Design("card", World, [turn_on], {mapped: map_it})
'''


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Counterpart]:
    """What the card's functions stand for."""
    files = {"model/card.py": MODEL, "model/world.py": '"""Its own."""\n'}
    project = load(write(tmp_path_factory.mktemp("card"), files))
    return counterparts(project.compiled("card"), project.sources)


def test_actions_come_first_then_hooks_then_helpers(rows: list[Counterpart]) -> None:
    """All that the actions run, also inside a comprehension, each with the line of its `def`; nothing else."""
    assert [(row.role, row.name, row.span.line) for row in rows] == [
        ("qemu", "turn_on", 39),
        ("hook mapped", "map_it", 33),
        ("helper", "read", 17),
    ]


def test_a_function_stands_for_what_it_says(rows: list[Counterpart]) -> None:
    """By `like=`, or in its docstring; names of the model are no C functions."""
    assert {row.name: row.like for row in rows} == {
        "turn_on": ("pci_write",),
        "map_it": ("xen_set_memory",),
        "read": ("pci_get_long", "pci_config_read_long"),
    }


def test_the_merged_design_is_found_by_qemu_s_names() -> None:
    """What was merged in 2012 has a line for each of these."""
    project = load(reference())
    found = {c: row for row in counterparts(project.compiled("physmap_keys"), project.sources) for c in row.like}
    assert Path(found["xen_read_physmap"].span.file).name == "physmap_keys.py"
    assert {"xen_ram_alloc", "xen_map_cache", "xen_set_memory", "XENMEM_add_to_physmap"} <= found.keys()
