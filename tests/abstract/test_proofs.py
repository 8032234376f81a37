"""What is proved of the abstract designs for every size, and what is violated at the smallest one."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocheck.engine.every_size.result import EverySize, Limits
from relocheck.engine.every_size.search import prove
from relocheck.project import load
from relocheck.theory.certificate import write
from relocheck.theory.verify import verify

pytestmark = pytest.mark.checkout  # it reads abstract/


def proved(design: str, *names: str) -> EverySize:
    compiled = load("abstract").compiled(design)
    wanted = [p for p in compiled.properties if p.name in names]
    return prove(compiled.system, wanted, limits=Limits(60, level=1))


def test_naive_allocates_twice_at_the_smallest_size() -> None:
    """One region, one slot, two frames."""
    found = proved("naive", "no_double_allocation").violated["no_double_allocation"]
    assert found.sizes == {"Frame": 2, "Region": 1, "Slot": 1}
    assert [s.action for s in found.finding.run.steps][-1] == "init_region"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("design", "names"),
    [
        (
            "tracking_saved",
            (
                *("no_double_allocation", "one_frame_each", "pointer_maps_own_frames", "address_known", "visible"),
                "no_destruction",
            ),
        ),
        ("replace_mapping", ("no_double_allocation", "no_double_request", "no_destruction")),
    ],
)
def test_what_is_proved_for_every_size(design: str, names: tuple[str, ...], tmp_path: Path) -> None:
    """With certificates that both solvers accept."""
    compiled = load("abstract").compiled(design)
    result = proved(design, *names)
    assert result.proved == names
    write(result.theory, result.lemmas, tmp_path)
    assert verify(tmp_path, compiled.system, compiled.properties).solvers == ("z3", "cvc5")
