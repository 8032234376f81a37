"""The map cache's history comes out of its designs and bugs, and each repair of `map_cache` is needed."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from relocheck.check import Settings, check
from relocheck.compile.design import compile_design
from relocheck.engine.contract import Options, Run
from relocheck.engine.explicit import search
from relocheck.ir.layout import Layout
from relocheck.ir.types import Value
from relocheck.project import Project, load
from relocheck.split import parse_pins, pinned
from relocheck.verdict import Violated

FRESH, ALIGNED, INSIDE = "restored=no,at=ALIGNED", "restored=yes,at=ALIGNED", "restored=yes,at=INSIDE"


@cache
def project() -> Project:
    return load("reference")


@cache
def violation(design: str, property_: str, where: str) -> tuple[Layout, Run]:
    """The shortest run that breaks a property, and how to read its states."""
    settings = Settings(options=Options(depth=7), where=where, use_cache=False, recheck=False)
    checked = check(project(), design, [property_], settings=settings)
    (cell,) = checked.cells
    assert isinstance(cell.verdict, Violated)
    return checked.layout, cell.verdict.run


def steps(design: str, property_: str, where: str = FRESH) -> list[str]:
    """The run's steps, each with the numbers it was called with."""
    _, run = violation(design, property_, where)
    return [" ".join(map(str, (step.action, *step.args))) for step in run.steps]


def ends(design: str, property_: str, where: str, field: str, *keys: int) -> Value:
    """What a field holds at the run's end."""
    layout, run = violation(design, property_, where)
    return layout.read(run.last_step[1], field, *keys)


def test_a_replaced_entry_is_lost_to_its_pointer() -> None:
    """Replacement gives the entry the BAR's index, 3; the reverse entry keeps that of home, 2, under which nothing is."""
    assert steps("map_cache_2025", "reverse_has_its_entry", ALIGNED) == ["map_block", "load_block"]
    assert ends("map_cache_2025", "reverse_has_its_entry", ALIGNED, "entry", 2, 0) == (0, 3, 1, False)
    assert ends("map_cache_2025", "reverse_has_its_entry", ALIGNED, "reverse", 0) == (0, 0, 2, 1)


def test_a_home_inside_a_bucket_ends_a_restore() -> None:
    """Replacement answers with the offset of the new address; the device has the old one, and an assert compares."""
    assert steps("map_cache_2025", "replaced_in_place", INSIDE) == ["map_block", "load_block"]


def test_an_invalidation_forgets_the_rest_of_a_chain() -> None:
    """The first entry is locked, a second one serves an access without lock, and stays when its page is gone."""
    assert steps("map_cache_2025", "invalidate_drops_unlocked") == [
        *("map_block", "map_transfer 0 1", "access 1 2", "balloon", "invalidate"),
    ]


def test_a_page_that_was_missing_gets_its_key_a_second_entry() -> None:
    """An entry that lacks the page does not fit, and is not completed; then the transfers end in the wrong order."""
    assert steps("map_cache_2025", "release_finds_its_own") == [
        *("map_block", "balloon", "map_transfer 1 1", "deflate", "map_transfer 0 1", "unmap_transfer 2"),
    ]


def test_a_dummy_of_ram_stays() -> None:
    """An access while a migration comes in finds no page, is given a dummy, and nothing replaces it."""
    assert steps("map_cache_2025", "no_dummy_while_running", ALIGNED) == ["map_block", "access 0 1", "load_block"]


def test_an_invalidation_once_unmapped_what_was_locked() -> None:
    """The block's own pointer goes first."""
    assert steps("locked_unmapped", "locked_survive_invalidate") == ["map_block", "balloon", "invalidate"]


def test_transfers_that_overlap_once_had_two_entries() -> None:
    """Two transfers; the first ends, a third takes its place under the second's key, and its entry is the one released.

    An access then maps that entry anew, under the third transfer's pointer.
    """
    assert steps("map_cache_2012", "reverse_has_its_entry") == [
        *("map_block", "map_transfer 0 1", "map_transfer 1 2", "unmap_transfer 1"),
        *("map_transfer 1 2", "unmap_transfer 1", "access 0 1"),
    ]


def test_an_access_once_took_a_lock_below_nought() -> None:
    """It takes the place before a locked entry, under its key; the release of that one finds a count of nought."""
    run = steps("unlocked_duplicate", "lock_never_wraps")
    assert [step.split()[0] for step in run] == [
        *("map_block", "map_transfer", "map_transfer", "unmap_transfer", "access", "unmap_transfer"),
    ]


REPAIRS = {
    "choose": (FRESH, "one_entry_per_key"),
    "settle": (FRESH, "present_is_served"),
    "is_dummy": (ALIGNED, "no_dummy_while_running"),
    "drop_unlocked": (FRESH, "invalidate_drops_unlocked"),
    "replaced": (INSIDE, "replaced_in_place"),
}
"""What breaks without a repair, and where."""


@pytest.mark.parametrize("hook", REPAIRS)
def test_each_repair_is_needed(hook: str) -> None:
    """With the body of 2025 in its place a property fails."""
    where, broken = REPAIRS[hook]
    design = project().designs["map_cache"]
    without = replace(design, hooks={h: body for h, body in design.hooks.items() if h.default.__name__ != hook})
    compiled = compile_design(without, project().properties, project().modules, project().sources)
    system = pinned(compiled.system, parse_pins(where, compiled.system))
    outcome = search(system, compiled.properties, sizes(), Options())
    assert broken in outcome.findings


def sizes(**more: int) -> dict[str, int]:
    """The small scope's, with some sorts larger."""
    found = {**project().scopes["small"], **more}
    return {sort.name: found[sort.name] for sort in project().compiled("map_cache").system.sorts}


def test_the_law_fits_its_scope() -> None:
    """With room for a third entry in each chain, and for more of them in all, `map_cache` reaches no more states."""
    compiled = project().compiled("map_cache")
    system = pinned(compiled.system, parse_pins(ALIGNED, compiled.system))
    counts = [search(system, [], larger, Options()).states for larger in (sizes(), sizes(Link=3, Area=6))]
    assert counts == [1184, 1184]
