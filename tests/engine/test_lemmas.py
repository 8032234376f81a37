"""Lemmas offered to the engines on random models, true ones and false ones: no wrong proof comes of any."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from relocheck.certificate.checker import check
from relocheck.certificate.document import certificate
from relocheck.engine import distil, explicit, induction
from relocheck.engine.contract import Options
from relocheck.engine.sat import GivenUp
from relocheck.errors import NoStart
from relocheck.ir.system import Kind, Property
from tests.random_models import Model, random_model

MODELS = 40


def lemmas_of(model: Model) -> tuple[Property, ...]:
    """The model's invariants under other names: some hold, some do not."""
    invariants = (p for p in model.properties if p.kind is Kind.INVARIANT)
    return tuple(replace(p, name=f"lemma {p.name}", antecedents=()) for p in invariants)


def refuted(model: Model, properties: tuple[Property, ...]) -> set[str] | None:
    """What does not hold; None where the model fails."""
    try:
        found = explicit.search(model.system, properties, model.sizes)
    except NoStart:
        return None
    return set(found.findings) if found.fault is None else None


def test_no_lemma_makes_a_wrong_proof() -> None:
    """What is proved holds, and Z3 accepts it; a lemma that is used holds, one that is refuted does not."""
    used = false = 0
    for seed in range(MODELS):
        model = random_model(Random(seed))
        lemmas = lemmas_of(model)
        known = (*model.properties, *lemmas)
        if (bad := refuted(model, known)) is None:
            continue
        for engine in (distil.search, induction.search):
            found = engine(model.system, model.properties, model.sizes, Options(depth=None, lemmas=lemmas))
            assert not bad & set(found.proofs), f"seed {seed}: {found.engine}"
            for proof in dict.fromkeys(found.proofs.values()):
                made = certificate(model.system, known, model.sizes, proof, "", found.engine)
                check(made, model.system, known, model.sizes, ["z3"])
            for name, said in found.lemmas.items():
                assert not (said.used and name in bad), f"seed {seed}: {found.engine} uses {name}"
                assert said.run is None or name in bad, f"seed {seed}: {found.engine} refutes {name}"
                used, false = used + said.used, false + (said.run is not None)
    assert used > 10 and false > 10


def test_a_proof_is_one_where_it_was_too_hard_to_say_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """All clauses stay, and all true lemmas, which then count as used; Z3 accepts it."""

    def too_hard(*_: object) -> None:
        raise GivenUp

    monkeypatch.setattr(distil, "needed", too_hard)
    used = 0
    for seed in range(MODELS):
        model = random_model(Random(seed))
        lemmas = lemmas_of(model)
        if (bad := refuted(model, (*model.properties, *lemmas))) is None:
            continue
        found = distil.search(model.system, model.properties, model.sizes, Options(depth=None, lemmas=lemmas))
        for proof in dict.fromkeys(found.proofs.values()):
            true = {p.name for p in lemmas} - bad
            assert {n for n in proof.invariants if n.startswith("lemma ")} == true
            made = certificate(model.system, (*model.properties, *lemmas), model.sizes, proof, "", found.engine)
            check(made, model.system, (*model.properties, *lemmas), model.sizes, ["z3"])
            used += len(true)
    assert used > 10
