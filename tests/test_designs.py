"""History comes out of the designs: the stories of the thread, as traces."""

from __future__ import annotations

from functools import cache

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


TIGHT, ROOMY = "budget=LIBXL,firmware=CLEAR", "budget=ROOM,firmware=CLEAR"


def test_naive_at_libxls_budget_is_refused_and_aborts() -> None:
    """The second populate gets one page, the next is refused, QEMU is gone, and the page stays."""
    run = violation("naive", "never_refused", TIGHT)
    assert actions(run) == [*BOOT, *SAVE, "init_region"]
    phases = checked("naive", TIGHT).layout.system.field("phase").type
    assert getattr(phases, "members")[last("naive", run, TIGHT, "phase")] == "ABORTED"  # noqa: B009
    use = [last("naive", run, TIGHT, "use", f) for f in range(8)]
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
    broken = [c.property for c in checked("physmap_keys", TIGHT).cells if isinstance(c.verdict, Violated)]
    assert broken == ["address_known", "visible_fast"]


def test_after_a_bar_moved_twice_the_replaced_mapping_has_lost_the_vram() -> None:
    """Since 2017 load maps what is at the BAR: where the second move failed nothing is, and the pointer is null."""
    run = violation("replace_mapping", "content_survives", TIGHT)
    assert actions(run)[5:7] == ["map_bar", "map_bar"]
    assert actions(run)[-2:] == ["load_region", "load_region"]
    assert last("replace_mapping", run, TIGHT, "host", 0, 0) is None


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
        broken = [c.property for c in checked("tracking_saved", where).cells if isinstance(c.verdict, Violated)]
        assert broken == ["content_survives"]


def test_tracking_that_is_not_saved_allocates_twice() -> None:
    """A new QEMU that starts as at a fresh boot is as naive as before."""
    assert actions(violation("tracking", "no_double_allocation", TIGHT)) == [*BOOT, *SAVE, "init_region"]


def test_no_design_on_xen_survives_a_bar_over_ram() -> None:
    """The move frees what it lands on; on the native machine the RAM comes back."""
    over = "budget=LIBXL,firmware=OVER_RAM"
    designs = ("naive", "cirrus_workaround", "early_savevm", "tracking", "physmap_keys", "replace_mapping")
    for design in (*designs, "tracking_saved"):
        assert actions(violation(design, "no_destruction", over)) == [*BOOT, "map_bar"]
    assert isinstance(checked("native", over).cell("no_destruction").verdict, Holds)


def test_the_native_machine_satisfies_everything() -> None:
    """It is the specification: whatever it broke would be no property."""
    for firmware in ("CLEAR", "OVER_RAM", "OVER_HOME"):
        cells = checked("native", f"firmware={firmware}").cells
        assert not [c.property for c in cells if isinstance(c.verdict, Violated)]


def test_a_switch_changes_when_freed_pages_leave_the_count() -> None:
    """A freed frame that QEMU maps leaves tot_pages at once where the switch says so; no verdict hangs on it."""
    for design in ("naive", "tracking_saved"):
        lazy, eager = (checked(design, f"{ROOMY},freed_count={v}").cells for v in ("yes", "no"))
        assert [type(c.verdict) for c in lazy] == [type(c.verdict) for c in eager]
