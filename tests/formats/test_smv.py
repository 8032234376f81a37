"""The SMV of a system, read and run by a reader of its own, does what its AIGER does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from relocheck.engine.symbolic import unfold
from relocheck.formats.aiger import aiger
from relocheck.formats.smv import smv
from tests.certificate.samples import BELOW, SIZES, TANK
from tests.formats.test_aiger import Bits, read
from tests.random_models import random_model


@dataclass(frozen=True)
class Module:
    """The names of the latches and inputs, what each gate is, and what each latch becomes."""

    latches: list[str]
    inputs: list[str]
    gates: list[tuple[str, str]]
    following: dict[str, str]

    def run(self, latches: Bits, inputs: Bits) -> tuple[bool, Bits]:
        """Whether something breaks, and the latches after."""
        values = {"TRUE": True, **dict(zip(self.latches, latches, strict=True))}
        values |= dict(zip(self.inputs, inputs, strict=True))
        for name, told in self.gates:
            values[name] = all(_read(values, x) for x in told.split(" & "))
        return _read(values, self.following["broken"]), tuple(_read(values, self.following[x]) for x in self.latches)


def _read(values: dict[str, bool], told: str) -> bool:
    if told == "FALSE":
        return False
    return not values[told[1:]] if told.startswith("!") else values[told]


def module(text: str) -> Module:
    """A module whose variables are booleans, all false at first."""
    assert text.startswith("MODULE main\nVAR\n")
    assert text.endswith("INVARSPEC !broken\n")
    head, _, inputs = text.partition("ASSIGN")[0].partition("DEFINE")[0].partition("IVAR")
    declared = re.findall(r"(\w+) : boolean;", head)
    assert declared[0] == "broken"
    assert sorted(re.findall(r"init\((\w+)\) := FALSE;", text)) == sorted(declared)
    following = dict(re.findall(r"next\((\w+)\) := (\S+);", text))
    assert sorted(following) == sorted(declared)
    gates = re.findall(r"^  (\w+) := (.+);$", text, re.MULTILINE)
    return Module(declared[1:], re.findall(r"(\w+) : boolean;", inputs), gates, following)


def test_bits_have_their_names() -> None:
    """The first latch is ours, the others are bits of cells."""
    comments = re.findall(r"boolean;  -- (.*)", smv(unfold(TANK, [BELOW], SIZES)))
    assert comments == ["the run has begun", "level, bit 0", "level, bit 1", "valve, bit 0"]


def test_it_runs_as_aiger_does() -> None:
    """On random systems, from random states under random inputs."""
    both: list[bool] = []
    for seed in range(60):
        random = Random(seed)
        model = random_model(random)
        asked = (model.system, model.properties, model.sizes)
        ours, known = module(smv(unfold(*asked))), read(aiger(unfold(*asked)))
        assert (len(ours.latches), len(ours.inputs)) == (known.latches, known.inputs)
        for _ in range(20):
            latches = tuple(random.random() < 0.5 for _ in ours.latches)
            inputs = tuple(random.random() < 0.5 for _ in ours.inputs)
            assert ours.run(latches, inputs) == known.run(latches, inputs), f"seed {seed}"
            both.append(ours.run(latches, inputs)[0])
    assert {True, False} == set(both)
