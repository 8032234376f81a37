"""Proofs for every size on the benchmarks' protocol, and that none of them is wrong."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from relocheck.compile.design import Compiled
from relocheck.engine import explicit
from relocheck.engine.contract import Options
from relocheck.engine.every_size.result import EverySize, Limits
from relocheck.engine.every_size.sample import Sample
from relocheck.engine.every_size.search import induct, prove
from relocheck.engine.explore import explore
from relocheck.ir.layout import Layout
from relocheck.ir.system import System
from relocheck.mutants.derive import mutants, sampled, written
from relocheck.plain import Plain
from relocheck.project import load
from relocheck.replay import replay
from relocheck.theory.certificate import write
from relocheck.theory.lemma import goals
from relocheck.theory.structure import holds, structure_of
from relocheck.theory.telling import told
from relocheck.theory.transition import theory
from relocheck.theory.verify import verify
from relocheck.theory.walks import any_order

pytestmark = pytest.mark.checkout  # it reads bench/

SIZES = ({"Region": 1, "Slot": 1}, {"Region": 1, "Slot": 2}, {"Region": 2, "Slot": 1}, {"Region": 2, "Slot": 2})
ALL = ("stands_once", "address_is_right", "pointer_is_right", "shown_at_bar")


@cache
def proved(name: str) -> tuple[Compiled, EverySize]:
    compiled = load("bench").compiled(name)
    return compiled, prove(compiled.system, compiled.properties)


def test_relo_is_proved_for_every_size(tmp_path: Path) -> None:
    """All four properties, with an invariant that both solvers accept as a certificate."""
    compiled, result = proved("relo")
    assert result.proved == ALL and not result.stuck and not result.violated
    write(result.theory, result.lemmas, tmp_path)
    checked = verify(tmp_path, compiled.system, compiled.properties)
    assert checked.properties == ALL and checked.solvers == ("z3", "cvc5")


def test_the_lemmas_are_true_in_larger_instances() -> None:
    """Of relo with more elements than any instance that they were learned from."""
    compiled, result = proved("relo")
    sizes = {"Region": 2, "Slot": 5}
    assert all(seen["Slot"] < 5 for seen, _ in result.sample.instances)
    layout = Layout.of(compiled.system, sizes)
    for state in explore(compiled.system, sizes, Options()).states:
        structure = structure_of(result.theory.signature, layout, state)
        assert all(holds(lemma.formula, structure, {}) for lemma in result.lemmas)


def test_naive_relo_is_refused_at_the_smallest_size() -> None:
    """One region, one slot, four steps, and the plain functions take them."""
    compiled, result = proved("naive_relo")
    found = result.violated["stands_once"]
    assert found.sizes == {"Region": 1, "Slot": 1}
    assert [s.action for s in found.finding.run.steps] == ["map_region", "save", "start", "init_region_anew"]
    replay(Plain(compiled, found.sizes), found.finding.run)
    assert result.proved == ALL[1:]


def learned_from(system: System, sizes: dict[str, int]) -> Sample:
    """A sample of one instance in which nobody has looked for violations."""
    known = theory(system)
    states = explore(any_order(system), sizes, Options()).states
    return Sample(structures=[structure_of(known.signature, Layout.of(system, sizes), s) for s in states])


def blindly(system: System, compiled: Compiled) -> EverySize:
    """The search for an invariant, told of no violation; it has seen two elements of each sort."""
    known = theory(system)
    result = EverySize(known, learned_from(system, {"Region": 2, "Slot": 2}))
    induct(result, goals(known, compiled.properties), (), Limits(20, level=1))
    return result


def violated(system: System, compiled: Compiled) -> set[str]:
    """What the explicit engine finds violated at small sizes."""
    outcomes = [explicit.search(system, compiled.properties, s, Options(deadlock=False)) for s in SIZES]
    return {name for outcome in outcomes for name in outcome.findings}


def never_proved(compiled: Compiled, limit: int) -> int:
    """Assert that no violated property of a sample of mutants is proved; how many of them violate one."""
    broken = 0
    for mutant in sampled(mutants(compiled.system), limit, seed=0):
        system = written(compiled.system, mutant, compiled.properties)
        if bad := violated(system, compiled):
            assert not bad & set(blindly(system, compiled).proved), mutant
            broken += 1
    return broken


def test_what_naive_relo_violates_is_not_proved_of_it() -> None:
    """Even where nobody has looked for the violation first; the step that leads out is told as two states."""
    compiled, _ = proved("naive_relo")
    result = blindly(compiled.system, compiled)
    assert result.proved == ALL[1:]
    out = result.stuck["stands_once"].leads_out
    assert out is not None and out.step == "init_region_anew"
    lines = told(result.theory.signature, out)
    assert "  phase = INIT" in lines and any("at_home" in line and "yes" in line for line in lines[-3:])


def test_no_mutant_is_proved_wrongly() -> None:
    """A few mutants of relo."""
    compiled, _ = proved("relo")
    assert never_proved(compiled, 6) > 1


@pytest.mark.slow
def test_no_mutant_at_all_is_proved_wrongly() -> None:
    """All that the tool derives."""
    compiled, _ = proved("relo")
    assert never_proved(compiled, 1000) > 30
