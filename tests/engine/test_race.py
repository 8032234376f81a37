"""The race: the first conclusive answer wins, and two that disagree are told, not judged."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from relocheck.engine import explicit, pdr
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.race import conclusive, disagreement, raced, search
from relocheck.errors import NoStart, ReplayFailed
from relocheck.ir.invariant import Invariant
from relocheck.ir.system import Property, System
from relocheck.ir.types import Sizes
from tests.certificate.samples import BELOW, SIZES, TANK, below


def sleeper(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
    """An engine that does not come to an end."""
    time.sleep(600)
    raise AssertionError("it was to be ended")


def liar(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
    """An engine that proves one property, whatever it is, and nothing else."""
    return Outcome("liar", Stop.UNKNOWN, 0, 0.0, {}, proofs={properties[0].name: Invariant((), (properties[0].name,))})


def late(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
    """An engine that is right, but slow."""
    time.sleep(1)
    return explicit.search(system, properties, sizes, options)


def silent(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
    """An engine that is out of memory."""
    raise MemoryError


def none(system: System, properties: Sequence[Property], sizes: Sizes, options: Options = Options()) -> Outcome:  # noqa: B008
    """An engine that finds no start."""
    raise NoStart("no start")


def test_the_first_conclusive_answer_ends_the_race() -> None:
    """A sleeping engine is not waited for."""
    outcome = raced({"sleeper": sleeper, "pdr": pdr.search}, TANK, [BELOW], SIZES, Options())
    assert (outcome.engine, set(outcome.proofs)) == ("pdr", {BELOW.name})


def test_an_engine_that_dies_is_out_of_the_race() -> None:
    """The others go on."""
    outcome = raced({"silent": silent, "late": late}, TANK, [below(2)], SIZES, Options())
    assert (outcome.engine, set(outcome.findings)) == ("explicit", {"below 2"})


def test_engines_that_disagree_are_an_error() -> None:
    """One proves what the other refutes; a property that neither decides keeps the race open."""
    with pytest.raises(ReplayFailed, match="liar proves below 2, explicit finds a run that breaks it"):
        raced({"liar": liar, "late": late}, TANK, [below(2), BELOW], SIZES, Options())


def test_a_race_without_an_answer_is_unknown() -> None:
    """When the time is over nothing is proved."""
    outcome = raced({"sleeper": sleeper}, TANK, [BELOW], SIZES, Options(timeout=0.1))
    assert (outcome.stop, dict(outcome.proofs), dict(outcome.findings)) == (Stop.TIME, {}, {})


def test_an_error_of_the_model_comes_through() -> None:
    """What an engine raises for the user is raised by the race."""
    with pytest.raises(NoStart):
        raced({"none": none, "sleeper": sleeper}, TANK, [BELOW], SIZES, Options())


def test_all_engines_race_for_a_proof() -> None:
    """Whoever is first, it is proved."""
    assert set(search(TANK, [BELOW], SIZES).proofs) == {BELOW.name}


def test_half_an_answer_is_not_conclusive() -> None:
    """One of two properties is decided."""
    half = liar(TANK, [below(2)], SIZES)
    assert conclusive(half, [below(2)])
    assert not conclusive(half, [below(2), BELOW])
    assert disagreement([half, half]) is None
