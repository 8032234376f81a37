"""The checker accepts what is inductive, and refuses everything else in so many words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from relocheck.certificate.checker import Rejected, check
from relocheck.certificate.document import Certificate, certificate, read_invariant, write
from relocheck.certificate.heading import Accepted, read_heading
from relocheck.certificate.lemmas import named_clauses
from relocheck.certificate.orbits import orbits
from relocheck.certificate.sexpr import Unreadable
from relocheck.engine import distil, explicit
from relocheck.engine.contract import Stop
from relocheck.errors import NoStart
from relocheck.ir.invariant import Count, Family, Invariant, Member
from relocheck.ir.layout import Layout
from relocheck.ir.system import Field, Kind, Property, System
from tests.certificate.samples import BELOW, SIZES, TANK, below, proved
from tests.engine.symbolic_systems import FRAME
from tests.random_models import Model, random_model

MODELS = 40
WITH_ORBITS = 250
"""Of so many random models some have proofs in which a clause stands for others."""
NAMES_OF_TWO_KINDS = 2115
"""The seed of a model in which a name is a record in one start and none in another."""


def accept(made: Certificate, system: System = TANK, *properties: Property) -> Accepted:
    """Check by Z3."""
    return check(made, system, properties or (BELOW,), SIZES, ["z3"])


def refusal(made: Certificate, system: System = TANK, *properties: Property) -> str:
    """Why it is refused."""
    with pytest.raises(Rejected) as error:
        accept(made, system, *properties)
    return str(error.value)


def weakened(made: Certificate, *clauses: tuple[Member | Count, ...]) -> Certificate:
    """With other lemmas."""
    return replace(made, invariant=replace(made.invariant, families=tuple((c,) for c in clauses)))


def test_an_inductive_invariant_is_accepted() -> None:
    """Initially, one step, and what is implied: three obligations, for there is one action."""
    assert accept(proved()).obligations == 3


def test_a_weakened_invariant_names_the_step_that_leaves_it() -> None:
    """Without its lemma the level may be 2 with the valve open, and then the tank fills."""
    assert refusal(weakened(proved())) == (
        "the obligation 'step fill' fails, says z3\n"
        "    in the state  level=2\n"
        "    to the state where  level=3\n"
        "    which breaks  below 3"
    )


def test_an_invariant_that_no_start_satisfies_is_refused() -> None:
    """The tank is empty at first."""
    told = refusal(weakened(proved(), (Member(0, frozenset({1})),)))
    assert told.startswith("the obligation 'initial' fails, says z3\n    in the state  of the defaults")


def test_an_invariant_that_does_not_imply_the_property_is_refused() -> None:
    """A level of 3 is below 4, but not below 3."""
    made = certificate(TANK, [below(3)], SIZES, Invariant((), ("below 3",)), "", "test")
    assert "step fill" in refusal(made, TANK, below(3))


def test_a_property_of_another_kind_is_refused() -> None:
    """An invariant is not shown by what is shown of steps."""
    made = proved()
    heading = replace(made.heading, invariants={}, steps=made.heading.invariants)
    of_steps = replace(made.invariant, invariants=(), steps=made.invariant.invariants)
    told = refusal(Certificate(heading, of_steps))
    assert told == "it speaks of below 3 as of a property of steps, which it is not"
    told = refusal(proved(), TANK, replace(BELOW, kind=Kind.STEP))
    assert told.startswith("it is stale")  # the kind is hashed


def test_a_certificate_of_another_design_is_refused() -> None:
    """The heading names the design."""
    assert refusal(proved(), replace(TANK, name="pond")) == "it is about tank, not pond"


def test_a_stale_certificate_is_refused() -> None:
    """The model has changed since."""
    changed = replace(TANK, actions=(*TANK.actions, replace(TANK.actions[0], name="spill")))
    assert refusal(proved(), changed) == "it is stale: tank is no more what it was proved of"


def test_a_certificate_of_another_property_is_refused() -> None:
    """The property has changed since."""
    other = replace(below(2), name=BELOW.name)
    assert refusal(proved(), TANK, other) == f"it is stale: {BELOW.name} is no more what was proved"


def test_a_certificate_of_another_scope_is_refused() -> None:
    """It is not about more than it says."""
    with pytest.raises(Rejected, match="it is about the scope Page=2,Frame=3"):
        check(proved(), TANK, [BELOW], {"Page": 3, "Frame": 3}, ["z3"])


def text_of(made: Certificate) -> str:
    """A certificate as it is kept."""
    return write(made, Layout.of(TANK, SIZES))


def read_again(text: str) -> Invariant:
    """Its invariant, read."""
    return read_invariant(text, read_heading(text), Layout.of(TANK, SIZES))


def test_what_is_written_is_read() -> None:
    """The text has everything."""
    made = proved()
    assert read_again(text_of(made)) == made.invariant


@pytest.mark.parametrize("lines", [1, 2, 5])
def test_a_truncated_certificate_is_refused(lines: int) -> None:
    """Some lines are missing at its end."""
    kept = "\n".join(text_of(proved()).splitlines()[:-lines]) + "\n"
    with pytest.raises(Unreadable):
        read_again(kept)


@pytest.mark.parametrize("command", ["(assert false)", "(define-fun |lemma 9.1| () Bool (= 1 2))", ")", "; more"])
def test_a_line_more_is_refused(command: str) -> None:
    """A certificate is written in one way only."""
    with pytest.raises(Unreadable):
        read_again(text_of(proved()) + command + "\n")


def test_a_changed_hash_is_refused() -> None:
    """The hash in the text is the one that is compared."""
    made = proved()
    heading = read_heading(text_of(made).replace(made.heading.system, "0" * 64))
    assert "stale" in refusal(Certificate(heading, made.invariant))


def test_a_clause_of_counts_survives_the_file() -> None:
    """How many cells hold a value is kept, too."""
    made = proved()
    count = Count((0, 1), 0, frozenset({0, 2}))
    more = replace(made.invariant, families=(*made.invariant.families, ((count, Member(1, frozenset({True}))),)))
    assert read_again(text_of(replace(made, invariant=more))) == more


# ---------------------------------------------------------------------------------------------------------------------
# Random models


def proofs(model: Model) -> dict[str, Invariant]:
    """What the distilling engine proves of a model."""
    try:
        return dict(distil.search(model.system, model.properties, model.sizes).proofs)
    except NoStart:
        return {}


def test_what_an_engine_proves_of_a_random_model_is_accepted() -> None:
    """Engine, certificate, text, checker: by both solvers."""
    accepted = 0
    for seed in (*range(MODELS), NAMES_OF_TWO_KINDS):
        model = random_model(Random(seed))
        layout = Layout.of(model.system, model.sizes)
        for invariant in dict.fromkeys(proofs(model).values()):
            made = certificate(model.system, model.properties, model.sizes, invariant, "", "distil")
            text = write(made, layout)
            again = Certificate(read_heading(text), read_invariant(text, made.heading, layout))
            check(again, model.system, model.properties, model.sizes, ["z3", "bitwuzla"])
            accepted += 1
    assert accepted > 10


def test_one_of_each_orbit_is_as_good_as_every_renaming() -> None:
    """Whatever is changed in a proof's lemmas, both ways of asking say the same."""
    said: dict[bool, int] = {True: 0, False: 0}
    for seed in range(WITH_ORBITS):
        model = random_model(Random(seed))
        layout = Layout.of(model.system, model.sizes)
        for proof in dict.fromkeys(proofs(model).values()):
            for families in (proof.families, *changed(proof.families)):
                named = list(named_clauses(replace(proof, families=families)))
                if len(orbits(named, layout).chosen) == len(named):
                    continue
                invariant = replace(proof, families=families)
                made = certificate(model.system, model.properties, model.sizes, invariant, "", "test")
                asked = (made, model.system, model.properties, model.sizes, ["z3"])
                one, every = is_accepted(*asked, symmetry=True), is_accepted(*asked, symmetry=False)
                assert one == every, (seed, families)
                said[one] += 1
    assert min(said.values()) > 10


def changed(families: tuple[Family, ...]) -> Iterator[tuple[Family, ...]]:
    """The families but one, or but the last clause of one, or with one whose clauses say more than they did."""
    for i, family in enumerate(families):
        stronger = tuple(clause[1:] for clause in family)
        for other in ((), (family[:-1],), (stronger,)):
            yield (*families[:i], *other, *families[i + 1 :])


def is_accepted(*asked: Any, symmetry: bool) -> bool:
    """What the checker says."""
    try:
        check(*asked, symmetry=symmetry)
    except Rejected:
        return False
    return True


def test_a_clause_stands_for_others_only_where_all_are_there() -> None:
    """Three frames, none of them named: what is said of each is one orbit, what is said of two is told clause by clause."""
    layout = Layout.of(replace(TANK, fields=(Field("frame", FRAME, 0),), symmetric=(FRAME.name,)), SIZES)
    each = [(str(n), (Member(0, frozenset({n})),)) for n in range(3)]
    assert orbits(each, layout).chosen == tuple(each[:1])
    assert orbits(each[:2], layout).chosen == tuple(each[:2])
    known = ("known", (Member(0, frozenset({0, 1, 2})),))
    assert orbits([*each, known], layout).chosen == (each[0], known)
    assert orbits(each, Layout.of(replace(layout.system, symmetric=()), SIZES)).chosen == tuple(each)


def test_the_model_with_such_a_name_has_a_proof() -> None:
    """So the test above has looked at it."""
    assert set(proofs(random_model(Random(NAMES_OF_TWO_KINDS)))) == {"invariant0"}


def test_no_certificate_is_accepted_of_what_is_violated() -> None:
    """Whatever the lemmas: none, those of a proof of other properties, a wrong one."""
    refused = 0
    for seed in range(MODELS):
        model = random_model(Random(seed))
        try:
            found = explicit.search(model.system, model.properties, model.sizes)
        except NoStart:
            continue
        broken = [p for p in model.properties if p.name in found.findings and p.kind is not Kind.SOMETIMES]
        lemmas = [i.families for i in proofs(model).values()][:1] if found.stop is Stop.EXHAUSTED else []
        for p in broken:
            for families in ((), *lemmas):
                names = ((p.name,), ()) if p.kind is Kind.INVARIANT else ((), (p.name,))
                made = certificate(model.system, model.properties, model.sizes, Invariant(families, *names), "", "test")
                with pytest.raises(Rejected):
                    check(made, model.system, model.properties, model.sizes, ["z3"])
                refused += 1
    assert refused > 20
