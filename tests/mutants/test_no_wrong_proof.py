"""A hunt for wrong proofs among derived mutants: what the explicit engine refutes, no engine proves.

Every mutant is put to every engine that proves, their certificates to Z3; and so is the proof of the design itself,
which no longer is one where the mutant breaks what it proves. `tests/engine/every_size` does it for every size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest

from relocheck.certificate.checker import Rejected, check
from relocheck.certificate.document import certificate
from relocheck.compile.design import Compiled
from relocheck.engine import distil, explicit, induction, pdr
from relocheck.engine.contract import Engine, Options, Outcome, Stop
from relocheck.errors import NoStart
from relocheck.ir.invariant import Invariant
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from relocheck.mutants.derive import Mutant, mutants, sampled, written
from relocheck.project import load
from relocheck.scopes import parse_scope
from relocheck.split import parse_pins, pinned
from tests.mutants.shelf import shelf

Engines = tuple[tuple[Engine, Options], ...]
DISTIL: Engines = ((distil.search, Options()),)
EVERY: Engines = (*DISTIL, (pdr.search, Options(timeout=5)), (induction.search, Options(depth=2, timeout=5)))


TINY = "Region=1,Page=1,Ram=1,Slot=1,Gfn=5,Frame=4"
LIVE = "budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=yes"
QUIET = LIVE.replace("live=yes", "live=no")


@dataclass(frozen=True, slots=True)
class Ground:
    """One class of starts of a design, and its own proof."""

    system: System
    properties: tuple[Property, ...]
    sizes: Sizes
    proof: Invariant


@dataclass(slots=True)
class Hunted:
    """How many mutants were judged, how many broke what the design keeps, what was proved, what stayed unknown."""

    judged: int = 0
    broken: int = 0
    proved: int = 0
    unknown: int = 0


def ground(compiled: Compiled, scope: str, where: str = "") -> Ground:
    """A design with constants fixed, proved once."""
    system = pinned(compiled.system, parse_pins(where, compiled.system))
    sizes = parse_scope(scope, {}).of(system)
    proofs = distil.search(system, compiled.properties, sizes).proofs
    return Ground(system, tuple(compiled.properties), sizes, next(iter(proofs.values())))


def refuted(outcome: Outcome, properties: Sequence[Property]) -> set[str] | None:
    """What a search knows not to hold: everything, where an action fails; None where it did not come to an end."""
    if outcome.fault is not None and outcome.fault.property is None:
        return {p.name for p in properties}
    if outcome.fault is not None and outcome.fault.property is not None:
        return {outcome.fault.property, *outcome.findings}
    return set(outcome.findings) if outcome.stop in (Stop.EXHAUSTED, Stop.DECIDED) else None


def is_accepted(base: Ground, system: System, invariant: Invariant) -> bool:
    """Whether Z3 accepts an invariant as a proof."""
    made = certificate(system, base.properties, base.sizes, invariant, "", "test")
    try:
        check(made, system, base.properties, base.sizes, ["z3"])
    except Rejected:
        return False
    return True


def judge(base: Ground, system: System, engines: Engines, found: Hunted) -> None:
    """Have the engines, and the design's own proof, speak of one mutant."""
    truth = explicit.search(system, base.properties, base.sizes, Options(timeout=60))
    bad = refuted(truth, base.properties)
    if bad is None:
        found.unknown += 1
        return
    for engine, options in engines:
        outcome = engine(system, base.properties, base.sizes, options)
        assert not bad & set(outcome.proofs), f"{outcome.engine} proves what does not hold"
        assert all(is_accepted(base, system, proof) for proof in dict.fromkeys(outcome.proofs.values()))
        found.proved += len(outcome.proofs)
    lost = bad & set(base.proof.proves)
    assert not (lost and is_accepted(base, system, base.proof)), f"the old proof passes, {lost} do not hold"
    found.judged += 1
    found.broken += bool(lost)


def drawn(base: Ground, limit: int | None = None) -> list[Mutant]:
    """All mutants of a design, or so many of them."""
    return sampled(mutants(base.system), limit, seed=0)


def breaking(base: Ground, limit: int) -> list[Mutant]:
    """The first mutants that break something which the design's proof proves."""
    return list(islice((m for m in drawn(base) if _breaks(base, m)), limit))


def _breaks(base: Ground, mutant: Mutant) -> bool:
    outcome = explicit.search(written(base.system, mutant, base.properties), base.properties, base.sizes)
    return bool((refuted(outcome, base.properties) or set()) & set(base.proof.proves))


def hunt(base: Ground, engines: Engines, some: Sequence[Mutant]) -> Hunted:
    """Judge mutants of a design."""
    found = Hunted()
    for mutant in some:
        try:
            judge(base, written(base.system, mutant, base.properties), engines, found)
        except NoStart:
            found.unknown += 1
        except AssertionError as error:
            error.add_note(mutant.name)
            raise
    return found


def test_no_mutant_of_a_shelf_is_proved_wrongly(tmp_path: Path) -> None:
    """All 26; those that a property notices are the six that are killed in `test_mutants`."""
    base = ground(shelf(tmp_path).compiled("shelf"), "Box=2,Board=2")
    found = hunt(base, EVERY, drawn(base))
    assert (found.judged, found.broken, found.unknown) == (26, 6, 0)
    assert found.proved > found.judged


def reference(design: str, where: str) -> Ground:
    """A reference design at the smallest scope."""
    return ground(load("reference").compiled(design), TINY, where)


def test_a_mutant_of_a_reference_design() -> None:
    """One that breaks what naive keeps in the whole world."""
    base = reference("naive", QUIET)
    found = hunt(base, DISTIL, breaking(base, 1))
    assert (found.judged, found.broken) == (1, 1) and found.proved > 0


@pytest.mark.slow
@pytest.mark.parametrize(("design", "where"), [("tracking_saved", LIVE), ("naive", QUIET), ("replace_mapping", QUIET)])
def test_many_mutants_of_reference_designs(design: str, where: str) -> None:
    """Of two classes of starts; some break what the design keeps, and not all that was proved is lost."""
    base = reference(design, where)
    found = hunt(base, DISTIL, drawn(base, 12))
    assert found.judged == 12 and found.broken > 1 and found.proved > found.judged


@pytest.mark.slow
def test_all_engines_on_mutants_of_a_reference_design() -> None:
    """The two that do not begin with the reachable states have some seconds each."""
    base = reference("naive", QUIET)
    found = hunt(base, EVERY, breaking(base, 3))
    assert (found.judged, found.broken) == (3, 3) and found.proved > 0
