"""Lemmas offered to the engines on random models, true ones and false ones: no wrong proof comes of any."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from relocheck.certificate.checker import check
from relocheck.certificate.document import certificate
from relocheck.engine import distil, explicit, induction
from relocheck.engine.contract import Options
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
