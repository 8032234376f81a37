"""The known designs are points of the family: the same states, and the same steps between them."""

from __future__ import annotations

from functools import cache

import pytest

from relocheck.compile.design import Compiled
from relocheck.engine.explore import explore
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import System
from relocheck.ir.types import Sizes
from relocheck.project import Project, load
from relocheck.scopes import parse_scope
from relocheck.split import classes, label, pinned

POINTS = [
    *("naive", "cirrus_workaround", "early_savevm", "tracking", "tracking_saved"),
    *("physmap_keys", "keys_as_built", "replace_mapping"),
]
PLAIN = [104, 420, 634, 96, 188, 236, 268, 496]
ALL = [9020, 59149, 85269, 31628, 44408, 28060, 32651, 58376]
"""The states on the plain machine, and from all starts, as in the record."""
RENAMED = {"stream_address": "stream_vram"}
"""A field of a design that has another name in the family."""

Graph = tuple[set[State], set[tuple[object, ...]]]


@cache
def reference() -> Project:
    """The reference project, loaded once."""
    return load("reference")


def sizes_of(compiled: Compiled) -> Sizes:
    """The small scope."""
    return parse_scope("small", reference().scopes).of(compiled.system)


def fields_of(system: System, sizes: Sizes) -> list[tuple[str, tuple[int, ...]]]:
    """The cells of a system's state, as the family names them."""
    return [(RENAMED.get(c.field, c.field), c.keys) for c in Layout.of(system, sizes).cells]


def graph_of(system: System, sizes: Sizes, cells: list[tuple[str, tuple[int, ...]]]) -> tuple[Graph, int]:
    """The states and the steps as far as these cells tell them, and how many states there are."""
    found = explore(system, sizes)
    there = fields_of(system, sizes)
    places = [there.index(cell) for cell in cells]
    states = [tuple(s[n] for n in places) for s in found.states]
    return (set(states), {(states[a], name, args, states[b]) for a, name, args, b in found.edges}), len(states)


def compare(design: str, only_plain: bool) -> dict[str, int]:
    """Compare a design with its point, in each class of starts; the number of states of each."""
    known, point = reference().compiled(design), reference().compiled(f"thread[{design}]")
    sizes, counts = sizes_of(known), dict[str, int]()
    for pins in classes(known.system, sizes)[: 1 if only_plain else None]:
        cells = fields_of(known.system, sizes)
        ours, count = graph_of(pinned(point.system, pins), sizes, cells)
        theirs, wanted = graph_of(pinned(known.system, pins), sizes, cells)
        assert ours == theirs, label(known.system, pins)
        assert count == wanted == len(theirs[0])
        counts[label(known.system, pins)] = count
    return counts


@pytest.mark.parametrize(("design", "states"), list(zip(POINTS, PLAIN, strict=True)))
def test_a_point_has_the_designs_graph_on_the_plain_machine(design: str, states: int) -> None:
    """All cells of the design's state are compared; the family's own add no states."""
    assert list(compare(design, only_plain=True).values()) == [states]


@pytest.mark.slow
@pytest.mark.parametrize(("design", "states"), list(zip(POINTS, ALL, strict=True)))
def test_a_point_has_the_designs_graph_from_all_starts(design: str, states: int) -> None:
    """In all nine classes; the sums are those of the recorded verdicts."""
    found = compare(design, only_plain=False)
    assert (len(found), sum(found.values())) == (9, states)


def test_every_design_of_the_family_is_compared() -> None:
    """So a point that is added is compared too."""
    assert [p.of.name for p in reference().family("thread").points] == POINTS
