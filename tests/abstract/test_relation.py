"""The abstract world is the reference world seen from one page: step for step, property for property."""

from __future__ import annotations

from functools import cache

import pytest

from relocheck.compile.design import Compiled
from relocheck.engine.contract import Options
from relocheck.engine.explore import explore
from relocheck.ir.evaluate import evaluate, starts, successors
from relocheck.ir.layout import Layout, State
from relocheck.project import load
from relocheck.split import parse_pins, pinned
from tests.abstract.seen import Seen

pytestmark = pytest.mark.checkout  # it reads abstract/

PLAIN = "budget=ROOM,firmware=CLEAR,board=ROMS,homes=KEPT,live=no"
DESIGNS = ("naive", "tracking_saved", "replace_mapping")
CONCRETE = {"Region": 2, "Page": 2, "Ram": 1, "Slot": 2, "Gfn": 9, "Frame": 8}
SAME = (
    *("no_double_allocation", "no_double_request", "pointer_maps_own_frames", "content_survives"),
    *("visible", "address_known"),
)


@cache
def both(design: str) -> tuple[Compiled, Compiled]:
    return load("reference").compiled(design), load("abstract").compiled(design)


@cache
def looked_at(design: str) -> tuple[tuple[Seen, ...], tuple[State, ...], Layout]:
    """The views from either page, and the nearest states of the design with room and clear of RAM and homes."""
    concrete, abstract = both(design)
    system = pinned(concrete.system, parse_pins(PLAIN, concrete.system))
    layout = Layout.of(system, CONCRETE)
    sizes = {"Region": 2, "Slot": 2, "Frame": CONCRETE["Frame"]}
    views = tuple(Seen(layout, Layout.of(abstract.system, sizes), page) for page in range(2))
    return views, explore(system, CONCRETE, Options(depth=26)).states[:250], layout


@pytest.mark.parametrize("design", DESIGNS)
def test_every_step_is_one_of_the_abstract_world_or_none(design: str) -> None:
    """Of the nearest states, seen from each page; the abstract step has the action's name.

    Steps into and out of ABORTED, where QEMU has exited, have no counterpart.
    """
    views, states, layout = looked_at(design)
    _, abstract = both(design)
    taken: set[str] = set()
    for view in views:
        for state in states:
            if view.is_aborted(state):
                continue
            seen = view.state(state)
            possible = {(s.action, s.state) for s in successors(abstract.system, view.abstract, seen)}
            for step in successors(layout.system, layout, state):
                if view.is_aborted(step.state):
                    continue
                after = view.state(step.state)
                assert (step.action, after) in possible or after == seen, step
                taken |= {step.action} if after != seen else set()
    assert taken == {a.name for a in abstract.system.actions}


@pytest.mark.parametrize("design", DESIGNS)
def test_every_start_is_one_of_the_abstract_world(design: str) -> None:
    """There is one."""
    views, _, layout = looked_at(design)
    _, abstract = both(design)
    for view in views:
        begun = {state for _, state in starts(abstract.system, view.abstract)}
        assert {view.state(state) for _, state in starts(layout.system, layout)} == begun


@pytest.mark.parametrize("design", DESIGNS)
def test_properties_say_of_all_pages_what_the_abstract_ones_say_of_each(design: str) -> None:
    """A property of the reference project is true where the abstract one is, seen from every page."""
    views, states, layout = looked_at(design)
    concrete, abstract = both(design)
    said = {p.name: p.formula for p in concrete.properties}
    seen = {p.name: p.formula for p in abstract.properties if p.name in SAME}
    assert len(seen) >= 5
    for state in states:
        if views[0].is_aborted(state):
            continue
        for name, formula in seen.items():
            each = [evaluate(formula, view.abstract, view.state(state)) for view in views]
            assert evaluate(said[name], layout, state) == all(each), name
