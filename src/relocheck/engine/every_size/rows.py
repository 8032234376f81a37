"""Templates and their rows: what was seen of tuples of elements, and clauses that nothing seen breaks.

A *template* is a tuple of variables over plain sorts; its *atoms* are all relations and equations over them. The *row*
of a tuple in a state says which atoms are true of it. (Indexed predicates: Lahiri and Bryant, "Constructing quantified
invariants via predicate abstraction", VMCAI 2004; here the atoms come from the signature alone.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from relocheck.lazy import dataclass
from relocheck.masks import bits
from relocheck.theory.logic import Atom, Equal, Formula, Not, Quantified, Rel, Term, disj, free_terms
from relocheck.theory.signature import Signature
from relocheck.theory.structure import Structure, bindings, individuals

__all__ = ["Row", "Template", "blocking", "clause", "excluded", "rows_of", "templates"]

Row = int
"""One bit for each atom of a template."""


@dataclass(frozen=True, slots=True)
class Template:
    """Variables and the atoms over them."""

    variables: tuple[Term, ...]
    atoms: tuple[Atom, ...]


def templates(signature: Signature, level: int) -> tuple[Template, ...]:
    """The templates of a level: the places of one relation, of two that share a sort, ...; none within another."""
    first = {tuple(sorted(s.sorts)) for s in signature.symbols}
    found = set(first)
    for _ in range(level - 1):
        found |= {joined for a in found for b in first for joined in _joined(a, b)}
    largest = [t for t in found if not any(t != other and _within(t, other) for other in found)]
    return tuple(_template(signature, sorts) for sorts in sorted(largest, key=lambda t: (len(t), t)))


def _joined(left: tuple[str, ...], right: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The two side by side, one place in common."""
    for shared in set(left) & set(right):
        rest = list(right)
        rest.remove(shared)
        yield tuple(sorted((*left, *rest)))


def _within(small: tuple[str, ...], large: tuple[str, ...]) -> bool:
    return not Counter(small) - Counter(large)


def _template(signature: Signature, sorts: Sequence[str]) -> Template:
    seen: Counter[str] = Counter()
    variables: list[Term] = []
    for sort in sorts:
        seen[sort] += 1
        number = str(seen[sort]) if sorts.count(sort) > 1 else ""
        variables.append(Term(f"{sort.lower()}{number}!", sort))
    terms = (*variables, *signature.individuals)
    atoms: list[Atom] = []
    for symbol in signature.symbols:
        for places in product(*([t for t in terms if t.sort == s] for s in symbol.sorts)):
            atoms.append(Rel(symbol, places))
    pairs = [(a, b) for a, b in combinations(terms, 2) if a.sort == b.sort and not (a.fixed and b.fixed)]
    atoms += (Equal(min(a, b), max(a, b)) for a, b in pairs)
    return Template(tuple(variables), tuple(atoms))


def rows_of(template: Template, signature: Signature, structure: Structure) -> Iterator[Row]:
    """The row of every tuple of elements."""
    named = individuals(signature)
    for binding in bindings(template.variables, structure.sizes):
        terms = {**named, **binding}
        row = 0
        for bit, atom in enumerate(template.atoms):
            match atom:
                case Rel(symbol=symbol, terms=places):
                    row |= structure.has(symbol, tuple([terms[t] for t in places])) << bit
                case Equal(left=left, right=right):
                    row |= (terms[left] == terms[right]) << bit
        yield row


def blocking(bad: Row, seen: Iterable[Row]) -> tuple[int, ...]:
    """A small set of atoms in one of which each seen row differs from the bad one: greedily, then none to spare."""
    left = [row ^ bad for row in seen]
    chosen: list[int] = []
    while left:
        counts: Counter[int] = Counter()
        for difference in left:
            counts.update(bits(difference))
        best = max(counts.items(), key=lambda pair: (pair[1], -pair[0]))[0]
        chosen.append(best)
        left = [d for d in left if not d >> best & 1]
    return tuple(sorted(_needed(chosen, [row ^ bad for row in seen])))


def _needed(chosen: list[int], differences: list[int]) -> list[int]:
    for atom in list(chosen):
        rest = sum(1 << a for a in chosen if a != atom)
        if all(d & rest for d in differences):
            chosen.remove(atom)
    return chosen


def clause(template: Template, bad: Row, atoms: Sequence[int]) -> Formula:
    """No tuple agrees with the bad row in these atoms."""
    literals = disj(*(Not(template.atoms[a]) if bad >> a & 1 else template.atoms[a] for a in atoms))
    variables = tuple(v for v in template.variables if v in free_terms(literals))
    return Quantified(True, variables, literals) if variables else literals


def excluded(bad: Row, atoms: Sequence[int], row: Row) -> bool:
    """Whether the clause made of these atoms of the bad row excludes a row."""
    mask = sum(1 << a for a in atoms)
    return (row ^ bad) & mask == 0
