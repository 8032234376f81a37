"""Clauses of an invariant as functions of SMT-LIB: each about the cells that it mentions."""

from __future__ import annotations

from collections.abc import Iterator

from relocheck.certificate.expressions import State
from relocheck.certificate.terms import Term, Terms, quoted, sort_text
from relocheck.ir.invariant import Atom, Clause, Count, Invariant, Member, cell_words
from relocheck.ir.layout import Cell, Layout
from relocheck.ir.system import System
from relocheck.ir.types import Value, values_of

__all__ = ["Formula", "cell_name", "lemma_text"]


def cell_name(cell: Cell, system: System) -> str:
    """The name of a cell's constant: `p2m[3]`."""
    return cell_words(cell, system)


def lemma_name(family: int, member: int) -> str:
    """The name of a clause: its family and its place in it."""
    return f"lemma {family + 1}.{member + 1}"


def named_clauses(invariant: Invariant) -> Iterator[tuple[str, Clause]]:
    """Every clause with its name."""
    for f, family in enumerate(invariant.families):
        for m, clause in enumerate(family):
            yield lemma_name(f, m), clause


def lemma_text(invariant: Invariant, layout: Layout) -> str:
    """A `define-fun` for each clause, one a line."""
    codes = Codes(layout)
    return "\n".join(codes.function(name, clause) for name, clause in named_clauses(invariant))


class Formula:
    """The clauses of an invariant applied to states, in one script."""

    def __init__(self, terms: Terms, layout: Layout) -> None:
        self.terms = terms
        self.codes = Codes(layout)

    def applied(self, name: str, clause: Clause, cells: State) -> Term:
        """A clause of a state."""
        operands: list[Term] = []
        for i in self.codes.mentioned(clause):
            bits = cells[i]
            assert bits is not None, "only cells with several values are mentioned"
            operands.append(bits)
        return self.terms.make(quoted(name), tuple(operands), 0)


class Codes:
    """The indices of values, in binary."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.values = [tuple(values_of(c.type, layout.sizes)) for c in layout.cells]
        self.widths = [(len(v) - 1).bit_length() for v in self.values]

    def mentioned(self, clause: Clause) -> list[int]:
        """The cells of a clause, each once, in order; those with one value only are left out."""
        cells = {i for atom in clause for i in ((atom.cell,) if isinstance(atom, Member) else atom.cells)}
        return sorted(i for i in cells if self.widths[i])

    def function(self, name: str, clause: Clause) -> str:
        """The `define-fun` of a clause."""
        params = " ".join(f"({self.symbol(i)} {sort_text(self.widths[i])})" for i in self.mentioned(clause))
        return f"(define-fun {quoted(name)} ({params}) Bool {junction('or', [self.atom(a) for a in clause], 'false')})"

    def symbol(self, cell: int) -> str:
        """The constant of a cell."""
        return quoted(cell_name(self.layout.cells[cell], self.layout.system))

    def literal(self, cell: int, value: Value) -> str:
        """The index of a value, in binary."""
        return f"#b{self.values[cell].index(value):0{self.widths[cell]}b}"

    def atom(self, atom: Atom) -> str:
        """An atom as a formula."""
        match atom:
            case Member(cell=cell, values=values):
                return self._member(cell, [v for v in self.values[cell] if v in values])
            case Count(cells=cells, value=value, numbers=numbers):
                return self._count(cells, value, sorted(numbers))

    def _member(self, cell: int, values: list[Value]) -> str:
        if not self.widths[cell]:
            return "true" if values else "false"
        outside = [v for v in self.values[cell] if v not in values]
        told = [f"(= {self.symbol(cell)} {self.literal(cell, v)})" for v in min(values, outside, key=len)]
        if len(outside) < len(values):
            return f"(not {junction('or', told, 'false')})"
        return junction("or", told, "false")

    def _count(self, cells: tuple[int, ...], value: Value, numbers: list[int]) -> str:
        width = len(cells).bit_length()
        one, none = f"#b{1:0{width}b}", f"#b{0:0{width}b}"
        total = none
        for cell in cells:
            test = f"(= {self.symbol(cell)} {self.literal(cell, value)})" if self.widths[cell] else "true"
            total = f"(bvadd {total} (ite {test} {one} {none}))"
        return junction("or", [f"(= {total} #b{n:0{width}b})" for n in numbers if n <= len(cells)], "false")


def junction(operator: str, operands: list[str], nothing: str) -> str:
    """An operator on any number of operands."""
    if len(operands) < 2:
        return operands[0] if operands else nothing
    return f"({operator} {' '.join(operands)})"
