"""A hunt for wrong proofs: designs changed in one place, and whether anybody still proves what breaks.

Each mutant of the benchmarks' protocol lacks one `require`, one conjunct of one, or one assignment. What the explicit
engine refutes nobody may prove; and the proof of the protocol itself, put to the mutant, is accepted only if it holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from relocheck.certificate.checker import Rejected, check
from relocheck.certificate.document import certificate
from relocheck.engine import distil, explicit, pdr
from relocheck.engine.contract import Stop
from relocheck.ir.invariant import Invariant
from relocheck.ir.system import Property, System
from relocheck.ir.terms import Assign, Block, Branch, Loop, Op, Operator, Require, Stmt
from relocheck.project import load

pytestmark = pytest.mark.checkout  # the protocol is the benchmarks'

BENCH = Path(__file__).parents[2] / "bench"
SIZES = {"Region": 2, "Slot": 2}
STRIDE = 11
"""The default run takes one mutant in so many."""

Body = tuple[Stmt, ...]


def without(body: Body) -> Iterator[Body]:
    """The body with one thing less, in every way."""
    for i, stmt in enumerate(body):
        for less in weaker(stmt):
            yield (*body[:i], *less, *body[i + 1 :])


def weaker(stmt: Stmt) -> Iterator[Body]:
    """What may stand in a statement's place."""
    match stmt:
        case Assign():
            yield ()
        case Require(condition=Op(operator=Operator.AND, operands=operands)):
            for i in range(len(operands)):
                yield tuple(Require(o) for n, o in enumerate(operands) if n != i)
        case Require():
            yield ()
        case Branch(then=then, otherwise=otherwise):
            yield from ((replace(stmt, then=less),) for less in without(then))
            yield from ((replace(stmt, otherwise=less),) for less in without(otherwise))
        case Loop(body=inner) | Block(body=inner):
            yield from ((replace(stmt, body=less),) for less in without(inner))
        case _:
            return


def mutants(system: System) -> list[System]:
    """Every system that lacks one thing in one action."""
    found: list[System] = []
    for i, action in enumerate(system.actions):
        for body in without(action.body):
            actions = (*system.actions[:i], replace(action, body=body), *system.actions[i + 1 :])
            found.append(replace(system, actions=actions))
    return found


@cache
def protocol() -> tuple[System, tuple[Property, ...], Invariant]:
    """The protocol, its properties, and a proof of them all."""
    compiled = load(BENCH).compiled("relo")
    outcome = distil.search(compiled.system, compiled.properties, SIZES)
    assert set(outcome.proofs) == {p.name for p in compiled.properties}
    return compiled.system, tuple(compiled.properties), next(iter(outcome.proofs.values()))


def is_accepted(system: System, properties: Sequence[Property], invariant: Invariant) -> bool:
    """Whether Z3 accepts an invariant as a proof."""
    made = certificate(system, properties, SIZES, invariant, "", "test")
    try:
        check(made, system, properties, SIZES, ["z3"])
    except Rejected:
        return False
    return True


def hunt(system: System, properties: Sequence[Property], proof: Invariant) -> int:
    """Look at one mutant; how many properties it breaks."""
    truth = explicit.search(system, properties, SIZES)
    broken = set(truth.findings)
    if truth.fault is not None or truth.stop not in (Stop.EXHAUSTED, Stop.DECIDED):
        broken = {p.name for p in properties}
    for engine in (distil.search, pdr.search):
        outcome = engine(system, properties, SIZES)
        for invariant in dict.fromkeys(outcome.proofs.values()):
            assert is_accepted(system, properties, invariant), f"{outcome.engine}: its proof is none"
        assert not set(outcome.proofs) & broken, f"{outcome.engine} proves what does not hold"
    assert not (is_accepted(system, properties, proof) and broken), "the old proof passes, the property does not hold"
    return len(broken)


def hunted(systems: Sequence[System]) -> list[int]:
    """How many properties each of some mutants breaks."""
    _, properties, proof = protocol()
    return [hunt(system, properties, proof) for system in systems]


def test_the_protocol_itself_is_accepted() -> None:
    """Without a change nothing is broken."""
    system, properties, proof = protocol()
    assert is_accepted(system, properties, proof)
    assert hunt(system, properties, proof) == 0


def test_nobody_proves_what_a_mutant_breaks() -> None:
    """One mutant in eleven; some of them break something."""
    system, _, _ = protocol()
    broken = hunted(mutants(system)[::STRIDE])
    assert sum(n > 0 for n in broken) > 1


@pytest.mark.slow
def test_nobody_proves_what_more_mutants_break() -> None:
    """One mutant in three; most of them break something."""
    system, _, _ = protocol()
    every = mutants(system)[1::3]
    broken = hunted(every)
    assert sum(n > 0 for n in broken) > len(every) // 3
