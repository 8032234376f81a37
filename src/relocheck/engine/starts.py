"""Where a system starts, on packed states: free fields take every value, each start runs in turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from relocheck.engine.codegen import Machine, Recorded, outcomes
from relocheck.engine.contract import Fault, Run
from relocheck.errors import ModelError
from relocheck.ir.evaluate import BadChoice, NotEnabled, execute
from relocheck.ir.layout import State
from relocheck.ir.stored import canonical, cell_name
from relocheck.ir.types import Value, values_of

__all__ = ["FaultyStart", "packed_starts"]


class FaultyStart(Exception):
    """A start, a default or an assumption without a meaning."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def packed_starts(machine: Machine) -> Iterator[tuple[bytes, tuple[Value, ...]]]:
    """Every start that satisfies the assumptions, with what its Chooses took; FaultyStart where one has no meaning."""
    bodies = [machine.recorded(start, pruned=True) for start in machine.system.starts]
    unpack = machine.unpack
    for state in _before(machine):
        for packed, choices in _run(machine, bodies, state, machine.packing.pack(state), ()):
            try:
                kept = machine.assumed(packed)
            except ModelError as error:
                raise FaultyStart(Fault(Run(unpack(packed), choices, ()), str(error), error.span)) from error
            if kept:
                yield packed, choices


def _before(machine: Machine) -> Iterator[State]:
    fields = {f.name: f for f in machine.system.fields}
    sizes = machine.layout.sizes
    columns: list[list[Value]] = []
    for cell, default in zip(machine.layout.cells, machine.layout.defaults(), strict=True):
        f = fields[cell.field]
        if f.free:
            columns.append(list(values_of(cell.type, sizes)))
            continue
        try:
            columns.append([canonical(default, cell.type, sizes, cell_name(cell.field, cell.keys), f.span)])
        except ModelError as error:
            raise FaultyStart(Fault(Run(machine.layout.defaults(), (), ()), str(error), error.span)) from error
    return product(*columns)


def _run(
    machine: Machine, bodies: Sequence[Recorded], first: State, packed: bytes, before: tuple[Value, ...]
) -> Iterator[tuple[bytes, tuple[Value, ...]]]:
    """The states after the remaining starts."""
    if not bodies:
        yield packed, before
        return
    taken: list[Value] = []
    runs = outcomes(bodies[0], packed, (), taken)
    while True:
        try:
            after = next(runs, None)
        except ModelError as error:
            told = _told(machine, len(machine.system.starts) - len(bodies), packed, taken) or error
            fault = Fault(Run(first, (), ()), str(told), told.span, choices=(*before, *taken))
            raise FaultyStart(fault) from error
        if after is None:
            return
        yield from _run(machine, bodies[1:], first, after, (*before, *taken))


def _told(machine: Machine, index: int, packed: bytes, taken: Sequence[Value]) -> ModelError | None:
    """The error in the words of the reference semantics."""
    try:
        execute(machine.system.starts[index], machine.layout, machine.unpack(packed), (), taken)
    except ModelError as error:
        return error
    except (NotEnabled, BadChoice):
        pass
    return None
