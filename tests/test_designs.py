"""History comes out of the designs: the stories of the thread, as traces."""

from __future__ import annotations

from functools import cache

import pytest

from relocheck.check import Settings, check
from relocheck.engine.contract import Run
from relocheck.project import load
from relocheck.verdict import Checked, Holds, Violated

BOOT = ["build", "init_region", "init_region", "reset_devices", "unpause"]
SAVE = ["save_devices", "save_memory", "restore"]


@cache
def checked(design: str, where: str) -> Checked:
    return check(load("reference"), design, settings=Settings(where=where, use_cache=False, recheck=False))


def violation(design: str, property_: str, where: str) -> Run:
    verdict = checked(design, where).cell(property_).verdict
    assert isinstance(verdict, Violated)
    return verdict.run


def actions(run: Run) -> list[str]:
    return [s.action for s in run.steps]


def last(design: str, run: Run, where: str, field: str, *keys: int) -> object:
    return checked(design, where).layout.read(run.last_step[1], field, *keys)


PLAIN = "firmware=CLEAR,board=ROMS,homes=KEPT,live=no"
TIGHT, ROOMY = f"budget=LIBXL,{PLAIN}", f"budget=ROOM,{PLAIN}"


def tight(**changes: str) -> str:
    """The plain start at libxl's budget, but for these constants."""
    return ",".join(f"{name}={changes.get(name, value)}" for name, value in (p.split("=") for p in TIGHT.split(",")))


def broken(design: str, where: str) -> list[str]:
    return [c.property for c in checked(design, where).cells if isinstance(c.verdict, Violated)]


def test_naive_at_libxls_budget_is_refused_and_aborts() -> None:
    """The second populate gets one page, the next is refused, QEMU is gone, and the page stays."""
    run = violation("naive", "never_refused", TIGHT)
    assert actions(run) == [*BOOT, *SAVE, "init_region"]
    phases = checked("naive", TIGHT).layout.system.field("phase").type
    assert getattr(phases, "members")[last("naive", run, TIGHT, "phase")] == "ABORTED"  # noqa: B009
    use = [last("naive", run, TIGHT, "use", f) for f in range(10)]
    assert use.count(1) == 6  # two of RAM, two of VRAM, one ROM, and the one placed: the budget


def test_naive_with_room_allocates_twice() -> None:
    """Init populates home although the VRAM has been restored."""
    assert actions(violation("naive", "no_double_allocation", ROOMY)) == [*BOOT, *SAVE, "init_region"]


def test_naive_with_room_frees_the_restored_frames_at_load() -> None:
    """The move at load lands on the frames that the restore had filled."""
    run = violation("naive", "restore_destroys_nothing", ROOMY)
    assert actions(run) == [*BOOT, "map_bar", *SAVE, "init_region", "init_region", "reset_devices", "load_region"]


def test_a_bar_moved_twice_leaves_the_vram_behind() -> None:
    """One region, two slots, no save: the move starts at home, which the VRAM has left (OVMF, 2022)."""
    for design in ("naive", "cirrus_workaround", "early_savevm", "physmap_keys", "replace_mapping"):
        assert actions(violation(design, "visible_fast", TIGHT)) == [*BOOT, "map_bar", "map_bar"]


def test_after_a_bar_moved_twice_the_keys_find_the_vram_again() -> None:
    """What was merged in 2012 records the moves that succeeded: a restore is as slow as before, and loses nothing."""
    assert broken("physmap_keys", TIGHT) == ["address_known", "no_stray_mapping", "visible_fast"]


def test_after_a_bar_moved_twice_a_restore_fails_the_assertion() -> None:
    """Since 2017 load maps what is at the BAR: where the second move failed nothing is, and QEMU 7.2 aborts."""
    run = violation("replace_mapping", "never_refused", TIGHT)
    assert actions(run)[5:7] == ["map_bar", "map_bar"]
    assert actions(run)[-1] == "load_region"
    assert last("replace_mapping", run, TIGHT, "host", 0, 0) is None


def with_one_region(design: str, property_: str) -> Run | None:
    """The shortest run that breaks a property of the plain machine with no device but the VGA; None: it holds."""
    settings = Settings(where=TIGHT, use_cache=False, recheck=True)
    verdict = check(load("reference"), design, [property_], "small,Region=1", settings).cell(property_).verdict
    assert isinstance(verdict, Violated | Holds)
    return verdict.run if isinstance(verdict, Violated) else None


@pytest.mark.parametrize("design", ["physmap_keys", "keys_as_built", "replace_mapping"])
def test_the_double_move_needs_one_region_two_slots_and_no_save(design: str) -> None:
    """OVMF programs the BAR twice: the second move starts from home, which the VRAM has left."""
    run = with_one_region(design, "visible_fast")
    assert run is not None
    assert actions(run) == ["build", "init_region", "reset_devices", "unpause", "map_bar", "map_bar"]


def test_what_happens_at_restore_after_it_with_one_region() -> None:
    """The keys of 2012 find the VRAM; as built, and since 2017, QEMU aborts where load maps the BAR."""
    assert with_one_region("physmap_keys", "never_refused") is None
    boot = ["build", "init_region", "reset_devices", "unpause"]
    for design in ("keys_as_built", "replace_mapping"):
        run = with_one_region(design, "never_refused")
        assert run is not None
        restored = [*SAVE, "init_region", "reset_devices", "load_region"]
        assert actions(run) == [*boot, "map_bar", "map_bar", *restored]


def test_skipping_by_name_allocates_everything_else_twice() -> None:
    """early_savevm skips "vga.vram" and no other region: the ROM block is populated over its restored frame."""
    run = violation("early_savevm", "no_double_allocation", TIGHT)
    assert actions(run) == [*BOOT, *SAVE, "init_region"]
    assert run.steps[-1].args == (1,)


def test_the_workaround_asks_for_its_pointer_where_the_vram_is_not() -> None:
    """A BAR moved in vain or switched off does not say where the VRAM is: the pointer is null."""
    run = violation("cirrus_workaround", "pointer_maps_own_frames", TIGHT)
    assert actions(run)[-1] == "load_region"
    assert actions(run)[5] == "map_bar" and actions(run)[6] in ("map_bar", "unmap_bar")
    assert last("cirrus_workaround", run, TIGHT, "host", 0, 0) is None


def test_reset_wipes_what_a_saved_address_has_found() -> None:
    """Tracking, saved early, maps the restored VRAM before the reset, which clears it (695bb854e8)."""
    run = violation("tracking_saved", "content_survives", TIGHT)
    assert actions(run)[-3:] == ["reset_devices", "load_region", "load_region"]
    assert "draw" in actions(run)


def test_tracking_that_is_saved_breaks_nothing_else_where_bars_are_clear() -> None:
    """With the firmware's BARs clear of RAM and homes only the reset is left to mend."""
    for where in (TIGHT, ROOMY):
        assert broken("tracking_saved", where) == ["content_survives", "no_stray_mapping"]


def test_tracking_that_is_not_saved_allocates_twice() -> None:
    """A new QEMU that starts as at a fresh boot is as naive as before."""
    assert actions(violation("tracking", "no_double_allocation", TIGHT)) == [*BOOT, *SAVE, "init_region"]


ON_XEN = (
    "naive", "cirrus_workaround", "early_savevm", "tracking", "tracking_saved", "physmap_keys", "keys_as_built",
    "replace_mapping",
)  # fmt: skip


def test_a_bar_over_ram_shows_in_part_and_is_moved_from_the_regions_first_page() -> None:
    """RAM covers the BAR's first page: page 0 goes, from home, to where page 1 is seen (recorded of a QEMU 7.2)."""
    where = tight(firmware="OVER_RAM")
    for design in ON_XEN:
        run = violation(design, "visible", where)
        assert actions(run) == [*BOOT, "map_bar"]
        assert last(design, run, where, "view", 2) == 0 and last(design, run, where, "view", 1) is None
    assert last("physmap_keys", violation("physmap_keys", "visible", where), where, "physmap", 2) == (2, 1)


def test_a_bar_over_a_home_destroys_what_stands_there() -> None:
    """The move frees what it lands on, and is done page by page over itself (X:7acc7dd36b)."""
    where = tight(firmware="OVER_HOME")
    for design in ON_XEN:
        assert actions(violation(design, "no_destruction", where)) == [*BOOT, "map_bar"]
        assert actions(violation(design, "range_moves_whole", where)) == [*BOOT, "map_bar"]
    assert isinstance(checked("native", where).cell("no_destruction").verdict, Holds)


def test_a_restore_of_a_bar_over_ram_ends_in_an_assertion_since_2017() -> None:
    """The mapping to replace is looked for by home and size, and only a part of the BAR is seen."""
    run = violation("replace_mapping", "never_refused", tight(firmware="OVER_RAM"))
    assert actions(run)[-1] == "load_region"


def test_as_built_a_restore_after_a_bar_moved_twice_ends_in_an_assertion() -> None:
    """The keys lead to the VRAM; the mapping made there is not entered under home, where replacing looks for it."""
    run = violation("keys_as_built", "never_refused", TIGHT)
    assert actions(run) == [*BOOT, "map_bar", "map_bar", *SAVE, *["init_region"] * 2, "reset_devices", "load_region"]


def test_the_entry_before_the_move_is_a_record_of_what_did_not_happen() -> None:
    """Since 331b5189d7 the physmap says that the VRAM is where the second move failed to take it."""
    assert actions(violation("replace_mapping", "record_agrees", TIGHT)) == [*BOOT, "map_bar", "map_bar"]
    assert "record_agrees" not in broken("physmap_keys", TIGHT)


def test_a_second_vram_is_emulated() -> None:
    """One framebuffer is registered: the VRAM of the other VGA stays at home, and each access to it is slow."""
    where = tight(board="VGAS")
    for design in ("naive", "physmap_keys", "replace_mapping"):
        assert actions(violation(design, "visible_fast", where)) == [*BOOT, "map_bar"]
    assert len(violation("tracking", "visible_fast", where).steps) > 6


def test_a_card_that_is_unplugged_leaves_its_pages_and_one_plugged_again_leaks_them() -> None:
    """qemu_ram_free gives nothing back; the next populate goes over it (recorded of a QEMU 7.2)."""
    where = tight(board="CARDS")
    assert actions(violation("replace_mapping", "unique_backing", where))[-2:] == ["plug", "unplug"]
    assert actions(violation("replace_mapping", "no_double_allocation", where))[-3:] == ["plug", "unplug", "plug"]


def test_other_homes_are_not_found_by_what_is_keyed_by_home() -> None:
    """Only the native machine, and an address saved for each region, need no home to be the same again."""
    where = tight(homes="CHANGED")
    fails = [d for d in (*ON_XEN, "native") if "home_independent" in broken(d, where)]
    assert fails == ["cirrus_workaround", "early_savevm", "physmap_keys", "keys_as_built", "replace_mapping"]


def test_a_move_between_two_rounds_is_restored_twice() -> None:
    """What left a guest frame after it was sent is there again, and too much for the budget (Xen's known issue)."""
    where = tight(live="yes")
    for design in ON_XEN:
        run = violation(design, "dirty_complete", where)
        assert actions(run) == [*BOOT, "send_round", "map_bar", "save_devices", "save_memory"]
    assert actions(violation("tracking_saved", "never_refused", where))[-1] == "restore"


def test_faults_happen_where_they_are_switched_on() -> None:
    """Each switch makes one property of a design fail that holds without it."""
    for switch, property_ in (
        ("moves_fail=yes", "failure_is_atomic"),
        ("populate_refused=yes", "never_refused"),
        ("qemu_crashes=yes", "no_double_allocation"),
        ("keys_lost=yes", "pointer_maps_own_frames"),
        ("others_take_pages=yes", "never_refused"),
        ("low_ram_moves=yes", "closed_world"),
    ):
        assert property_ in broken("physmap_keys", f"{TIGHT},{switch}")
        assert property_ not in broken("physmap_keys", TIGHT)


def test_a_listener_that_hears_removals_takes_the_vram_home() -> None:
    """Of a device that stops logging the BAR's removal is heard: nothing stays at the old address."""
    assert "no_stray_mapping" in broken("tracking_saved", TIGHT)
    assert broken("tracking_saved", f"{TIGHT},logs=no") == ["content_survives"]


def test_the_native_machine_satisfies_everything_but_the_order_of_bars_over_each_other() -> None:
    """It is the specification. Which of two BARs covers the other is decided anew by the order they are loaded in."""
    for change in ({}, {"firmware": "OVER_RAM"}, {"firmware": "OVER_HOME"}, {"board": "VGAS"}, {"board": "CARDS"}):
        assert not broken("native", tight(**change))
    assert broken("native", tight(board="VGAS", firmware="OVER_BARS")) == ["fixpoint"]


def test_a_switch_changes_when_freed_pages_leave_the_count() -> None:
    """A freed frame that QEMU maps leaves tot_pages at once where the switch says so; no verdict hangs on it."""
    for design in ("naive", "tracking_saved"):
        lazy, eager = (checked(design, f"{ROOMY},freed_count={v}").cells for v in ("yes", "no"))
        assert [type(c.verdict) for c in lazy] == [type(c.verdict) for c in eager]
