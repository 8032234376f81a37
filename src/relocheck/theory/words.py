"""Sentences in the model's words: `s.phase is Phase.LOAD and s.stream_bar[r] is None  =>  s.at_home[r]`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from relocheck.ir.types import EnumType, OptionType, RecordType, ScalarType, SortType
from relocheck.theory.logic import FALSE, And, Equal, Formula, Not, Or, Quantified, Rel, Term
from relocheck.theory.signature import Part, Signature
from relocheck.theory.value import leaves_of

__all__ = ["in_words"]


def in_words(signature: Signature, formula: Formula) -> str:
    """The sentence; outer `for all` are left unsaid."""
    while isinstance(formula, Quantified) and formula.every:
        formula = formula.body
    return _Words(signature).said(formula)


class _Words:
    def __init__(self, signature: Signature) -> None:
        self.known = {s: (p, n) for p in signature.parts for n, s in enumerate(p.symbols)}

    def said(self, formula: Formula) -> str:
        """The words of a formula."""
        match formula:
            case Or(parts=parts) if formula != FALSE:
                return self._clause(parts)
            case And(parts=parts):
                return " and ".join(map(self._inner, parts)) or "True"
            case Or():
                return "False"
            case Quantified(every=every, variables=variables, body=body):
                names = ", ".join(f"{_name(v)} in {v.sort}" for v in variables)
                return f"{'all' if every else 'any'}({self.said(body)} for {names})"
            case Not(atom=atom):
                return self._atom(atom, False)
            case Rel() | Equal():
                return self._atom(formula, True)
            case _:
                assert_never(formula)

    def _inner(self, formula: Formula) -> str:
        return f"({self.said(formula)})" if isinstance(formula, Or) and formula.parts else self.said(formula)

    def _clause(self, parts: Sequence[Formula]) -> str:
        """What is denied on the left, what follows on the right."""
        left = " and ".join(self._atom(p.atom, True) for p in parts if isinstance(p, Not))
        right = " or ".join(self._inner(p) for p in parts if not isinstance(p, Not))
        if left and right:
            return f"{left}  =>  {right}"
        return right or f"not ({left})"

    def _atom(self, atom: Rel | Equal, positive: bool) -> str:
        if isinstance(atom, Equal):
            return f"{_name(atom.left)} {'==' if positive else '!='} {_name(atom.right)}"
        part, leaf = self.known[atom.symbol]
        return _relation(part, leaf, atom.terms, positive)


def _name(term: Term) -> str:
    name, _, rest = term.name.partition("!")
    return f"{term.sort}.{rest}" if term.fixed and name == term.sort else name + "'" * rest.count("'")


def _relation(part: Part, leaf: int, terms: Sequence[Term], positive: bool) -> str:
    plain = iter(terms[: len(part.table.sorts)])
    names = iter(part.table.prefix[1:])
    keys = [_name(next(plain)) if fixed is None else next(names) for fixed in part.table.keys]
    place = f"s.{part.table.field}" + (f"[{', '.join(keys)}]" if keys else "")
    return _leaf(part.type, place, leaf, terms, positive)


def _leaf(type_: ScalarType, place: str, leaf: int, terms: Sequence[Term], positive: bool) -> str:
    """What one leaf of a value at a place says."""
    match type_:
        case EnumType(name=name, members=all_):
            return f"{place} {'is' if positive else 'is not'} {name}.{all_[leaf]}"
        case SortType():
            return f"{place} {'==' if positive else '!='} {_name(terms[-1])}"
        case OptionType() if leaf == 0:
            return f"{place} {'is not' if positive else 'is'} None"
        case OptionType(of=inner):
            return _leaf(inner, place, leaf - 1, terms, positive)
        case RecordType(fields=fields):
            for name, inner in fields:
                if leaf < len(leaves_of(inner)):
                    return _leaf(inner, f"{place}.{name}", leaf, terms, positive)
                leaf -= len(leaves_of(inner))
            raise AssertionError("a record has no such leaf")
        case _:
            return place if positive else f"not {place}"
