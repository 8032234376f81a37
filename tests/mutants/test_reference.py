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

LISTENER = frozenset({"without not s.vram[r] or not s.logs", "not s.vram[r]", "not s.logs"})
"""region_del is heard for a VRAM that logs; early_savevm allocates nothing at a restore: improvements."""
PHYSMAP = frozenset({"without s.physmap[k] := None"})
"""The physmap outlives QEMU: the idea that was merged in 2012."""
UNNOTICED: dict[str, frozenset[str]] = {
    "cirrus_workaround": LISTENER | PHYSMAP,
    "early_savevm": LISTENER
    | PHYSMAP
    | {
        "without s.vram_at[k] := None",  # the early section outlives its domain: all that would notice is broken
    },
}
"""What can be seen from outside and breaks nothing that the design keeps; decision 61 says more."""


@pytest.mark.slow
@pytest.mark.checkout
@pytest.mark.parametrize("design", (*ON_XEN, "qemu_traditional", "native", "emulated_xen"))
def test_no_line_of_a_design_is_free(design: str) -> None:
    """On the plain machine, all mutants of the files that only some designs use.

    Where the design aborts anyway (`never_refused` is broken), that a mutant aborts elsewhere breaks nothing more.
    """
    project = load(ROOT)
    names, compiled, sizes = prepared(project, design, (), "small", Settings(where=PLAIN))
    base = sound(compiled, sizes, Settings().options, names, project.observables)
    own = [m for m in mutants(compiled.system) if Path(m.place.span.file).stem not in SHARED]
    results = [tried(base, m, Settings().options) for m in own]
    assert sum(t.fate is Fate.KILLED for t in results) >= 15
    aborts = "never_refused" not in {p.name for c in base.classes for p in c.kept}
    survivors = [t for t in results if t.fate is Fate.SURVIVED and not (aborts and "ABORTED" in t.why)]
    unnoticed = {short(t.mutant.said) for t in [*survivors, *(t for t in results if t.fate is Fate.UNKNOWN)]}
    assert unnoticed == UNNOTICED.get(design, frozenset())


def short(said: str) -> str:
    """`s.live, not s.logs` without what is read instead, where that does not matter."""
    tail = said.partition(", ")[2]
    return tail if tail in LISTENER else said
