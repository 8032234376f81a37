"""The AIGER of a system, read and run by a reader of its own, is broken exactly where the system is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from random import Random

from relocheck.engine.symbolic import unfold
from relocheck.formats.aiger import aiger
from relocheck.ir.layout import Layout
from relocheck.ir.system import Kind
from tests.certificate.samples import BELOW, SIZES, TANK, below
from tests.random_models import random_model
from tests.random_models.brute_force import brute_force

Bits = tuple[bool, ...]


@dataclass(frozen=True)
class Machine:
    """Inputs and latches by number, the literals of the latches' next values and of the output, the gates."""

    inputs: int
    latches: int
    following: list[int]
    bad: int
    gates: list[tuple[int, int]]

    def run(self, latches: Bits, inputs: Bits) -> tuple[bool, Bits]:
        """Whether the output is true, and the latches after."""
        values = [False, *inputs, *latches]
        for a, b in self.gates:
            values.append(all(values[x >> 1] != bool(x & 1) for x in (a, b)))
        made = [values[x >> 1] != bool(x & 1) for x in (self.bad, *self.following)]
        return made[0], tuple(made[1:])

    def is_broken(self) -> bool:
        """Whether some run makes the output true."""
        seen = {(False,) * self.latches}
        todo = list(seen)
        while todo:
            state = todo.pop()
            for inputs in product((False, True), repeat=self.inputs):
                bad, after = self.run(state, inputs)
                if bad:
                    return True
                if after not in seen:
                    seen.add(after)
                    todo.append(after)
        return False


def read(data: bytes) -> Machine:
    """A binary AIGER file with one output."""
    header, _, rest = data.partition(b"\n")
    _, most, inputs, latches, outputs, gates = header.split()
    assert int(outputs) == 1
    assert int(most) == int(inputs) + int(latches) + int(gates)
    *lines, rest = rest.split(b"\n", int(latches) + 1)
    numbers = _numbers(rest)
    first = int(inputs) + int(latches) + 1
    made: list[tuple[int, int]] = []
    for n in range(int(gates)):
        high = 2 * (first + n) - next(numbers)
        made.append((high, high - next(numbers)))
    return Machine(int(inputs), int(latches), [int(x) for x in lines[:-1]], int(lines[-1]), made)


def _numbers(data: bytes) -> Iterator[int]:
    found = shift = 0
    for byte in data:
        found |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            yield found
            found = shift = 0


def test_a_tank_is_broken_where_its_level_is() -> None:
    """Below 3 it stays, below 2 it does not."""
    assert not read(aiger(unfold(TANK, [BELOW], SIZES))).is_broken()
    assert read(aiger(unfold(TANK, [below(2)], SIZES))).is_broken()


def test_random_systems_are_broken_where_they_are() -> None:
    """Of a small model, whatever its properties: where one is violated, or something fails, and nowhere else."""
    broken: list[bool] = []
    for seed in range(120):
        model = random_model(Random(seed))
        found = brute_force(Layout.of(model.system, model.sizes), model.properties, 30)
        machine = read(aiger(unfold(model.system, model.properties, model.sizes)))
        kinds = {p.name: p.kind for p in model.properties}
        decided = [n for n in found.findings if kinds[n] is not Kind.SOMETIMES]
        if found.limit is None and machine.inputs <= 6 and len(machine.gates) < 800:
            broken.append(machine.is_broken())
            assert broken[-1] == bool(decided or found.fault is not None), f"seed {seed}"
    assert min(broken.count(True), broken.count(False)) >= 3
