"""Formulas and obligations as SMT-LIB 2 text, and formulas read back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never

from relocheck.theory.lemma import Lemma, Obligation
from relocheck.theory.logic import And, Equal, Formula, Not, Or, Quantified, Rel, Symbol, Term, neg
from relocheck.theory.signature import Signature

__all__ = ["Unreadable", "obligation_text", "parsed", "text"]

_SIMPLE = re.compile(r"[A-Za-z~!@$%^&*_+=<>.?/-][A-Za-z0-9~!@$%^&*_+=<>.?/-]*\Z")
_RESERVED = frozenset(("and", "or", "not", "forall", "exists", "true", "false", "let", "par", "as", "_", "!", "="))


class Unreadable(ValueError):
    """The text is no formula over the relations of the signature."""


def text(formula: Formula) -> str:
    """The formula on one line."""
    match formula:
        case Rel(symbol=symbol, terms=()):
            return _quoted(symbol.name)
        case Rel(symbol=symbol, terms=terms):
            return f"({_quoted(symbol.name)} {' '.join(_quoted(t.name) for t in terms)})"
        case Equal(left=left, right=right):
            return f"(= {_quoted(left.name)} {_quoted(right.name)})"
        case Not(atom=atom):
            return f"(not {text(atom)})"
        case And(parts=parts):
            return f"(and {' '.join(map(text, parts))})" if parts else "true"
        case Or(parts=parts):
            return f"(or {' '.join(map(text, parts))})" if parts else "false"
        case Quantified(every=every, variables=variables, body=body):
            bound = " ".join(f"({_quoted(v.name)} {_quoted(v.sort)})" for v in variables)
            return f"({'forall' if every else 'exists'} ({bound}) {text(body)})"
        case _:
            assert_never(formula)


def _quoted(name: str) -> str:
    return name if _SIMPLE.match(name) and name not in _RESERVED else f"|{name}|"


def obligation_text(
    signature: Signature, obligation: Obligation, lemmas: Sequence[Lemma], digest: str, at_start: bool
) -> str:
    """The stand-alone query that must be unsatisfiable."""
    step = obligation.step
    happens = "holds at the start" if at_start else f"is kept by {step.name}"
    constants = (*signature.individuals, *step.fixed)
    cases = [c for group in step.cases for c in group]
    lines = [
        f"; To be shown: {obligation.lemma} {happens}. It is shown where this is unsatisfiable.",
        f"; SHA-256 of the model: {digest}",
        "; cvc5 needs --enum-inst.",
        "(set-logic UF)",
        *(f"(declare-sort {_quoted(s)} 0)" for s in signature.sorts),
        *(f"(declare-fun {_quoted(s.name)} ({' '.join(map(_quoted, s.sorts))}) Bool)" for s in signature.symbols),
        *(f"(declare-fun {_quoted(c.name)} () Bool)" for c in cases),
        *(f"(declare-const {_quoted(t.name)} {_quoted(t.sort)})" for t in constants),
        *_asserted("; individuals", [signature.distinct]),
        *_asserted("; types", [a.formula for a in signature.axioms]),
        *_asserted("; lemmas, before", [] if at_start else [lemma.formula for lemma in lemmas]),
        *_asserted(f"; {step.name} happens", [step.guard]),
        *_asserted(f"; {obligation.lemma} does not hold after", [neg(obligation.goal)]),
        "(check-sat)",
    ]
    return "\n".join(lines) + "\n"


def _asserted(comment: str, formulas: Iterable[Formula]) -> Iterator[str]:
    yield comment
    yield from (f"(assert {text(f)})" for f in formulas)


# ---------------------------------------------------------------------------------------------------------------------
# Reading

_TOKEN = re.compile(r"\s*([()]|\|[^|]*\||[^\s()|]+)")


def parsed(source: str, signature: Signature) -> Formula:
    """A closed formula over the relations and individuals of a signature; Unreadable for anything else."""
    left = iter(_TOKEN.findall(source))
    reader = _Reader({s.name: s for s in signature.symbols}, left)
    formula = reader.formula(reader.take(), {t.name: t for t in signature.individuals})
    if next(left, None) is not None or text(formula) != source:
        raise Unreadable(f"not as it is written: {source[:60]}")
    return formula


class _Reader:
    """Reads token by token what `text` writes."""

    def __init__(self, symbols: Mapping[str, Symbol], tokens: Iterator[str]) -> None:
        self.symbols = symbols
        self.tokens = tokens

    def take(self) -> str:
        """The next token."""
        token = next(self.tokens, None)
        if token is None:
            raise Unreadable("the formula ends early")
        return token

    def expect(self, wanted: str) -> None:
        """The next token, which must be this one."""
        if (token := self.take()) != wanted:
            raise Unreadable(f"{wanted} is missing before {token}")

    def formula(self, token: str, known: Mapping[str, Term]) -> Formula:
        """The formula that begins with a token."""
        if token == "true":
            return And(())
        if token == "false":
            return Or(())
        if token != "(":
            return Rel(self.symbol(token, ()))
        return self.compound(self.take(), known)

    def compound(self, head: str, known: Mapping[str, Term]) -> Formula:
        """The formula in parentheses that begins with a word."""
        match head:
            case "and" | "or":
                parts = tuple(self.formula(t, known) for t in self.until_closed())
                return And(parts) if head == "and" else Or(parts)
            case "not":
                inner = self.formula(self.take(), known)
                self.expect(")")
                return neg(inner)
            case "forall" | "exists":
                variables = tuple(self.variables())
                body = self.formula(self.take(), {**known, **{v.name: v for v in variables}})
                self.expect(")")
                return Quantified(head == "forall", variables, body)
            case "=":
                left, right = self.term(self.take(), known), self.term(self.take(), known)
                self.expect(")")
                if left.sort != right.sort:
                    raise Unreadable(f"{left.name} and {right.name} are of different sorts")
                return Equal(left, right)
            case _:
                terms = tuple(self.term(t, known) for t in self.until_closed())
                return Rel(self.symbol(head, tuple(t.sort for t in terms)), terms)

    def until_closed(self) -> Iterator[str]:
        """Tokens up to the closing parenthesis of this level."""
        while (token := self.take()) != ")":
            yield token

    def variables(self) -> Iterator[Term]:
        """The bound variables of a quantifier."""
        self.expect("(")
        for opened in self.until_closed():
            if opened != "(":
                raise Unreadable(f"( is missing before {opened}")
            yield Term(self.take().strip("|"), self.take().strip("|"))
            self.expect(")")

    def term(self, token: str, known: Mapping[str, Term]) -> Term:
        """A variable or an individual."""
        name = token.strip("|")
        if name not in known:
            raise Unreadable(f"{name} is not bound")
        return known[name]

    def symbol(self, token: str, sorts: tuple[str, ...]) -> Symbol:
        """A relation of the signature, used as it is declared."""
        name = token.strip("|")
        if name not in self.symbols or self.symbols[name].sorts != sorts:
            raise Unreadable(f"{name} is no relation over {', '.join(sorts) or 'nothing'}")
        return self.symbols[name]
