"""What is recorded in proofs/ is what a fresh run finds, and what the README says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from relocheck.check import Settings, check
from relocheck.expectation import differences, entry, read_expected
from relocheck.formats.markdown import table, updated
from relocheck.project import load, reference
from relocheck.verdict import Checked, Holds, NotApplicable, Violated
from relocheck.worlds import worlds

DESIGNS = (
    "naive",
    "cirrus_workaround",
    "early_savevm",
    "tracking",
    "tracking_saved",
    "physmap_keys",
    "replace_mapping",
    "native",
)
CACHES = ("map_cache", "map_cache_2012", "map_cache_2017", "map_cache_2025")


@cache
def fresh(design: str) -> Checked:
    """A run at the small scope that reads nothing kept."""
    settings = Settings(use_cache=False, recheck=False if design in CACHES else None)
    return check(load("reference"), design, settings=settings)


@pytest.mark.parametrize("design", [*DESIGNS, *CACHES])
def test_a_fresh_run_finds_what_is_recorded(design: str) -> None:
    """Every cell of the small scope: verdict, evidence, steps, classes of starts, hash."""
    recorded = read_expected(reference() / "proofs" / "verdicts.toml")["small"][design]
    found = [c for c in fresh(design).cells if c.property in recorded or not isinstance(c.verdict, NotApplicable)]
    assert {c.property: entry(c) for c in found} == {n: cell for n, cell in recorded.items() if isinstance(cell, dict)}


@pytest.mark.parametrize("design", [*DESIGNS, *CACHES])
def test_the_counts_are_those_recorded(design: str) -> None:
    """States and transitions, frames up to renaming; and, where all was re-checked, the states where they are not."""
    recorded = read_expected(reference() / "proofs" / "verdicts.toml")["small"][design]
    outcome = fresh(design).outcome
    assert (outcome.states, outcome.transitions) == (recorded["states"], recorded["transitions"])
    assert fresh(design).renamed in (None, recorded.get("without_symmetry"))


@pytest.mark.slow
@pytest.mark.parametrize(("design", "holding"), [("native", 21), ("map_cache", 11)])
def test_what_holds_can_be_rechecked_as_a_whole(design: str, holding: int) -> None:
    """The plain functions find each explored set closed and safe."""
    checked = check(load("reference"), design, settings=Settings(recheck=True, use_cache=False))
    held = [c.verdict for c in checked.cells if isinstance(c.verdict, Holds) and c.verdict.witness is None]
    assert len(held) == holding and all(v.rechecked for v in held)


@pytest.mark.parametrize("design", [*DESIGNS, *CACHES])
def test_every_violation_is_shortest(design: str) -> None:
    """Explicit search goes in order of depth."""
    assert all(c.verdict.shortest for c in fresh(design).cells if isinstance(c.verdict, Violated))


def test_a_changed_verdict_is_a_difference() -> None:
    """A recorded cell that comes out otherwise is told with both."""
    expected = {"small": {"native": {"visible": {"verdict": "violated", "evidence": "violated", "steps": 7}}}}
    differ, _ = differences(expected, [fresh("native")])
    assert [(d.property, d.expected, d.found) for d in differ] == [("visible", "violated in 7 steps", "holds")]


@pytest.mark.checkout
def test_the_readme_has_the_recorded_table() -> None:
    """Its table is the one that `relocheck report` writes."""
    project = load("reference")
    recorded = read_expected(project.root / "proofs" / "verdicts.toml")
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    groups = worlds({name: design.state for name, design in project.designs.items()})
    text = table(recorded, "small", groups, [p.name for p in project.properties])
    assert updated(readme, text) == readme
