"""What several designs share is compiled once, and no design can tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.errors import Refused
from relocheck.project import Project, load
from tests.command.toy import write
from tests.language.laws import printed

SHARED = '''"""Designs that share an action."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated

from relocheck.language import QEMU, Design, Ordered, action, define, ghost, hook


class Near(Enum):
    """Where."""

    HERE = 0
    THERE = 1


class Far(Enum):
    """Where else."""

    AWAY = 0


@dataclass
class World:
    """A number."""

    level: Annotated[int, range(4)] = 0


@dataclass
class Wide(World):
    """The same number, and another."""

    other: Annotated[int, range(4)] = 1


@dataclass
class Deep:
    """A number of that name with more values."""

    level: Annotated[int, range(9)] = 0


@dataclass
class Hidden:
    """A number of that name which nothing real may read."""

    level: Annotated[int, range(4)] = ghost(0)
    real: bool = False


@hook
def amount(s: World) -> int:
    """How much."""
    return 1


@define
def added(s: World) -> int:
    """By a helper, so that the hook is not in the action."""
    return (s.level + amount(s)) % 4


@action(by=QEMU)
def fill(s: World) -> None:
    """Fill."""
    s.level = added(s)


@action(by=QEMU)
def look(s: World) -> None:
    """Mention a type that no field has."""
    s.level = 0 if Near.HERE is Near.THERE else 1


def two(s: World) -> int:
    """Twice as much."""
    return 2


def away(s: World) -> int:
    """Mention another."""
    return 1 if Far.AWAY is Far.AWAY else 2


def bad(s: World) -> int:
    """Not in the language."""
    return int(str(2))


one = Design("one", World, [fill, look])
same = Design("same", World, [fill, look])
twice = Design("twice", World, [fill], {amount: two})
far = Design("far", Wide, [fill, look], {amount: away})
wide = Design("wide", Wide, [fill])
deep = Design("deep", Deep, [fill])
hidden = Design("hidden", Hidden, [fill])
'''

BAD = SHARED + 'worst = Design("worst", World, [fill, look], {amount: bad})\n'


def shared(root: Path, text: str = SHARED) -> Project:
    """A project of these designs."""
    return load(write(root, {"model/shared.py": text}))


def test_designs_are_what_they_are_alone(tmp_path: Path) -> None:
    """Whatever was compiled before: other bodies at hooks, other fields of the same name, other types."""
    names = list(shared(tmp_path).designs)
    alone = {name: printed(shared(tmp_path).compiled(name)) for name in names}
    assert len(set(alone.values())) == len(names)
    for order in (names, names[::-1]):
        project = shared(tmp_path)
        assert {name: printed(project.compiled(name)) for name in order} == alone


def test_an_action_is_compiled_once(tmp_path: Path) -> None:
    """Where fields and bodies are the same, it is the same object, though the state has more fields."""
    project = shared(tmp_path)
    first, *others = (project.compiled(name).system.actions[0] for name in ("one", "same", "wide"))
    assert all(other is first for other in others)
    assert project.compiled("twice").system.actions[0] != first
    assert [e.name for e in project.compiled("far").system.enums] == ["Far", "Near"]
    assert [e.name for e in project.compiled("wide").system.enums] == []


def test_what_is_refused_is_refused_again(tmp_path: Path) -> None:
    """And what was compiled for others is no excuse."""
    project = shared(tmp_path, BAD)
    project.compiled("one")
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            project.compiled("worst")
        assert [p.message for p in refused.value.problems] == ["str is no type of the language"]
    assert printed(project.compiled("same")) == printed(shared(tmp_path).compiled("same"))


OTHER = '''"""Another type of a name that there is."""

from dataclasses import dataclass
from enum import Enum

from model.shared import World, fill, look
from relocheck.language import Design


class Near(Enum):
    """Where, by other words."""

    NEXT_DOOR = 0


@dataclass
class There(World):
    """A state with it."""

    at: Near = Near.NEXT_DOOR


clash = Design("clash", There, [fill, look])
'''


def test_two_types_of_one_name_are_refused_whoever_was_first(tmp_path: Path) -> None:
    """What was compiled with one of them is not taken where the other is."""
    project = load(write(tmp_path, {"model/shared.py": SHARED, "model/other.py": OTHER}))
    project.compiled("one")
    with pytest.raises(Refused) as refused:
        project.compiled("clash")
    assert [p.message for p in refused.value.problems] == ["two different types are called Near"]


def test_all_designs_of_the_reference_project() -> None:
    """The designs and the bugs, in their order and each by itself where it has most to share."""
    project = load("reference")
    found = {name: project.compiled(name) for name in (*project.designs, *project.bugs)}
    for name in ("dom0_rpc", "tracking_saved", "emulated_xen", "map_cache_2025", *list(project.bugs)[::5]):
        assert load("reference").compiled(name).system == found[name].system
        assert load("reference").compiled(name).properties == found[name].properties
