"""Which actions may wait in a state: sets of action instances that no step outside of them disturbs.

A *stubborn set* of a state (Valmari 1990) is a set of instances such that all that depend on an enabled member are
members, and that a disabled member cannot be enabled, nor fail, before another member is taken. The second is found
by the guards of instances (Laarman, Pater, van de Pol, Weber 2013): of one guard that is false now, all instances that
write something it reads are members. Whatever the others do, the enabled members can still be taken first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from relocheck.engine.codegen import Machine
from relocheck.engine.codegen_parts import Bound, Code, Scope, constant
from relocheck.engine.footprint import Cells, Footprint, Known
from relocheck.engine.intervals import ANY, Interval
from relocheck.ir.system import Action
from relocheck.ir.terms import Expr, Fold, Op, Operator, Require, SortDomain
from relocheck.ir.types import BOOL, Value, values_of
from relocheck.lazy import dataclass
from relocheck.masks import bits, mask_of

__all__ = ["Instance", "Stubborn", "dependences", "enablers"]


@dataclass(frozen=True, slots=True)
class Instance:
    """An action with its arguments: which action it is, what it may touch."""

    number: int
    action: Action
    args: tuple[Value, ...]
    cells: Footprint


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition that an instance needs and that cannot fail: its text over `p`, and the cells that it reads."""

    text: str
    reads: int


class Stubborn:
    """The stubborn sets of one system at a scope; a set of instances is an int, one bit for each."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        cells = Cells(machine.layout)
        self.instances = [
            Instance(number, action, args, cells.of_instance(action, args))
            for number, action in enumerate(machine.system.actions)
            for args in machine.instances(action)
        ]
        numbers: dict[Guard, int] = {}
        self.guards = [
            mask_of(numbers.setdefault(g, len(numbers)) for g in self._guards(i, cells)) for i in self.instances
        ]
        """For each instance the guards that must be true."""
        footprints = [i.cells for i in self.instances]
        self.dependent = dependences(footprints)
        """For each instance those that it depends on, itself included."""
        self.enablers = enablers([g.reads for g in numbers], footprints)
        """For each guard the instances that can make it true."""
        self.false = self._test(list(numbers))

    def active(self, false: int) -> int:
        """The instances of which no guard is false: they may be enabled, or fail."""
        return mask_of(n for n, guards in enumerate(self.guards) if not guards & false)

    def closure(self, seed: int, false: int) -> int:
        """A stubborn set around an instance, given the guards that are false."""
        members, todo = 1 << seed, [seed]
        while todo:
            number = todo.pop()
            wrong = self.guards[number] & false
            more = self._least(wrong, members) if wrong else self.dependent[number]
            new = more & ~members
            members |= new
            todo += bits(new)
        return members

    def _least(self, wrong: int, members: int) -> int:
        """What can make one of these guards true: of the guard that brings in the fewest."""
        return min((self.enablers[g] for g in bits(wrong)), key=lambda found: (found & ~members).bit_count())

    def _guards(self, instance: Instance, cells: Cells) -> Iterator[Guard]:
        """The conditions that an instance requires first, up to one that may fail."""
        given = {name: value for (name, _), value in zip(instance.action.params, instance.args, strict=True)}
        for stmt in instance.action.body:
            if not isinstance(stmt, Require):
                return
            for expr, names in self._conjuncts(stmt.condition, given):
                code = self._code(expr, names)
                if code.raises:
                    return
                if code.constant is None or not code.constant[0]:
                    known: Known = {name: frozenset((value,)) for name, value in names.items()}
                    yield Guard(code.text, 0 if code.constant else cells.read_by(expr, known))

    def _conjuncts(self, expr: Expr, names: dict[str, Value]) -> Iterator[tuple[Expr, dict[str, Value]]]:
        """The parts that must all be true, from the left, each with the values of the names in it."""
        match expr:
            case Op(operator=Operator.AND, operands=operands):
                for operand in operands:
                    yield from self._conjuncts(operand, names)
            case Fold(kind="all", generators=(g, *others), body=body) if isinstance(g.domain, SortDomain):
                inner = Fold("all", tuple(others), body, BOOL) if others else body
                if g.condition is not None:
                    inner = Op(Operator.OR, (Op(Operator.NOT, (g.condition,), BOOL), inner), BOOL)
                for value in values_of(g.domain.type, self.machine.layout.sizes):
                    yield from self._conjuncts(inner, {**names, g.name: value})
            case _:
                yield expr, names

    def _code(self, expr: Expr, names: dict[str, Value]) -> Code:
        bound = {name: Bound(constant(v), Interval(v, v) if isinstance(v, int) else ANY) for name, v in names.items()}
        return self.machine.terms.code(expr, Scope("p", names=bound))

    def _test(self, guards: Sequence[Guard]) -> Callable[[bytes], int]:
        """From a state to the guards that are false in it."""
        texts = "".join(f"0 if {g.text} else {1 << n}, " for n, g in enumerate(guards))
        return cast(Callable[[bytes], int], self.machine.test(f"sum(({texts}))", of_step=False))


def dependences(footprints: Sequence[Footprint]) -> list[int]:
    """For each footprint those that write what it touches or touch what it writes; itself included."""
    readers, writers = _touching([f.reads for f in footprints]), _touching([f.writes for f in footprints])
    found: list[int] = []
    for number, footprint in enumerate(footprints):
        mask = 1 << number
        for cell in bits(footprint.writes):
            mask |= readers.get(cell, 0) | writers[cell]
        for cell in bits(footprint.reads):
            mask |= writers.get(cell, 0)
        found.append(mask)
    return found


def enablers(read: Sequence[int], footprints: Sequence[Footprint]) -> list[int]:
    """For each set of cells the footprints that write one of them."""
    writers = _touching([f.writes for f in footprints])
    found: list[int] = []
    for cells in read:
        mask = 0
        for cell in bits(cells):
            mask |= writers.get(cell, 0)
        found.append(mask)
    return found


def _touching(sets: Sequence[int]) -> dict[int, int]:
    """For each cell the sets that it is in."""
    found: dict[int, int] = {}
    for number, cells in enumerate(sets):
        for cell in bits(cells):
            found[cell] = found.get(cell, 0) | 1 << number
    return found
