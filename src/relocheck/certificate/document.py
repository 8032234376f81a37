"""A certificate as a file: SMT-LIB that declares the cells and defines the lemmas, headed by what it is about.

It is written in one way only, so what is read is written again and compared: a change that does not change the meaning
is refused, one that does has to pass the obligations.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relocheck.certificate.heading import KIND, Heading, scope_text, write_heading
from relocheck.certificate.lemmas import Codes, named_clauses
from relocheck.certificate.sexpr import Node, Unreadable, parse
from relocheck.certificate.terms import sort_text
from relocheck.ir.invariant import Atom, Clause, Count, Invariant, Member, show_clause
from relocheck.ir.layout import Layout
from relocheck.ir.system import Property, System
from relocheck.ir.text import property_hash, system_hash
from relocheck.ir.types import Sizes, Value
from relocheck.lazy import dataclass

__all__ = ["Certificate", "certificate", "read_invariant", "write"]


@dataclass(frozen=True, slots=True)
class Certificate:
    """A heading, and the invariant."""

    heading: Heading
    invariant: Invariant


def certificate(
    system: System, properties: Sequence[Property], sizes: Sizes, invariant: Invariant, start: str, engine: str
) -> Certificate:
    """The certificate of an invariant of a system (its class of starts fixed) at a scope."""
    hashes = {p.name: property_hash(p) for p in properties}
    heading = Heading(
        KIND,
        system.name,
        scope_text(sizes),
        start,
        engine,
        system_hash(system),
        invariant.depth,
        {n: hashes[n] for n in invariant.invariants},
        {n: hashes[n] for n in invariant.steps},
    )
    return Certificate(heading, invariant)


def write(made: Certificate, layout: Layout) -> str:
    """The text of a certificate."""
    return "\n".join([*write_heading(made.heading), *_body(made.invariant, layout)]) + "\n"


def _body(invariant: Invariant, layout: Layout) -> Iterator[str]:
    codes = Codes(layout)
    for cell, width in enumerate(codes.widths):
        if width:
            yield f"(declare-const {codes.symbol(cell)} {sort_text(width)})"
    names = named_clauses(invariant)
    for family in filter(None, invariant.families):
        more = f" (and {len(family) - 1} more, renamed)" if len(family) > 1 else ""
        yield f"; {show_clause(next(iter(family)), layout)}{more}"
        for _ in family:
            name, clause = next(names)
            yield codes.function(name, clause)
    count = sum(map(len, invariant.families))
    yield f'(set-info :end "{len(invariant.families)} families, {count} lemmas")'


def read_invariant(text: str, heading: Heading, layout: Layout) -> Invariant:
    """The invariant of a certificate; Unreadable where the text is not what `write` makes of it."""
    reader = _Reader(layout)
    families: dict[str, list[Clause]] = {}
    for command in parse(text):
        if isinstance(command, list) and len(command) == 5 and command[0] == "define-fun":
            name, clause = reader.function(command)
            families.setdefault(name.partition(".")[0], []).append(clause)
    found = Invariant(
        tuple(map(tuple, families.values())), tuple(heading.invariants), tuple(heading.steps), heading.depth
    )
    again = write(Certificate(heading, found), layout)
    if again != text:
        raise Unreadable(f"{_difference(text, again)} is not as it would be written")
    return found


def _difference(text: str, again: str) -> str:
    lines, others = text.splitlines(), again.splitlines()
    first = next(
        (n for n, (a, b) in enumerate(zip(lines, others, strict=False)) if a != b), min(len(lines), len(others))
    )
    return f"line {first + 1}"


class _Reader:
    """Reads lemmas back into clauses; the cells are known by their constants."""

    def __init__(self, layout: Layout) -> None:
        self.codes = Codes(layout)
        self.cells = {self.codes.symbol(i): i for i in range(len(layout.cells))}

    def function(self, command: list[Node]) -> tuple[str, Clause]:
        """The name and the clause of a `define-fun`."""
        name, body = command[1], command[4]
        if not isinstance(name, str):
            raise Unreadable("a lemma has no name")
        if body == "false":
            return name, ()
        parts = body[1:] if isinstance(body, list) and body[0] == "or" and self._several(body) else [body]
        return name, self.clause(parts)

    def _several(self, body: list[Node]) -> bool:
        """Whether a disjunction is one of atoms, not the values of one cell or the numbers of one count."""
        return len({self._about(part) for part in body[1:]}) > 1

    def _about(self, part: Node) -> str:
        """What an atom is about, as text."""
        match part:
            case ["or" | "not", first, *_]:
                return self._about(first)
            case ["=", about, _]:
                return repr(about)
            case _:
                raise Unreadable(f"{part!r} is no atom of a lemma")

    def clause(self, parts: list[Node]) -> Clause:
        """The atoms of a clause."""
        return tuple(self.atom(part) for part in parts)

    def atom(self, part: Node) -> Atom:
        """An atom: the values of a cell, all but these, or the numbers of a count."""
        match part:
            case ["not", inside]:
                cell, values = self.values(inside)
                return Member(cell, frozenset(v for v in self.codes.values[cell] if v not in values))
            case ["=", list(), _] | ["or", ["=", list(), _], *_]:
                return self.count(part)
            case _:
                cell, values = self.values(part)
                return Member(cell, frozenset(values))

    def values(self, part: Node) -> tuple[int, list[Value]]:
        """A cell, and values that it may have."""
        options = part[1:] if isinstance(part, list) and part[0] == "or" else [part]
        cells: set[int] = set()
        found: list[Value] = []
        for option in options:
            match option:
                case ["=", str(symbol), str(literal)] if symbol in self.cells:
                    cells.add(self.cells[symbol])
                    found.append(self.value(self.cells[symbol], literal))
                case _:
                    raise Unreadable(f"{option!r} is no value of a cell")
        if len(cells) != 1:
            raise Unreadable("an atom is about several cells")
        return cells.pop(), found

    def value(self, cell: int, literal: str) -> Value:
        """The value that a literal is the index of."""
        index = _number(literal)
        if index >= len(self.codes.values[cell]):
            raise Unreadable(f"{literal} is no value of {self.codes.symbol(cell)}")
        return self.codes.values[cell][index]

    def count(self, part: Node) -> Count:
        """How many cells have a value."""
        options = part[1:] if isinstance(part, list) and part[0] == "or" else [part]
        sums: list[Node] = []
        numbers: list[int] = []
        for option in options:
            match option:
                case ["=", list(total), str(number)]:
                    sums.append(total)
                    numbers.append(_number(number))
                case _:
                    raise Unreadable(f"{option!r} is no number of a count")
        cells, value = self.counted(sums[0])
        return Count(tuple(cells), value, frozenset(numbers))

    def counted(self, total: Node) -> tuple[list[int], Value]:
        """The cells of a sum, and the value that is counted."""
        cells: list[int] = []
        value: Value = None
        while isinstance(total, list):
            match total:
                case ["bvadd", rest, ["ite", test, str(), str()]]:
                    cell, found = self.values(test)
                    cells.insert(0, cell)
                    (value,), total = found, rest
                case _:
                    raise Unreadable(f"{total!r} is no sum")
        return cells, value


def _number(literal: str) -> int:
    if not literal.startswith("#b") or not literal[2:].strip("01") == "":
        raise Unreadable(f"{literal} is no literal")
    return int(literal[2:], 2)
