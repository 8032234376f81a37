"""Whoever writes a line of a reference design otherwise is noticed, or nobody outside can tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from relocheck import load
from relocheck.check import Settings, prepared
from relocheck.mutants.derive import mutants
from relocheck.mutants.trial import Fate, sound, tried
from tests.test_designs import ON_XEN

ROOT = Path(__file__).parents[2]
PLAIN = "budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no"
SHARED = {"world", "hypervisor", "faults", "rounds"}
"""What all designs share; there a mutant is another guest, toolstack or Xen."""

UNNOTICED: dict[str, set[str]] = {}
"""Mutants that can be seen from outside and break nothing that the design keeps; decision 61 explains each."""


@pytest.mark.slow
@pytest.mark.checkout
@pytest.mark.parametrize("design", (*ON_XEN, "native"))
def test_no_line_of_a_design_is_free(design: str) -> None:
    """On the plain machine, all mutants of the files that only some designs use."""
    project = load(ROOT)
    names, compiled, sizes = prepared(project, design, (), "small", Settings(where=PLAIN))
    base = sound(compiled, sizes, Settings().options, names, project.observables)
    own = [m for m in mutants(compiled.system) if Path(m.place.span.file).stem not in SHARED]
    fates = {f"{m.name}: {m.said}": tried(base, m, Settings().options).fate for m in own}
    assert sum(fate is Fate.KILLED for fate in fates.values()) >= 15
    unnoticed = {name for name, fate in fates.items() if fate in (Fate.SURVIVED, Fate.UNKNOWN)}
    assert unnoticed == UNNOTICED.get(design, set())
