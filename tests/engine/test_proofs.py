"""The engines that prove: what they prove holds, what they refute does not, and a checker accepts every proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

import pytest

from relocheck.certificate.checker import check
from relocheck.certificate.document import certificate
from relocheck.engine import distil, induction, pdr
from relocheck.engine.contract import Engine, Options, Outcome, Stop
from relocheck.errors import NoStart
from relocheck.ir.evaluate import evaluate, execute
from relocheck.ir.invariant import Count, Invariant
from relocheck.ir.layout import Layout
from relocheck.ir.system import Action, Field, Kind, Property, System
from relocheck.ir.terms import Assign, Choose, Const, Operator, Read, SortDomain
from relocheck.ir.types import BOOL, IntType, MapType, Sizes
from tests.certificate.samples import BELOW, SIZES, TANK, below
from tests.engine.explicit_systems import FRAME, local, no, system
from tests.engine.symbolic_systems import number, op, read
from tests.random_models import Model, random_model
from tests.random_models.brute_force import brute_force

ENGINES: Mapping[str, Engine] = {"distil": distil.search, "pdr": pdr.search, "induction": induction.search}
MODELS = 40
POOL: Sizes = {"Gfn": 1, "Frame": 8, "Region": 1}
MOST = 300
"""Models with more states are left out."""


def accepted(system: System, properties: list[Property], sizes: Sizes, proofs: Mapping[str, Invariant]) -> None:
    """Z3 accepts each proof, and each shows what it is given for."""
    for name, invariant in proofs.items():
        assert name in invariant.proves
        made = certificate(system, properties, sizes, invariant, "", "test")
        check(made, system, properties, sizes, ["z3"])


def replayed(system: System, properties: Mapping[str, Property], sizes: Sizes, outcome: Outcome) -> None:
    """The interpreter takes each run, and its end breaks the property."""
    layout = Layout.of(system, sizes)
    for name, finding in outcome.findings.items():
        state = finding.run.start
        for step in finding.run.steps:
            state = execute(system.action(step.action), layout, state, step.args, step.choices)
            assert state == step.state
        before, last = finding.run.last_step
        step_property = properties[name].kind is Kind.STEP
        assert not evaluate(properties[name].formula, layout, last, before if step_property else None)


def judge(engine: Engine, model: Model) -> tuple[int, int]:
    """Compare an engine with a search of everything; how many properties it proved, and refuted."""
    truth = brute_force(Layout.of(model.system, model.sizes), model.properties, MOST)
    asked = [p for p in model.properties if p.kind is not Kind.SOMETIMES]
    if not truth.is_complete or not truth.layers or not truth.layers[0]:
        return 0, 0
    outcome = engine(model.system, asked, model.sizes, Options(depth=6, timeout=60))
    assert outcome.fault is None
    assert set(outcome.findings) <= set(truth.findings), "it refutes what holds"
    assert not set(outcome.proofs) & set(truth.findings), "it proves what does not hold"
    if engine is not induction.search:
        assert {*outcome.findings, *outcome.proofs} == {p.name for p in asked}
    accepted(model.system, asked, model.sizes, outcome.proofs)
    replayed(model.system, {p.name: p for p in asked}, model.sizes, outcome)
    return len(outcome.proofs), len(outcome.findings)


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_is_right_about_random_models(name: str) -> None:
    """What it says is so, and it says enough."""
    proved = refuted = 0
    for seed in range(MODELS):
        try:
            more = judge(ENGINES[name], random_model(Random(seed)))
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
        proved, refuted = proved + more[0], refuted + more[1]
    assert proved >= 5
    assert refuted >= 5


@pytest.mark.slow
@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_is_right_about_more_random_models(name: str) -> None:
    """The same of models that the default run does not see."""
    for seed in range(2000, 2050):
        try:
            judge(ENGINES[name], random_model(Random(seed)))
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_finds_the_lemma_that_is_missing(name: str) -> None:
    """That the level stays below 3 is not inductive by itself."""
    outcome = ENGINES[name](TANK, [BELOW], SIZES, Options())
    assert set(outcome.proofs) == {BELOW.name}
    accepted(TANK, [BELOW], SIZES, outcome.proofs)


def pool() -> tuple[System, Property]:
    """Free frames are taken and used ones given back, and a number says how many are used; it never overflows."""
    f, taken = local("f", FRAME), read("taken", type_=IntType(0, 8))
    used = Read("used", (f,), BOOL)
    take = (
        Choose("f", FRAME, SortDomain(FRAME), no(used)),
        Assign("used", (f,), Const(True, BOOL)),
        Assign("taken", (), op(Operator.ADD, taken, number(1))),
    )
    give = (
        Choose("f", FRAME, SortDomain(FRAME), used),
        Assign("used", (f,), Const(False, BOOL)),
        Assign("taken", (), op(Operator.SUB, taken, number(1))),
    )
    fields = [Field("used", MapType((FRAME,), BOOL), False), Field("taken", IntType(0, 8), 0)]
    made = system("pool", fields, [Action("take", (), take), Action("give", (), give)], symmetric=("Frame",))
    return made, Property("few", Kind.INVARIANT, op(Operator.LE, taken, number(8)))


def test_distilling_counts_where_no_few_elements_show_it() -> None:
    """That a taken frame is counted can be seen of no three of eight frames."""
    made, few = pool()
    proof = distil.search(made, [few], POOL, Options()).proofs[few.name]
    assert any(isinstance(atom, Count) for clause in proof.clauses for atom in clause)
    accepted(made, [few], POOL, {few.name: proof})


def test_a_proof_of_a_large_step_keeps_all_its_clauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is accepted as one without those that are superfluous."""
    pruned = distil.search(TANK, [BELOW], SIZES, Options()).proofs[BELOW.name]
    monkeypatch.setattr(distil, "PRUNED", 0)
    whole = distil.search(TANK, [BELOW], SIZES, Options()).proofs[BELOW.name]
    assert set(pruned.families) <= set(whole.families)
    accepted(TANK, [BELOW], SIZES, {BELOW.name: whole})


def test_induction_says_how_many_states_it_needs() -> None:
    """Behind two good states of the tank, one after the other, the third is good."""
    assert induction.search(TANK, [BELOW], SIZES).proofs[BELOW.name].depth == 2


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_refutes_with_a_run(name: str) -> None:
    """The level gets to 2 in two steps."""
    outcome = ENGINES[name](TANK, [below(2)], SIZES, Options())
    assert len(outcome.findings["below 2"].run.steps) == 2
    assert not outcome.proofs


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_that_runs_out_of_time_proves_nothing(name: str) -> None:
    """Unknown is no proof."""
    outcome = ENGINES[name](TANK, [BELOW], SIZES, Options(timeout=1e-9))
    assert (outcome.stop, dict(outcome.proofs)) == (Stop.TIME, {})


@pytest.mark.parametrize("name", ENGINES)
def test_without_a_start_nothing_is_proved(name: str) -> None:
    """No start satisfies the assumptions: that is an error, and no proof of everything."""
    system = replace(TANK, assumptions=(op(Operator.LT, read("level"), number(0)),))
    with pytest.raises(NoStart):
        ENGINES[name](system, [BELOW], SIZES, Options())
