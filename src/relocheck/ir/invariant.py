"""Inductive invariants as engines find them and certificates keep them: clauses about cells, at a scope."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relocheck.ir.layout import Cell, Layout, State
from relocheck.ir.system import System
from relocheck.ir.types import KeyType, MapType, ScalarType, Sizes, Value, show_value, values_of
from relocheck.lazy import dataclass

__all__ = ["Atom", "Clause", "Count", "Family", "Invariant", "Member", "cell_words", "holds", "show_clause"]


@dataclass(frozen=True, slots=True)
class Member:
    """The value of a cell is among these."""

    cell: int
    values: frozenset[Value]


@dataclass(frozen=True, slots=True)
class Count:
    """The number of these cells whose value is the given one is among these numbers."""

    cells: tuple[int, ...]
    value: Value
    numbers: frozenset[int]


Atom = Member | Count
Clause = tuple[Atom, ...]
"""A disjunction."""
Family = tuple[Clause, ...]
"""A clause, and what it becomes when the elements of a symmetric sort are renamed."""


@dataclass(frozen=True, slots=True)
class Invariant:
    """What is true initially and stays so: all clauses of all families, and the invariants of the suite it names.

    It proves these, and the step properties it names. `depth` above 1: only so many states in a row, each but the last
    like this and all different, make the next one like this (k-induction with simple paths).
    """

    families: tuple[Family, ...]
    invariants: tuple[str, ...]
    steps: tuple[str, ...] = ()
    depth: int = 1

    @property
    def clauses(self) -> Iterator[Clause]:
        """All clauses of all families."""
        return (clause for family in self.families for clause in family)

    @property
    def proves(self) -> tuple[str, ...]:
        """The names of the properties that it proves."""
        return (*self.invariants, *self.steps)


def holds(clause: Clause, state: State) -> bool:
    """Whether a clause is true of a state."""
    return any(_true(atom, state) for atom in clause)


def _true(atom: Atom, state: State) -> bool:
    match atom:
        case Member(cell=cell, values=values):
            return state[cell] in values
        case Count(cells=cells, value=value, numbers=numbers):
            return sum(state[c] == value for c in cells) in numbers


def show_clause(clause: Clause, layout: Layout) -> str:
    """A clause in the model's words: `phase is INIT or LOAD, or p2m[3] is .`."""
    return ", or ".join(_show(atom, layout) for atom in clause) or "never"


def _show(atom: Atom, layout: Layout) -> str:
    match atom:
        case Member(cell=index, values=values):
            cell = layout.cells[index]
            return f"{cell_words(cell, layout.system)} {_among(values, cell.type, layout.sizes)}"
        case Count(cells=cells, value=value, numbers=numbers):
            cell = layout.cells[cells[0]]
            told = " or ".join(map(str, sorted(numbers))) or "no number"
            return f"{told} of {cell.field} {'are' if len(cells) > 1 else 'is'} {show_value(value, cell.type)}"


def _among(values: frozenset[Value], type_: ScalarType, sizes: Sizes) -> str:
    """`is A or B`, or `is not A or B` where that is shorter."""
    every = list(values_of(type_, sizes))
    inside = [v for v in every if v in values]
    outside = [v for v in every if v not in values]
    word, told = ("is not", outside) if len(outside) < len(inside) else ("is", inside)
    return f"{word} {' or '.join(show_value(v, type_) for v in told) or 'anything'}"


def cell_words(cell: Cell, system: System) -> str:
    """A cell as the model writes it, with the names of enum members and individuals: `host[vga_vram, 0]`."""
    type_ = system.field(cell.field).type
    keys: Sequence[KeyType] = type_.keys if isinstance(type_, MapType) else ()
    told = ", ".join(show_value(k, t) for k, t in zip(cell.keys, keys, strict=True))
    return f"{cell.field}[{told}]" if told else cell.field
